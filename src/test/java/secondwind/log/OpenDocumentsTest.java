package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.HandWrittenOpenDocument.cell;
import static secondwind.log.HandWrittenOpenDocument.row;
import static secondwind.log.HandWrittenOpenDocument.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;

/** What LibreOffice and Google Sheets write into OpenDocument spreadsheets. */
class OpenDocumentsTest {
    private static final String HEADER = row("Company", "Role", "Date Applied", "Outcome", "Notes");

    @TempDir
    Path folder;

    @Test
    void aTitleOverAllColumnsAndAHeaderOfTwoRowsLeaveTheRowsTheirNumbers() throws Exception {
        Logs.Outcome outcome =
                read("<table:table-row>" + spanned(5, 1, "My job search") + covered(4) + "</table:table-row>"
                        + "<table:table-row>" + spanned(1, 2, "Company") + spanned(1, 2, "Role")
                        + spanned(2, 1, "What happened") + covered(1) + spanned(1, 2, "Notes") + "</table:table-row>"
                        + "<table:table-row>" + covered(2) + text("Date Applied") + text("Outcome") + covered(1)
                        + "</table:table-row>"
                        + row("Acme", "Clerk", "2026-03-05", "Runner-up", "called"));

        assertThat(outcome.only().row().row()).isEqualTo(4);
        assertThat(outcome.only().applied()).hasToString("Optional[2026-03-05]");
        assertThat(outcome.only().text(Field.OUTCOME)).isEqualTo("Runner-up");
        assertThat(outcome.only().text(Field.NOTES)).isEqualTo("called");
    }

    @Test
    void hiddenAndFilteredRowsAndRowsOfAFoldedGroupAreReadAndCounted() throws Exception {
        Logs.Outcome outcome = read(HEADER
                + row("Acme", "Clerk", "", "No")
                        .replace("<table:table-row>", "<table:table-row table:visibility=\"collapse\">")
                + row("Beta", "Clerk", "", "No")
                        .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")
                + "<table:table-row-group table:display=\"false\">" + row("Gamma", "Clerk", "", "No")
                + "</table:table-row-group>"
                + "<table:table-rows>" + row("Delta", "Clerk", "", "No") + "</table:table-rows>");

        assertThat(jobs(outcome)).containsExactly("2 Acme", "3 Beta", "4 Gamma", "5 Delta");
        assertThat(said(outcome)).contains("3 hidden rows were read too.");
    }

    @Test
    void rowsAndCellsThatStandOnceForManyKeepTheNumbersOfWhatFollows() throws Exception {
        Logs.Outcome outcome = read("<table:table-row table:number-rows-repeated=\"6\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"3\"/>" + text("Company")
                + text("Role")
                + text("Outcome") + "</table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"3\"/>" + text("Acme")
                + text("Clerk")
                + text("No") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"992\"><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"3\"/>" + text("Beta")
                + cell("office:value-type=\"string\" table:number-columns-repeated=\"2\"", "Cook")
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1047576\"><table:table-cell/></table:table-row>");

        assertThat(jobs(outcome)).containsExactly("8 Acme", "1001 Beta");
        assertThat(outcome.applications().get(1).text(Field.OUTCOME)).isEqualTo("Cook");
    }

    @Test
    void aCellMergedDownwardsHoldsForItsRowsAndWhatItCoversIsNotSeen() throws Exception {
        Logs.Outcome outcome = read(HEADER
                + "<table:table-row>" + spanned(1, 2, "Acme") + text("Clerk") + "</table:table-row>"
                + "<table:table-row><table:covered-table-cell office:value-type=\"string\"><text:p>unseen</text:p>"
                + "</table:covered-table-cell>" + text("Cook") + "</table:table-row>");

        assertThat(jobs(outcome)).containsExactly("2 Acme", "3 Acme");
    }

