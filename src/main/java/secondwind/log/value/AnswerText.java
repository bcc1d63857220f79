package secondwind.log.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.PlanSheet.Result;

/**
 * What somebody typed as an answer on our sheet: the words of the drop-down, or a short form that can mean nothing else,
 * and days at most beside it. A closed list on purpose: what goes beyond it is for a person to read, and no guess counts.
 */
public final class AnswerText {
    private static final Map<String, Result> RESULTS = new HashMap<>();

    static {
        for (Result result : Result.values()) {
            forms(result, result.words().toLowerCase(Locale.ROOT));
        }
        forms(
                Result.DONE,
                "yes|y|yep|yup|x|ok|okay|true|1|\u2713|\u2714|\u2705|\u2611|\u2612|\u00d7|\u221a|complete|completed|finished"
                        + "|did it|sent|sent it|sent out|letter sent|mailed|mailed it|posted|emailed|e mailed|email sent"
                        + "|wrote|called|phoned|spoke|talked|met|asked|reached|congratulated|checked back");
        forms(
                Result.NO_ANSWER,
                "no reply|no response|not answered|unanswered|nobody answered|didn't answer|did not answer|no pickup"
                        + "|no pick up|busy|tried|voicemail|voice mail|vm|lvm|left vm|left a vm|left voicemail"
                        + "|left a voicemail|left message|left a message|left msg|message left|couldn't get through"
                        + "|could not get through");
        forms(
                Result.NOT_NEEDED,
                "n/a|na|not applicable|skip|skipped|skip it|no need|none needed|not necessary|unnecessary");
        forms(Result.CLOSED, "close|close it|closed|job closed|stop|stopped|retire|retired|end|ended");
    }

    private static final Set<String> NOTHING_YET =
            Set.of("no", "n", "nope", "not yet", "not done", "tbd", "to do", "todo", "pending", "false", "0");
    /** What stands around the words, and between them and a day. */
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:!()\u2013\u2014-]+|[\\s.,;:!()\u2013\u2014-]+$");

    /** What may stand beside a day and belongs to it. */
    private static final Pattern OF_A_DAY = Pattern.compile(
            "(?:^|[\\s,;])(?:on|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)" + "(?:day|nesday|urday)?\\.?)(?=$|[\\s,;])");

    private AnswerText() {}

    private static void forms(Result result, String forms) {
        for (String form : forms.split("\\|", -1)) {
            RESULTS.put(form, result);
        }
    }

    /** The answer that these words are, with days beside them or without; empty when they are none of the list. */
    public static Optional<Result> find(String text) {
        return Optional.ofNullable(RESULTS.get(words(text)));
    }

    /** Whether these words say that nothing has happened yet, and name no day. */
    public static boolean saysNothingYet(String text) {
        return NOTHING_YET.contains(words(text)) && DateWords.find(text).isEmpty();
    }

    /** Whether nothing but days stands there. */
    public static boolean isDaysAlone(String text) {
        return words(text).isEmpty();
    }

    /** The words without the days among them, plain and small. */
    private static String words(String text) {
        String rest = ProgressText.plain(text);
        List<TypedDate> days = DateWords.find(rest);
        for (TypedDate day : days) {
            rest = rest.replace(day.text(), " , ");
        }
        String words = bare(rest.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        return days.isEmpty() ? words : bare(OF_A_DAY.matcher(words).replaceAll(""));
    }

    private static String bare(String text) {
        return EDGES.matcher(text).replaceAll("").replaceAll("[\\s-]+", " ");
    }
}
