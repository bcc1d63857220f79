package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.HandWrittenWorkbook.row;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;

class CellsOfManyProgramsTest {
    private static final String HEADER = row("Company", "Role", "Date Applied", "Outcome", "Notes");

    @TempDir
    Path folder;

    @Test
    void richTextIsOneTextAndItsReadingAidIsLeftOut() throws Exception {
        Application application = read(
                new HandWrittenWorkbook()
                        .sharedStrings(
                                "<si><r><rPr><b/></rPr><t>Ac</t></r><r><t xml:space=\"preserve\">me </t></r></si>"
                                        + "<si><t>\u6771\u4eac</t><rPh sb=\"0\" eb=\"2\"><t>\u30c8\u30a6\u30ad\u30e7\u30a6</t></rPh><phoneticPr fontId=\"1\"/></si>"
                                        + "<si><t>Runner-up_x000D_\ntold by phone</t></si>")
                        .sheet(
                                "Log",
                                HEADER
                                        + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c/><c t=\"s\"><v>2</v></c></row>"));

        assertThat(application.company().name()).isEqualTo("Acme");
        assertThat(application.role()).contains("\u6771\u4eac");
        assertThat(application.text(Field.OUTCOME)).startsWith("Runner-up").endsWith("told by phone");
    }

    @Test
    void anEmptyTextMayStandFirstAmongTheSharedOnes() throws Exception {
        Application application = read(new HandWrittenWorkbook()
                .sharedStrings("<si><t/></si><si><t>Acme</t></si>")
                .sheet(
                        "Log",
                        HEADER + "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c/>" + text("No")
                                + "<c t=\"s\"><v>99</v></c></row>"));

        assertThat(application.company().name()).isEqualTo("Acme");
        assertThat(application.role()).isEmpty();
        assertThat(application.text(Field.NOTES)).isEmpty();
    }

    @Test
    void cellsWithoutReferencesFollowOneAnotherAndRowsToo() throws Exception {
        Application application = read(
                new HandWrittenWorkbook()
                        .sheet(
                                "Log",
                                HEADER
                                        + "<row r=\"9\"><c t=\"str\"><v>Acme</v></c><c r=\"D9\" t=\"str\"><v>Runner-up</v></c><c t=\"str\"><v>called</v></c></row>"));

        assertThat(application.row().row()).isEqualTo(9);
        assertThat(application.text(Field.OUTCOME)).isEqualTo("Runner-up");
        assertThat(application.cell(Field.NOTES).orElseThrow().ref().a1()).isEqualTo("E9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026-03-05T00:00:00", "2026-03-05T09:30:00Z"})
    void isoDateCellsAreDays(String iso) throws Exception {
        Application application = read(new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        HEADER + "<row>" + text("Acme") + text("Clerk") + "<c t=\"d\"><v>" + iso + "</v></c>"
                                + text("No") + "</row>"));

        assertThat(application.applied()).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 31, 36, 50, 57, 58})
    void builtInDateFormatsShowDaysTheEastAsianOnesToo(int format) throws Exception {
        Application application = read(new HandWrittenWorkbook()
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format + "\"/></cellXfs>")
                .sheet(
                        "Log",
                        HEADER + "<row>" + text("Acme") + text("Clerk") + "<c s=\"1\"><v>46086</v></c>" + text("No")
                                + "<c s=\"1\"><v>46086</v></c></row>"));

        assertThat(application.applied()).contains(LocalDate.of(2026, 3, 5));
        assertThat(application.text(Field.NOTES)).isEqualTo("2026-03-05");
    }

    @Test
    void errorCellsAreEmptyAndReported() throws Exception {
        Logs.Outcome outcome = readAll(new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        HEADER + "<row r=\"2\">" + text("Acme") + text("Clerk")
                                + "<c t=\"e\"><f>Old!A1</f><v>#REF!</v></c>" + text("No") + "</row>"));

        assertThat(outcome.only().applied()).isEmpty();
        assertThat(outcome.rejectedCells()).singleElement().satisfies(rejection -> {
            assertThat(rejection.where().a1()).isEqualTo("C2");
            assertThat(rejection.value()).isEqualTo("#REF!");
        });
    }

    @Test
    void formulasGiveTheirSavedResultAndAMissingOneIsReported() throws Exception {
        Logs.Outcome outcome = readAll(new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        HEADER + "<row>" + text("Acme") + "<c t=\"str\"><f>\"Cl\"&amp;\"erk\"</f><v>Clerk</v></c><c/>"
                                + text("Runner-up") + "<c><f>TODAY()</f></c></row>"));

        assertThat(outcome.only().role()).contains("Clerk");
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("1 formula has no saved result"));
    }

    @Test
    void aHiddenSheetIsReadAndSaidToBe() throws Exception {
        Logs.Outcome outcome = readAll(new HandWrittenWorkbook()
                .sheet("Old log", HEADER + row("Acme", "Clerk", "", "No"))
                .hidden("Old log"));

        assertThat(outcome.applications()).hasSize(1);
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.line()).contains("Old log").contains("hidden"));
    }

    @Test
    void aSheetPaddedWithEmptyStyledCellsAndTickBoxesHasNoFurtherRows() throws Exception {
        String padding = "<row><c s=\"0\"/><c s=\"0\"/><c t=\"b\"><v>0</v></c></row>".repeat(1_000);
        Logs.Outcome outcome = readAll(new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        row("Company", "Role", "Second place?", "Outcome")
                                + "<row>" + text("Acme") + text("Clerk") + "<c t=\"b\"><v>1</v></c>" + text("No")
                                + "</row>"
                                + padding));

        assertThat(outcome.rows()).hasSize(1);
        assertThat(outcome.only().text(Field.RANK)).isEqualTo("TRUE");
    }

    @Test
    void aTableWithoutAColumnOfCompaniesIsNoLogAndTheSentenceSaysSo() throws Exception {
        Path csv = Logs.file(
                folder,
                "log.csv",
                java.nio.charset.StandardCharsets.UTF_8,
                "Position,Date Applied,Outcome",
                "Clerk,2026-03-01,Runner-up");

        assertThatThrownBy(() -> LogReader.open(csv, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("no column with the company");
    }

    @Test
    void aCompanyMergedOverSeveralRowsStandsInEachOfThem() throws Exception {
        Logs.Outcome outcome = readAll(new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        row("Company", "Role", "Outcome")
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Acme</v></c><c r=\"B2\" t=\"str\"><v>Clerk</v></c><c r=\"C2\" t=\"str\"><v>No</v></c></row>"
                                + "<row r=\"3\"><c r=\"A3\"/><c r=\"B3\" t=\"str\"><v>Cook</v></c><c r=\"C3\" t=\"str\"><v>Runner-up</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\"/></row>"
                                + "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>Driver</v></c><c r=\"C5\" t=\"str\"><v>No</v></c></row>"
                                + "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells><sheetData>"));

        assertThat(outcome.applications())
                .extracting(application ->
                        application.company().name() + " " + application.role().orElse(""))
                .containsExactly("Acme Clerk", "Acme Cook");
        assertThat(outcome.rejectedRows())
                .extracting(rejected -> rejected.row().row())
                .containsExactly(5);
    }

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private Application read(HandWrittenWorkbook workbook) throws Exception {
        return readAll(workbook).only();
    }

    private Logs.Outcome readAll(HandWrittenWorkbook workbook) throws Exception {
        return Logs.read(workbook.save(folder.resolve("log.xlsx")), Logs.OPTIONS);
    }
}
