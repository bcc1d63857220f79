package secondwind.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.application.Field;
import secondwind.application.Profile;
import secondwind.output.FontFile;
import secondwind.output.Paper;
import secondwind.output.TinyFont;
import secondwind.secondplace.Phrases;

class SettingsFileTest {
    private static final String EVERYTHING = """
            paper = "A4"
            country = "gb"
            day-first = true

            [profile]
            name = "Dana Whitlock"
            address = ["12 Elm Street", "Dayton, OH 45402"]
            phone = "+1 937 555 0142"
            email = "dana@example.com"
            linkedin = "linkedin.example/in/dana"
            country = "US"

            [phrases]
            second-place = ["so near"]
            ask = ["hm"]
            no = ["paused"]

            [columns]
            "Who, exactly?" = "contact_name"
            "Wie es ausging" = "Outcome"

            [columns."old log.xlsx"]
            "Who, exactly?" = "hired_person"

            [clients."Ana Li"]
            address = \"""
              3 High Road
              Leeds\"""

            [clients.Bo]
            name = "Bo Berg"
            """;

    @TempDir
    private Path folder;

    @Test
    void readsEverythingThatCanBeSettled() throws Exception {
        Settings settings = SettingsFile.parse("secondwind.toml", EVERYTHING);
        assertThat(settings.paper()).contains(Paper.A4);
        assertThat(settings.country()).contains("GB");
        assertThat(settings.dayFirst()).contains(true);
        assertThat(settings.profile())
                .isEqualTo(new Profile(
                        Optional.of("Dana Whitlock"),
                        List.of("12 Elm Street", "Dayton, OH 45402"),
                        Optional.of("+1 937 555 0142"),
                        Optional.of("dana@example.com"),
                        Optional.of("linkedin.example/in/dana"),
                        Optional.of("US")));
        assertThat(settings.phrases()).isEqualTo(new Phrases(List.of("so near"), List.of("hm"), List.of("paused")));
        assertThat(settings.columnsFor("log.xlsx"))
                .containsOnly(entry("Who, exactly?", Field.CONTACT_NAME), entry("Wie es ausging", Field.OUTCOME));
        assertThat(settings.columnsFor("Old Log.xlsx"))
                .containsOnly(entry("Who, exactly?", Field.HIRED_PERSON), entry("Wie es ausging", Field.OUTCOME));
        assertThat(settings.clientProfile("ana li ").address()).containsExactly("3 High Road", "Leeds");
        assertThat(settings.clientProfile("Ana Li").name()).contains("Ana Li");
        assertThat(settings.clientProfile("Bo").name()).contains("Bo Berg");
        assertThat(settings.clientProfile("Nobody")).isEqualTo(Profile.UNKNOWN);
    }

    @Test
    void regionsAndTimeZonesCanBeSettledForEverybodyAndForAClient() throws Exception {
        Settings settings = SettingsFile.parse("secondwind.toml", """
                country = "gb-sct"
                time-zone = "Europe/London"
                [profile]
                country = "DE-BY"
                [clients.Bo]
                country = "CA-QC"
                time-zone = "America/Toronto"
                """);
        assertThat(settings.country()).contains("GB-SCT");
        assertThat(settings.profile().country()).contains("DE-BY");
        assertThat(settings.countryFor(Optional.of("bo"))).contains("CA-QC");
        assertThat(settings.countryFor(Optional.of("Ana"))).contains("GB-SCT");
        assertThat(settings.countryFor(Optional.empty())).contains("GB-SCT");
        assertThat(settings.timeZoneFor(Optional.of("Bo"))).contains(ZoneId.of("America/Toronto"));
        assertThat(settings.timeZoneFor(Optional.empty())).contains(ZoneId.of("Europe/London"));
        assertThat(settings.withCadence("prompt").timeZoneFor(Optional.of("Bo")))
                .contains(ZoneId.of("America/Toronto"));
        assertThat(Settings.NONE.timeZoneFor(Optional.of("Bo"))).isEmpty();
    }

