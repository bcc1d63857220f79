package secondwind.secondplace;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Field;
import secondwind.application.FinalistCount;

/** What the words above a column make of the cells below. */
enum Header {
    /** "Second place?": the cell is the seeker's own answer. */
    ASKS_SECOND,
    /** "Hired Y/N": the cell says whether the job was won. */
    ASKS_HIRED,
    /** "Rejection email": the cell says whether, or when, the employer said no. */
    ASKS_REJECTED,
    /** "Finalists": how many were left in the end. */
    COUNTS_FINALISTS,
    /** "Round": 2 of 4 is one of several steps. */
    COUNTS_ROUNDS,
    /** "Next steps": what is to be done. */
    COMES_NEXT,
    /** "Rank", "Result": a bare 2nd is a rank. */
    RANKS,
    /** Anything else. */
    PLAIN;

    private static final Set<String> RANK_WORDS = Set.of(
            "rank",
            "ranking",
            "ranked",
            "result",
            "results",
            "place",
            "placement",
            "placing",
            "placed",
            "standing",
            "finish",
            "finished",
            "resultat",
            "ergebnis",
            "resultado",
            "risultato",
            "resultaat",
            "sonuc",
            "platz",
            "platzierung",
            "rang",
            "classement",
            "puesto",
            "classifica",
            "\u987a\u4f4d",
            "\u9806\u4f4d",
            "\u6392\u540d",
            "\u540d\u6b21",
            "\u7d50\u679c",
            "\u7ed3\u679c");

    private static final Pattern NEXT = Pattern.compile("\\b(?:next|to ?do|todos|tasks?|actions?|plan|follow)\\b");
    private static final Pattern ROUNDS =
            Pattern.compile("^(?:round|rounds|stage|step|interview|interviews|visit|attempt)\\b");

    /** Reads a header. */
    static Header read(Field field, String text, Grammar grammar) {
        Signs signs = grammar.signs(grammar.read(text));
        if (signs.has(Sign.SECOND) || signs.has(Sign.UNSURE_SECOND)) {
            return ASKS_SECOND;
        }
        String plain = plain(text);
        if (plain.startsWith("hire y")
                || plain.startsWith("hired y")
                || plain.equals("hired")
                || plain.equals("hire")
                || plain.startsWith("got the job")
                || plain.startsWith("got job")) {
            return ASKS_HIRED;
        }
        if (signs.has(Sign.REJECTED) && !signs.has(Sign.HIRED) && !signs.has(Sign.OFFERED)) {
            return ASKS_REJECTED;
        }
        if (FinalistCount.isHeader(text)) {
            return COUNTS_FINALISTS;
        }
        boolean ranks = field == Field.RANK
                || plain.contains("position reached")
                || plain.contains("final position")
                || Stream.of(plain.split(" ", -1)).anyMatch(RANK_WORDS::contains);
        if (ranks) {
            return RANKS;
        }
        if (NEXT.matcher(plain).find()) {
            return COMES_NEXT;
        }
        return ROUNDS.matcher(plain).find() ? COUNTS_ROUNDS : PLAIN;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(codePoint ->
                        plain.append(Character.isLetterOrDigit(codePoint) ? Letters.plain(codePoint) : " "));
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
