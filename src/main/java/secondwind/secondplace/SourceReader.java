package secondwind.secondplace;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Cell;
import secondwind.application.Field;

/** Reads one cell in the light of its column: a bare 2 is a rank under "Rank", and a round under "Stage". */
final class SourceReader {
    /** A log has a few dozen headers; the bound only guards against a file that is made of them. */
    private static final int MOST_HEADERS = 2_000;

    private static final int RECENT = 1 << 11;
    private static final int LONGEST_RECENT = 200;

    private static final Set<Sign> NONE = EnumSet.noneOf(Sign.class);

    /** A bare "2nd" under "Stage" is the second round. */
    private static final Set<Sign> ROUND_NOT_RANK = EnumSet.of(Sign.BARE_SECOND);

    /** "2 of 4" there is the second round of four. */
    private static final Set<Sign> SHARE_OF_ROUNDS = EnumSet.of(Sign.BARE_SECOND, Sign.SECOND);

    private static final Pattern SHARE = Pattern.compile("\\d+\\s*(?:of|/)\\s*\\d+");

    private static final Set<Sign> NOT_BESIDE = EnumSet.of(
            Sign.HIRED,
            Sign.BARE_HIRED,
            Sign.WITHDREW,
            Sign.OFFERED,
            Sign.PENDING,
            Sign.CANCELLED,
            Sign.POSTED_AGAIN,
            Sign.EARLY,
            Sign.BARE_SECOND,
            Sign.TEST_RANK);

    /** A number by itself, or as a share of all, or before a remark: 2, 2/14, 2. and "2 - internal got it". */
    private static final Pattern RANK = Pattern.compile(
            "(?<number>\\d{1,3}|two)\\s*(?<of>/\\s*\\d{1,3})?(?:\\s*[-\u2013,;:(?.].*)?", Pattern.CASE_INSENSITIVE);