    @Test
    void aCellSaysWhatIsSeenInItWithoutCommentsAndDrawings() throws Exception {
        String seen = "<table:table-cell office:value-type=\"string\">"
                + "<office:annotation draw:caption-id=\"1\"><dc:creator>Ruth</dc:creator><text:p>a comment</text:p></office:annotation>"
                + "<draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box></draw:frame>"
                + "<text:p>told <text:span>by <text:span>Dana</text:span></text:span>,<text:s text:c=\"2\"/>who<text:tab/>was\n   kind"
                + "<text:line-break/>and <text:a>brief</text:a></text:p><text:p>second line</text:p></table:table-cell>";
        Application application = read(HEADER + "<table:table-row>" + text("Acme") + text("Clerk")
                        + "<table:table-cell/>" + text("Runner-up") + seen + "</table:table-row>")
                .only();

        assertThat(application.text(Field.NOTES)).isEqualTo("told by Dana,  who\twas kind\nand brief\nsecond line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office:value-type=\"percentage\" office:value=\"0.5\"|50%",
                "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"52000\"|52.000 \u20ac",
                "office:value-type=\"float\" office:value=\"7\"|007",
                "office:value-type=\"time\" office:time-value=\"PT09H30M00S\"|09:30",
                "office:value-type=\"boolean\" office:boolean-value=\"true\"|TRUE",
                "office:value-type=\"string\" office:string-value=\"ignored\"|shown",
                "table:formula=\"of:=[.A2]\" office:value-type=\"string\"|Acme",
                "table:formula=\"of:=1/2\" office:value-type=\"float\" office:value=\"0.5\"|0.5"
            })
    void valuesAreShownAsTheUserSeesThem(String attributesAndShown) throws Exception {
        int bar = attributesAndShown.indexOf('|');
        String shown = attributesAndShown.substring(bar + 1);

        assertThat(notes(cell(attributesAndShown.substring(0, bar), shown)).text(Field.NOTES))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026-03-05T14:30:00", "2026-03-05T14:30:00.123456789"})
    void datesAreReadFromTheirValueAndNotFromWhatIsShown(String value) throws Exception {
        Application application = read(HEADER + "<table:table-row>" + text("Acme") + text("Clerk")
                        + cell("office:value-type=\"date\" office:date-value=\"" + value + "\"", "05/03/26")
                        + text("No")
                        + cell("office:value-type=\"date\" office:date-value=\"1895-06-01\"", "01.06.1895")
                        + "</table:table-row>")
                .only();

        assertThat(application.applied()).hasToString("Optional[2026-03-05]");
        assertThat(application.text(Field.NOTES)).isEqualTo("1895-06-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "Err:502"})
    void failedFormulasAreErrors(String shown) throws Exception {
        Logs.Outcome outcome = read(HEADER + "<table:table-row>" + text("Acme") + text("Clerk")
                + cell(
                        "table:formula=\"of:=[.#REF!]\" office:value-type=\"string\" calcext:value-type=\"error\"",
                        shown)
                + text("No") + "</table:table-row>");

        assertThat(outcome.rejectedCells()).singleElement().satisfies(rejection -> {
            assertThat(rejection.where().a1()).isEqualTo("C2");
            assertThat(rejection.value()).isEqualTo(shown);
        });
    }

    @Test
    void aHiddenSheetIsReadAndACopyOfAnotherFileIsNot() throws Exception {
        Path file = new HandWrittenOpenDocument()
                .hiddenSheet("Old", HEADER + row("Acme", "Clerk", "", "No"))
                .sheet("'file:///home/ana/old.ods'#$Sheet1", HEADER + row("Beta", "Clerk", "", "No"))
                .save(folder.resolve("log.ods"));

        Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);

        assertThat(jobs(outcome)).containsExactly("2 Acme");
        assertThat(said(outcome)).anySatisfy(what -> assertThat(what).contains("hidden"));
    }

    @Test
    void aFlatDocumentAndATemplateAreReadAlike() throws Exception {
        HandWrittenOpenDocument document =
                new HandWrittenOpenDocument().sheet("Log", HEADER + row("Acme", "Clerk", "", "No"));

        assertThat(jobs(Logs.read(document.saveFlat(folder.resolve("log.fods")), Logs.OPTIONS)))
                .isEqualTo(jobs(Logs.read(document.save(folder.resolve("log.ots")), Logs.OPTIONS)))
                .containsExactly("2 Acme");
    }

    @Test
    void aSheetOfGoogleWithItsThousandEmptyRowsHasOnlyTheFilledOnes() throws Exception {
        String empty = "<table:table-row table:style-name=\"ro1\">"
                + "<table:table-cell table:style-name=\"ce1\" table:content-validation-name=\"val1\"/>".repeat(26)
                + "</table:table-row>";

        Logs.Outcome outcome = read(HEADER + row("Acme", "Clerk", "", "No") + empty.repeat(998));

        assertThat(jobs(outcome)).containsExactly("2 Acme");
        assertThat(outcome.rejectedRows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<manifest:encryption-data manifest:checksum=\"x\"/>"})
    void aLockedDocumentIsNamed(String manifest) throws Exception {
        Path file = new HandWrittenOpenDocument()
                .manifest(manifest)
                .sheet("Log", HEADER)
                .save(folder.resolve("log.ods"));

        assertThatThrownBy(() -> LogReader.open(file, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("protected with a password");
    }

    private Application notes(String cell) throws Exception {
        return read(HEADER + "<table:table-row>" + text("Acme") + text("Clerk") + "<table:table-cell/>" + text("No")
                        + cell + "</table:table-row>" + row("Beta", "Cook", "", "No", "a word"))
                .applications()
                .get(0);
    }

    private Logs.Outcome read(String rows) throws Exception {
        return Logs.read(
                new HandWrittenOpenDocument().sheet("Log", rows).save(folder.resolve("log.ods")), Logs.OPTIONS);
    }

    private static String spanned(int columns, int rows, String words) {
        return cell(
                "table:number-columns-spanned=\"" + columns + "\" table:number-rows-spanned=\"" + rows
                        + "\" office:value-type=\"string\"",
                words);
    }

    private static String covered(int columns) {
        return "<table:covered-table-cell table:number-columns-repeated=\"" + columns + "\"/>";
    }

    private static List<String> jobs(Logs.Outcome outcome) {
        return outcome.applications().stream()
                .map(application ->
                        application.row().row() + " " + application.company().name())
                .toList();
    }

    private static List<String> said(Logs.Outcome outcome) {
        return outcome.notices().stream().map(notice -> notice.what()).toList();
    }
}
