package secondwind.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import secondwind.application.PlanSheet;

/** A workbook with nothing in it but the plan's sheet. */
final class FreshWorkbook {
    private static final String WORKBOOK = "/xl/workbook.xml";
    private static final String STYLES = "/xl/styles.xml";
    private static final String SHEET = "/xl/worksheets/sheet1.xml";

    private FreshWorkbook() {}

    /**
     * Writes it.
     *
     * @param type what its main part is, which has to agree with the file's name
     */
    static void write(PlanContent content, String type, OutputStream out) throws IOException {
        WorkbookPart workbook =
                WorkbookPart.empty().with(PlanSheet.NAME, "rId1").withNames(0, PlanGrid.of(content));
        PlanFormats formats = new PlanFormats(PlanFormats.empty(WorkbookPart.MAIN), content.monthFirst());
        WorkbookArchive archive = new WorkbookArchive(out);
        archive.add(
                PackageFile.CONTENT_TYPES,
                ContentTypes.ofXml()
                        .with(WORKBOOK, type)
                        .with(STYLES, ContentTypes.STYLES)
                        .with(SHEET, ContentTypes.WORKSHEET)
                        .text());
        archive.add(
                PartName.relationshipsOf("/"),
                Relationships.none("/")
                        .with("rId1", workbook.linkType("officeDocument"), WORKBOOK)
                        .text());
        archive.add(WORKBOOK, workbook.text());
        archive.add(
                PartName.relationshipsOf(WORKBOOK),
                Relationships.none(WORKBOOK)
                        .with("rId1", workbook.linkType("worksheet"), SHEET)
                        .with("rId2", workbook.linkType("styles"), STYLES)
                        .text());
        archive.add(STYLES, formats.written());
        archive.add(SHEET, new PlanSheetWriter(content, formats, workbook).write());
        archive.finish();
    }
}
