package secondwind.log.format.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the XML parts of a workbook safely, and reads the small pieces that all of them share. */
public final class PartReader {
    private static final XMLInputFactory FACTORY = factory();
    /** More characters than any spreadsheet program allows in a cell, several times over. */
    public static final int LONGEST_TEXT = 200_000;

    /** Larger counts stand for this one: it is beyond all rows and columns, and two of them still add up. */
    private static final int LARGEST_COUNT = 999_999_999;

    private PartReader() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // No entity can be declared without a DTD, so nothing is ever expanded or fetched from elsewhere.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK counts every &amp; as an entity, and newer ones stop at 100,000: a large honest log has more.
        for (String limit : new String[] {"jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit"}) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0");
            }
        }
        // Spreadsheets nest their elements a few dozen deep; each open element costs memory.
        if (factory.isPropertySupported("jdk.xml.maxElementDepth")) {
            factory.setProperty("jdk.xml.maxElementDepth", "2000");
        }
        return factory;
    }

    public static XMLStreamReader open(InputStream part) throws XMLStreamException {
        try {
            return FACTORY.createXMLStreamReader(XmlText.decoded(part));
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    /** The attribute with this local name in any namespace; empty text when there is none. */
    public static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    public static int number(XMLStreamReader xml, String name, int otherwise) {
        return wholeNumber(attribute(xml, name), otherwise);
    }

    /** A whole number from 0 on; the other one when these are no such digits. Nothing is thrown: it is asked for each cell. */
    public static int wholeNumber(String digits, int otherwise) {
        int value = 0;
        if (digits.isEmpty() || digits.length() > 9) {
            return otherwise;
        }
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The count in this attribute, as {@link #count(String, int)} reads it. */
    public static int count(XMLStreamReader xml, String name, int otherwise) {
        return count(attribute(xml, name), otherwise);
    }

    /** A count from 0 to 999,999,999, which stands for larger ones too; the other one when these are no digits. */
    public static int count(String digits, int otherwise) {
        int value = wholeNumber(digits, -1);
        if (value >= 0) {
            return value;
        }
        boolean larger = digits.length() > 9 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return larger ? LARGEST_COUNT : otherwise;
    }

    public static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Reads the characters up to the end of this element. */
    public static void text(XMLStreamReader xml, StringBuilder into) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (into.length() + xml.getTextLength() > LONGEST_TEXT) {
                        throw new TooLargeException("a cell holds more than " + LONGEST_TEXT + " characters");
                    }
                    into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** Reads a rich or plain string up to the end of its element: all runs, without the phonetic ones. */
    public static void runs(XMLStreamReader xml, StringBuilder into) throws XMLStreamException {
        int depth = 1;
        int phoneticDepth = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("t")) {
                    if (phoneticDepth == 0) {
                        text(xml, into);
                    } else {
                        text(xml, new StringBuilder());
                    }
                } else {
                    depth++;
                    if (element.equals("rPh") && phoneticDepth == 0) {
                        phoneticDepth = depth;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == phoneticDepth) {
                    phoneticDepth = 0;
                }
                depth--;
            }
        }
    }

    /** Undoes the escape that stands for characters XML cannot hold, such as {@code _x000D_}. */
    public static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            if (text.startsWith("_x", index) && index + 7 <= text.length() && text.charAt(index + 6) == '_') {
                int code = hexadecimal(text.substring(index + 2, index + 6));
                if (code >= 0) {
                    plain.append((char) code);
                    index += 7;
                    continue;
                }
            }
            plain.append(text.charAt(index++));
        }
        return plain.toString();
    }

    private static int hexadecimal(String digits) {
        for (int index = 0; index < digits.length(); index++) {
            if (Character.digit(digits.charAt(index), 16) < 0) {
                return -1;
            }
        }
        return Integer.parseInt(digits, 16);
    }
}
