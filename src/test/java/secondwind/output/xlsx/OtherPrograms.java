package secondwind.output.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks written part by part, as other programs than Excel write them. */
final class OtherPrograms {
    private static final String MAIN = WorkbookPart.MAIN;
    private static final String LINKS = WorkbookPart.LINKS;
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private OtherPrograms() {}

    /** Prefixes everywhere, absolute targets, names of their own, other quotes, rows without their numbers. */
    static Path withOtherNames(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<ct:Types xmlns:ct='" + PACKAGE + "content-types'>"
                        + "<ct:Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<ct:Override ContentType='" + ContentTypes.WORKBOOK + "' PartName='/Data/BookOne.xml'/>"
                        + "<ct:Override ContentType='" + ContentTypes.WORKSHEET + "' PartName='/data/Table.XML'/>"
                        + "</ct:Types>");
        parts.put(
                "_rels/.rels",
                "<p:Relationships xmlns:p='" + PACKAGE
                        + "relationships'><p:Relationship Id='a' Target='/Data/BookOne.xml'" + " Type='" + LINKS
                        + "/officeDocument'/></p:Relationships>");
        parts.put(
                "Data/BookOne.xml",
                "<?xml version='1.0'?><x:workbook xmlns:x='" + MAIN + "' xmlns:q='" + LINKS + "'><x:sheets>"
                        + "<x:sheet q:id='s' sheetId='7' name='Jobs &amp; more'></x:sheet></x:sheets></x:workbook>");
        parts.put(
                "Data/_rels/BookOne.xml.rels",
                "<Relationships xmlns='" + PACKAGE
                        + "relationships'><Relationship Id='s' Target='../data/Table.XML' Type='" + LINKS
                        + "/worksheet'/></Relationships>");
        parts.put(
                "data/Table.XML",
                "<x:worksheet xmlns:x='" + MAIN
                        + "'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>Company</x:t></x:is>"
                        + "</x:c><x:c t='inlineStr'><x:is><x:t>Outcome</x:t></x:is></x:c></x:row><x:row><x:c t='inlineStr'>"
                        + "<x:is><x:t>Acme</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
        return pack(file, parts);
    }

    /** As Excel saves "Strict Open XML Spreadsheet". */
    static Path strict(Path file) throws IOException {
        Map<String, String> parts = plain(true);
        parts.replaceAll((name, text) -> text.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(LINKS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace("<workbook ", "<workbook conformance=\"strict\" "));
        return pack(file, parts);
    }

    static Path withoutStyles(Path file) throws IOException {
        return pack(file, plain(false));
    }

    private static Map<String, String> plain(boolean withStyles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + ContentTypes.WORKBOOK + "\"/>"
                        + (withStyles
                                ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + ContentTypes.STYLES + "\"/>"
                                : "")
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + ContentTypes.WORKSHEET
                        + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + LINKS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets><sheet name=\"Jobs\" sheetId=\"1\""
                        + " r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + LINKS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + (withStyles
                                ? "<Relationship Id=\"rId2\" Type=\"" + LINKS + "/styles\" Target=\"styles.xml\"/>"
                                : "")
                        + "</Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN
                        + "\"><sheetData><row r=\"1\" spans=\"1:2\"><c r=\"A1\" t=\"inlineStr\"><is>"
                        + "<t>Company</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Outcome</t></is></c></row>"
                        + "</sheetData></worksheet>");
        if (withStyles) {
            parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        }
        return parts;
    }

    static Path pack(Path file, Map<String, String> parts) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Copies.pack(file, entries);
    }
}
