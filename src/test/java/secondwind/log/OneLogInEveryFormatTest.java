package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;

/** One log, saved by several programs in every format: whatever the format, the rows are the same. */
class OneLogInEveryFormatTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job-search-libreoffice.xlsx",
                "job-search.xls",
                "job-search.ods",
                "job-search.fods",
                "job-search.xml"
            })
    void everyFormatGivesTheSameRows(String name) throws Exception {
        assertThat(read(name)).containsExactlyElementsOf(read("job-search.xlsx"));
    }

    @Test
    void aWebPageGivesTheRowsThatItShows() throws Exception {
        assertThat(Logs.read(file("job-search.html"), Logs.OPTIONS).applications())
                .extracting(application -> application.company().name())
                .containsExactly("Fernhill Logistics", "Fernhill Logistics", "A/B \"Test\" GmbH", "Harrow Mill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-search.ods", "job-search.fods", "job-search.xml", "job-search.html", "job-search.xls"})
    void theSuffixDoesNotMatter(String name) throws Exception {
        Path renamed = Files.copy(file(name), folder.resolve("log.csv"));
        assertThat(Logs.read(renamed, Logs.OPTIONS).applications()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theLogIsReadAsItWasWritten() throws Exception {
        Logs.Outcome outcome = Logs.read(file("job-search.xlsx"), Logs.OPTIONS);
        assertThat(outcome.applications()).hasSize(5);
        Application first = outcome.applications().get(0);
        assertThat(first.row().row()).isEqualTo(4);
        assertThat(first.people().get(0).phone()).contains("02079460142");
        assertThat(first.decided()).hasValueSatisfying(day -> assertThat(day).hasToString("2026-11-20"));
        assertThat(outcome.applications().get(1).company().name()).isEqualTo("Fernhill Logistics");
        assertThat(outcome.notices())
                .anySatisfy(notice -> assertThat(notice.what()).isEqualTo("1 hidden row was read too."));
    }

    /** What a person would compare: where the row stands, and what is understood of it. */
    private List<String> read(String name) throws Exception {
        return Logs.read(file(name), Logs.OPTIONS).applications().stream()
                .map(OneLogInEveryFormatTest::told)
                .toList();
    }

    private static String told(Application application) {
        return String.join(
                " | ",
                application.row().sheet() + " " + application.row().words(),
                application.company().name(),
                application.role().orElse(""),
                application.people().toString(),
                application.applied().map(Object::toString).orElse(""),
                application.decided().map(Object::toString).orElse(""),
                application.text(Field.OUTCOME),
                application.text(Field.NOTES).replaceAll("\\s+", " "));
    }

    private static Path file(String name) throws Exception {
        URI place = Optional.ofNullable(OneLogInEveryFormatTest.class.getResource("/logs/" + name))
                .orElseThrow(() -> new AssertionError("No file " + name))
                .toURI();
        return Path.of(place);
    }
}
