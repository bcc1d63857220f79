package secondwind.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;

/** The name under which a file of the user's is kept: {@code packet (kept 2026-11-23).pdf}. */
final class DatedName {
    private DatedName() {}

    /** The first such name that no file has: with the day, then with the day and a number from 2. */
    static Path firstFree(Path file, LocalDate today) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String suffix = dot > 0 ? name.substring(dot) : "";
        Path kept = file.resolveSibling(base + " (kept " + today + ")" + suffix);
        for (int next = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); next++) {
            kept = file.resolveSibling(base + " (kept " + today + ", " + next + ")" + suffix);
        }
        return kept;
    }
}
