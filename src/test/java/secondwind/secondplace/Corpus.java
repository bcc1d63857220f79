package secondwind.secondplace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import secondwind.application.Application;
import secondwind.application.Field;

/** Labelled cells, parted by tabs: a verdict, then as many of outcome, notes, stage and rank as speak. */
record Corpus(List<Corpus.Line> lines) {

    record Line(String verdict, String outcome, String notes, String stage, String rank) {
        Line(String verdict, String outcome, String notes) {
            this(verdict, outcome, notes, "", "");
        }

        Application application() {
            Rows row = Rows.row();
            row = outcome.isEmpty() ? row : row.with(Field.OUTCOME, "Status", outcome);
            row = notes.isEmpty() ? row : row.with(Field.NOTES, "Notes", notes);
            row = stage.isEmpty() ? row : row.with(Field.STAGE, "Stage", stage);
            return (rank.isEmpty() ? row : row.with(Field.RANK, "Rank", rank)).get();
        }
    }

    Corpus {
        lines = List.copyOf(lines);
    }

    static Corpus get(String name) {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Corpus(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//") && !line.startsWith("verdict\t"))
                    .map(line -> Arrays.copyOf(line.split("\t", -1), 5))
                    .map(parts -> new Line(parts[0], cell(parts[1]), cell(parts[2]), cell(parts[3]), cell(parts[4])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }
}
