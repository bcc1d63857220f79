package secondwind.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we wrote into an output folder: each path with the fingerprint of its bytes, and the paths of the user's files
 * that were once ours.
 *
 * <p>A plain text file, one line for each path. During a run a line is added <em>before</em> its file is moved into
 * place, so that a run that breaks off leaves no file of ours behind that nobody remembers; a path may therefore have
 * several fingerprints until the run ends and the manifest is written anew.
 */
final class Manifest {
    /** The manifest's name in the output folder. */
    static final String NAME = ".secondwind-files";

    private static final String FIRST_LINE =
            "# What Second Wind wrote here. It tells our files from yours; please keep.";
    private static final String KEPT = "kept";
    private static final Pattern LINE =
            Pattern.compile("(" + KEPT + "|[0-9a-f]{" + Fingerprint.LENGTH + "})  (\\P{Cntrl}+)");

    private final Path file;
    private final Map<String, Set<String>> written = new TreeMap<>();
    private final Set<String> kept = new TreeSet<>();
    private boolean damaged;

    private Manifest(Path file) {
        this.file = file;
    }

    /** Reads the manifest of this folder; an empty one when there is none, or none that can be understood. */
    static Manifest read(Path folder) throws IOException {
        Manifest manifest = new Manifest(folder.resolve(NAME));
        if (Files.isRegularFile(manifest.file)) {
            try {
                manifest.understand(Files.readString(manifest.file, StandardCharsets.UTF_8));
            } catch (CharacterCodingException e) {
                manifest.forgetEverything();
            }
        }
        return manifest;
    }

    private void understand(String text) {
        // A run that was cut off may leave half a line at the end; the file it announces was never moved.
        int end = text.lastIndexOf('\n') + 1;
        List<String> lines = text.substring(0, end).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            forgetEverything();
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !RelativePath.isSafe(matcher.group(2))) {
                forgetEverything();
                return;
            }
            note(matcher.group(1), matcher.group(2));
        }
    }

    private void note(String mark, String path) {
        if (mark.equals(KEPT)) {
            kept.add(path);
        } else {
            written.computeIfAbsent(path, unused -> new LinkedHashSet<>()).add(mark);
        }
    }

    private void forgetEverything() {
        written.clear();
        kept.clear();
        damaged = true;
    }

    /** Whether a manifest stood there that could not be understood. */
    boolean damaged() {
        return damaged;
    }

    /** The paths we wrote, in order. */
    Set<String> paths() {
        return Set.copyOf(written.keySet());
    }

    /** Whether these bytes at this path are ours. */
    boolean wrote(String path, String fingerprint) {
        return Optional.ofNullable(written.get(path)).orElse(Set.of()).contains(fingerprint);
    }

    /** Whether these bytes, and since then no others, are what we wrote or meant to write at this path. */
    boolean wroteOnly(String path, String fingerprint) {
        return Set.of(fingerprint).equals(written.get(path));
    }

    /** Whether this path holds something of ours, or something that was ours until the user changed it. */
    boolean knows(String path) {
        return written.containsKey(path) || kept.contains(path);
    }

    /** Announces that these bytes are about to stand at this path. */
    void announce(String path, String fingerprint) throws IOException {
        if (!wrote(path, fingerprint)) {
            add(fingerprint, path);
        }
    }

    /** Remembers that this path holds the user's version of something we wrote. */
    void announceKept(String path) throws IOException {
        if (!kept.contains(path)) {
            add(KEPT, path);
        }
    }

    private void add(String mark, String path) throws IOException {
        if (damaged || !Files.isRegularFile(file)) {
            save();
        }
        Files.writeString(file, mark + "  " + path + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        note(mark, path);
    }

    /** Settles that this path holds exactly these bytes. */
    void settle(String path, String fingerprint) {
        written.put(path, new LinkedHashSet<>(Set.of(fingerprint)));
    }

    /** Forgets a path that is no longer ours. */
    void forget(String path) {
        written.remove(path);
    }

    /** Forgets kept files that the user has since removed. */
    void forgetMissing(Path folder) {
        kept.removeIf(path -> !Files.exists(folder.resolve(path)));
    }

    /** Writes the manifest anew. */
    void save() throws IOException {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        written.forEach((path, fingerprints) -> fingerprints.forEach(fingerprint ->
                text.append(fingerprint).append("  ").append(path).append('\n')));
        kept.forEach(path -> text.append(KEPT).append("  ").append(path).append('\n'));
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        damaged = false;
    }
}
