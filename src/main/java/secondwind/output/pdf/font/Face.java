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
    /** The first codes are those of ASCII, which most pairs are made of. */
    private static final int FAST_PAIRS = 100;

    private final String name;
    private final int number;
    private final TrueTypeFont font;
    private final int[] characters;
    private final int[] glyphs;
    private final int[] advances;
    private final short[] fastCodes = new short[FAST_CHARACTERS];
    private final PairKerning kerning;
    private final short[] fastKerning = new short[FAST_PAIRS * FAST_PAIRS];
    private final int unitsPerEm;
    private final SubsetCache subsets = new SubsetCache(this::buildSubset);
    private Optional<LatinSubset> latin = Optional.empty();

    private Face(String name, int number, TrueTypeFont font) throws IOException {
        this.name = name;
        this.number = number;
        this.font = font;
        this.unitsPerEm = font.getUnitsPerEm();
        Map<Integer, Integer> glyphOf = glyphsByCharacter(font);
        int size = glyphOf.size() + 1;
        this.characters = new int[size];
        this.glyphs = new int[size];
        this.advances = new int[size];
        int code = 0;
        for (Map.Entry<Integer, Integer> entry : glyphOf.entrySet()) {
            code++;
            characters[code] = entry.getKey();
            glyphs[code] = entry.getValue();
            advances[code] = thousandths(font.getAdvanceWidth(entry.getValue()));
            if (entry.getKey() < FAST_CHARACTERS) {
                fastCodes[entry.getKey()] = (short) code;
            }
        }
        TTFTable positions = font.getTableMap().get("GPOS");
        this.kerning = positions == null
                ? PairKerning.none()
                : PairKerning.read(font.getTableBytes(positions), font.getNumberOfGlyphs());
        for (int pair = 0; pair < fastKerning.length; pair++) {
            fastKerning[pair] = (short) slowKerning(pair / FAST_PAIRS, pair % FAST_PAIRS);
        }
    }

    /**
     * Parses a font.
     *
     * @param number the font's number in the program, from 1; it names the font on the pages
     * @param bytes a static TrueType file
     * @throws UncheckedIOException if the bytes are no such file
     */
    public static Face parse(int number, byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(requireNonNull(bytes)));
            // Ligatures would only cost time: nothing here asks for them.
            font.setEnableGsub(false);
            return new Face(font.getName(), number, font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read", unreadable);
        }
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

    /** How far the pen moves, in thousandths of the type size. */
    public int advance(int code) {
        return advances[code];
    }

    /** How much farther (or, negative, less far) the pen moves between these two, in thousandths of the type size. */
    public int kerning(int leftCode, int rightCode) {
        return leftCode < FAST_PAIRS && rightCode < FAST_PAIRS
                ? fastKerning[leftCode * FAST_PAIRS + rightCode]
                : slowKerning(leftCode, rightCode);
    }

    private int slowKerning(int leftCode, int rightCode) {
        return thousandths(kerning.between(glyphs[leftCode], glyphs[rightCode]));
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

    int character(int code) {
        return characters[code];
    }

    int glyph(int code) {
        return glyphs[code];
    }

    Set<Integer> glyphs(BitSet codes) {
        Set<Integer> all = new TreeSet<>();
        codes.stream().forEach(code -> all.add(glyphs[code]));
        return all;
    }
}
