package secondwind.log.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.Damage;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.TooLargeException;
import secondwind.log.format.xml.XmlSource;

/** What tables a document holds, found in one way through it. */
final class OdsContents {
    static final String CONTAINER = "spreadsheet";
    static final String SHEET = "table";
    private static final int MOST_SHEETS = 500;
    /** Rows of all sheets; a sheet has a million at most, and those alike stand once. */
    private static final int MOST_ROWS = 2_000_000;

    private final List<Table> tables = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private boolean spreadsheet;
    private boolean brokenBehind;
    private int rows;

    /**
     * One table.
     *
     * @param name its name
     * @param hidden whether the user's program hides it
     */
    record Table(String name, boolean hidden) {}

    private OdsContents() {}

    static OdsContents read(XmlSource source) throws IOException, XMLStreamException {
        OdsContents contents = new OdsContents();
        try (InputStream stream = source.open()) {
            contents.read(DepthReader.open(stream));
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            if (contents.tables.isEmpty() || Damage.isTooLarge(broken)) {
                throw broken;
            }
            contents.brokenBehind = true;
        }
        return contents;
    }

    List<Table> tables() {
        return tables;
    }

    /** Whether the document is a spreadsheet, and not a letter or a drawing. */
    boolean isSpreadsheet() {
        return spreadsheet;
    }

    /** Whether the document breaks off behind the start of the last table. */
    boolean isBroken() {
        return brokenBehind;
    }

    private void read(DepthReader xml) throws XMLStreamException {
        String style = "";
        int container = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (container > 0) {
                if (element.equals(SHEET) && xml.depth() == container + 1) {
                    table(xml);
                } else if (element.equals("table-row") && ++rows > MOST_ROWS) {
                    throw new TooLargeException("it has more than " + MOST_ROWS / 1_000_000 + " million rows");
                }
            } else if (element.equals(CONTAINER)) {
                container = xml.depth();
                spreadsheet = true;
            } else if (element.equals("style")) {
                style = PartReader.attribute(xml, "name");
            } else if (element.equals("table-properties")
                    && PartReader.attribute(xml, "display").equals("false")) {
                hiddenStyles.add(style);
            }
        }
    }

    private void table(DepthReader xml) throws TooLargeException {
        if (tables.size() == MOST_SHEETS) {
            throw new TooLargeException("it has more than " + MOST_SHEETS + " sheets");
        }
        boolean hidden = hiddenStyles.contains(PartReader.attribute(xml, "style-name"));
        tables.add(new Table(PartReader.attribute(xml, "name").strip(), hidden));
    }
}
