package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;

/** Text files as other programs leave them. */
class TextFilesTest {
    @TempDir
    Path folder;

    private static List<String> jobs(Logs.Outcome outcome) {
        return outcome.applications().stream()
                .map(job -> job.row().row() + " " + job.company().name() + "/"
                        + job.role().orElse("") + "/" + job.text(Field.OUTCOME))
                .toList();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private Logs.Outcome raw(String text) throws Exception {
        return raw(text, StandardCharsets.UTF_8);
    }

    private Logs.Outcome raw(String text, Charset charset) throws Exception {
        return Logs.read(Files.write(folder.resolve("log.csv"), text.getBytes(charset)), Logs.OPTIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1254;\u015eirket,Pozisyon,Sonu\u00e7;\u0130\u015fba\u015f\u0131 A.\u015e.,M\u00fchendis,Olumsuz;Turkish",
                "windows-1251;Company,Position,Outcome;\u0421\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0441\u043e\u044e\u0437 \u0440\u0430\u0431\u043e\u0442\u043d\u0438\u043a\u043e\u0432 \u043a\u0443\u043b\u044c\u0442\u0443\u0440\u044b,Cook,2nd;Cyrillic",
                "windows-1250;Company,Position,Outcome;Wo\u017aniak i \u017b\u00f3\u0142\u0107,Cook,2nd;Central European",
                "windows-31j;\u4f01\u696d\u540d,\u8077\u7a2e,\u7d50\u679c;\u5317\u5c71\u5546\u4e8b,\u55b6\u696d,\u4e0d\u5408\u683c;Japanese",
                "GBK;\u516c\u53f8,\u804c\u4f4d,\u7ed3\u679c;\u5317\u5c71\u8d38\u6613,\u4f1a\u8ba1,\u62d2\u7edd;Chinese",
                "Big5;\u516c\u53f8,\u8077\u4f4d,\u7d50\u679c;\u5317\u5c71\u8cbf\u6613,\u6703\u8a08,\u62d2\u7d55;Chinese",
                "EUC-JP;\u4f01\u696d\u540d,\u8077\u7a2e,\u7d50\u679c;\u5317\u5c71\u5546\u4e8b,\u55b6\u696d,\u4e0d\u5408\u683c;Japanese",
            })
    void guessesAnOlderEncodingAndSaysSo(String charset, String header, String row, String name) throws Exception {
        Logs.Outcome outcome = raw(header + "\r\n" + row + "\r\n", Charset.forName(charset));

        assertThat(outcome.only().company().name()).isEqualTo(row.substring(0, row.indexOf(',')));
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("read as " + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void readsWesternTextWithoutAWord(String charset) throws Exception {
        Logs.Outcome outcome = raw(
                "Soci\u00e9t\u00e9,Poste,R\u00e9sultat\nP\u00e2tisserie M\u00fcller,Ma\u00eetre d'h\u00f4tel,refus\u00e9\n",
                Charset.forName(charset));

        assertThat(outcome.only().company().name()).isEqualTo("P\u00e2tisserie M\u00fcller");
        assertThat(outcome.notices()).isEmpty();
    }

    @Test
    void aBrokenByteCostsTheOtherLettersNothing() throws Exception {
        byte[] bytes = lines(
                        "Company,Role,Outcome",
                        "Caf\u00e9 Z\u00fcrich \u00c5\u00e4\u00f6 \u00e9\u00e8\u00e0 \u00fc\u00f6\u00e4,Cook,2nd",
                        "Acm#,Cook,no")
                .getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == '#' ? (byte) 0xE9 : bytes[index];
        }
        Logs.Outcome outcome = Logs.read(Files.write(folder.resolve("log.csv"), bytes), Logs.OPTIONS);

        assertThat(outcome.applications().get(0).company().name()).startsWith("Caf\u00e9 Z\u00fcrich");
        assertThat(outcome.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).contains("UTF-8"));
    }

    @Test
    void linesThatWerePastedFromAnOlderFileKeepTheirLetters() throws Exception {
        String utf8 = "Company,Role,Outcome\nCaf\u00e9 Z\u00fcrich,Cook,\u2013\n";
        String padding = "Acme,Cook,no\n".repeat(10_000);
        byte[] old = "Br\u00fcder Gro\u00df,K\u00f6chin,abgelehnt\n".getBytes(Charset.forName("windows-1252"));
        for (String between : List.of("", padding)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(between.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(old);
            bytes.writeBytes("\u00c5se \u2013 \ud83d\ude00,Cook,2nd\n".getBytes(StandardCharsets.UTF_8));

            Logs.Outcome outcome =
                    Logs.read(Files.write(folder.resolve("mixed.csv"), bytes.toByteArray()), Logs.OPTIONS);

            assertThat(outcome.applications())
                    .extracting(job -> job.company().name())
                    .contains("Caf\u00e9 Z\u00fcrich", "Br\u00fcder Gro\u00df", "\u00c5se \u2013 \ud83d\ude00");
            assertThat(outcome.notices())
                    .anySatisfy(notice ->
                            assertThat(notice.line()).contains("UTF-8").contains("windows-1252"));
        }
    }

    @Test
    void lineEndsOfOldMacintoshesCountRows() throws Exception {
        assertThat(jobs(raw("My jobs\r\rCompany;Role;Outcome\rAcme;Cook;no\rBeta;Cook;2nd\r")))
                .containsExactly("4 Acme/Cook/no", "5 Beta/Cook/2nd");
        assertThat(jobs(raw("sep=;\rCompany;Role;Outcome\rAcme;Cook;no\r"))).containsExactly("2 Acme/Cook/no");
        assertThat(raw(
                                "Company;Role;Outcome\rCaf\u00e9;Cook;no\r\u00d1and\u00fa;Ma\u00eetre;no\r",
                                Charset.forName("x-MacRoman"))
                        .applications())
                .extracting(job -> job.role().orElse(""))
                .contains("Ma\u00eetre");
    }

    @Test
    void zerosAndMarksAndFormFeedsInMidTextAreNoLetters() throws Exception {
        assertThat(jobs(raw("Company,Role,Outcome\nAc\0me,Cook\0,no\n\fBeta,Cook,2nd\n\uFEFFGamma,Cook,\u00a0\n")))
                .containsExactly("2 Acme/Cook/no", "3 Beta/Cook/2nd", "4 Gamma/Cook/");
    }

    @Test
    void theMarksOfTwoVersionsAreNoRowsAndBothVersionsAreRead() throws Exception {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            Logs.Outcome outcome = raw(lines(
                            "<<<<<<< HEAD",
                            "Company,Role,Outcome",
                            "Acme,Cook,no",
                            "||||||| merged",
                            "=======",
                            "Company,Role,Outcome",
                            "Acme,Cook,2nd",
                            ">>>>>>> 3fa9e1 (Change, again)",
                            "Beta,Cook,no",
                            "")
                    .replace("|||||||", "#######")
                    .replace(",", delimiter));

            assertThat(jobs(outcome))
                    .as(delimiter)
                    .containsExactly("3 Acme/Cook/no", "7 Acme/Cook/2nd", "9 Beta/Cook/no");
            assertThat(outcome.notices())
                    .extracting(notice -> notice.what())
                    .anySatisfy(what -> assertThat(what).contains("two versions"));
        }
    }

    @Test
    void preamblesAndRaggedRowsAreRead() throws Exception {
        assertThat(jobs(raw(lines(
                        "# exported 2026-11-01, by me; for the coach",
                        "# filter: all, really all",
                        "",
                        "Company,Role,Outcome,Notes",
                        "Acme,Cook",
                        "Beta,Cook,2nd,so close, so sad,really",
                        "Gamma,Clerk,no,"))))
                .containsExactly("5 Acme/Cook/", "6 Beta/Cook/2nd", "7 Gamma/Clerk/no");
    }

    @Test
    void decimalCommasAndTextWithCommasDoNotMisleadASemicolon() throws Exception {
        assertThat(
                        jobs(
                                raw(
                                        "Firma;Stelle;Gehalt;Ergebnis\nAcme, Leeds;Koch, Chef;1.234,50;Absage\nBeta, York;Koch;1,5;Absage\n")))
                .containsExactly("2 Acme, Leeds/Koch, Chef/Absage", "3 Beta, York/Koch/Absage");
    }

    @Test
    void whatAQuotedCellHoldsSeparatesNothing() throws Exception {
        String note = "\"hired Bob" + "; a".repeat(40) + "\"";

        assertThat(jobs(raw("Company,Role,Outcome,Notes\nAcme,Cook,runner-up," + note + "\n")))
                .containsExactly("2 Acme/Cook/runner-up");
    }

    @Test
    void lineBreaksAndMarksInsideQuotesStay() throws Exception {
        Logs.Outcome outcome = raw(lines(
                        "Company,Role,Outcome,Notes",
                        "\"Acme, \"\"the\"\" firm\",Cook,\"no",
                        "really\",\"a",
                        "",
                        "b\"",
                        "5\" Pipes,Cook,2nd,")
                .replace("\n", "\r\n"));

        assertThat(outcome.applications())
                .extracting(job -> job.row().row() + " " + job.company().name())
                .containsExactly("2 Acme, \"the\" firm", "3 5\" Pipes");
    }

    @Test
    void aTableDrawnWithBarsIsRead() throws Exception {
        assertThat(
                        jobs(
                                raw(
                                        "| Company | Role | Outcome |\n|---------|------|---------|\n| Acme | Cook | no |\n| Beta | Cook | 2nd |\n")))
                .containsExactly("3 Acme/Cook/no", "4 Beta/Cook/2nd");
    }

    @Test
    void aFileWithOneColumnIsNoLogAndTheSentenceSaysWhy() {
        assertThatThrownBy(() -> raw("Company\nAcme\nBeta\nGamma\n"))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("single column");
        assertThatThrownBy(() -> raw("\"Company,Role,Outcome\"\n\"Acme,Cook,no\"\n\"Beta,Cook,2nd\"\n"))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("Text to Columns");
    }
}
