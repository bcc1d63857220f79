package secondwind.secondplace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Application;

/**
 * The short question about one row that only the seeker can answer. A coach reads it out, or the seeker reads it: it
 * says what the log says, not who wrote it.
 */
final class Question {
    /** A cell up to this length, in characters, is quoted whole: people know their own words again. */
    private static final int LONGEST_CELL = 80;
    /** Of a longer cell the sentence is quoted, up to this length in characters; else the words that raised it alone. */
    private static final int LONGEST_SENTENCE = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]+(?=\\s)");

    private Question() {}

    static String about(Application application, Evidence evidence, Rule rule) {
        return about(application, evidence, ending(rule));
    }

    static String about(Application application, Evidence evidence, String ending) {
        String job = application.role().map(role -> ", " + role).orElse("");
        String quoted = evidence.cell()
                .map(cell -> quoted(Citation.oneLine(cell.text()), evidence.words()))
                .orElse(evidence.words());
        String says = quoted.isEmpty() ? "" : " the log says \u201c" + quoted + "\u201d.";
        return application.company().name() + job + ":" + says + " " + ending;
    }

    private static String quoted(String line, String words) {
        if (line.length() <= LONGEST_CELL) {
            return line;
        }
        int at = line.indexOf(words);
        String sentence = words.isEmpty() || at < 0 ? words : sentence(line, at, at + words.length());
        return sentence.length() <= LONGEST_SENTENCE ? sentence : words;
    }

    /** The sentence, or the sentences, that hold the words between these places. */
    private static String sentence(String line, int start, int end) {
        int from = 0;
        Matcher matcher = SENTENCE_END.matcher(line);
        while (matcher.find()) {
            if (matcher.end() <= start) {
                from = matcher.end();
            } else if (matcher.start() >= end) {
                return line.substring(from, matcher.start()).strip();
            }
        }
        String rest = line.substring(from).strip();
        return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String ending(Rule rule) {
        return switch (rule) {
            case OFFER_OUT -> "Has the first choice said yes by now?";
            case FIRST_FELL_THROUGH -> "Is the job free again, or has someone been hired?";
            case SECOND_SO_FAR -> "Is it decided by now, and was someone else hired?";
            case SECOND_OF_NONE -> "Was anybody hired in the end?";
            case LAST_TWO_UNTOLD -> "Who was chosen in the end?";
            case RESERVE -> "Were you first in reserve, and does someone else have the job?";
            case BARE_SECOND -> "Does that mean you came second for the job?";
            case UNSURE_SECOND -> "Did they ever say that you came second?";
            case CONFLICTING_ENDS, CONFLICTING_RANKS -> "How did it end for you?";
            case FIRST_BELOW_THE_LINE -> "Were you the next in line?";
            case OTHER_CHOSEN -> "Was it between you and that person at the end?";
            default -> "Did they say how many were ahead of you?";
        };
    }
}
