package secondwind.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an .xlsx log of any length, row by row, as spreadsheet programs do. */
final class LargeLog {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The style of cells that show a day. */
    private static final int DAY_STYLE = 1;

    private final boolean shared;
    private final Map<String, Integer> sharedStrings = new LinkedHashMap<>();

    private LargeLog(boolean shared) {
        this.shared = shared;
    }

    /**
     * Writes a log, in a process of its own: the table of a million shared texts needs more memory than reading it does.
     * Arguments: the file, how many rows, and whether its texts are shared.
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Boolean.parseBoolean(arguments[2]));
    }

    static void writeElsewhere(Path file, int rows, boolean shared) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                LargeLog.class.getName(),
                file.toString(),
                String.valueOf(rows),
                String.valueOf(shared));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The large log could not be written");
        }
    }

    /**
     * Writes a log.
     *
     * @param shared whether its texts stand once in a table that the cells point to, else in the cells themselves
     */
    private static void write(Path file, int rows, boolean shared) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            new LargeLog(shared).write(zip, rows);
        }
    }

    private void write(ZipOutputStream zip, int rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
        part(
                zip,
                writer,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                        + "worksheet+xml\"/>"
                        + "</Types>");
        part(zip, writer, "_rels/.rels", links(link("w", "officeDocument", "xl/workbook.xml")));
        part(
                zip,
                writer,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS
                        + "\"><sheets><sheet name=\"Applications\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        part(
                zip,
                writer,
                "xl/_rels/workbook.xml.rels",
                links(link("s1", "worksheet", "worksheets/sheet1.xml")
                        + link("styles", "styles", "styles.xml")
                        + (shared ? link("strings", "sharedStrings", "sharedStrings.xml") : "")));
        part(
                zip,
                writer,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet(writer, rows);
        writer.flush();
        if (shared) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            strings(writer);
            writer.flush();
        }
    }

    private static void part(ZipOutputStream zip, Writer writer, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(text);
        writer.flush();
    }

    private static String links(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void sheet(Writer writer, int rows) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetData>");
        row(writer, 1, LargeLogRow.HEADERS);
        LargeLogRow row = new LargeLogRow();
        for (int number = 2; number <= rows + 1; number++) {
            row(writer, number, row.next());
        }
        writer.write("</sheetData></worksheet>");
    }

    /** A row whose numbers are days. */
    private void row(Writer writer, int number, Object[] cells) throws IOException {
        writer.write("<row r=\"" + number + "\" spans=\"1:" + cells.length + "\">");
        for (int column = 0; column < cells.length; column++) {
            String reference = (char) ('A' + column) + Integer.toString(number);
            if (cells[column] instanceof Integer day) {
                writer.write("<c r=\"" + reference + "\" s=\"" + DAY_STYLE + "\"><v>" + day + "</v></c>");
            } else if (shared) {
                int index = sharedStrings.computeIfAbsent((String) cells[column], text -> sharedStrings.size());
                writer.write("<c r=\"" + reference + "\" t=\"s\"><v>" + index + "</v></c>");
            } else if (!cells[column].equals("")) {
                writer.write("<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + escaped((String) cells[column])
                        + "</t></is></c>");
            }
        }
        writer.write("</row>");
    }

    private void strings(Writer writer) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"" + MAIN + "\">");
        for (String text : sharedStrings.keySet()) {
            writer.write("<si><t>" + escaped(text) + "</t></si>");
        }
        writer.write("</sst>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
