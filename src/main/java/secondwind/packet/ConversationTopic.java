package secondwind.packet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;

/**
 * The one specific thing from the conversations that a letter can mention, where the notes name it. Nothing is
 * invented: the words are the person's own, and when they are not fit for a letter there is a blank instead.
 *
 * @param words what was talked about, ready to follow "talking about"
 * @param cell where the person wrote it
 */
record ConversationTopic(String words, Cell cell) {
    private static final List<Field> WHERE_PEOPLE_WRITE_IT = List.of(Field.NOTES, Field.INTERVIEW, Field.OUTCOME);
    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:talked|spoke|chatted|talk|chat|conversation|discussion) (?:about|abt|re) ([^.;,!?()\\n\u2013\u2014]+)"
                    + "|\\b(?:discussed) ([^.;,!?()\\n\u2013\u2014]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_THE_TOPIC = Pattern.compile(
            "\\s+(?:(?:&|\\+|and|but|so|then|because|who|which|while|when) .*|(?:w/|with|at|on|by|from|for) (?:the )?(?:\\p{Lu}.*|\\d.*)|- .*|\\u2192.*)$");

    /** Words that have no place in this letter: money, private matters, complaints, and the choice itself. */
    private static final Pattern UNFIT = Pattern.compile(
            "(?i)\\b(?:salar\\w*|pay|money|comp|compensation|benefits?|bonus|visa|health|sick\\w*|pregnan\\w*|kids?|"
                    + "child\\w*|family|divorce\\w*|relig\\w*|politic\\w*|age|fired|layoffs?|laid|lawsuit|rude\\w*|"
                    + "awful|terrible|bad|boring|weird|decision|offer|reject\\w*|feedback|references?|second|2nd|"
                    + "runner\\w*|candidates?|hired?|why|next steps?|it|nothing|that|this|me|him|her|them|"
                    + "weaknesses|gap|start date|notice|my|i|i'm|me|we|myself|mum|mom|dad|father|mother|husband|wife|illness|"
                    + "ill|cancer|death|died|funeral|grief|fell|failed|failing|mess|nobody|hate\\w*|stress\\w*|burnout|"
                    + "complaints?|problems?|toxic|cuts?|abt|lol)\\b|[\\d$\u00a3\u20ac#@/&+]");

    /** Signs that are part of a word: round the clock, research and development. */
    private static final Pattern WORD_WITH_A_SIGN =
            Pattern.compile("(?<!\\S)24/7(?!\\S)|(?<!\\S)\\p{Lu}&\\p{Lu}(?!\\S)");

    private static final Pattern QUOTED = Pattern.compile("^[\"\u201c\u201d'\u2018](.*)[\"\u201c\u201d'\u2019]$");

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 9;

    /** The topic that this row's notes name, if it is fit for a letter. */
    static Optional<ConversationTopic> find(Application application) {
        return WHERE_PEOPLE_WRITE_IT.stream()
                .flatMap(field -> application.cell(field).stream())
                .flatMap(cell -> in(cell).stream())
                .findFirst();
    }

    /** Whether the row names one, fit for a letter or not. */
    static boolean isMentioned(Application application) {
        return WHERE_PEOPLE_WRITE_IT.stream()
                .flatMap(field -> application.cell(field).stream())
                .anyMatch(cell -> MENTION.matcher(cell.text()).find());
    }

    private static Optional<ConversationTopic> in(Cell cell) {
        Matcher mention = MENTION.matcher(cell.text());
        while (mention.find()) {
            String named = mention.group(1) != null ? mention.group(1) : mention.group(2);
            String topic =
                    ENDS_THE_TOPIC.matcher(named.strip()).replaceFirst("").strip();
            String words = QUOTED.matcher(topic).replaceFirst("$1").strip();
            if (isFit(words)) {
                return Optional.of(new ConversationTopic(addressed(words), cell));
            }
        }
        return Optional.empty();
    }

    private static boolean isFit(String words) {
        int count = words.split("\\s+", -1).length;
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && !isShouted(words)
                && !UNFIT.matcher(WORD_WITH_A_SIGN.matcher(words).replaceAll("word"))
                        .find();
    }

    /** Capitals throughout would shout in a letter. */
    private static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** What the notes call "their" is "your" to the reader of the letter. */
    private static String addressed(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("their ")) {
            return "your " + words.substring("their ".length());
        }
        if (lower.startsWith("the ") || lower.startsWith("how ") || lower.startsWith("my ")) {
            return Character.toLowerCase(words.charAt(0)) + words.substring(1);
        }
        return words.replaceAll("(?i)\\btheir\\b", "your");
    }
}
