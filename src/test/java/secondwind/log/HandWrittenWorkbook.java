package secondwind.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as other programs and hostile hands write it. */
public final class HandWrittenWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private String prologue = "";
    private String styles = "<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>";
    private String sharedStrings = "";
    private String workbookType = TYPES + "sheet.main+xml";

    /** A sheet with these rows, as XML. */
    public HandWrittenWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    public HandWrittenWorkbook hidden(String name) {
        states.put(name, " state=\"hidden\"");
        return this;
    }

    /** What stands before the first element of every sheet, such as a document type. */
    public HandWrittenWorkbook prologue(String declaration) {
        prologue = declaration;
        return this;
    }

    public HandWrittenWorkbook styles(String inside) {
        styles = inside;
        return this;
    }

    public HandWrittenWorkbook sharedStrings(String inside) {
        sharedStrings = inside;
        return this;
    }

    public HandWrittenWorkbook workbookType(String type) {
        workbookType = type;
        return this;
    }

    /** A row of plain texts. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    public Path save(Path file) throws IOException {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbookType + "\"/>");
        StringBuilder names = new StringBuilder();
        StringBuilder links = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String part = "worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPES + "worksheet+xml\"/>");
            names.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\""
                    + states.getOrDefault(sheet.getKey(), "") + "/>");
            links.append(link("s" + number, "worksheet", part));
            parts.put(
                    "xl/" + part,
                    prologue + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue()
                            + "</sheetData></worksheet>");
        }
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
        links.append(link("styles", "styles", "styles.xml"));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + sharedStrings + "</sst>");
        links.append(link("strings", "sharedStrings", "sharedStrings.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + names + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
        parts.put("_rels/.rels", links(link("w", "officeDocument", "xl/workbook.xml")));
        parts.put("[Content_Types].xml", types + "</Types>");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String links(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
