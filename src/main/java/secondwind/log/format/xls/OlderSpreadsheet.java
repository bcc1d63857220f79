package secondwind.log.format.xls;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import secondwind.log.sheet.BrokenFileException;

/** Names the spreadsheets that are older than the compound format, or were made for other programs. */
public final class OlderSpreadsheet {
    private static final String SAVE_AS =
            "Open it in a program that still reads it, such as LibreOffice, and save it as .xlsx.";
    private static final String EXCEL = "is a workbook in the format of Excel ";
    private static final String OWN_FORMAT = "is in the format of ";

    private static final int LONGEST_SIGNATURE = 6;

    /** The first bytes of a program's files, in hexadecimal, and what such a file is. */
    private record Signature(String what, String start) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(EXCEL + "2", "09000400"),
            new Signature(EXCEL + "3", "09020600"),
            new Signature(EXCEL + "4", "09040600"),
            new Signature("is the bare content of an old Excel workbook, as some web sites export it", "0908"),
            new Signature(OWN_FORMAT + "Microsoft Works", "ff000200"),
            new Signature(OWN_FORMAT + "Quattro Pro", "000002002051"),
            new Signature(OWN_FORMAT + "Quattro Pro", "000002002151"),
            new Signature(OWN_FORMAT + "Quattro Pro", "000002000110"),
            new Signature(OWN_FORMAT + "Quattro Pro", "000002000210"),
            new Signature(OWN_FORMAT + "Quattro Pro", "000002000710"),
            new Signature(OWN_FORMAT + "Lotus 1-2-3", "00000200"),
            new Signature(OWN_FORMAT + "Lotus 1-2-3", "00001a00"));

    private OlderSpreadsheet() {}

    /** What to say of a file that starts with these bytes; empty when it is none of those. */
    public static Optional<BrokenFileException> refusal(byte[] start) {
        String bytes = HexFormat.of().formatHex(start, 0, Math.min(start.length, LONGEST_SIGNATURE));
        for (Signature signature : SIGNATURES) {
            if (bytes.startsWith(signature.start())) {
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
}
