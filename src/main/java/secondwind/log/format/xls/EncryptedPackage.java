package secondwind.log.format.xls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import secondwind.log.format.xlsx.XlsxWorkbook;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** A newer workbook (.xlsx) that is encrypted inside a compound file. */
final class EncryptedPackage {
    static final String ENTRY = "EncryptedPackage";

    private static final long MOST_BYTES = 500_000_000;

    private EncryptedPackage() {}

    /**
     * Opens the workbook through a decrypted copy, which only the user may read and which goes when it is closed.
     *
     * @throws BrokenFileException when it has a password of its own, or is damaged
     */
    static Workbook open(POIFSFileSystem parts) throws IOException, BrokenFileException {
        EncryptionInfo key = DefaultPassword.unlock(() -> new EncryptionInfo(parts));
        Path copy = Files.createTempFile("second-wind-", ".xlsx");
        try {
            try (InputStream stream = key.getDecryptor().getDataStream(parts)) {
                copy(stream, copy);
            }
            return new Unlocked(XlsxWorkbook.open(copy), copy);
        } catch (GeneralSecurityException broken) {
            delete(copy);
            throw new IOException(broken);
        } catch (IOException | BrokenFileException | RuntimeException broken) {
            delete(copy);
            throw broken;
        }
    }

    private static void copy(InputStream from, Path to) throws IOException, BrokenFileException {
        byte[] block = new byte[1 << 16];
        long written = 0;
        try (OutputStream stream = Files.newOutputStream(to)) {
            int read;
            while ((read = from.read(block)) > 0) {
                written += read;
                if (written > MOST_BYTES) {
                    throw new BrokenFileException(
                            "The file is too large to read: it is encrypted and larger than " + MOST_BYTES / 1_000_000
                                    + " MB.",
                            "Open it in your spreadsheet program, and save it without a password.");
                }
                stream.write(block, 0, read);
            }
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stillOpen) {
            copy.toFile().deleteOnExit();
        }
    }

    /** The workbook, which takes its decrypted copy with it when it is closed. */
    private record Unlocked(Workbook workbook, Path copy) implements Workbook {
        @Override
        public List<Sheet> sheets() {
            return workbook.sheets();
        }

        @Override
        public List<Remark> remarks() {
            return workbook.remarks();
        }

        @Override
        public void close() {
            workbook.close();
            delete(copy);
        }
    }
}
