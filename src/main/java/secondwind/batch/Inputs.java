package secondwind.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import secondwind.application.Notice;
import secondwind.output.OwnFiles;
import secondwind.output.csv.OwnLists;
import secondwind.output.pdf.form.PacketReader;
import secondwind.output.pdf.form.UnreadablePacketException;

/**
 * The files to read. A file that is named is read whatever it is called; in a folder, and in the folders below it,
 * everything that may be a log is, but for hidden files, lock files and what we wrote ourselves.
 *
 * @param files in the order given, those of a folder by name
 * @param notices what was passed over, or could not be looked into
 * @param missing arguments that do not exist
 */
record Inputs(List<Path> files, List<Notice> notices, List<Notice> missing) {
    private static final Set<String> LOG_SUFFIXES =
            Set.of("xlsx", "xlsm", "xltx", "xls", "xlsb", "xlt", "ods", "fods", "numbers", "csv", "tsv", "tab", "txt");

    Inputs {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
        missing = List.copyOf(missing);
    }

    /** What these arguments name; nothing below {@code output} is a log. */
    static Inputs find(List<Path> arguments, Path output) {
        Set<Path> files = new LinkedHashSet<>();
        List<Notice> notices = new ArrayList<>();
        List<Notice> missing = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                Set<Path> found = logsBelow(argument, output, notices);
                if (found.isEmpty()) {
                    missing.add(new Notice(
                            argument.toString(), "There is no log in this folder.", "Name the folder that has one."));
                }
                files.addAll(found);
            } else if (!Files.exists(argument)) {
                missing.add(new Notice(argument.toString(), "There is no such file or folder.", "Check the name."));
            } else if (!Files.isRegularFile(argument)) {
                missing.add(new Notice(argument.toString(), "This is not a file.", "Name the log itself."));
            } else if (OwnLists.isOne(argument)) {
                missing.add(
                        new Notice(argument.toString(), "This is a list that Second Wind wrote.", "Name your log."));
            } else if (isPacket(argument)) {
                missing.add(new Notice(
                        argument.toString(),
                        "This is a packet that Second Wind made, and no log.",
                        "Name your log; what you ticked in a packet counts when that lies in the output folder."));
            } else {
                files.add(argument.normalize());
            }
        }
        return new Inputs(eachOnce(files), notices, missing);
    }

    private static boolean isPacket(Path file) {
        try {
            return suffix(name(file)).equals("pdf") && !PacketReader.read(file).isEmpty();
        } catch (UnreadablePacketException other) {
            return false;
        }
    }

    /** One log may be named in several ways. */
    private static List<Path> eachOnce(Set<Path> files) {
        Set<Path> known = new HashSet<>();
        return files.stream().filter(file -> known.add(real(file))).toList();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unknown) {
            return file.toAbsolutePath();
        }
    }

    private static Set<Path> logsBelow(Path folder, Path output, List<Notice> notices) {
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new LogVisitor(folder, output, found, notices));
        } catch (IOException broken) {
            notices.add(new Notice(folder.toString(), "This folder cannot be looked into.", "Check its permissions."));
        }
        return found;
    }

    private static final class LogVisitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Path output;
        private final Set<Path> found;
        private final List<Notice> notices;

        LogVisitor(Path start, Path output, Set<Path> found, List<Notice> notices) {
            this.start = start;
            this.output = output.toAbsolutePath().normalize();
            this.found = found;
            this.notices = notices;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.toAbsolutePath().normalize().equals(output);
            boolean hidden = name(folder).startsWith(".");
            return !folder.equals(start) && (ours || hidden) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && mayBeALog(file)) {
                found.add(file.normalize());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            notices.add(new Notice(file.toString(), "This cannot be looked into.", "Check its permissions."));
            return FileVisitResult.CONTINUE;
        }

        private static boolean mayBeALog(Path file) {
            String name = name(file);
            return !name.startsWith(".")
                    && !name.startsWith("~$")
                    && LOG_SUFFIXES.contains(suffix(name))
                    && !OwnFiles.isOne(file)
                    && !OwnLists.isOne(file);
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
