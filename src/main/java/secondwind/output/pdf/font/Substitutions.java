package secondwind.output.pdf.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/**
 * The glyph substitutions of a font's GSUB table that take the place of one glyph or of several, with or without a look
 * at the neighbours (OpenType specification, "GSUB", lookup types 1, 2, 4, 5 and 6). One glyph never becomes several.
 */
final class Substitutions {

    static final int EXTENSION = 7;

    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int LIGATURE = 4;
    private static final int CONTEXT = 5;
    private static final int CHAINED_CONTEXT = 6;

    /** Glyphs that become one. */
    record Ligature(List<Integer> components, int glyph) {}

    private final LayoutTable table;
    private final GlyphClasses classes;
    private final Contexts contexts;

    Substitutions(LayoutTable table, GlyphClasses classes) {
        this.table = table;
        this.classes = classes;
        this.contexts = new Contexts(table, classes);
    }

    List<Lookup> lookups(String... features) {
        return table.lookups(features);
    }

    /** Applies a lookup wherever it fits. */
    void apply(Lookup lookup, List<Letter> letters) {
        for (int i = 0; i < letters.size(); i++) {
            applyAt(lookup, letters, i);
        }
    }

    /** Applies a lookup to the letter at this place, if it fits there. */
    boolean applyAt(Lookup lookup, List<Letter> letters, int at) {
        if (classes.isPassedOver(letters.get(at).glyph(), lookup)) {
            return false;
        }
        return switch (lookup.type()) {
            case SINGLE, MULTIPLE -> replace(lookup, letters, at);
            case LIGATURE -> tie(lookup, letters, at);
            case CONTEXT, CHAINED_CONTEXT -> inContext(lookup, letters, at);
            default -> false;
        };
    }

    private boolean replace(Lookup lookup, List<Letter> letters, int at) {
        int glyph = single(lookup, letters.get(at).glyph());
        if (glyph < 0) {
            return false;
        }
        letters.set(at, letters.get(at).shapedAs(glyph));
        return true;
    }

    /** The glyph that takes the place of this one; -1 when the lookup has none, or several. */
    int single(Lookup lookup, int glyph) {
        if (lookup.type() != SINGLE && lookup.type() != MULTIPLE) {
            return -1;
        }
        for (int start : lookup.subtables()) {
            int index = table.covered(start + table.unsigned(start + 2), glyph);
            if (index >= 0 && lookup.type() == SINGLE) {
                return table.unsigned(start) == 1
                        ? (glyph + table.signed(start + 4)) & 0xFFFF
                        : table.unsigned(start + 6 + 2 * index);
            }
            if (index >= 0) {
                int sequence = start + table.unsigned(start + 6 + 2 * index);
                return table.unsigned(sequence) == 1 ? table.unsigned(sequence + 2) : -1;
            }
        }
        return -1;
    }

    /** All glyphs that something may take the place of, by themselves. */
    List<Integer> singles(Lookup lookup) {
        List<Integer> glyphs = new ArrayList<>();
        if (lookup.type() == SINGLE || lookup.type() == MULTIPLE) {
            for (int start : lookup.subtables()) {
                glyphs.addAll(table.coveredGlyphs(start + table.unsigned(start + 2)));
            }
        }
        return glyphs;
    }

    private boolean tie(Lookup lookup, List<Letter> letters, int at) {
        for (int start : lookup.subtables()) {
            int index = table.covered(
                    start + table.unsigned(start + 2), letters.get(at).glyph());
            int set = index < 0 ? 0 : start + table.unsigned(start + 6 + 2 * index);
            for (int i = 0; set > 0 && i < table.unsigned(set); i++) {
                int ligature = set + table.unsigned(set + 2 + 2 * i);
                List<Integer> wanted = new ArrayList<>();
                for (int k = 1; k < table.unsigned(ligature + 2); k++) {
                    wanted.add(table.unsigned(ligature + 2 + 2 * k));
                }
                Optional<List<Integer>> places =
                        contexts.following(lookup, letters, at, wanted.size(), (k, glyph) -> wanted.get(k) == glyph);
                if (places.isPresent()) {
                    tie(letters, at, places.get(), table.unsigned(ligature));
                    return true;
                }
            }
        }
        return false;
    }

    private static void tie(List<Letter> letters, int at, List<Integer> others, int glyph) {
        StringBuilder text = new StringBuilder(letters.get(at).text());
        others.forEach(place -> text.append(letters.get(place).text()));
        int component = 0;
        for (int place = at + 1; !others.isEmpty() && place < others.get(others.size() - 1); place++) {
            if (others.contains(place)) {
                component++;
            } else {
                letters.set(place, letters.get(place).onComponent(component));
            }
        }
        letters.set(at, new Letter(glyph, text.toString(), letters.get(at).start()));
        for (int i = others.size() - 1; i >= 0; i--) {
            letters.remove(others.get(i).intValue());
        }
    }

    /** All ligatures of a lookup. */
    List<Ligature> ligatures(Lookup lookup) {
        List<Ligature> all = new ArrayList<>();
        if (lookup.type() == LIGATURE) {
            for (int start : lookup.subtables()) {
                List<Integer> firsts = table.coveredGlyphs(start + table.unsigned(start + 2));
                for (int i = 0; i < firsts.size(); i++) {
                    int set = start + table.unsigned(start + 6 + 2 * i);
                    for (int k = 0; k < table.unsigned(set); k++) {
                        all.add(ligature(firsts.get(i), set + table.unsigned(set + 2 + 2 * k)));
                    }
                }
            }
        }
        return all;
    }

    private Ligature ligature(int first, int start) {
        List<Integer> components = new ArrayList<>(List.of(first));
        for (int k = 1; k < table.unsigned(start + 2); k++) {
            components.add(table.unsigned(start + 2 + 2 * k));
        }
        return new Ligature(components, table.unsigned(start));
    }

    private boolean inContext(Lookup lookup, List<Letter> letters, int at) {
        Optional<Contexts.Match> match = contexts.find(lookup, letters, at, lookup.type() == CHAINED_CONTEXT);
        match.ifPresent(found -> found.actions().forEach(action -> {
            int before = letters.size();
            Lookup nested = table.lookup(action.lookup());
            // A context inside a context might go on for ever; no font needs it.
            if (nested.type() != CONTEXT && nested.type() != CHAINED_CONTEXT) {
                applyAt(nested, letters, found.places().get(action.place()));
                found.moveUp(action.place(), before - letters.size());
            }
        }));
        return match.isPresent();
    }

    /** These lookups and those that they call. */
    List<Lookup> withNested(List<Lookup> some) {
        return contexts.withNested(some);
    }
}