    @Test
    void nothingNeedBeSettled() throws Exception {
        assertThat(SettingsFile.parse("secondwind.toml", "# nothing yet\n")).isEqualTo(Settings.NONE);
        assertThat(SettingsFile.parse("secondwind.toml", "[profile]\nname = \"\"\n"))
                .isEqualTo(Settings.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[profil] | line 1, column 1 | Did you mean “profile”?",
                "[profile];nmae = \"D\" | line 2, column 1 | Did you mean “name”?",
                "[profile];shoe-size = 9 | line 2, column 1 | name, address, phone, email, linkedin, country",
                "[clients.Bo];nam = \"D\" | line 2, column 1 | Did you mean “name”?",
                "[phrases];second_place = [] | line 2, column 1 | Did you mean “second-place”?",
                "[phrases];ask = \"hm\" | line 2, column 1 | a list such as",
                "[phrases];ask = [\" \"] | line 2, column 1 | not empty",
                "[phrases];ask = [1] | line 2, column 1 | a list of texts",
                "[columns];X = \"compny\" | line 2, column 1 | Expected company.",
                "[columns];X = \"zzzzzzzzzz\" | line 2, column 1 | Expected one of client, company",
                "[columns];X = \"\" | line 2, column 1 | Expected one of client, company",
                "[columns.\"a.xlsx\"];X = \"rolle\" | line 2, column 1 | Expected role.",
                "paper = \"A5\" | line 1, column 1 | \"a4\" or \"letter\"",
                "country = \"UK\" | line 1, column 1 | \"GB\" for the United Kingdom",
                "country = \"GB-LND\" | line 1, column 1 | Expected “GB”, or one of GB-ENG, GB-NIR, GB-SCT, GB-WLS.",
                "country = \"IE-D\" | line 1, column 1 | Expected “IE” without a region.",
                "country = \"QQ-XX\" | line 1, column 1 | such as \"GB-SCT\"",
                "[clients.Bo];country = \"US-OHIO\" | line 2, column 1 | US-NY, US-OH, US-OK",
                "time-zone = \"Chicago\" | line 1, column 1 | such as \"America/Chicago\"",
                "time-zone = \"America/Chigaco\" | line 1, column 1 | Expected “America/Chicago”.",
                "time-zone = \"UTC\" | line 1, column 1 | Expected",
                "[clients.Bo];time-zone = 5 | line 2, column 1 | text in quotation marks",
                "[profile];country = \"England\" | line 2, column 1 | two-letter",
                "day-first = \"yes\" | line 1, column 1 | true or false",
                "font = \"none.ttf\" | line 1, column 1 | There is no such file. Expected a TrueType file",
                "font = [\"none.ttf\", \"b.ttf\"] | line 1, column 1 | “none.ttf” cannot be used",
                "font = 12 | line 1, column 1 | a list such as",
                "[profile];name = 7 | line 2, column 1 | text in quotation marks",
                "profile = 3 | line 1, column 1 | a section headed [profile]",
                "[clients];Bo = \"x\" | line 2, column 1 | a section headed [clients.Bo]",
                "[profile];name = Dana | line 2, column | Expected lines like",
                "[profile];name = \"A\";name = \"B\" | line 3, column 1 | Expected lines like",
            })
    void namesTheLineAndWhatWasExpected(String toml, String where, String expected) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.parse("secondwind.toml", toml.replace(';', '\n')))
                .satisfies(e -> {
                    assertThat(e.notice().where()).startsWith("secondwind.toml, " + where);
                    assertThat(e.notice().line()).contains(expected).doesNotContain("\n");
                });
    }

    @Test
    void fontsLieBesideTheSettings() throws Exception {
        Files.createDirectory(folder.resolve("fonts"));
        Files.write(folder.resolve("fonts/tiny.ttf"), new TinyFont("\u4e00").file());
        Path one = Files.writeString(folder.resolve("one.toml"), "font = \"fonts/tiny.ttf\"");
        Path several = Files.writeString(folder.resolve("several.toml"), "font = [\"fonts/tiny.ttf\"]");

        List<FontFile> expected = List.of(new FontFile(folder.resolve("fonts/tiny.ttf"), 0));
        assertThat(SettingsFile.read(one).fonts()).isEqualTo(expected);
        assertThat(SettingsFile.read(several).fonts()).isEqualTo(expected);
    }

    @Test
    void aFontThatCannotBePrintedWithIsRefusedWithItsReason() throws Exception {
        Files.write(
                folder.resolve("v.ttf"),
                new TinyFont("\u4e00").with("fvar", new byte[4]).file());
        Path file = Files.writeString(folder.resolve("secondwind.toml"), "\nfont = \"v.ttf\"");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(file))
                .satisfies(e -> assertThat(e.notice().line())
                        .contains("line 2", "“v.ttf”", "This is a variable font.", "may be embedded"));
    }

    @Test
    void isLookedForBesideALogAndInAFolder() throws IOException {
        assertThat(SettingsFile.beside(folder)).isEmpty();
        Path file = Files.writeString(folder.resolve(SettingsFile.NAME), "");
        assertThat(SettingsFile.beside(folder)).contains(file);
        assertThat(SettingsFile.beside(folder.resolve("log.xlsx"))).contains(file);
    }

    @Test
    void readsAFileWithAByteOrderMark() throws Exception {
        Path file = Files.writeString(folder.resolve(SettingsFile.NAME), "\ufeffpaper = \"letter\"\r\n");
        assertThat(SettingsFile.read(file).paper()).contains(Paper.LETTER);
    }

    @Test
    void saysWhatIsWrongWithTheFileItself() throws IOException {
        Path latin =
                Files.write(folder.resolve(SettingsFile.NAME), "country = \"é\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(latin))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(folder.resolve("none.toml")))
                .withMessageContaining("no such file");
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsFile.read(folder))
                .withMessageContaining("cannot be read");
    }
}
