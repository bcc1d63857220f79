package secondwind.output.pdf.font;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/**
 * Gives the letters of a word the forms that they have beside one another, and the marks their places. Which letters join
 * is read off the font: one that has an initial or medial form joins the next, one that has a final form joins the one
 * before. So every script that joins in the manner of Arabic is served, and no list of letters is kept here.
 */
final class Shaper {

    private static final int TATWEEL = 0x0640;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private final Face face;
    private final Substitutions substitutions;
    private final MarkPlaces places;
    private final Forms forms;
    private final List<Lookup> composition;
    private final List<Lookup> isolated;
    private final List<Lookup> initial;
    private final List<Lookup> medial;
    private final List<Lookup> last;
    private final List<Lookup> required;

    Shaper(Face face, Substitutions substitutions, MarkAnchors anchors, Forms forms) {
        this.face = face;
        this.substitutions = substitutions;
        this.places = new MarkPlaces(face, anchors);
        this.forms = forms;
        this.composition = substitutions.lookups("ccmp");
        this.isolated = substitutions.lookups("isol");
        this.initial = substitutions.lookups("init");
        this.medial = substitutions.lookups("medi");
        this.last = substitutions.lookups("fina");
        this.required = substitutions.lookups("rlig");
    }

    /** Whether the font has forms for this character that join it to another. */
    boolean joins(int character) {
        int glyph = face.glyph(face.code(character));
        return has(initial, glyph) || has(medial, glyph) || has(last, glyph);
    }

    /** The glyphs of a text whose visible characters the font has, in the order of the text. */
    List<ShapedGlyph> shape(String text) {
        List<Letter> plain = letters(text);
        List<Letter> letters = new ArrayList<>(plain);
        try {
            composition.forEach(lookup -> substitutions.apply(lookup, letters));
            join(text, letters);
            required.forEach(lookup -> substitutions.apply(lookup, letters));
        } catch (IndexOutOfBoundsException damagedFont) {
            return glyphs(text, plain);
        }
        boolean allKnown = letters.stream().allMatch(letter -> letter.isMark() || code(letter) != 0);
        return glyphs(text, allKnown ? letters : plain);
    }

    private List<Letter> letters(String text) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int code = face.code(text.codePointAt(i));
            if (!Invisible.is(text.codePointAt(i)) && code != 0) {
                letters.add(new Letter(face.glyph(code), Character.toString(text.codePointAt(i)), i));
            }
        }
        return letters;
    }

    private void join(String text, List<Letter> letters) {
        if (initial.isEmpty() && last.isEmpty()) {
            return;
        }
        boolean joinedBefore = false;
        for (int i = 0; i < letters.size(); i++) {
            if (!letters.get(i).isMark()) {
                int next = nextBase(letters, i);
                int end = next < 0 ? text.length() : letters.get(next).start();
                int joint = joint(text, letters.get(i).start(), end);
                boolean joinable = joint != NON_JOINER && reachesForward(letters.get(i));
                boolean after = joinable && (joint == JOINER || (next >= 0 && reachesBack(letters.get(next))));
                apply(joinedBefore && reachesBack(letters.get(i)), after, letters, i);
                joinedBefore = joinable || joint == JOINER;
            }
        }
    }

    private void apply(boolean before, boolean after, List<Letter> letters, int at) {
        List<Lookup> wanted = before ? (after ? medial : last) : (after ? initial : isolated);
        wanted.forEach(lookup -> substitutions.applyAt(lookup, letters, at));
    }

    private static int nextBase(List<Letter> letters, int at) {
        int next = at + 1;
        while (next < letters.size() && letters.get(next).isMark()) {
            next++;
        }
        return next < letters.size() ? next : -1;
    }

    /** The joiner or non-joiner between two letters; 0 when there is neither. */
    private static int joint(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == JOINER || text.charAt(i) == NON_JOINER) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private boolean reachesForward(Letter letter) {
        return letter.text().codePointAt(0) == TATWEEL || has(initial, letter.glyph()) || has(medial, letter.glyph());
    }

    private boolean reachesBack(Letter letter) {
        return letter.text().codePointAt(0) == TATWEEL || has(last, letter.glyph()) || has(medial, letter.glyph());
    }

    private boolean has(List<Lookup> lookups, int glyph) {
        for (Lookup lookup : lookups) {
            if (substitutions.single(lookup, glyph) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<ShapedGlyph> glyphs(String text, List<Letter> letters) {
        List<ShapedGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < letters.size(); ) {
            int end = i + 1;
            // A mark with nothing before it stands for itself.
            while (end < letters.size() && letters.get(end).isMark()) {
                end++;
            }
            int textStart = i == 0 ? 0 : letters.get(i).start();
            int textEnd = end < letters.size() ? letters.get(end).start() : text.length();
            glyphs.add(glyph(letters.subList(i, end), text, textStart, textEnd));
            i = end;
        }
        return glyphs;
    }

    private ShapedGlyph glyph(List<Letter> letters, String text, int start, int end) {
        Letter base = letters.get(0);
        int[] characters = text.substring(start, end).codePoints().toArray();
        boolean fromRight = Directions.isRightToLeft(base.extracted());
        int own = 0;
        while (own < characters.length - 1 && characters[own] != base.extracted()) {
            own++;
        }
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            int carrier = i == own ? 0 : forms.carrier(characters[i]);
            if (carrier != 0) {
                // From right to left, what is read later stands farther left.
                List<Integer> side = fromRight == i > own ? left : right;
                side.add(fromRight ? 0 : side.size(), carrier);
            }
        }
        return new ShapedGlyph(code(base), start, end, left, right, places.of(letters));
    }

    private int code(Letter letter) {
        int code = forms.code(letter.glyph(), letter.extracted());
        return code != 0 || letter.text().codePointCount(0, letter.text().length()) > 1
                ? code
                : face.codeOfGlyph(letter.glyph(), letter.extracted());
    }
}
