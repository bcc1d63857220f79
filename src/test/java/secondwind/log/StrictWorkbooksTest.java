package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.log.HandWrittenWorkbook.row;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Field;

/** Workbooks that Excel saves as "Strict Open XML Spreadsheet", in namespaces of their own. */
class StrictWorkbooksTest {
    @TempDir
    Path folder;

    @Test
    void aStrictWorkbookIsReadLikeAnyOther() throws Exception {
        Archive archive = Archive.of(new HandWrittenWorkbook()
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"d.m.yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>")
                .sharedStrings("<si><t>Acme</t></si>")
                .sheet("Read me", row("Be kind to yourself."))
                .sheet(
                        "Log",
                        row("Company", "Role", "Date Applied", "Outcome", "Decision date")
                                + "<row r=\"4\" hidden=\"true\"><c r=\"A4\" t=\"s\"><v>0</v></c>"
                                + "<c r=\"B4\" t=\"inlineStr\"><is><t>Clerk</t></is></c>"
                                + "<c r=\"C4\" t=\"d\" s=\"1\"><v>2026-03-05T00:00:00</v></c>"
                                + "<c r=\"D4\" t=\"str\"><f>\"Runner\"&amp;\"-up\"</f><v>Runner-up</v></c>"
                                + "<c r=\"E4\" s=\"1\"><v>46096</v></c></row>")
                .save(folder.resolve("transitional.xlsx")));
        for (String part : archive.entries().keySet()) {
            archive.replace(
                            part,
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(
                            part,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        archive.replace("xl/workbook.xml", "<workbook ", "<workbook conformance=\"strict\" ");

        Logs.Outcome outcome = Logs.read(archive.save(folder.resolve("log.xlsx")), Logs.OPTIONS);

        assertThat(outcome.only().row().words()).contains("4");
        assertThat(outcome.only().company().name()).isEqualTo("Acme");
        assertThat(outcome.only().applied()).hasToString("Optional[2026-03-05]");
        assertThat(outcome.only().decided()).hasToString("Optional[2026-03-15]");
        assertThat(outcome.only().text(Field.OUTCOME)).isEqualTo("Runner-up");
        assertThat(outcome.notices())
                .anySatisfy(notice -> assertThat(notice.what()).contains("1 hidden row"));
    }
}
