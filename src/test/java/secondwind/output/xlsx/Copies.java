package secondwind.output.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import secondwind.application.Notice;

/** Workbooks with the plan in them, as tests make and open them. */
final class Copies {
    private Copies() {}

    /** What was written, and what was said about it. */
    static final class Copy {
        private final byte[] bytes;
        private final List<Notice> notices;

        Copy(byte[] bytes, List<Notice> notices) {
            this.bytes = bytes;
            this.notices = notices;
        }

        byte[] bytes() {
            return bytes;
        }

        List<Notice> notices() {
            return notices;
        }

        XSSFWorkbook open() throws IOException {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        }

        Path save(Path file) throws IOException {
            return Files.write(file, bytes);
        }
    }

    static Copy of(Path log, PlanContent content, ProgressColumns... columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = PlanWorkbook.of(log).writeTo(out, content, List.of(columns));
        return new Copy(out.toByteArray(), notices);
    }

    static Copy of(Path log, ProgressColumns... columns) throws IOException {
        return of(log, Lines.content(), columns);
    }

    /** The entries of an archive, in their order. */
    static Map<String, byte[]> entries(Path archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> all = file.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    static String text(Path archive, String entry) throws IOException {
        return new String(entries(archive).getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The same archive with one of its parts written otherwise. */
    static Path rewrite(Path archive, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries(archive);
        String text = new String(entries.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        entries.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return pack(archive, entries);
    }

    static Path pack(Path archive, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return archive;
    }
}
