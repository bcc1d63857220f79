package secondwind.output.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Knows our own lists again by their first line, wherever a copy of one has been put. */
public final class OwnLists {
    private static final List<String> FIRST_LINES = Stream.of(
                    ActionsCsv.HEADER, QuestionsCsv.HEADER, RowsCsv.HEADER, RejectedCsv.HEADER, ColumnsCsv.HEADER)
            .map(header -> String.join(",", header))
            .toList();

    private static final int LONG_ENOUGH = 256;

    private OwnLists() {}

    /** Whether this file begins like one of our lists; such a file is no log. A file that cannot be read is none. */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LONG_ENOUGH), StandardCharsets.UTF_8);
            String first = beginning.lines().findFirst().orElse("").replace("\ufeff", "");
            return FIRST_LINES.contains(first);
        } catch (IOException e) {
            return false;
        }
    }
}
