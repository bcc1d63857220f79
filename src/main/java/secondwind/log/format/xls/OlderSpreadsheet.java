package secondwind.log.format.xls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import secondwind.log.sheet.BrokenFileException;

/** Names the spreadsheets that are older than the compound format, or were made for other programs. */
public final class OlderSpreadsheet {
    private static final String SAVE_AS =
            "Open it in a program that still reads it, such as LibreOffice, and save it as .xlsx.";
    private static final String EXCEL = "is a workbook in the format of Excel ";
    private static final String OWN_FORMAT = "is in the format of ";

    /** The first bytes of a program's files, and what such a file is. */
    private record Signature(String what, byte[] start) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(EXCEL + "2", new byte[] {0x09, 0x00, 0x04, 0x00}),
            new Signature(EXCEL + "3", new byte[] {0x09, 0x02, 0x06, 0x00}),
            new Signature(EXCEL + "4", new byte[] {0x09, 0x04, 0x06, 0x00}),
            new Signature(
                    "is the bare content of an old Excel workbook, as some web sites export it",
                    new byte[] {0x09, 0x08}),
            new Signature(OWN_FORMAT + "Microsoft Works", new byte[] {(byte) 0xFF, 0x00, 0x02, 0x00}),
            new Signature(OWN_FORMAT + "Quattro Pro", new byte[] {0x00, 0x00, 0x02, 0x00, 0x20, 0x51}),
            new Signature(OWN_FORMAT + "Quattro Pro", new byte[] {0x00, 0x00, 0x02, 0x00, 0x21, 0x51}),
            new Signature(OWN_FORMAT + "Quattro Pro", new byte[] {0x00, 0x00, 0x02, 0x00, 0x01, 0x10}),
            new Signature(OWN_FORMAT + "Quattro Pro", new byte[] {0x00, 0x00, 0x02, 0x00, 0x02, 0x10}),
            new Signature(OWN_FORMAT + "Quattro Pro", new byte[] {0x00, 0x00, 0x02, 0x00, 0x07, 0x10}),
            new Signature(OWN_FORMAT + "Lotus 1-2-3", new byte[] {0x00, 0x00, 0x02, 0x00}),
            new Signature(OWN_FORMAT + "Lotus 1-2-3", new byte[] {0x00, 0x00, 0x1A, 0x00}));

    private OlderSpreadsheet() {}

    /** What to say of a file that starts with these bytes; empty when it is none of those. */
    public static Optional<BrokenFileException> refusal(byte[] start) {
        for (Signature signature : SIGNATURES) {
            if (startsWith(start, signature.start())) {
                return Optional.of(refusalOf(signature.what()));
            }
        }
        return Optional.empty();
    }

    /** What to say of a workbook that this Excel wrote, from 2 to 5. */
    static BrokenFileException ofExcel(int version) {
        return refusalOf(EXCEL + (version < 5 ? Integer.toString(version) : "5 or Excel 95"));
    }

    private static BrokenFileException refusalOf(String what) {
        return new BrokenFileException("The file " + what + ", which is not read.", SAVE_AS);
    }

    private static boolean startsWith(byte[] start, byte[] magic) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }
}
