package secondwind.output.pdf.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One parsed font. A character is known by its <em>code</em>: its place among all characters of this font, from 1; 0
 * is "this font does not have it". Codes never change, so that a page can be written before anyone knows which
 * characters the whole file needs, and two characters that share a glyph still extract as themselves.
 *
 * <p>Safe to share between threads.
 */
public final class Face {

    private static final int FAST_CHARACTERS = 0x2600;
    /** So many letters of a font from outside are tried before it is used. */
    private static final int LETTERS_TRIED = 200;
    /** The first codes are those of ASCII, which most pairs are made of. */
    private static final int FAST_PAIRS = 100;

    /** A code has two bytes on a page. */
    private static final int LARGEST_CODE = 0xFFFF;

    /** Characters that print nothing. */
    static final List<Integer> WITHOUT_WIDTH = List.of(0x200B, 0xFEFF, 0x200C, 0x200D, 0x034F);

    private final String name;
    private final int number;
    private final Origin origin;
    private final double scale;
    private final TrueTypeFont font;
    private final int[] characters;
    private final int[] glyphs;
    private final int[] advances;
    private final short[] fastCodes = new short[FAST_CHARACTERS];
    private final PairKerning kerning;
    private final int fastPairs;
    private final short[] fastKerning = new short[FAST_PAIRS * FAST_PAIRS];
    private final int unitsPerEm;
    private final Outlines outlines;
    private final LayoutTable positions;
    private final Once<Forms> forms = new Once<>(this::findForms);
    private final Once<int[]> formAdvances = new Once<>(this::findFormAdvances);
    private final Once<Shaper> shaper = new Once<>(this::makeShaper);
    private final Once<Substitutions> substitutions = new Once<>(this::readSubstitutions);
    private final SubsetCache subsets = new SubsetCache(this::buildSubset);
    private Optional<LatinSubset> latin = Optional.empty();

    /**
     * Where a font comes from, and how it goes with the others.
     *
     * @param outside the name of its file, if it is not one of the program's own
     * @param scale how large its letters are set, as a share of the type size, so that they look as large as the others
     */
    public record Origin(Optional<String> outside, double scale) {
        /** One of the program's own, at its own size. */
        public static final Origin OWN = new Origin(Optional.empty(), 1);
    }

    private Face(int number, TrueTypeFont font, Origin origin) throws IOException {
        this.name = font.getName();
        this.number = number;
        this.font = font;
        this.origin = origin;
        this.scale = origin.scale();
        this.unitsPerEm = font.getUnitsPerEm();
        this.outlines = new Outlines(font);
        Map<Integer, Integer> glyphOf = glyphsByCharacter(font);
        int size = Math.min(glyphOf.size(), LARGEST_CODE) + 1;
        this.characters = new int[size];
        this.glyphs = new int[size];
        this.advances = new int[size];
        int code = 0;
        for (Map.Entry<Integer, Integer> entry : glyphOf.entrySet()) {
            if (++code == size) {
                break;
            }
            characters[code] = entry.getKey();
            glyphs[code] = entry.getValue();
            advances[code] = thousandths(font.getAdvanceWidth(entry.getValue()));
            if (entry.getKey() < FAST_CHARACTERS) {
                fastCodes[entry.getKey()] = (short) code;
            }
        }
        this.positions = LayoutTable.read(table("GPOS"), MarkAnchors.EXTENSION);
        this.kerning = PairKerning.of(positions, font.getNumberOfGlyphs());
        this.fastPairs = Math.min(FAST_PAIRS, size);
        for (int left = 0; left < fastPairs; left++) {
            for (int right = 0; right < fastPairs; right++) {
                fastKerning[left * FAST_PAIRS + right] = (short) slowKerning(left, right);
            }
        }
    }

