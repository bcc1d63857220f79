package secondwind.log.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the cell of a "closed" column retires a job: one word is enough. */
public final class ClosedText {
    /** Whoever says that it goes on means that, whatever else stands there. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:no|n|not|nope|never|false|0|open|pending|tbd|tba|tbc|todo|waiting|will|planned|due|later|n/a|na|nein|non|nao|nee|"
                    + "hayir|noch nicht|pas encore|aun no|todavia no|ainda nao|don'?t|do not|isn'?t|keep|still|by|next|tomorrow|plan|planning|scheduled|should|needs?|re-?open\\w*|active|"
                    + "alive|live|ongoing|on hold|paused|continue|going on)(?!\\w).*",
            Pattern.DOTALL);
    /** They begin with "no" or "not", and close all the same. */
    private static final Pattern CLOSED_BY_DENIAL = Pattern.compile(
            "(?:no|not) (?:more|longer|further|interest(?:ed)?|worth|pursuing|going further)\\b.*|not open\\b.*",
            Pattern.DOTALL);

    private static final Pattern CLOSED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:closed|close|stop|stopped|ended|end|retired?|finished|over|took|accepted|mov(?:ed|ing) on|other job|"
                    + "(?:got|have|found|started) (?:a |an |another |the |my )?(?:new )?job|new job|hired elsewhere|filled|"
                    + "withdrew|withdrawn|gave up|give up|enough|dead|archived?|cancel(?:l?ed)?|lost interest|dropp?(?:ed)?|"
                    + "abandon(?:ed)?|expired|inactive|let (?:it )?go|geschlossen|ferm\u00e9|cerrado|fechado|chiuso|"
                    + "gesloten|erledigt)(?![\\p{L}\\p{N}])",
            Pattern.DOTALL);
    private static final Pattern YES = Pattern.compile(
            "(?:1|yes|y|yep|yup|yeah|done|x|true|ok|okay|complete|completed|si|s\u00ed|oui|ja|sim|evet|fait|hecho|feito|"
                    + "fatto|gedaan|[\u2713\u2714\u2705\u2611\u2612\u00d7\u221a\u662f\u5df2\u6e08\u5b8c])(?!\\w).*",
            Pattern.DOTALL);

    /** Beside its day, a word or two that add nothing. */
    private static final Pattern BARE =
            Pattern.compile("\\W*(?:(?:on|since|as|of|the|it|date|job|case|file|from)\\b\\W*)*");

    private ClosedText() {}

    /**
     * Whether these words retire the job.
     *
     * @param text the words
     * @param dated whether they name a day that has come
     */
    public static boolean closes(String text, boolean dated) {
        String words = lower(text);
        if (CLOSED_BY_DENIAL.matcher(words).matches()) {
            return true;
        }
        if (saysOpen(text) || words.endsWith("?")) {
            return false;
        }
        boolean bare = dated && BARE.matcher(MarkedDays.of(words).text()).matches();
        return bare || CLOSED.matcher(words).find() || YES.matcher(words).matches();
    }

    /** Whether these words say that the job goes on. */
    public static boolean saysOpen(String text) {
        String words = lower(text);
        return !CLOSED_BY_DENIAL.matcher(words).matches() && OPEN.matcher(words).matches();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
