package secondwind.output.pdf.font;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/**
 * The forms that the letters of a font take beside one another, each with the characters that it stands for. A form has a
 * code like a character, after all of those: found from the font alone, in its order, so that the codes are the same in
 * every run. Two letters that share a form have two codes, and extract as themselves.
 */
final class Forms {

    static final String[] FEATURES = {"ccmp", "isol", "init", "medi", "fina", "rlig"};

    /** More forms than any writing has; a font that was made to have more cannot make us count for ever. */
    private static final int MOST = 12_000;
    /** A ligature of ambiguous letters is only read in so many ways. */
    private static final int MOST_READINGS = 16;
    /** Scripts that join begin below this, and above it come pictures and ideographs. */
    private static final int END_OF_ALPHABETS = 0x2000;

    /** A glyph that stands for these characters. */
    record Form(int glyph, String text) {}

    private final Map<Form, Integer> codes = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
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
     */
    static Forms of(int[] characters, int[] glyphs, Substitutions substitutions, int largestCode) {
        Forms forms = new Forms(characters.length, Math.min(MOST, largestCode - characters.length));
        Map<Integer, List<String>> readings = new HashMap<>();
        Deque<Form> fresh = new ArrayDeque<>();
        for (int code = 1; code < characters.length; code++) {
            if (characters[code] < END_OF_ALPHABETS || isRightToLeft(characters[code])) {
                Form form = new Form(glyphs[code], Character.toString(characters[code]));
                forms.codes.put(form, code);
                readings.computeIfAbsent(form.glyph(), glyph -> new ArrayList<>())
                        .add(form.text());
                fresh.add(form);
            }
        }
        forms.grow(fresh, readings, substitutions);
        return forms;
    }

    private void grow(Deque<Form> fresh, Map<Integer, List<String>> readings, Substitutions substitutions) {
        List<Lookup> lookups = substitutions.withNested(substitutions.lookups(FEATURES));
        List<Substitutions.Ligature> ligatures =
                lookups.stream().flatMap(lookup -> substitutions.ligatures(lookup).stream()).toList();
        int known = -1;
        while (known < forms.size()) {
            known = forms.size();
            while (!fresh.isEmpty()) {
                Form form = fresh.remove();
                for (Lookup lookup : lookups) {
                    int glyph = substitutions.single(lookup, form.glyph());
                    if (glyph > 0) {
                        add(new Form(glyph, form.text()), fresh, readings);
                    }
                }
            }
            for (Substitutions.Ligature ligature : ligatures) {
                for (String text : texts(ligature.components(), readings)) {
                    add(new Form(ligature.glyph(), text), fresh, readings);
                }
            }
        }
    }

    private void add(Form form, Deque<Form> fresh, Map<Integer, List<String>> readings) {
        if (forms.size() < limit && !codes.containsKey(form)) {
            codes.put(form, firstCode + forms.size());
            forms.add(form);
            readings.computeIfAbsent(form.glyph(), glyph -> new ArrayList<>()).add(form.text());
            fresh.add(form);
        }
    }

    private static List<String> texts(List<Integer> components, Map<Integer, List<String>> readings) {
        List<String> texts = List.of("");
        for (int component : components) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                for (String reading : readings.getOrDefault(component, List.of())) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(text + reading);
                    }
                }
            }
            texts = longer;
        }
        return texts;
    }

    private static boolean isRightToLeft(int character) {
        int direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The code of a glyph that stands for these characters; 0 when there is none. */
    int code(int glyph, String text) {
        return codes.getOrDefault(new Form(glyph, text), 0);
    }

    /** The form with this code. */
    Form form(int code) {
        return forms.get(code - firstCode);
    }
}
