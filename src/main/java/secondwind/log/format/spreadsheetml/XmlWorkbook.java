package secondwind.log.format.spreadsheetml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import secondwind.log.format.xml.Damage;
import secondwind.log.format.xml.DepthReader;
import secondwind.log.format.xml.PartReader;
import secondwind.log.format.xml.SheetCursor;
import secondwind.log.format.xml.TooLargeException;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** An XML spreadsheet of Excel 2002 and 2003, which web sites still export under the name .xls. */
public final class XmlWorkbook implements Workbook {
    private static final String CONTAINER = "Workbook";
    private static final String SHEET = "Worksheet";
    private static final int MOST_SHEETS = 500;

    private final SheetCursor cursor;
    private final XmlStyles styles = new XmlStyles();
    private final List<XmlSheet> sheets = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean from1904;

    private XmlWorkbook(Path file) {
        this.cursor = new SheetCursor(() -> content(file), CONTAINER, SHEET);
    }

    public static XmlWorkbook open(Path file) throws BrokenFileException {
        XmlWorkbook workbook = new XmlWorkbook(file);
        try (InputStream stream = content(file)) {
            workbook.survey(DepthReader.open(stream));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            if (workbook.sheets.isEmpty() || Damage.isTooLarge(broken)) {
                throw Damage.of("The file", broken);
            }
            workbook.remark(
                    workbook.sheets.get(workbook.sheets.size() - 1).name(),
                    "The file is damaged in or behind this sheet.",
                    "Open it in your spreadsheet program, compare, and save it as a new .xlsx file.");
        }
        if (workbook.sheets.isEmpty()) {
            throw new BrokenFileException(
                    "The file has no sheets.",
                    "Open it in your spreadsheet program, save it as a new .xlsx file, and use that one.");
        }
        return workbook;
    }

    /** Web sites put blank lines before the declaration, where a parser wants none. */
    private static InputStream content(Path file) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(Files.newInputStream(file));
        int first = stream.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = stream.read();
        }
        if (first >= 0) {
            stream.unread(first);
        }
        return stream;
    }

    private void survey(DepthReader xml) throws XMLStreamException {
        String style = "";
        String name = "";
        boolean hidden = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(SHEET)) {
                sheets.set(sheets.size() - 1, new XmlSheet(this, sheets.size() - 1, name, hidden));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Style" -> {
                        style = PartReader.attribute(xml, "ID");
                        styles.add(style, PartReader.attribute(xml, "Parent"));
                    }
                    case "NumberFormat" -> styles.addFormat(style, PartReader.attribute(xml, "Format"));
                    case "Date1904" -> from1904 = true;
                    case SHEET -> {
                        name = PartReader.attribute(xml, "Name").strip();
                        hidden = false;
                        if (sheets.size() == MOST_SHEETS) {
                            throw new TooLargeException("it has more than " + MOST_SHEETS + " sheets");
                        }
                        sheets.add(new XmlSheet(this, sheets.size(), name, false));
                    }
                    case "Visible" -> {
                        StringBuilder state = new StringBuilder();
                        PartReader.text(xml, state);
                        hidden = state.toString().contains("Hidden");
                    }
                    default -> {}
                }
            }
        }
    }

    SheetCursor cursor() {
        return cursor;
    }

    /** What a style makes of the numbers in its cells. */
    XmlFormat format(String style) {
        return styles.format(style);
    }

    /** Whether days are counted from 1904. */
    boolean from1904() {
        return from1904;
    }

    void remark(String sheet, String what, String remedy) {
        remarks.add(new Remark(sheet, what, remedy));
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        cursor.close();
    }
}
