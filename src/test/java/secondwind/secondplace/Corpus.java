package secondwind.secondplace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import secondwind.application.Application;
import secondwind.application.Field;

/** Labelled cells, parted by tabs: a verdict, an outcome cell, and perhaps a notes cell and a stage cell. */
record Corpus(List<Corpus.Line> lines) {

    record Line(String verdict, String outcome, String notes, String stage) {
        Line(String verdict, String outcome, String notes) {
            this(verdict, outcome, notes, "");
        }

        Application application() {
            Rows row = Rows.row();
            row = outcome.isEmpty() ? row : row.with(Field.OUTCOME, "Status", outcome);
            row = notes.isEmpty() ? row : row.with(Field.NOTES, "Notes", notes);
            return (stage.isEmpty() ? row : row.with(Field.STAGE, "Stage", stage)).get();
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
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Line(
                            parts[0], parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
