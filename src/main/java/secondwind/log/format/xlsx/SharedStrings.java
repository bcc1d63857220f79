package secondwind.log.format.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.PackedTexts;

/** Reads {@code sharedStrings.xml}: the texts that the cells of a workbook share. */
final class SharedStrings {
    private SharedStrings() {}

    /**
     * The texts in their order, trimmed.
     *
     * @throws BrokenFileException when there are more or longer texts than in any log
     */
    static PackedTexts read(XMLStreamReader xml) throws XMLStreamException, BrokenFileException {
        PackedTexts texts = new PackedTexts();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                text.setLength(0);
                PartReader.runs(xml, text);
                texts.add(PartReader.unescape(text.toString()).strip());
            }
        }
        return texts;
    }
}
