package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * Logs in thousands of layouts, each read back as what was written. {@code -Pfuzz} throws many more; a failure names the
 * number with which {@code -Dfuzz.seed} repeats it.
 */
class LayoutsTest {
    private static final int LAYOUTS = Integer.getInteger("fuzz.layouts", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123);

    private static final List<LayoutFile.Format> FORMATS = List.of(LayoutFile.Format.values());

    @TempDir
    Path folder;

    @Test
    void everyLayoutIsReadBackAsItWasWritten() throws Exception {
        List<String> failures = new ArrayList<>();
        for (int number = 0; number < LAYOUTS; number++) {
            long seed = SEED + number;
            // Neighbouring seeds begin alike; a multiplication parts them.
            Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
            LayoutFile.Format format = FORMATS.get(dice.nextInt(FORMATS.size()));
            RandomLayout layout = RandomLayout.of(dice, format);
            Path file = LayoutFile.write(layout, format, folder.resolve("log-" + seed + "." + format.suffix()));
            String found = difference(layout, file);
            if (!found.isEmpty()) {
                failures.add("seed " + seed + ", " + format + ", " + layout.described() + ": " + found);
            }
            Files.delete(file);
        }
        assertThat(failures).as(failures.size() + " of " + LAYOUTS).isEmpty();
    }

    private static String difference(RandomLayout layout, Path file) {
        Logs.Outcome outcome;
        try {
            outcome = Logs.read(file, Logs.OPTIONS);
        } catch (UnreadableLogException refused) {
            return refused.notice().line();
        }
        if (!outcome.rejectedRows().isEmpty() || !outcome.rejectedCells().isEmpty()) {
            return "rejected " + outcome.rejectedRows() + outcome.rejectedCells();
        }
        List<RandomLayout.Job> found =
                outcome.applications().stream().map(LayoutsTest::job).toList();
        for (int index = 0; index < Math.max(found.size(), layout.jobs().size()); index++) {
            Optional<RandomLayout.Job> written = at(layout.jobs(), index);
            if (!at(found, index).equals(written)) {
                return "wrote " + written + ", read " + at(found, index);
            }
        }
        return "";
    }

    private static Optional<RandomLayout.Job> at(List<RandomLayout.Job> jobs, int index) {
        return index < jobs.size() ? Optional.of(jobs.get(index)) : Optional.empty();
    }

    private static RandomLayout.Job job(Application application) {
        Optional<Person> person = application.people().stream().findFirst();
        return new RandomLayout.Job(
                application.row().row(),
                application.company().name(),
                application.role().orElse(""),
                application.applied().orElse(LocalDate.MIN),
                application.text(Field.OUTCOME),
                person.flatMap(Person::name).orElse(""),
                person.flatMap(Person::phone).orElse(""),
                person.flatMap(Person::email).orElse(""));
    }
}
