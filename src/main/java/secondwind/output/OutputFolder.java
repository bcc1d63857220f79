package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import secondwind.application.Notice;

/**
 * The folder that a run writes to, in which files belong to the person.
 *
 * <p>Each file whose bytes are not what we last wrote there is the user's: it is kept under a dated name and never
 * overwritten; it even keeps its usual name as long as this run would write there what the last one did, for then there is
 * nothing new to write. What we wrote, what nobody changed and what this run did not write again is removed by
 * {@link #finish()}. The manifest, a small text file in the folder, knows which is which; without one every file that
 * stands there is the user's. One run at a time may use a folder.
 */
public final class OutputFolder {
    private final Path root;
    private final LocalDate today;
    private final Manifest manifest;
    private final Set<String> writtenNow = new TreeSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Retirement retirement;

    private OutputFolder(Path root, LocalDate today, Manifest manifest) {
        this.root = root;
        this.today = today;
        this.manifest = manifest;
        this.retirement = new Retirement(root, manifest);
    }

    /**
     * Opens the folder, and makes it where it does not exist.
     *
     * @param folderAsGiven the folder
     * @param today the day of the run, for the names of files that are kept
     * @throws OutputFolderException when it is a file, or cannot be written to
     */
    public static OutputFolder open(Path folderAsGiven, LocalDate today) throws OutputFolderException {
        requireNonNull(today);
        Path root = folderAsGiven.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            OutputFolder folder = new OutputFolder(root, today, Manifest.read(root));
            folder.sweep();
            folder.reportDamage();
            return folder;
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(root.resolve(Manifest.NAME), e);
        }
    }

    /** The folder itself, as an absolute path. */
    public Path root() {
        return root;
    }

    /**
     * Writes one file.
     *
     * @param relativePath its path in this folder, parts joined by {@code /}
     * @throws OutputFolderException when the system does not let us
     * @throws IllegalStateException when this run has written that path already
     */
    public Written write(String relativePath, byte[] bytes) throws OutputFolderException {
        Path target = claim(relativePath);
        try {
            String fingerprint = Fingerprint.of(bytes);
            Files.createDirectories(parentOf(target));
            Clearing clearing = clear(relativePath, target, fingerprint);
            if (clearing.outcome() != Written.Outcome.UNCHANGED) {
                AtomicFile.write(target, bytes);
            }
            return settled(relativePath, target, fingerprint, clearing);
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(target, e);
        }
    }

    /**
     * Begins a file that grows while the run goes on.
     *
     * @param relativePath its path in this folder, parts joined by {@code /}
     * @throws OutputFolderException when the system does not let us
     * @throws IllegalStateException when this run has written that path already
     */
    public FileDraft draft(String relativePath) throws OutputFolderException {
        Path target = claim(relativePath);
        try {
            Files.createDirectories(parentOf(target));
            return new FileDraft(this, relativePath, AtomicFile.temporaryBeside(target));
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(target, e);
        }
    }

    Written publish(String relativePath, Path temporary) throws OutputFolderException {
        Path target = root.resolve(relativePath);
        try {
            try {
                String fingerprint = Fingerprint.of(temporary);
                Clearing clearing = clear(relativePath, target, fingerprint);
                if (clearing.outcome() != Written.Outcome.UNCHANGED) {
                    AtomicFile.moveInto(temporary, target);
                }
                return settled(relativePath, target, fingerprint, clearing);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(target, e);
        }
    }

    /**
     * Spares what earlier runs wrote into other folders than these: they are other people's, whom this run is not
     * about. Files at the top are this run's.
     */
    public void keepAllBut(Set<String> relativeFolders) {
        retirement.spareAllBut(relativeFolders);
    }

    /**
     * Never removes this file, if it lies in this folder: somebody has named it as a log, and may have no other, although
     * we wrote it once.
     */
    public void spare(Path file) {
        RelativePath.between(root, file).ifPresent(retirement::spare);
    }

    /**
     * Tells of a folder whose files come and go with the steps that they are for, so that a file of ours that goes from it
     * is no news.
     */
    public void passing(String relativeFolder) {
        retirement.passing(relativeFolder);
    }

    /**
     * Ends the run: removes what is no longer needed and saves the manifest.
     *
     * @return what the user should know: files of theirs that were kept, files of ours that went
     * @throws OutputFolderException when the manifest cannot be saved or a file cannot be removed
     */
    public List<Notice> finish() throws OutputFolderException {
        try {
            notices.addAll(retirement.letGo(writtenNow));
            manifest.forgetMissing(root);
            manifest.save();
            return List.copyOf(notices);
        } catch (IOException e) {
            throw OutputFolderException.cannotWrite(root.resolve(Manifest.NAME), e);
        }
    }

    /** What was done about the file that stood at a path. */
    private record Clearing(Written.Outcome outcome, Optional<Path> kept) {}

    /** Makes room at this path for these bytes, and announces them. */
    private Clearing clear(String path, Path target, String fingerprint) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            manifest.announce(path, fingerprint);
            return new Clearing(Written.Outcome.CREATED, Optional.empty());
        }
        String standing = Files.isRegularFile(target) ? Fingerprint.of(target) : "";
        if (standing.equals(fingerprint)) {
            manifest.announce(path, fingerprint);
            return new Clearing(Written.Outcome.UNCHANGED, Optional.empty());
        }
        if (Files.isRegularFile(target) && manifest.wroteOnly(path, fingerprint)) {
            return new Clearing(Written.Outcome.UNCHANGED, Optional.empty());
        }
        if (isOursUnchanged(path, target, standing)) {
            manifest.announce(path, fingerprint);
            return new Clearing(Written.Outcome.REPLACED, Optional.empty());
        }
        Path kept = putAside(path, target);
        manifest.announce(path, fingerprint);
        return new Clearing(Written.Outcome.CREATED, Optional.of(kept));
    }

    private boolean isOursUnchanged(String path, Path target, String standing) throws IOException {
        if (manifest.wrote(path, standing)) {
            return true;
        }
        // On Windows and macOS a name that differs only in its capitals is the same file.
        for (String other : manifest.paths()) {
            if (other.equalsIgnoreCase(path)
                    && manifest.wrote(other, standing)
                    && RelativePath.isSameFile(root.resolve(other), target)) {
                return true;
            }
        }
        return false;
    }

    private Path putAside(String path, Path target) throws IOException {
        Path kept = DatedName.firstFree(target, today);
        if (manifest.knows(path)) {
            manifest.announceKept(RelativePath.between(root, kept).orElseThrow());
        }
        Files.move(target, kept);
        notices.add(new Notice(
                path,
                "You have changed this file or put it there yourself, so it is kept as “" + kept.getFileName() + "”.",
                "The new one stands under the usual name."));
        return kept;
    }

    private Written settled(String path, Path target, String fingerprint, Clearing clearing) {
        manifest.settle(path, fingerprint);
        return new Written(target, clearing.outcome(), clearing.kept());
    }

    private Path claim(String relativePath) throws OutputFolderException {
        if (!writtenNow.add(RelativePath.checked(relativePath))) {
            throw new IllegalStateException("Written already in this run: " + relativePath);
        }
        Path target = root.resolve(relativePath);
        for (Path folder = parentOf(target); !folder.equals(root); folder = parentOf(folder)) {
            if (Files.isSymbolicLink(folder)) {
                throw new OutputFolderException(new Notice(
                        folder.toString(),
                        "This is a link to another place, and nothing is written outside the output folder.",
                        "Remove the link, or choose another output folder."));
            }
        }
        return target;
    }

    private void sweep() throws IOException {
        Set<Path> folders = new HashSet<>(Set.of(root));
        manifest.paths().forEach(path -> folders.add(parentOf(root.resolve(path))));
        for (Path folder : folders) {
            AtomicFile.sweep(folder);
        }
    }

    private void reportDamage() {
        if (manifest.damaged()) {
            notices.add(new Notice(
                    root.resolve(Manifest.NAME).toString(),
                    "The list of what Second Wind wrote here cannot be read, so every file in this folder counts as"
                            + " yours.",
                    "Nothing is lost; remove old packets yourself when you no longer need them."));
        }
    }

    private static Path parentOf(Path file) {
        return requireNonNull(file.toAbsolutePath().getParent());
    }
}
