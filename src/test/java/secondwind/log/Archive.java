package secondwind.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The entries of a ZIP file in their order, taken out to be damaged and put back. */
final class Archive {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Archive of(byte[] zipped) throws IOException {
        Path file = Files.createTempFile("archive", ".zip");
        try {
            return of(Files.write(file, zipped));
        } finally {
            Files.delete(file);
        }
    }

    static Archive of(Path file) throws IOException {
        Archive archive = new Archive();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                archive.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return archive;
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    Archive with(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Archive without(String name) {
        entries.remove(name);
        return this;
    }

    Archive replace(String name, String words, String others) {
        return with(name, new String(entries.get(name), StandardCharsets.UTF_8).replace(words, others));
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    Path save(Path file) throws IOException {
        return Files.write(file, zipped());
    }
}
