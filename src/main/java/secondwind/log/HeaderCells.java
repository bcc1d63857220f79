package secondwind.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.HeaderMeaning;
import secondwind.log.column.HeaderReader;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;

/** Puts the words of a header together: those of two rows, those around a line break, those behind a number. */
final class HeaderCells {
    private static final double UNDERSTOOD = 0.55;
    /** A header that is clear by itself does not need the heading of its group. */
    private static final double CLEAR = 0.85;
    /** How much surety a heading may cost: it tells whose number it is, or which day. */
    private static final double PRICE = 0.3;

    private static final double FEWEST_NUMBERED = 3;
    private static final int LONGEST_HEADING = 40;
    /** What is longer is a story, and is left as it is. */
    private static final int LONGEST_HEADER = 500;

    /** Nobody groups more columns than this. */
    private static final int WIDEST_HEADER = 200;

    private static final int WIDEST_GROUP = 12;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    /** "1. Company", "(b) Position", "[3] Date", "Q4: Outcome", "#5 Notes", "6 Contact". */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[(\\[]?(?:#|Q|No\\.?|Col(?:umn)?|Field)?\\s*(?:\\d{1,3}|[A-Za-z]{1,2})\\s*[).:\\]]+|#?\\d{1,3}(?=\\s))\\s*(?=\\p{L})");

    private static final Pattern DIGITS = Pattern.compile(".*[\\d:=].*", Pattern.DOTALL);

    private final Map<String, Field> userMapping = new HashMap<>();
    private final HeaderReader reader = new HeaderReader();

    HeaderCells(Map<String, Field> userMapping) {
        userMapping.forEach((header, field) -> this.userMapping.put(normal(header), field));
    }

    private static String normal(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The same header without what only numbers its cells, and without line breaks where that reads better. */
    SheetRow plain(SheetRow header) {
        long numbered = header.cells().stream()
                .filter(cell -> NUMBERED.matcher(cell.text()).find())
                .count();
        boolean unnumber = numbered >= FEWEST_NUMBERED && numbered * 2 > header.filled();
        List<TypedCell> cells = new ArrayList<>();
        for (TypedCell cell : header.cells()) {
            cells.add(cell instanceof TypedCell.Text ? plain(cell.text(), unnumber) : cell);
        }
        return new SheetRow(header.number(), header.hidden(), cells);
    }

    private TypedCell plain(String typed, boolean unnumber) {
        if (typed.length() > LONGEST_HEADER || userMapping.containsKey(normal(typed))) {
            return new TypedCell.Text(typed);
        }
        String words = unnumber ? NUMBERED.matcher(typed).replaceFirst("") : typed;
        String line = LINE_BREAK.matcher(words).replaceAll(" ");
        boolean better = line.equals(words) || weight(line) >= weight(words);
        return new TypedCell.Text(better ? line : words);
    }

    /**
     * Two rows as one header, which has the number of the lower one. A heading holds for the columns to its right too,
     * until the next heading, as a merged cell does; it is taken where it makes the lower words clearer.
     */
    Optional<SheetRow> stacked(SheetRow upper, SheetRow lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        if (width > WIDEST_HEADER
                || lower.number() - upper.number() > 1
                || !isHeadings(upper, lower)
                || !isWords(lower)) {
            return Optional.empty();
        }
        List<TypedCell> cells = new ArrayList<>();
        String heading = "";
        int since = 0;
        for (int column = 0; column < width; column++) {
            String own = upper.cell(column).text();
            String below = lower.cell(column).text();
            if (!own.isEmpty() || below.isEmpty() || column - since > WIDEST_GROUP) {
                heading = own;
                since = column;
            }
            cells.add(new TypedCell.Text(words(own, heading, below)));
        }
        return Optional.of(new SheetRow(lower.number(), lower.hidden(), cells));
    }

    /** Headings are a few short words each; one alone at the left is a title. */
    private static boolean isHeadings(SheetRow upper, SheetRow lower) {
        int first = upper.firstFilled();
        return isWords(upper) && (upper.filled() > 1 || (first > lower.firstFilled() && upper.filled() == 1));
    }

    private static boolean isWords(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty()
                        || (cell instanceof TypedCell.Text
                                && cell.text().length() <= LONGEST_HEADING
                                && !DIGITS.matcher(cell.text()).matches()));
    }

    private String words(String own, String heading, String below) {
        if (below.isEmpty() || heading.isEmpty() || heading.equalsIgnoreCase(below)) {
            return below.isEmpty() ? own : below;
        }
        String both = heading + " " + below;
        double together = weight(both);
        double alone = weight(below);
        boolean same = field(both).equals(field(below));
        boolean clear = alone >= CLEAR && !same && (own.isEmpty() || together < alone);
        if (together >= UNDERSTOOD && together >= alone - PRICE && !clear) {
            return both;
        }
        return alone < UNDERSTOOD && weight(own) >= UNDERSTOOD ? own : below;
    }

    /** How sure the surest meaning of these words is. */
    double weight(String words) {
        if (userMapping.containsKey(normal(words))) {
            return 2;
        }
        return first(words).map(HeaderMeaning::weight).orElse(0.0);
    }

    /** Whether these words are a header that means something. */
    boolean understands(String words) {
        return weight(words) >= UNDERSTOOD;
    }

    /** Whether these words stand above the names of employers. */
    boolean isCompany(String words) {
        return field(words).filter(field -> field == Field.COMPANY).isPresent();
    }

    private Optional<Field> field(String words) {
        return first(words).map(meaning -> meaning.fields().get(0));
    }

    private Optional<HeaderMeaning> first(String words) {
        return reader.meanings(words).stream().findFirst();
    }
}
