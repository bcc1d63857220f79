package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static secondwind.log.HandWrittenWorkbook.row;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are not written plainly, among rows that are: each row is read once, whoever reads it. */
class UnusualWorksheetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a remark -->",
                "<?mso-application progid=\"x\"?>",
                "<row><c t=\"inlineStr\"><is><r><t>Be</t></r><r><t>ta</t></r></is></c>",
                "<row><c t=\"str\"><v><![CDATA[Beta]]></v></c>",
                "<row><c t = 'str'><v>Bet&#x61;</v></c>",
            })
    void everyRowIsReadOnceAndInItsPlace(String unusual) throws Exception {
        boolean isRow = unusual.startsWith("<row>");
        String middle = isRow
                ? unusual + "<c t=\"str\"><v>Cook</v></c><c t=\"str\"><v>No</v></c></row>"
                : unusual + row("Beta", "Cook", "No");
        Path file = new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        row("Company", "Role", "Outcome")
                                + row("Acme &amp; Co", "Clerk", "No")
                                + middle
                                + row("Gamma", "Nurse", "No"))
                .save(folder.resolve("log.xlsx"));

        assertThat(Logs.read(file, Logs.OPTIONS).applications())
                .extracting(application ->
                        application.row().row() + " " + application.company().name())
                .containsExactly("2 Acme & Co", "3 Beta", "4 Gamma");
    }

    @Test
    void aTextThatTheFileLostIsAnErrorAndNoEmptyCell() throws Exception {
        Path file = new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        row("Company", "Role", "Outcome")
                                + "<row><c t=\"str\"><v>Acme</v></c><c t=\"s\"><v>7</v></c><c t=\"str\"><v>2nd</v></c></row>")
                .save(folder.resolve("log.xlsx"));

        assertThat(Logs.read(file, Logs.OPTIONS).rejectedCells())
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.where().a1()).isEqualTo("B2");
                    assertThat(rejection.value()).isEqualTo("#MISSING!");
                });
    }

    @Test
    void rowsThatRunBackwardsAreToldOf() throws Exception {
        Path file = new HandWrittenWorkbook()
                .sheet(
                        "Log",
                        row("Acme", "Cook", "2nd").replace("<row>", "<row r=\"3\">")
                                + row("Beta", "Cook", "no").replace("<row>", "<row r=\"2\">")
                                + row("Company", "Role", "Outcome").replace("<row>", "<row r=\"1\">")
                                + row("Gamma", "Cook", "no").replace("<row>", "<row r=\"4\">"))
                .save(folder.resolve("log.xlsx"));

        assertThat(Logs.read(file, Logs.OPTIONS).notices())
                .anySatisfy(notice -> assertThat(notice.line()).contains("Log").contains("order"));
    }
}
