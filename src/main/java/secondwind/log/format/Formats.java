package secondwind.log.format;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import secondwind.log.format.markup.HtmlWorkbook;
import secondwind.log.format.markup.WebArchive;
import secondwind.log.format.ods.OdsWorkbook;
import secondwind.log.format.spreadsheetml.XmlWorkbook;
import secondwind.log.format.text.CsvWorkbook;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Workbook;

/** The formats that are known by how their content begins: each is opened, or refused with its sentence. */
final class Formats {
    private static final String SAVE_AS = "Open it in your spreadsheet program and save it as .xlsx.";
    private static final String EXPORT = "Export your log as .xlsx or .csv from the program it was made in.";
    private static final String COPY_TABLE = "Copy its table into a spreadsheet and save that as .xlsx.";
    private static final String UNPACK = "Unpack it, and use the log inside.";
    private static final String TYPE_OFF = "Copy its rows into a spreadsheet and save that as .xlsx.";

    /** The first that recognises the content decides. */
    private static final List<Format> ALL = List.of(
            new Format(start -> start.hasBytes("PK\u0003\u0004"), ForeignArchive::open),
            refused(start -> start.hasBytes("PK\u0005\u0006"), "The file is an empty ZIP archive.", EXPORT),
            refused(start -> start.hasBytes("\u001f\u008b"), "The file is packed (gzip).", UNPACK),
            refused(start -> start.hasBytes("7z\u00bc\u00af"), "The file is packed (7z).", UNPACK),
            refused(start -> start.hasBytes("Rar!"), "The file is packed (rar).", UNPACK),
            refused(start -> start.hasBytes("BZh") && start.isBinary(), "The file is packed (bzip2).", UNPACK),
            refused(start -> start.hasBytes("\u00fd7zXZ"), "The file is packed (xz).", UNPACK),
            refused(start -> start.hasBytes("SQLite format 3"), "The file is a database (SQLite).", EXPORT),
            refused(start -> start.hasBytes("PAR1"), "The file is a Parquet data file.", EXPORT),
            refused(
                    FileStart::isPicture,
                    "The file is a picture.",
                    "Type the rows into a spreadsheet, and save that as .xlsx."),
            refused(
                    FileStart::isBareExcel,
                    "The file was saved by a very old Excel, in a format that is not read.",
                    SAVE_AS),
            refused(FileStart::isWorksOrLotus, "The file is a Works or Lotus spreadsheet, which is not read.", SAVE_AS),
            refused(start -> start.beginsWith("%pdf"), "The file is a PDF.", EXPORT),
            refused(start -> start.beginsWith("{\\rtf"), "The file is a text document (RTF).", COPY_TABLE),
            refused(
                    start -> start.isJson() && start.contains("docs.google.com"),
                    "The file is only a link to a Google sheet.",
                    "In Google Sheets, choose File, Download, Microsoft Excel, and use that file."),
            refused(FileStart::isJson, "The file is JSON data, which is not read.", EXPORT),
            refused(
                    start -> start.beginsWith("begin:vcard") || start.beginsWith("begin:vcalendar"),
                    "The file is an address book or a calendar, not a log.",
                    TYPE_OFF),
            refused(
                    start -> start.beginsWith("[internetshortcut]"),
                    "The file is only a link to a page.",
                    "Open the page, download your log from there, and use that file."),
            refused(FileStart::isSylk, "The file is a spreadsheet in the SYLK format, which is not read.", SAVE_AS),
            new Format(FileStart::isWebArchive, WebArchive::open),
            new Format(FileStart::isWebPage, HtmlWorkbook::open),
            new Format(FileStart::isSpreadsheetMl, XmlWorkbook::open),
            new Format(FileStart::isFlatOpenDocument, OdsWorkbook::openFlat),
            refused(start -> start.beginsWith("<?xml"), "The file is an XML document, which is not read.", SAVE_AS),
            refused(
                    FileStart::isBinary,
                    "The file is neither a spreadsheet nor plain text.",
                    "Save your log as .xlsx or .csv."),
            new Format(start -> true, CsvWorkbook::open));

    private Formats() {}

    @FunctionalInterface
    private interface Opener {
        Workbook open(Path file) throws BrokenFileException;
    }

    private record Format(Predicate<FileStart> recognises, Opener opener) {}

    private static Format refused(Predicate<FileStart> recognises, String reason, String remedy) {
        return new Format(recognises, file -> {
            throw new BrokenFileException(reason, remedy);
        });
    }

    static Workbook open(byte[] firstBytes, Path file) throws BrokenFileException {
        FileStart start = FileStart.of(firstBytes);
        for (Format format : ALL) {
            if (format.recognises().test(start)) {
                return format.opener().open(file);
            }
        }
        throw new IllegalStateException("The last format takes whatever there is");
    }
}