    /** "2 or 3", "2-3": a place that nobody told for sure. */
    private static final Pattern ONE_OR_THE_NEXT = Pattern.compile(
            "(?:2|two|2nd|second)\\s*(?:or|-|\u2013|to)\\s*(?:3|three|3rd|third)(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE_TWO =
            Pattern.compile("(?:no|nr|num|number|numero)\\.?\\s*(?:2|two)[.!\\s]*", Pattern.CASE_INSENSITIVE);

    private record Column(Field field, String header) {}

    /** What was read lately; several threads may read and write it. */
    private record Recent(Field field, String header, String text, Signs signs) {
        boolean is(Field other, Cell cell) {
            return field == other && text.equals(cell.text()) && header.equals(cell.header());
        }
    }

    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(RECENT);
    private final Grammar grammar;
    private final Map<Column, Header> headers = new ConcurrentHashMap<>();

    SourceReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What the header above this cell makes of it. */
    Header header(Field field, Cell cell) {
        Column column = new Column(field, cell.header());
        Header known = headers.get(column);
        if (known != null) {
            return known;
        }
        Header read = Header.read(field, cell.header(), grammar);
        if (headers.size() < MOST_HEADERS) {
            headers.put(column, read);
        }
        return read;
    }

    /** What this cell says. */
    Source read(Field field, Cell cell) {
        return new Source(cell, signs(field, cell), field == Field.STAGE ? ofRounds(cell) : NONE);
    }

    private static Set<Sign> ofRounds(Cell cell) {
        return SHARE.matcher(cell.text().strip()).matches() ? SHARE_OF_ROUNDS : ROUND_NOT_RANK;
    }

    /** The signs in a cell; those of short texts are kept for a while, as a log says the same in many rows. */
    private Signs signs(Field field, Cell cell) {
        String text = cell.text();
        if (text.length() > LONGEST_RECENT) {
            return readSigns(field, cell);
        }
        int slot = text.hashCode() & (RECENT - 1);
        Recent known = recent.get(slot);
        if (known != null && known.is(field, cell)) {
            return known.signs;
        }
        Signs signs = readSigns(field, cell);
        recent.set(slot, new Recent(field, cell.header(), text, signs));
        return signs;
    }

    private Signs readSigns(Field field, Cell cell) {
        Words words = grammar.read(cell.text());
        Signs signs = grammar.signs(words);
        switch (header(field, cell)) {
            case ASKS_SECOND, RANKS -> readRank(field, cell.text().strip(), words, signs);
            case ASKS_HIRED -> readHired(cell.text(), words, signs);
            case ASKS_REJECTED -> readRejected(cell.text(), words, signs);
            case COUNTS_FINALISTS -> readCount(cell.text().strip(), words, signs);
            case COMES_NEXT, COUNTS_ROUNDS, PLAIN ->
                readBareTwo(field, cell.text().strip(), words, signs);
        }
        return signs;
    }

    /** What a cell says that stands beside those about the end: it may tell of a rank, never that all ended otherwise. */
    Source beside(Cell cell) {
        Words words = grammar.read(cell.text());
        Signs signs = grammar.signs(words);
        switch (header(Field.NOTES, cell)) {
            case COUNTS_FINALISTS -> readCount(cell.text().strip(), words, signs);
            case COUNTS_ROUNDS -> {
                if (SHARE.matcher(cell.text().strip()).matches()) {
                    signs = new Signs(words);
                }
            }
            case COMES_NEXT -> {
                // "Thank the runner-up" is a task: only what the seeker is said to have been counts.
                if (!grammar.speaksOfTheSeeker(words)) {
                    signs.remove(Sign.SECOND);
                    signs.remove(Sign.FIRST_RESERVE);
                    signs.remove(Sign.UNSURE_SECOND);
                }
            }
            case ASKS_SECOND, ASKS_HIRED, ASKS_REJECTED, RANKS, PLAIN -> {
                // The words mean what they mean by themselves.
            }
        }
        return new Source(cell, signs, NOT_BESIDE);
    }

    /** Whether the words are about another person, and neither a question nor about what is still to come. */
    boolean speaksOfSomebody(String text) {
        Words words = grammar.read(text);
        Signs signs = grammar.signs(words);
        return grammar.speaksOfAnother(words) && text.indexOf('?') < 0 && !signs.has(Sign.PENDING);
    }

    private static void readRank(Field field, String text, Words words, Signs signs) {
        if (signs.has(Sign.BARE_SECOND) && field != Field.NOTES) {
            signs.add(Sign.SECOND, Sign.BARE_SECOND);
        }
        if (ONE_OR_THE_NEXT.matcher(text).lookingAt()) {
            signs.add(Sign.UNSURE_SECOND, 0, words.size());
            signs.remove(Sign.SECOND);
            return;
        }
        Matcher rank = RANK.matcher(text);
        if (!rank.matches() || (rank.group("of") != null && field != Field.RANK)) {
            return;
        }
        int number = rank.group("number").equalsIgnoreCase("two") ? 2 : Integer.parseInt(rank.group("number"));
        if (number >= 2) {
            Sign sign = number > 2 ? Sign.LOWER : text.endsWith("?") ? Sign.UNSURE_SECOND : Sign.SECOND;
            signs.add(sign, 0, words.size());
        }
    }

    /** A number and nothing else: "no. 2" anywhere, 2 only where the end of an application stands. */
    private static void readBareTwo(Field field, String text, Words words, Signs signs) {
        boolean two = text.equals("2") && field == Field.OUTCOME;
        if (two || BARE_TWO.matcher(text).matches()) {
            signs.remove(Sign.SECOND);
            signs.add(Sign.BARE_SECOND, 0, words.size());
        }
    }

    /** How many were left in the end, as a number by itself. */
    private static void readCount(String text, Words words, Signs signs) {
        if (text.equals("2") || text.equalsIgnoreCase("two")) {
            signs.add(Sign.FINAL_TWO, 0, words.size());
        }
    }

    private static void readRejected(String text, Words words, Signs signs) {
        if (Answer.read(text) == Answer.YES) {
            signs.add(Sign.REJECTED, 0, words.size());
        }
    }

    private static void readHired(String text, Words words, Signs signs) {
        Answer answer = Answer.read(text);
        if (answer == Answer.YES) {
            signs.add(Sign.HIRED, 0, words.size());
        } else if (answer == Answer.NO) {
            signs.add(Sign.REJECTED, 0, words.size());
        }
    }
}
