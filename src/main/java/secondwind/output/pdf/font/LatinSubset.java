package secondwind.output.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The Latin letters of a font as a simple one, frozen: what people type into a form is shown in it, and most programs write
 * such text in the Windows code page alone (WinAnsiEncoding; PDF 32000-1, annex D). It has every letter of that code page,
 * and so its name is not marked as that of a subset: programs refuse to type with such a font.
 */
public final class LatinSubset {

    /** Those of an embedded subset, and the table that finds letters, which a simple font needs. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_CODE = 32;
    private static final int LAST_CODE = 255;
    private static final int REPLACEMENT = 0xFFFD;
    /** The font's letters are those of the standard Latin set. */
    private static final int NONSYMBOLIC = 1 << 5;

    private final Face face;
    private final Deflated fontFile;
    private final List<Integer> widths;

    private LatinSubset(Face face, Deflated fontFile, List<Integer> widths) {
        this.face = face;
        this.fontFile = fontFile;
        this.widths = widths;
    }

    static LatinSubset cut(Face face) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
        int[] letters = IntStream.rangeClosed(FIRST_CODE, LAST_CODE)
                .map(LatinSubset::letter)
                .toArray();
        for (int letter : letters) {
            if (face.code(letter) > 0) {
                subsetter.add(letter);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        List<Integer> widths = IntStream.of(letters)
                .mapToObj(letter -> face.advance(face.code(letter)))
                .toList();
        return new LatinSubset(face, Deflated.of(file.toByteArray()), widths);
    }

    /** The letter with this code; the replacement character where there is none. */
    private static int letter(int code) {
        String decoded = new String(new byte[] {(byte) code}, WINDOWS);
        int letter = decoded.codePointAt(0);
        return Character.isISOControl(letter) ? REPLACEMENT : letter;
    }

    /** Puts the font into this file; gives its dictionary. */
    public COSDictionary embed(COSDocument file) throws IOException {
        COSArray all = new COSArray();
        widths.forEach(width -> all.add(COSInteger.get(width)));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, face.name());
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, FIRST_CODE);
        font.setInt(COSName.LAST_CHAR, LAST_CODE);
        font.setItem(COSName.WIDTHS, all);
        COSStream program = file.createCOSStream();
        program.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = program.createRawOutputStream()) {
            raw.write(fontFile.bytes());
        }
        program.setInt(COSName.LENGTH1, fontFile.rawLength());
        COSDictionary descriptor = FontSubset.descriptor(face, face.name(), NONSYMBOLIC);
        descriptor.setItem(COSName.FONT_FILE2, program);
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }
}
