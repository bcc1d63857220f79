package secondwind.output.pdf.font;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.output.pdf.font.LayoutTable.Lookup;

/** Finds out whether the neighbours of a glyph are those that a contextual lookup wants to see. */
final class Contexts {

    private static final int CONTEXT = 5;
    private static final int CHAINED_CONTEXT = 6;

    /** Whether a glyph is the wanted one at a place. */
    interface Wanted {
        boolean is(int place, int glyph);
    }

    /** A lookup to apply to one of the glyphs that were found. */
    record Action(int place, int lookup) {}

    /** Where the glyphs were found, and what to do with them. */
    record Match(List<Integer> places, List<Action> actions) {
        /** After a ligature at this place the glyphs behind it stand nearer. */
        void moveUp(int place, int by) {
            for (int i = place + 1; by > 0 && i < places.size(); i++) {
                places.set(i, Math.max(places.get(place), places.get(i) - by));
            }
        }
    }

    private final LayoutTable table;
    private final GlyphClasses classes;

    Contexts(LayoutTable table, GlyphClasses classes) {
        this.table = table;
        this.classes = classes;
    }

    /** The places of the next glyphs after this one that the lookup does not pass over, if they are the wanted ones. */
    Optional<List<Integer>> following(Lookup lookup, List<Letter> letters, int at, int count, Wanted wanted) {
        return walk(lookup, letters, at, 1, count, wanted);
    }

    private Optional<List<Integer>> walk(
            Lookup lookup, List<Letter> letters, int at, int step, int count, Wanted wanted) {
        List<Integer> places = new ArrayList<>();
        for (int i = at + step; places.size() < count; i += step) {
            if (i < 0 || i >= letters.size()) {
                return Optional.empty();
            }
            int glyph = letters.get(i).glyph();
            if (!classes.isPassedOver(glyph, lookup)) {
                if (!wanted.is(places.size(), glyph)) {
                    return Optional.empty();
                }
                places.add(i);
            }
        }
        return Optional.of(places);
    }