    /**
     * Parses one of the program's own fonts.
     *
     * @param number the font's number in the program, from 1; it names the font on the pages
     * @param bytes a static TrueType file
     * @throws UncheckedIOException if the bytes are no such file
     */
    public static Face parse(int number, byte[] bytes) {
        try {
            return parse(number, bytes, Origin.OWN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read", unreadable);
        }
    }

    /**
     * Parses a font from anywhere.
     *
     * @throws IOException if the bytes are no static TrueType file, or a damaged one
     */
    public static Face parse(int number, byte[] bytes, Origin origin) throws IOException {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(requireNonNull(bytes)));
            // Joining and ligatures are read by our own means, on demand.
            font.setEnableGsub(false);
            Face face = new Face(number, font, origin);
            if (origin.outside().isPresent()) {
                // A table that cannot be cut shows here, and not when the file is written.
                if (!face.isSound(0)) {
                    throw new IOException("The font is damaged");
                }
                face.tryOut();
            }
            return face;
        } catch (RuntimeException | OutOfMemoryError damaged) {
            // A length that is wrong may ask for more than there is; what was asked for is free again.
            throw new IOException("The font is damaged", damaged);
        }
    }

    /** Does with some of its letters what will be done with all. */
    private void tryOut() throws IOException {
        BitSet some = new BitSet();
        some.set(1, Math.min(LETTERS_TRIED, characters.length));
        some.stream().forEach(code -> outline(glyph(code)));
        try (COSDocument file = new COSDocument()) {
            FontSubset.cut(this, some).embed(file);
        }
    }

    private byte[] table(String tag) throws IOException {
        TTFTable table = font.getTableMap().get(tag);
        return table == null ? new byte[0] : font.getTableBytes(table);
    }

    private static Map<Integer, Integer> glyphsByCharacter(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        Map<Integer, Integer> glyphOf = new TreeMap<>();
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            List<Integer> characters = lookup.getCharCodes(glyph);
            if (characters != null) {
                for (int character : characters) {
                    glyphOf.put(character, glyph);
                }
            }
        }
        return glyphOf;
    }

    /** The name on a page's resources: {@code F1}. */
    public String resourceName() {
        return "F" + number;
    }

    /** The font's number in the program, from 1. */
    public int number() {
        return number;
    }

    /** The code of this character; 0 when the font does not have it. */
    public int code(int character) {
        if (character < FAST_CHARACTERS) {
            return fastCodes[character] & 0xFFFF;
        }
        int found = java.util.Arrays.binarySearch(characters, 1, characters.length, character);
        return Math.max(found, 0);
    }

    /** How large its letters are set, as a share of the type size. */
    public double scale() {
        return scale;
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** Whether the glyph of this code can be drawn; one of a damaged font may not. */
    public boolean isSound(int code) {
        return outlines.areSound(glyph(code));
    }

    /** The shape of a glyph, in thousandths of the type size. */
    public Outline outline(int glyph) {
        return outlines.outline(glyph);
    }

    /** Whether the font has forms of this character that join it to its neighbours. */
    public boolean joins(int character) {
        return shaper.get().joins(character);
    }

    /**
     * The glyphs of a text in its order: letters joined as they are in Arabic, and marks in their places. The font has
     * every visible character of it.
     */
    public List<ShapedGlyph> shape(String text) {
        return shaper.get().shape(text);
    }

    /**
     * Where a mark of another font sits on a letter of this one, centred above or below it.
     *
     * @param code the letter
     * @param other the font of the mark, which has this character
     */
    public ShapedGlyph.Mark centred(int code, Face other, int mark) {
        int glyph = other.glyph(other.code(mark));
        GlyphBox base = box(glyph(code)).scaledBy(scale / other.scale);
        MarkAnchors.Offset offset = new MarkPlaces.Stack(base).place(other.box(glyph));
        return new ShapedGlyph.Mark(glyph, offset.x(), offset.y());
    }

    /** The code of a carrier for this character, which has neither ink nor width; 0 when the font has none. */
    public int carrier(int character) {
        return forms.get().carrier(character);
    }

    /** How far the pen moves, in thousandths of the type size. */
    public int advance(int code) {
        return code < advances.length ? advances[code] : advanceOfForm(code);
    }

    private int advanceOfForm(int code) {
        return formAdvances.get()[code - advances.length];
    }

    private int[] findFormAdvances() {
        int[] all = new int[forms.get().all().size()];
        Set<Integer> invisible = new TreeSet<>();
        WITHOUT_WIDTH.forEach(character -> invisible.add(glyph(code(character))));
        synchronized (font) {
            for (int i = 0; i < all.length; i++) {
                try {
                    int glyph = forms.get().all().get(i).glyph();
                    all[i] = invisible.contains(glyph) ? 0 : thousandths(font.getAdvanceWidth(glyph));
                } catch (IOException impossible) {
                    throw new UncheckedIOException("The widths of a font cannot be read", impossible);
                }
            }
        }
        return all;
    }

    private Forms findForms() {
        return Forms.of(characters, glyphs, substitutions.get(), emptyGlyph(), LARGEST_CODE);
    }

    /** A glyph that subsets have without ink and width; a space where the font has none. */
    private int emptyGlyph() {
        return WITHOUT_WIDTH.stream()
                .filter(character -> code(character) != 0)
                .findFirst()
                .map(character -> glyph(code(character)))
                .orElseGet(() -> glyph(code(' ')));
    }

    /** The code of a character, if that is its glyph; 0 otherwise. */
    int codeOfGlyph(int glyph, int character) {
        int code = code(character);
        return glyphs[code] == glyph ? code : 0;
    }

    private Shaper makeShaper() {
        return new Shaper(this, substitutions.get(), new MarkAnchors(positions, classes()), forms.get());
    }

    private Substitutions readSubstitutions() {
        return new Substitutions(LayoutTable.read(lateTable("GSUB"), Substitutions.EXTENSION), classes());
    }

    private GlyphClasses classes() {
        return GlyphClasses.read(lateTable("GDEF"));
    }

    private byte[] lateTable(String tag) {
        synchronized (font) {
            try {
                return table(tag);
            } catch (IOException impossible) {
                throw new UncheckedIOException("A table of a font cannot be read", impossible);
            }
        }
    }

    /** The space that a glyph's ink takes. */
    GlyphBox box(int glyph) {
        return outlines.box(glyph);
    }

    /** How much farther (or, negative, less far) the pen moves between these two, in thousandths of the type size. */
    public int kerning(int leftCode, int rightCode) {
        return leftCode < fastPairs && rightCode < fastPairs
                ? fastKerning[leftCode * FAST_PAIRS + rightCode]
                : slowKerning(leftCode, rightCode);
    }

    private int slowKerning(int leftCode, int rightCode) {
        return thousandths(kerning.between(glyph(leftCode), glyph(rightCode)));
    }

    /** The subset with at least these codes. The same codes give the same bytes. */
    public FontSubset subset(BitSet codes) {
        BitSet all = (BitSet) codes.clone();
        all.or(CommonCharacters.of(this));
        return subsets.get(all);
    }

    /** Its Latin letters as a simple font, for what people type. The same bytes every time. */
    public LatinSubset latin() {
        synchronized (font) {
            try {
                LatinSubset cut = latin.orElse(null);
                if (cut == null) {
                    cut = LatinSubset.cut(this);
                    latin = Optional.of(cut);
                }
                return cut;
            } catch (IOException impossible) {
                throw new UncheckedIOException("A font of the program cannot be cut", impossible);
            }
        }
    }

    private FontSubset buildSubset(BitSet codes) {
        // The parsed font reads its tables on demand, so that only one thread may cut from it at a time.
        synchronized (font) {
            try {
                return FontSubset.cut(this, codes);
            } catch (IOException impossible) {
                throw new UncheckedIOException("A font of the program cannot be cut", impossible);
            }
        }
    }

    int thousandths(int units) {
        return unitsPerEm == 1000 ? units : Math.round(units * 1000f / unitsPerEm);
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    /** The character that extracts where this code is printed. */
    int character(int code) {
        return code < characters.length
                ? characters[code]
                : forms.get().form(code).character();
    }

    int glyph(int code) {
        return code < glyphs.length ? glyphs[code] : forms.get().form(code).glyph();
    }

    Set<Integer> glyphs(BitSet codes) {
        Set<Integer> all = new TreeSet<>();
        codes.stream().forEach(code -> all.add(glyph(code)));
        return all;
    }
}
