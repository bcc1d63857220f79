package secondwind.log.format.ods;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.TooLargeException;

/** Reads what the user sees in a cell: its paragraphs, one line each, without comments and drawings. */
final class CellText {
    /** What stands within a paragraph and is not part of its line: comments, reading aids, notes. */
    private static final Set<String> BESIDE_THE_LINE = Set.of("annotation", "ruby-text", "note", "tracked-changes");

    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private final StringBuilder text = new StringBuilder();
    private int paragraphStart;

    /** The text of the cell on whose start the reader stands, trimmed; the reader stands on its end afterwards. */
    String read(DepthReader xml) throws XMLStreamException {
        text.setLength(0);
        int cell = xml.depth();
        boolean first = true;
        while (xml.nextWithin(cell)) {
            String element = xml.getLocalName();
            if (element.equals("p") || element.equals("h")) {
                if (!first) {
                    append('\n', 1);
                }
                first = false;
                paragraph(xml);
            } else {
                xml.skipElement();
            }
        }
        return text.toString().strip();
    }

    private void paragraph(DepthReader xml) throws XMLStreamException {
        int paragraph = xml.depth();
        paragraphStart = text.length();
        while (xml.depth() >= paragraph) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> element(xml);
                default -> {}
            }
        }
    }

    private void element(DepthReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> append(' ', Math.max(1, PartReader.count(xml, "c", 1)));
            case "tab" -> append('\t', 1);
            case "line-break" -> append('\n', 1);
            default -> {
                if (BESIDE_THE_LINE.contains(xml.getLocalName()) || DRAWING.equals(xml.getNamespaceURI())) {
                    xml.skipElement();
                }
            }
        }
    }

    /** White space in the file is layout: a stretch of it is one space, and none begins a paragraph. */
    private void characters(char[] characters, int start, int length) throws XMLStreamException {
        for (int index = start; index < start + length; index++) {
            char character = characters[index];
            if (character == ' ' || character == '\n' || character == '\r' || character == '\t') {
                int end = text.length();
                if (end > paragraphStart && text.charAt(end - 1) != ' ') {
                    append(' ', 1);
                }
            } else {
                append(character, 1);
            }
        }
    }

    private void append(char character, int times) throws XMLStreamException {
        if (text.length() + times > PartReader.LONGEST_TEXT) {
            throw new TooLargeException("a cell holds more than " + PartReader.LONGEST_TEXT + " characters");
        }
        for (int count = 0; count < times; count++) {
            text.append(character);
        }
    }
}
