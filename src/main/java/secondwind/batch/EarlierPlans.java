package secondwind.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.output.FileNames;

/**
 * The workbooks in the output folder that may be action plans which earlier runs left there, found by the names of folders
 * and files alone. In each folder the file with the usual name is the current one; one that the person saved under another
 * name counts beside it; one that a run has kept under a dated name is history, and counts only where no other is left,
 * because a run broke off.
 */
final class EarlierPlans {
    /** What the file names of action plans begin with. */
    static final String NAME = "action-plan";

    private static final Pattern WORKBOOK = Pattern.compile("(?i)[^.~].*\\.(?:xls[xm]?|ods)");
    private static final Pattern NAMED_AS_OURS = Pattern.compile("(?i)" + NAME + ".*");
    private static final Pattern USUAL = Pattern.compile("(?i)" + NAME + "\\.xls[xm]");
    private static final Pattern KEPT =
            Pattern.compile("(?i)" + NAME + ".* \\(kept (?<day>[\\d-]+)(?:, (?<number>\\d{1,6}))?\\)\\.xls[xm]");

    private final Map<String, Path> folders = new TreeMap<>();

    private EarlierPlans() {}

    /** Those in this output folder; none where the run has no such folder. */
    static EarlierPlans in(Path output) {
        EarlierPlans plans = new EarlierPlans();
        if (!output.toString().isEmpty() && Files.isDirectory(output)) {
            list(output).stream()
                    .filter(Files::isDirectory)
                    .forEach(folder -> plans.folders.put(SurveyedLog.fileName(folder), folder));
        }
        return plans;
    }

    /**
     * The workbooks of one folder.
     *
     * @param name the folder's name
     * @param current those that may be current plans, the one with the usual name first
     * @param kept those that a run has put aside, the latest first
     */
    record Folder(String name, List<Path> current, List<Path> kept) {
        Folder {
            current = List.copyOf(current);
            kept = List.copyOf(kept);
        }
    }

    /** Every folder that may be this log's, for two logs of one name have a number in their folders' names. */
    List<Folder> of(String logName) {
        String name = lower(FileNames.of(logName));
        List<Folder> found = new ArrayList<>();
        folders.forEach((folder, path) -> {
            if (lower(folder).equals(name) || lower(folder).startsWith(name + "-")) {
                found.add(folder(folder, path));
            }
        });
        return found;
    }

    /** Every folder. */
    List<Folder> all() {
        return folders.entrySet().stream()
                .map(folder -> folder(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static Folder folder(String name, Path path) {
        List<Path> all = list(path).stream()
                .filter(file -> WORKBOOK.matcher(SurveyedLog.fileName(file)).matches() && Files.isRegularFile(file))
                .toList();
        List<Path> current = all.stream()
                .filter(file -> !isKept(file))
                .sorted(Comparator.comparing((Path file) -> !isUsual(file)).thenComparing(SurveyedLog::fileName))
                .toList();
        return new Folder(name, current, latestFirst(all));
    }

    /** The day stands in the name, and behind it a number where there were several on that day. */
    private static List<Path> latestFirst(List<Path> all) {
        return all.stream()
                .filter(EarlierPlans::isKept)
                .sorted(Comparator.comparing((Path file) -> kept(file).group("day"))
                        .thenComparing(file -> Optional.ofNullable(kept(file).group("number"))
                                .map(Integer::valueOf)
                                .orElse(1))
                        .reversed())
                .toList();
    }

    private static Matcher kept(Path file) {
        Matcher name = KEPT.matcher(SurveyedLog.fileName(file));
        if (!name.matches()) {
            throw new IllegalArgumentException("Expected the name of a file that was put aside, but found " + file);
        }
        return name;
    }

    /** Whether this is the name that the run itself gives. */
    static boolean isUsual(Path file) {
        return USUAL.matcher(SurveyedLog.fileName(file)).matches();
    }

    /** Whether its name begins like those that the run gives; others are taken for plans only where they hold one. */
    static boolean isNamedAsOurs(Path file) {
        return NAMED_AS_OURS.matcher(SurveyedLog.fileName(file)).matches();
    }

    /** Whether a run has put this file aside. */
    static boolean isKept(Path file) {
        return KEPT.matcher(SurveyedLog.fileName(file)).matches();
    }

    private static List<Path> list(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException unreadable) {
            // Whoever cannot look into the folder cannot write there either, and the run says so.
            return List.of();
        }
        return entries;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
