package secondwind.batch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import secondwind.output.OwnFiles;

/**
 * A PDF in the output folder that is not as we wrote it, by its name alone: wherever somebody has moved it in
 * there, and whatever it is called now. One that a run has put aside stays what it was on that day.
 *
 * @param file the file
 * @param kept the day on which a run has put it aside; empty where none has
 * @param number which of that day's files it is, from 1
 */
record EarlierPacket(Path file, Optional<LocalDate> kept, int number) {
    private static final int DEEPEST = 6;
    /** Nobody has filled in so many. */
    private static final int MOST = 20_000;

    private static final Pattern PDF = Pattern.compile("(?i)[^.~].*\\.pdf");
    private static final Pattern KEPT =
            Pattern.compile(" \\(kept (?<day>\\d{4}-\\d\\d-\\d\\d)(?:, (?<number>\\d{1,6}))?\\)(?=[^/]*$)");

    /** What was ticked last counts first. */
    private static final Comparator<EarlierPacket> LATEST_FIRST = Comparator.comparing(
                    (EarlierPacket packet) -> packet.kept().orElse(LocalDate.MAX))
            .thenComparing(EarlierPacket::number)
            .reversed()
            .thenComparing(packet -> packet.file().toString());

    /** Those in this output folder, the latest first; none where the run has no such folder. */
    static List<EarlierPacket> in(Path output) {
        if (output.toString().isEmpty() || !Files.isDirectory(output)) {
            return List.of();
        }
        Visitor visitor = new Visitor(OwnFiles.unchangedIn(output));
        try {
            // The folder itself may be a link; those in it lead elsewhere.
            Files.walkFileTree(output.resolve("."), EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
        } catch (IOException unreadable) {
            // Whoever cannot look into the folder cannot write there either, and the run says so.
            return List.of();
        }
        return visitor.found.stream().sorted(LATEST_FIRST).toList();
    }

    private static EarlierPacket of(Path file) {
        Matcher kept = KEPT.matcher(SurveyedLog.fileName(file));
        if (kept.find()) {
            try {
                int number = Optional.ofNullable(kept.group("number"))
                        .map(Integer::valueOf)
                        .orElse(1);
                return new EarlierPacket(file, Optional.of(LocalDate.parse(kept.group("day"))), number);
            } catch (DateTimeException noDay) {
                return new EarlierPacket(file, Optional.empty(), 1);
            }
        }
        return new EarlierPacket(file, Optional.empty(), 1);
    }

    /** Whether a run has put it aside, and told of it then. */
    boolean isKept() {
        return kept.isPresent();
    }

    /** A path without what a run has added to its name: the same whether the run has put the file aside yet or not. */
    static String asWritten(String path) {
        return KEPT.matcher(path).replaceFirst("");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Predicate<Path> unchanged;
        private final List<EarlierPacket> found = new ArrayList<>();

        Visitor(Predicate<Path> unchanged) {
            this.unchanged = unchanged;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = SurveyedLog.fileName(folder);
            return name.startsWith(".") && !name.equals(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isPdf = attributes.isRegularFile()
                    && PDF.matcher(SurveyedLog.fileName(file)).matches();
            if (isPdf && !unchanged.test(file)) {
                found.add(of(file.normalize()));
            }
            return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
