package secondwind.log.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Mark;

/** What the words of a progress cell say: done, tried, does not apply, or nothing yet. */
public final class MarkText {
    private static final Pattern NOT_YET = Pattern.compile(
            "(?:(?:no(?! feedback (?:given|offered|provided))|n|not(?! (?:enough|as|quite|strong|a good))|never|nope|false|0|pending|todo|to do|to be|tbd|tba|tbc|open|waiting|awaiting|"
                    + "will|plan|planned|plan to|planning|due|scheduled|schedule|need to|needs|should|next|later|tomorrow|by|nein|non|nao|nee|hayir|noch nicht|pas encore|aun no|todavia no|ainda nao|"
                    + "(?:i )?(?:did ?n'?t|did not|have ?n'?t|have not|has ?n'?t)(?! (?:answer|pick|respond|reply|hear|heard))|(?:i )?(?:do not|don'?t) (?:know|have)|"
                    + "(?:i )?(?:can'?t|cannot|couldn'?t|could not|unable to) (?:find|get|locate|see)|forgot|missed|in progress|started|working on|"
                    + "draft\\w*|printed|ready|writing|to send|to mail|to call|to ask|to write|to thank|send|sending|mailing)(?!\\w)|[\u2610\u2717\u2718\u274c]).*",
            Pattern.DOTALL);
    /** What is only arranged, asked for or intended has not happened, whatever day stands beside it. */
    private static final Pattern INTENDED = Pattern.compile(
            "\\b(?:scheduled|sched|booked|appointment|appt|arranged|set for|set up for|will|'ll|going to|gonna|need to|"
                    + "needs to|have to|has to|must|should|plan(?:ning|ned)? (?:to|for)|want to|waiting|wait (?:until|till|for)|"
                    + "asked? (?:me|us|him|her|them) to (?:call|try|ring|phone|wait|e-?mail|write|come)|ask \\w+ first|"
                    + "(?:call|try|ring|phone)(?: (?:me|her|him|them))?(?: back| again)? (?:in|on|next|after|tomorrow|later)|"
                    + "remind|tomorrow|next week|to do|todo)\\b",
            Pattern.DOTALL);

    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?:n/a|na|n\\.a\\.?|n\\.a|skip(?:ped|ping)?|not applicable|not needed|none needed|not necessary|not required|not wanted|not relevant|not going to|not doing|no need|no longer needed|unnecessary|"
                    + "(?:i )?(?:don'?t|do not) need(?: to| it| this)?|(?:i )?(?:won'?t|will not)(?: (?:do|send|call|bother|ask|write|thank))?(?: (?:it|this|that|them|her|him))?|(?:i )?decided not to|"
                    + "entf\\u00e4llt|k\\.a\\.|s/o|sans objet|no aplica|nvt|n\\.v\\.t\\.?)(?:\\W.*)?",
            Pattern.DOTALL);
    private static final Pattern TRIED = Pattern.compile(
            "(?:\\bvms?\\b|\\blvm\\b|\\bvmail\\b|voice ?-?mail|left (?:a )?(?:message|msg|vm)|\\blm\\b|\\bmsg left\\b|message left|no answer|no reply|no response|"
                    + "no pick ?up|didn'?t (?:answer|pick|respond|reply)|did not (?:answer|respond|reply)|\\btried\\b|\\battempt|\\bbusy\\b|unanswered|not available|"
                    + "rang out|rang off|\\b(?:1st|2nd|3rd|first|second|third) (?:try|attempt)\\b|\\btry #?\\d\\b|\\b\\d tries\\b|"
                    + "\\b(?:called|phoned|rang) (?:twice|2x|x2|3x|x3|(?:two|three|2|3) times)\\b|(?:emailed|e-mailed|called|phoned|asked|messaged|wrote|texted)\\b.*\\b(?:waiting|awaiting|no word|nothing (?:back|yet)|not heard)|"
                    + "(?:spoke|talked) (?:to|with|w/) (?:the |her |his |an? )?(?:\\w+'s )?(?:assistant|secretary|receptionist|reception|front desk|operator|pa\\b)|unreachable|couldn'?t reach|could not reach|not in\\b|out of office|\\booo\\b|gatekeeper|anrufbeantworter|nicht erreicht|messagerie|pas de r[e\\u00e9]ponse|"
                    + "buz[o\\u00f3]n|sin respuesta|nessuna risposta|geen gehoor|sem resposta)",
            Pattern.DOTALL);
    private static final Pattern DONE = Pattern.compile(
            "(?:\\b(?:yes|y|yep|yup|yeah|did it|did$|done|sent|x|true|ok|okay|complete|completed|called|spoke|talked|emailed|e-mailed|mailed|posted|met|asked|got|given|"
                    + "received|replied|delivered|made|had|wrote|written|finished|checked|reached|said|told|answered|connected|congratulated|obtained|requested|gave|"
                    + "declined|refused|refuses|(?:won't|wouldn't|cannot|can't|do not|don't|doesn't|will not) (?:give|share|provide|offer|say|comment|discuss|tell|do feedback)|"
                    + "(?:good|great|positive|nice|helpful|useful|some|mixed|bad|negative) feedback|no feedback (?:given|offered|provided)|policy|si|s\\u00ed|oui|ja|sim|evet|envoy\\u00e9e?|gesendet|verschickt|enviad[ao]|inviat[ao]|verstuurd|erledigt|fait|hecho|feito|fatto|gedaan)\\b"
                    + "|[\\u2713\\u2714\\u2705\\u2611\\u2612\\u00d7\\u221a]|\\u662f|\\u5df2|\\u6e08|\\u5b8c)",
            Pattern.DOTALL);
    /** Somebody was reached after all, when this stands behind the tries. */
    private static final Pattern REACHED = Pattern.compile(
            "\\b(?:spoke|talked|reached|got (?:hold|through)|connected|answered|picked up|called (?:me )?back)\\b",
            Pattern.DOTALL);

    private static final Pattern BOUNCED = Pattern.compile(
            "\\b(?:bounced?|undeliver\\w*|returned to sender|came back|wrong (?:address|e-?mail))\\b", Pattern.DOTALL);
    private static final Pattern SENT =
            Pattern.compile("\\b(?:sent|mailed|emailed|posted|delivered)\\b", Pattern.DOTALL);
    private static final int WORDS_OF_A_REPORT = 3;

    private MarkText() {}

    /**
     * Reads one stretch of a progress cell.
     *
     * @param text the words
     * @param dated whether they name a day
     * @param letter whether the column is about a letter, where "no reply" means that it was sent
     */
    public static Optional<Mark.Kind> read(String text, boolean dated, boolean letter) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (words.isEmpty() || words.matches("[-\\u2013\\u2014?.]+")) {
            return Optional.empty();
        }
        if (NOT_APPLICABLE.matcher(words).matches()) {
            return Optional.of(Mark.Kind.NOT_APPLICABLE);
        }
        if (cameBack(text) || (words.endsWith("?") && !dated)) {
            return Optional.empty();
        }
        if (letter && SENT.matcher(words).find() && !NOT_YET.matcher(words).matches()) {
            return Optional.of(Mark.Kind.DONE);
        }
        if (TRIED.matcher(words).find()) {
            return Optional.of(letter || isReachedAtLast(words) ? Mark.Kind.DONE : Mark.Kind.TRIED);
        }
        if (NOT_YET.matcher(words).matches() || isIntended(words)) {
            return Optional.empty();
        }
        boolean report = !letter && !dated && words.split("\\s+", -1).length >= WORDS_OF_A_REPORT;
        if (dated || report || DONE.matcher(words).find()) {
            return Optional.of(Mark.Kind.DONE);
        }
        return Optional.empty();
    }

    /** "vm 4/6, spoke 4/9": what stands last is how it ended. */
    private static boolean isReachedAtLast(String words) {
        int lastTry = last(TRIED, words);
        int reached = last(REACHED, words);
        return reached > lastTry
                && !words.substring(0, reached).matches("(?s).*\\b(?:not|never|didn't|couldn't|no one) \\W?");
    }

    private static int last(Pattern pattern, String words) {
        int last = -1;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** Whether these words say that a message came back, so that it never arrived. */
    public static boolean cameBack(String text) {
        return BOUNCED.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether these words say that it is not done, not yet, or not to be done. */
    public static boolean saysNotDone(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return NOT_YET.matcher(words).matches()
                || NOT_APPLICABLE.matcher(words).matches()
                || isIntended(words)
                || cameBack(words);
    }

    /** "She will call" is an intention; "spoke, she will call" is done. */
    private static boolean isIntended(String words) {
        Matcher intended = INTENDED.matcher(words);
        if (!intended.find()) {
            return false;
        }
        Matcher done = DONE.matcher(words);
        return !done.find() || done.start() >= intended.start();
    }
}
