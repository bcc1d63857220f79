package secondwind.output.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Some characters of a font, frozen: everything that is costly is done and compressed, and {@link #embed} only puts it
 * into one more file.
 */
public final class FontSubset {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** Its codes are our own. */
    private static final int SYMBOLIC = 1 << 2;

    private final Face face;
    private final String name;
    private final Deflated fontFile;
    private final Deflated glyphOfCode;
    private final Deflated characterOfCode;
    private final List<WidthRun> widths;

    /** The widths of codes that follow one another. */
    private record WidthRun(int firstCode, List<Integer> widths) {}

    private FontSubset(
            Face face,
            String name,
            Deflated fontFile,
            Deflated glyphOfCode,
            Deflated characterOfCode,
            List<WidthRun> widths) {
        this.face = face;
        this.name = name;
        this.fontFile = fontFile;
        this.glyphOfCode = glyphOfCode;
        this.characterOfCode = characterOfCode;
        this.widths = widths;
    }

    static FontSubset cut(Face face, BitSet codes) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.font(), TABLES);
        subsetter.addGlyphIds(face.glyphs(codes));
        Face.WITHOUT_WIDTH.forEach(subsetter::forceInvisible);
        String name = tag(codes) + "+" + face.name();
        subsetter.setPrefix(tag(codes) + "+");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        return new FontSubset(
                face,
                name,
                Deflated.of(file.toByteArray()),
                glyphOfCode(face, codes, subsetter.getGIDMap()),
                Deflated.of(UnicodeMap.of(face, codes).getBytes(StandardCharsets.US_ASCII)),
                widths(face, codes));
    }

    /** Six capital letters that name the subset; the same characters have the same. */
    private static String tag(BitSet codes) {
        CRC32 sum = new CRC32();
        sum.update(codes.toByteArray());
        StringBuilder tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    private static Deflated glyphOfCode(Face face, BitSet codes, Map<Integer, Integer> oldGlyphOfNew) {
        Map<Integer, Integer> newGlyphOfOld = new HashMap<>();
        oldGlyphOfNew.forEach((fresh, old) -> newGlyphOfOld.put(old, fresh));
        byte[] map = new byte[2 * codes.length()];
        codes.stream().forEach(code -> {
            int glyph = newGlyphOfOld.getOrDefault(face.glyph(code), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        });
        return Deflated.of(map);
    }

    private static List<WidthRun> widths(Face face, BitSet codes) {
        List<WidthRun> runs = new ArrayList<>();
        for (int code = codes.nextSetBit(0); code >= 0; ) {
            int end = codes.nextClearBit(code);
            List<Integer> run = new ArrayList<>();
            for (int i = code; i < end; i++) {
                run.add(face.advance(i));
            }
            runs.add(new WidthRun(code, List.copyOf(run)));
            code = codes.nextSetBit(end);
        }
        return List.copyOf(runs);
    }

    /** Puts the subset into this file; gives the font's dictionary for the pages' resources. */
    public COSDictionary embed(COSDocument file) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(file));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(file, characterOfCode));
        return font;
    }

    private COSDictionary descendant(COSDocument file) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSArray allWidths = new COSArray();
        for (WidthRun run : widths) {
            allWidths.add(COSInteger.get(run.firstCode()));
            COSArray some = new COSArray();
            run.widths().forEach(width -> some.add(COSInteger.get(width)));
            allWidths.add(some);
        }

        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        COSDictionary descriptor = descriptor(face, name, SYMBOLIC);
        COSStream program = stream(file, fontFile);
        program.setInt(COSName.LENGTH1, fontFile.rawLength());
        descriptor.setItem(COSName.FONT_FILE2, program);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.W, allWidths);
        font.setItem(COSName.CID_TO_GID_MAP, stream(file, glyphOfCode));
        return font;
    }

    /** What a reader wants to know of a font, but for the font itself. */
    static COSDictionary descriptor(Face face, String name, int flags) throws IOException {
        TrueTypeFont font = face.font();
        HeaderTable head = font.getHeader();
        COSArray bounds = new COSArray();
        bounds.add(COSInteger.get(face.thousandths(head.getXMin())));
        bounds.add(COSInteger.get(face.thousandths(head.getYMin())));
        bounds.add(COSInteger.get(face.thousandths(head.getXMax())));
        bounds.add(COSInteger.get(face.thousandths(head.getYMax())));

        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags);
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setInt(COSName.ITALIC_ANGLE, Math.round(font.getPostScript().getItalicAngle()));
        descriptor.setInt(
                COSName.ASCENT, face.thousandths(font.getHorizontalHeader().getAscender()));
        descriptor.setInt(
                COSName.DESCENT, face.thousandths(font.getHorizontalHeader().getDescender()));
        descriptor.setInt(
                COSName.CAP_HEIGHT, face.thousandths(font.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, font.getOS2Windows().getWeightClass() >= 600 ? 120 : 80);
        return descriptor;
    }

    private static COSStream stream(COSDocument file, Deflated content) throws IOException {
        COSStream stream = file.createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content.bytes());
        }
        return stream;
    }
}
