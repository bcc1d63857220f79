package secondwind.log.format.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.NumberFormats;

/** Reads the number formats of a workbook from its styles.xml. */
final class StylesPart {
    private StylesPart() {}

    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
        NumberFormats formats = new NumberFormats();
        boolean inCellFormats = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("numFmt")) {
                    formats.addCode(PartReader.number(xml, "numFmtId", 0), PartReader.attribute(xml, "formatCode"));
                } else if (element.equals("cellXfs")) {
                    inCellFormats = true;
                } else if (inCellFormats && element.equals("xf")) {
                    formats.addStyle(PartReader.number(xml, "numFmtId", 0));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return formats;
    }
}
