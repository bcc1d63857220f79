package secondwind.log.format.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.format.xls.XlsFiles.firstSheet;
import static secondwind.log.format.xls.XlsFiles.row;
import static secondwind.log.format.xls.XlsFiles.texts;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.SheetRow;

class CompoundFileTest {
    /** What spreadsheet programs try by themselves. */
    private static final String DEFAULT_PASSWORD = "VelvetSweatshop";

    @TempDir
    Path folder;

    private static HSSFWorkbook log() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (String name : List.of("2025", "2026")) {
            HSSFSheet sheet = workbook.createSheet(name);
            for (int number = 0; number < 200; number++) {
                row(sheet.createRow(number), "Acme " + number, "Clerk in " + name);
            }
        }
        return workbook;
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> WorkbookOpener.open(file))
                .isInstanceOfSatisfying(BrokenFileException.class, refused -> {
                    assertThat(refused.reason()).contains(words).endsWith(".");
                    assertThat(refused.remedy()).endsWith(".");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"xor", "binaryRC4", "cryptoAPI"})
    void anOldWorkbookThatOpensForEverybodyIsRead(EncryptionMode mode) throws Exception {
        Path file = encrypted(mode, DEFAULT_PASSWORD);

        try (var opened = WorkbookOpener.open(file)) {
            for (int sheet = 0; sheet < 2; sheet++) {
                List<SheetRow> rows = XlsFiles.rows(opened.sheets().get(sheet));
                assertThat(rows).hasSize(200);
                assertThat(texts(rows.get(199))).containsExactly("Acme 199", "Clerk in 202" + (5 + sheet));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"xor", "binaryRC4", "cryptoAPI"})
    void anOldWorkbookWithAPasswordOfItsOwnIsNamed(EncryptionMode mode) throws Exception {
        assertRefused(encrypted(mode, "open sesame"), "password");
    }

    private Path encrypted(EncryptionMode mode, String password) throws Exception {
        Path plain = XlsFiles.save(log(), folder.resolve("plain.xls"));
        Path file = folder.resolve("log.xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (POIFSFileSystem parts = new POIFSFileSystem(plain.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(parts);
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.setEncryptionMode(mode);
            workbook.write(stream);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    void aNewWorkbookThatOpensForEverybodyIsReadAndNoCopyOfItStays(EncryptionMode mode) throws Exception {
        Path file = encryptedPackage(mode, DEFAULT_PASSWORD);
        List<Path> before = copies();

        assertThat(firstSheet(file)).extracting(XlsFiles::texts).containsExactly(List.of("Acme", "Clerk"));

        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void aNewWorkbookWithAPasswordOfItsOwnIsNamed() throws Exception {
        assertRefused(encryptedPackage(EncryptionMode.agile, "open sesame"), "password");
    }

    private static List<Path> copies() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("second-wind-"))
                    .sorted()
                    .toList();
        }
    }

    private Path encryptedPackage(EncryptionMode mode, String password) throws Exception {
        Path file = folder.resolve("log.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            row(workbook.createSheet("Log").createRow(0), "Acme", "Clerk");
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(parts)) {
                workbook.write(stream);
            }
            parts.writeFilesystem(out);
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument,Word document",
        "PowerPoint Document,PowerPoint",
        "VisioDocument,Visio",
        "__properties_version1.0,Outlook",
        "NativeContent_MAIN,Quattro Pro",
        "MatOST,Works",
        "Anything,not a spreadsheet",
        "Workbook,damaged",
        "EncryptedPackage,password"
    })
    void otherDocumentsAreNamed(String part, String words) throws Exception {
        assertRefused(XlsFiles.compound(folder.resolve("log.xls"), part, new byte[5_000]), words);
    }

    @Test
    void anInstallerIsNamed() throws Exception {
        Path file = folder.resolve("log.xls");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            parts.getRoot().setStorageClsid(new ClassID("{000C1084-0000-0000-C000-000000000046}"));
            parts.writeFilesystem(stream);
        }

        assertRefused(file, "installs a program");
    }

    @ParameterizedTest
    @CsvSource({
        "0908080000050500bb0dcc07,Excel 5",
        "090406000000100000000000,Excel 4",
        "090206000000100000000000,Excel 3",
        "090004000000100000000000,Excel 2"
    })
    void workbooksOfOlderExcelsAreNamedWithAndWithoutTheFileAroundThem(String start, String words) throws Exception {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex(start), 5_000);

        assertRefused(XlsFiles.compound(folder.resolve("log.xls"), "Book", content), words);

        String bare = words.equals("Excel 5") ? "old Excel workbook" : words;
        assertRefused(Files.write(folder.resolve("bare.xls"), content), bare);
    }

    @ParameterizedTest
    @CsvSource({
        "ff000200040405540200,Microsoft Works",
        "000002000604060008000000,Lotus 1-2-3",
        "00001a000010040000000000,Lotus 1-2-3",
        "0000020020510600,Quattro Pro",
        "0000020001100100,Quattro Pro"
    })
    void spreadsheetsOfOtherOldProgramsAreNamed(String start, String program) throws Exception {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex(start), 600);

        assertRefused(Files.write(folder.resolve("log.wks"), content), program);
    }

    @Test
    void aWorkbookSavedForTwoExcelsIsReadAsTheNewerOne() throws Exception {
        Path plain = XlsFiles.save(log(), folder.resolve("plain.xls"));
        Path file = folder.resolve("log.xls");
        byte[] older = Arrays.copyOf(HexFormat.of().parseHex("0908080000050500"), 5_000);
        try (POIFSFileSystem parts = new POIFSFileSystem(Files.newInputStream(plain));
                OutputStream stream = Files.newOutputStream(file)) {
            parts.getRoot().createDocument("Book", new java.io.ByteArrayInputStream(older));
            parts.writeFilesystem(stream);
        }

        assertThat(firstSheet(file)).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 100, 512, 1_000, 5_000})
    void aTruncatedFileIsDamaged(int length) throws Exception {
        byte[] whole = Files.readAllBytes(XlsFiles.save(log(), folder.resolve("whole.xls")));

        assertRefused(Files.write(folder.resolve("log.xls"), Arrays.copyOf(whole, length)), "damaged");
    }

    @Test
    void aCyclicFileIsDamaged() throws Exception {
        byte[] bytes = Files.readAllBytes(XlsFiles.save(log(), folder.resolve("whole.xls")));
        // Every block of the file is followed by the first one.
        int table = (1
                        + java.nio.ByteBuffer.wrap(bytes)
                                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                                .getInt(0x4C))
                * 512;
        Arrays.fill(bytes, table, table + 512, (byte) 0);

        Path file = Files.write(folder.resolve("log.xls"), bytes);

        assertThatThrownBy(() -> firstSheet(file)).isInstanceOf(BrokenFileException.class);
    }
}
