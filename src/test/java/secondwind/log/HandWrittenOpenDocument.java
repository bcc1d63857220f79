package secondwind.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An OpenDocument spreadsheet written element by element, as LibreOffice, Google Sheets and hostile hands write it. */
final class HandWrittenOpenDocument {
    private static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private final StringBuilder tables = new StringBuilder();
    private String manifest = "<manifest/>";

    /** A sheet with these rows, as XML. */
    HandWrittenOpenDocument sheet(String name, String rows) {
        tables.append("<table:table table:name=\"" + name + "\">").append(rows).append("</table:table>");
        return this;
    }

    /** A sheet that the program hides. */
    HandWrittenOpenDocument hiddenSheet(String name, String rows) {
        tables.append("<table:table table:name=\"" + name + "\" table:style-name=\"ta2\">")
                .append(rows)
                .append("</table:table>");
        return this;
    }

    HandWrittenOpenDocument manifest(String words) {
        manifest = words;
        return this;
    }

    /** A row of plain texts; an empty one is an empty cell. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append(text.isEmpty() ? "<table:table-cell/>" : text(text));
        }
        return row.append("</table:table-row>").toString();
    }

    static String text(String words) {
        return cell("office:value-type=\"string\"", words);
    }

    static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    }

    Path save(Path file) throws IOException {
        return new Archive()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("META-INF/manifest.xml", manifest)
                .with("content.xml", content("document-content"))
                .save(file);
    }

    Path saveFlat(Path file) throws IOException {
        return Files.writeString(file, content("document"), StandardCharsets.UTF_8);
    }

    private String content(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + root + " " + NAMESPACES
                + " office:version=\"1.3\"><office:automatic-styles>"
                + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:" + root + ">";
    }
}
