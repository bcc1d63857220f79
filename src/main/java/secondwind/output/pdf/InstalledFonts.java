package secondwind.output.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.output.FontFile;
import secondwind.output.pdf.font.Once;

/**
 * Fonts of the machine, found by well-known file names in the folders where systems keep them. The folders are looked
 * through when a character first needs it.
 */
public final class InstalledFonts {

    /** A machine without fonts, so that nothing depends on it. */
    public static final InstalledFonts NONE = in(List.of());

    private static final int DEEPEST = 5;

    /** A font that may have a character; its number is its place in the list. */
    record Candidate(int number, FontFile file) {}

    private record Entry(int number, CharacterRanges ranges, String file) {}

    private final Once<Map<String, Path>> files;
    private final Once<List<Entry>> entries = new Once<>(InstalledFonts::readEntries);

    private InstalledFonts(List<Path> folders) {
        this.files = new Once<>(() -> find(folders));
    }

    /** Fonts in these folders and those below them. */
    public static InstalledFonts in(List<Path> folders) {
        return new InstalledFonts(List.copyOf(folders));
    }

    /** The fonts of Windows, macOS or Linux, of the machine and of this user. */
    public static InstalledFonts ofThisMachine() {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("WINDIR")).ifPresent(root -> folders.add(Path.of(root, "Fonts")));
        Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .ifPresent(local -> folders.add(Path.of(local, "Microsoft", "Windows", "Fonts")));
        folders.add(Path.of("/System/Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        Optional.ofNullable(System.getProperty("user.home")).ifPresent(home -> {
            folders.add(Path.of(home, "Library", "Fonts"));
            folders.add(Path.of(home, ".local", "share", "fonts"));
            folders.add(Path.of(home, ".fonts"));
        });
        return in(folders);
    }

    /** The fonts that are there and may have this character, the best first. */
    List<Candidate> candidates(int character) {
        return entries.get().stream()
                .filter(entry -> entry.ranges().contain(character))
                .flatMap(entry -> candidate(entry).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Entry entry) {
        int member = entry.file().indexOf('#');
        String name = member < 0 ? entry.file() : entry.file().substring(0, member);
        return Optional.ofNullable(files.get().get(name.toLowerCase(Locale.ROOT)))
                .map(path -> new Candidate(
                        entry.number(),
                        new FontFile(
                                path,
                                member < 0 ? 0 : Integer.parseInt(entry.file().substring(member + 1)))));
    }

    private static List<Entry> readEntries() {
        List<Entry> entries = new ArrayList<>();
        for (String line : Fonts.lines("installed.txt")) {
            String[] columns = line.split("\\s+", -1);
            for (int i = 1; i < columns.length; i++) {
                entries.add(new Entry(entries.size(), CharacterRanges.parse(columns[0]), columns[i].replace("~", " ")));
            }
        }
        return List.copyOf(entries);
    }

    /** The font files by their names in small letters. */
    private static Map<String, Path> find(List<Path> folders) {
        Map<String, Path> found = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder, DEEPEST) : Stream.empty()) {
                all.sorted(Comparator.naturalOrder())
                        .forEach(path -> found.putIfAbsent(
                                String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT), path));
            } catch (IOException | UncheckedIOException forbidden) {
                // A folder that may not be read has no fonts for us, beyond those found before.
            }
        }
        return found;
    }
}