    Optional<Match> find(Lookup lookup, List<Letter> letters, int at, boolean chained) {
        for (int start : lookup.subtables()) {
            Optional<Match> match = table.unsigned(start) == 3
                    ? byCoverage(lookup, letters, at, start, chained)
                    : byRules(lookup, letters, at, start, chained);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> byCoverage(Lookup lookup, List<Letter> letters, int at, int start, boolean chained) {
        Rule rule = chained ? Rule.chained(table, start + 2, false) : Rule.plainByCoverage(table, start + 2);
        Wanted first = coverages(start, rule.input());
        return first.is(0, letters.get(at).glyph())
                ? match(
                        rule,
                        lookup,
                        letters,
                        at,
                        coverages(start, rule.before()),
                        (place, glyph) -> first.is(place + 1, glyph),
                        coverages(start, rule.after()),
                        rule.input().size() - 1)
                : Optional.empty();
    }

    private Wanted coverages(int start, List<Integer> offsets) {
        return (place, glyph) -> table.covered(start + offsets.get(place), glyph) >= 0;
    }

    private Optional<Match> byRules(Lookup lookup, List<Letter> letters, int at, int start, boolean chained) {
        int glyph = letters.get(at).glyph();
        int index = table.covered(start + table.unsigned(start + 2), glyph);
        if (index < 0) {
            return Optional.empty();
        }
        boolean byClass = table.unsigned(start) == 2;
        int before = byClass ? start + table.unsigned(start + 4) : 0;
        int input = byClass && chained ? start + table.unsigned(start + 6) : before;
        int after = byClass && chained ? start + table.unsigned(start + 8) : before;
        int sets = start + (byClass ? (chained ? 10 : 6) : 4);
        int number = byClass ? table.classOf(input, glyph) : index;
        if (number >= table.unsigned(sets) || table.unsigned(sets + 2 + 2 * number) == 0) {
            return Optional.empty();
        }
        int set = start + table.unsigned(sets + 2 + 2 * number);
        for (int i = 0; i < table.unsigned(set); i++) {
            int at2 = set + table.unsigned(set + 2 + 2 * i);
            Rule rule = chained ? Rule.chained(table, at2, true) : Rule.plain(table, at2);
            Optional<Match> match = match(
                    rule,
                    lookup,
                    letters,
                    at,
                    values(byClass, before, rule.before()),
                    values(byClass, input, rule.input()),
                    values(byClass, after, rule.after()),
                    rule.input().size());
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Wanted values(boolean byClass, int definition, List<Integer> values) {
        return (place, glyph) -> values.get(place) == (byClass ? table.classOf(definition, glyph) : glyph);
    }

    private Optional<Match> match(
            Rule rule,
            Lookup lookup,
            List<Letter> letters,
            int at,
            Wanted before,
            Wanted input,
            Wanted after,
            int further) {
        Optional<List<Integer>> found = following(lookup, letters, at, further, input);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>(List.of(at));
        places.addAll(found.get());
        int last = places.get(places.size() - 1);
        boolean fits = walk(lookup, letters, at, -1, rule.before().size(), before)
                        .isPresent()
                && walk(lookup, letters, last, 1, rule.after().size(), after).isPresent();
        List<Action> actions = rule.actions().stream()
                .filter(action -> action.place() < places.size())
                .toList();
        return fits ? Optional.of(new Match(places, actions)) : Optional.empty();
    }

    /** These lookups and those that they call. */
    List<Lookup> withNested(List<Lookup> some) {
        Set<Lookup> all = new LinkedHashSet<>(some);
        for (Lookup lookup : some) {
            if (lookup.type() == CONTEXT || lookup.type() == CHAINED_CONTEXT) {
                for (int start : lookup.subtables()) {
                    rules(start, lookup.type() == CHAINED_CONTEXT)
                            .forEach(rule -> rule.actions().forEach(action -> all.add(table.lookup(action.lookup()))));
                }
            }
        }
        return List.copyOf(all);
    }

    private List<Rule> rules(int start, boolean chained) {
        int format = table.unsigned(start);
        if (format == 3) {
            return List.of(chained ? Rule.chained(table, start + 2, false) : Rule.plainByCoverage(table, start + 2));
        }
        int sets = start + (format == 2 ? (chained ? 10 : 6) : 4);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < table.unsigned(sets); i++) {
            int set = start + table.unsigned(sets + 2 + 2 * i);
            for (int k = 0; set > start && k < table.unsigned(set); k++) {
                int at = set + table.unsigned(set + 2 + 2 * k);
                rules.add(chained ? Rule.chained(table, at, true) : Rule.plain(table, at));
            }
        }
        return rules;
    }

    /**
     * One rule: glyphs, classes or coverage tables, as its table has it.
     *
     * @param before what stands before, the nearest first
     * @param input what is changed; without the first one where the table leaves that out
     * @param after what follows
     */
    private record Rule(List<Integer> before, List<Integer> input, List<Integer> after, List<Action> actions) {

        static Rule chained(LayoutTable table, int start, boolean firstLeftOut) {
            int inputAt = start + 2 + 2 * table.unsigned(start);
            int inputCount = table.unsigned(inputAt) - (firstLeftOut ? 1 : 0);
            int afterAt = inputAt + 2 + 2 * inputCount;
            int actionsAt = afterAt + 2 + 2 * table.unsigned(afterAt);
            return new Rule(
                    values(table, start + 2, table.unsigned(start)),
                    values(table, inputAt + 2, inputCount),
                    values(table, afterAt + 2, table.unsigned(afterAt)),
                    actions(table, actionsAt + 2, table.unsigned(actionsAt)));
        }

        static Rule plain(LayoutTable table, int start) {
            int count = table.unsigned(start) - 1;
            return new Rule(
                    List.of(),
                    values(table, start + 4, count),
                    List.of(),
                    actions(table, start + 4 + 2 * count, table.unsigned(start + 2)));
        }

        static Rule plainByCoverage(LayoutTable table, int start) {
            int count = table.unsigned(start);
            return new Rule(
                    List.of(),
                    values(table, start + 4, count),
                    List.of(),
                    actions(table, start + 4 + 2 * count, table.unsigned(start + 2)));
        }

        private static List<Integer> values(LayoutTable table, int start, int count) {
            List<Integer> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(table.unsigned(start + 2 * i));
            }
            return values;
        }

        private static List<Action> actions(LayoutTable table, int start, int count) {
            List<Action> actions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                actions.add(new Action(table.unsigned(start + 4 * i), table.unsigned(start + 4 * i + 2)));
            }
            return actions;
        }
    }
}
