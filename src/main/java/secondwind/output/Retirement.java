package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import secondwind.application.Notice;

/** Lets go of what earlier runs wrote and this run did not: our own files go, the user's versions of them stay. */
final class Retirement {
    private static final Pattern READ_BACK =
            Pattern.compile("(?i)(?:^|/)(?:packets/[^/]+\\.pdf|action-plan\\.xls[xm])$");

    private final Path root;
    private final Manifest manifest;
    private Optional<Set<String>> onlyFolders = Optional.empty();
    private final Set<String> spared = new TreeSet<>();
    private final Set<String> passing = new TreeSet<>();

    Retirement(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    /** Spares every folder but these. */
    void spareAllBut(Set<String> folders) {
        onlyFolders = Optional.of(Set.copyOf(folders));
    }

    /** Spares this path, whatever stands there. */
    void spare(String path) {
        spared.add(path);
    }

    /** What goes from below this folder goes without a word. */
    void passing(String folder) {
        passing.add(folder);
    }

    /** Lets go of every path that is neither in somebody else's folder nor written now, and says what became of them. */
    List<Notice> letGo(Set<String> writtenNow) throws IOException {
        List<Notice> notices = new ArrayList<>();
        int removed = 0;
        for (String path : new TreeSet<>(manifest.paths())) {
            if (writtenNow.contains(path) || spared.contains(path) || isInAnothersFolder(path)) {
                continue;
            }
            if (isWrittenInOtherCapitals(path, writtenNow)) {
                manifest.forget(path);
            } else if (isOursUnchanged(path)) {
                remove(path);
                removed += passing.stream().anyMatch(folder -> RelativePath.isBelow(path, folder)) ? 0 : 1;
            } else {
                leaveToTheUser(path, notices);
            }
        }
        if (removed > 0) {
            notices.add(removal(removed));
        }
        return notices;
    }

    private boolean isInAnothersFolder(String path) {
        return onlyFolders.isPresent()
                && path.contains("/")
                && onlyFolders.get().stream().noneMatch(folder -> RelativePath.isBelow(path, folder));
    }

    /** On Windows and macOS a name that differs only in its capitals is the same file. */
    private boolean isWrittenInOtherCapitals(String path, Set<String> writtenNow) throws IOException {
        for (String written : writtenNow) {
            if (written.equalsIgnoreCase(path) && RelativePath.isSameFile(root.resolve(written), root.resolve(path))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOursUnchanged(String path) throws IOException {
        Path file = root.resolve(path);
        for (Path folder = parentOf(file); !folder.equals(root); folder = parentOf(folder)) {
            if (Files.isSymbolicLink(folder)) {
                return false;
            }
        }
        return Files.isRegularFile(file) && manifest.wrote(path, Fingerprint.of(file));
    }

    private void remove(String path) throws IOException {
        Path file = root.resolve(path);
        Files.delete(file);
        manifest.forget(path);
        for (Path folder = parentOf(file); !folder.equals(root); folder = parentOf(folder)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void leaveToTheUser(String path, List<Notice> notices) throws IOException {
        manifest.forget(path);
        if (Files.exists(root.resolve(path))) {
            manifest.announceKept(path);
            notices.add(new Notice(
                    path,
                    "This file is no longer needed, but you have changed it, so it stays.",
                    (isReadBack(path) ? "If you recorded something in it, that counts as long as it lies here. " : "")
                            + "Remove it when you are done with it."));
        }
    }

    /** Packets and action plans are; nobody reads a letter or a mail back. */
    private static boolean isReadBack(String path) {
        return READ_BACK.matcher(path).find();
    }

    private Notice removal(int removed) {
        return new Notice(
                root.toString(),
                removed == 1
                        ? "One earlier file is no longer needed and was removed."
                        : removed + " earlier files are no longer needed and were removed.",
                "");
    }

    private static Path parentOf(Path file) {
        return requireNonNull(file.getParent());
    }
}
