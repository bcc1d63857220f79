package secondwind.output.pdf.font;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/**
 * The forms that the letters of a font take beside one another, each with the character that it extracts as. A form has a
 * code like a character, after all of those: found from the font alone, in its order, so that the codes are the same in
 * every run. Two letters that share a form have two codes, and extract as themselves.
 *
 * <p>A <em>carrier</em> is a form without ink and width. It carries a character that is drawn otherwise, a mark or the
 * first part of a ligature, so that whoever extracts the text finds it in its place.
 */
final class Forms {

    /** The features by which letters take forms. */
    static final String[] FEATURES = {"ccmp", "isol", "init", "medi", "fina", "rlig"};

    /** More forms than any writing has; a font that was made to have more cannot make us count for ever. */
    private static final int MOST = 12_000;
    /** Scripts that join begin below this, and above it come pictures and ideographs. */
    private static final int END_OF_ALPHABETS = 0x2000;

    /** A glyph that extracts as this character. */
    record Form(int glyph, int character) {}

    private final Map<Form, Integer> codes = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Integer, Integer> carriers = new HashMap<>();
    private final Map<Integer, List<Integer>> readings = new HashMap<>();
    private final Deque<Form> fresh = new ArrayDeque<>();
    private final int firstCode;
    private final int limit;

    private Forms(int firstCode, int limit) {
        this.firstCode = firstCode;
        this.limit = limit;
    }

    /**
     * Finds all forms.
     *
     * @param characters the characters of the font by their codes, from 1
     * @param glyphs their glyphs
     * @param emptyGlyph a glyph without ink for the carriers
     * @param largestCode no code may be larger
     */
    static Forms of(int[] characters, int[] glyphs, Substitutions substitutions, int emptyGlyph, int largestCode) {
        Forms forms = new Forms(characters.length, Math.min(MOST, largestCode + 1 - characters.length));
        for (int code = 1; code < characters.length; code++) {
            if (characters[code] < END_OF_ALPHABETS || isOfRightToLeftBlock(characters[code])) {
                Form form = new Form(glyphs[code], characters[code]);
                forms.codes.put(form, code);
                forms.read(form);
            } else if (Invisible.is(characters[code])) {
                forms.codes.put(new Form(glyphs[code], characters[code]), code);
            }
        }
        forms.grow(substitutions);
        for (int code = 1; code < characters.length; code++) {
            forms.addCarrier(characters[code], emptyGlyph);
        }
        return forms;
    }

    private void grow(Substitutions substitutions) {
        List<Lookup> lookups = substitutions.withNested(substitutions.lookups(FEATURES));
        List<Substitutions.Ligature> ligatures = lookups.stream()
                .flatMap(lookup -> substitutions.ligatures(lookup).stream())
                .toList();
        int known = -1;
        while (known < forms.size()) {
            known = forms.size();
            while (!fresh.isEmpty()) {
                Form form = fresh.remove();
                for (Lookup lookup : lookups) {
                    add(substitutions.single(lookup, form.glyph()), form.character());
                }
            }
            for (Substitutions.Ligature ligature : ligatures) {
                tie(ligature);
            }
        }
    }

    private void tie(Substitutions.Ligature ligature) {
        List<Integer> components = ligature.components();
        List<Integer> first = readings.getOrDefault(components.get(0), List.of());
        List<Integer> last = readings.getOrDefault(components.get(components.size() - 1), List.of());
        boolean fromRight = first.stream().anyMatch(Forms::isOfRightToLeftBlock);
        List.copyOf(fromRight ? last : first).forEach(character -> add(ligature.glyph(), character));
    }

    private void add(int glyph, int character) {
        Form form = new Form(glyph, character);
        if (glyph > 0 && forms.size() < limit && !codes.containsKey(form)) {
            codes.put(form, firstCode + forms.size());
            forms.add(form);
            read(form);
        }
    }

    private void read(Form form) {
        readings.computeIfAbsent(form.glyph(), glyph -> new ArrayList<>()).add(form.character());
        fresh.add(form);
    }

    private void addCarrier(int character, int emptyGlyph) {
        boolean isWanted = mayBeMark(character) || Invisible.isJoiner(character) || isOfRightToLeftBlock(character);
        if (isWanted && forms.size() < limit) {
            carriers.put(character, firstCode + forms.size());
            forms.add(new Form(emptyGlyph, character));
        }
    }

    // Blocks and not properties: with these a new version of Java would shift the codes.
    private static boolean isOfRightToLeftBlock(int character) {
        return (character >= 0x0590 && character <= 0x08FF)
                || (character >= 0xFB1D && character <= 0xFDFF)
                || (character >= 0xFE70 && character <= 0xFEFE)
                || (character >= 0x10800 && character <= 0x10FFF)
                || (character >= 0x1E800 && character <= 0x1EFFF);
    }

    private static boolean mayBeMark(int character) {
        return (character >= 0x0300 && character <= 0x036F)
                || (character >= 0x0483 && character <= 0x0489)
                || (character >= 0x0900 && character <= 0x1CFF)
                || (character >= 0x1DC0 && character <= 0x1DFF)
                || (character >= 0x20D0 && character <= 0x20FF)
                || (character >= 0x302A && character <= 0x302F)
                || (character >= 0x3099 && character <= 0x309A)
                || (character >= 0xA66F && character <= 0xA69F)
                || (character >= 0xFE20 && character <= 0xFE2F);
    }

    /** The code of a glyph that extracts as this character; 0 when there is none. */
    int code(int glyph, int character) {
        return codes.getOrDefault(new Form(glyph, character), 0);
    }

    /** The code of the carrier of this character; 0 when there is none. */
    int carrier(int character) {
        return carriers.getOrDefault(character, 0);
    }

    /** The form with this code. */
    Form form(int code) {
        return forms.get(code - firstCode);
    }

    /** All forms by their codes. */
    List<Form> all() {
        return forms;
    }
}
