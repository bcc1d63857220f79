package secondwind.log.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Mark;

/** What the words of a progress cell say: done, tried, does not apply, or nothing yet. */
public final class MarkText {
    private static final Pattern NOT_YET = Pattern.compile(
            "(?:(?:no(?! feedback (?:given|offered|provided))|n|not(?! (?:enough|as|quite|strong|a good))|never|nope|false|0|pending|todo|to do|to be|tbd|tba|tbc|open|waiting|awaiting|"
                    + "will|plan|planned|plan to|planning|due|scheduled|schedule|need to|needs|should|next|later|tomorrow|by(?! (?:\\w+ )?(?:e-?mail|mail|post|hand|courier|fax|fedex|ups|usps|letter|phone|linkedin|text))|nein|non|nao|nee|hayir|noch nicht|pas encore|aun no|todavia no|ainda nao|"
                    + "(?:i )?(?:did ?n'?t|did not|have ?n'?t|have not|has ?n'?t)(?! (?:answer|pick|respond|reply|hear|heard))|(?:i )?(?:do not|don'?t) (?:know|have)|"
                    + "(?:i )?(?:can'?t|cannot|couldn'?t|could not|unable to) (?:find|get|locate|see)|forgot|missed|in progress|started|working on|"
                    + "draft\\w*|printed|ready|writing|to send|to mail|to call|to ask|to write|to thank|send|sending|mailing)(?!\\w)|[\u2610\u2717\u2718\u274c]).*",
            Pattern.DOTALL);
    private static final Pattern TICK_TAKEN_BACK = Pattern.compile(
            "(?:(?:no(?! (?:feedback|problem|worries|details?|reasons?|openings?|hard feelings))|n"
                    + "|not(?! (?:enough|as|quite|strong|a good|much|many|sure|bad))|never|nope|false|0|pending|todo|to do|will|tomorrow"
                    + "|nein|non|nao|nee|hayir|noch nicht|pas encore|aun no|todavia no|ainda nao"
                    + "|(?:i )?(?:did ?n'?t|did not|have ?n'?t|have not)(?= (?:do|done|call|called|send|sent|write|written|ask|asked|yet|got|get|have)\\b))"
                    + "(?!\\w)|[\u2610\u2717\u2718\u274c]).*",
            Pattern.DOTALL);
    /** What is only arranged, asked for or intended has not happened, whatever day stands beside it. */
    private static final Pattern INTENDED = Pattern.compile(
            "\\b(?:scheduled|sched|booked|appointment|appt|arranged|set for|set up for|will|'ll|going to|gonna|need to|"
                    + "needs to|have to|has to|must|should|plan(?:ning|ned)? (?:to|for)|want to|waiting|wait (?:until|till|for)|"
                    + "asked? (?:me|us|him|her|them) to (?:call|try|ring|phone|wait|e-?mail|write|come)|ask \\w+ first|"
                    + "(?:call|try|ring|phone)(?: (?:me|her|him|them))?(?: back| again)? (?:in|on|next|after|tomorrow|later)|"
                    + "remind|tomorrow|next week|to do|todo|(?:hop(?:e|ing)|wants? (?:me|us)|try(?:ing)?|aim(?:ing)?|remember) to "
                    + "(?:send|mail|call|ring|phone|write|e-?mail|reach|get (?:it|her|him|them)|do it)|"
                    + "(?:moved|pushed) to (?=\\S*\\d|\\p{L}{3,9}\\.? \\d)\\S+)\\b",
            Pattern.DOTALL);

    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?:n/a|na|n\\.a\\.?|n\\.a|skip(?:ped|ping)?|not applicable|not needed|none needed|not necessary|not required|not wanted|not relevant|not going to|not doing|no need|no longer needed|unnecessary|"
                    + "(?:i )?(?:don'?t|do not) need(?: to| it| this)?|(?:i )?(?:won'?t|will not)(?: (?:do|send|call|bother|ask|write|thank))?(?: (?:it|this|that|them|her|him))?|(?:i )?decided not to|"
                    + "entf\\u00e4llt|k\\.a\\.|s/o|sans objet|no aplica|nvt|n\\.v\\.t\\.?)(?:\\W.*)?",
            Pattern.DOTALL);
    private static final Pattern TRIED = Pattern.compile(
            "(?:\\bno ?(?:one|body) (?:there|here|home|in|around|available|answered|picked)\\b|\\bin (?:a|another) meeting\\b|\\bwrong number\\b|disconnected|hung up|\\bvms?\\b|\\blvm\\b|\\bvmail\\b|voice ?-?mail|left (?:a )?(?:message|msg|vm)|\\blm\\b|\\bmsg left\\b|message left|no answer|no reply|no response|"
                    + "no pick ?up|didn'?t (?:answer|pick|respond|reply)|did not (?:answer|respond|reply)|\\btried\\b|\\battempt|\\bbusy\\b|unanswered|not available|"
                    + "\\b(?:was|is|were) (?:out(?! of (?!the office|office|town))|away|sick|ill|on (?:vacation|leave|holiday)|in (?:a )?meetings?|travell?ing)\\b|"
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
    /** A letter that is returned; a call that is returned is another matter. */
    private static final Pattern RETURNED = Pattern.compile("\\breturned(?! (?:my|the|her|his|their|our|from)\\b)");

    private static final Pattern SENT =
            Pattern.compile("\\b(?:sent|mailed|emailed|posted|delivered)\\b", Pattern.DOTALL);
    /** "Did not send it": what is denied of the step itself, and not of an answer to it. */
    private static final Pattern DENIED =
            Pattern.compile("(?:\\b(?:not|never|almost|nearly|forgot to|meant to|failed to|"
                    + "should have|would have|could have|supposed to|wish i had|was going to)|n't)\\b(?:\\W+\\w+){0,3}?\\W+"
                    + "(?:sen[dt]|mail(?:ed)?|e-?mail(?:ed)?|post(?:ed)?|deliver(?:ed)?|went|gone?|done|call(?:ed)?|congratulated?)\\b"
                    + "|\\b(?:unsent|(?:was|is|just|only|still) (?:a |an |the |my )?(?:\\w+ )?draft)\\b");
    /** The same of a call; further on in a cell about one, such words tell what was said in it. */
    private static final Pattern CALL_DENIED =
            Pattern.compile("(?:(?:i|we) )?(?:(?:not|never|almost|nearly|forgot to|meant to|failed "
                    + "to|should have|would have|could have|supposed to|wish i had|was going to)|(?:did|have|had)(?:n't| not)) "
                    + "(?:yet )?(?:call(?:ed)?|ring|rang|phoned?|spoke|spoken|talk(?:ed)?|done|do|ask(?:ed)?)\\b|"
                    + "(?:(?:the|feedback|call|meeting|it|she|he|they|hr|was|got|has|been|had) ){0,4}"
                    + "(?:cancell?ed|postponed|rescheduled|called off|no[- ]show)\\b");
    /** Somebody else was told to do it, which says nothing of whether they did. */
    private static final Pattern DELEGATED =
            Pattern.compile("\\b(?:ask(?:ed)?|told|had|got|have|let|want(?:ed)?|needed?|instructed|"
                    + "begged|reminded) (?!(?:to|for|about|if|whether)\\b)(?:[^\\s]+ ){1,3}?(?:to )?(?:do|send|mail|post|deliver|drop|handle|"
                    + "take care|call|ring|phone) (?:it|this|that|the|her|him|them|off|out|for me|on|" + MarkedDays.DATE
                    + ")");
    /** Behind a day, where "no openings" is an answer, and "no" is not. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?:no|nope|not yet|not done|(?:forgot|missed|cancell?ed|postponed|rescheduled|no[- ]show)\\b.*|"
                    + "(?:did ?n'?t|did not) (?:call|do|happen|go|ask|write)\\b.*)\\W*",
            Pattern.DOTALL);

    private static final String GUESS = "(?:maybe|perhaps|probably|possibly|not sure|unsure|i (?:think|believe|guess)|"
            + "(?:can't|don't) remember)";
    private static final Pattern DOUBTED = Pattern.compile(MarkedDays.DATE + "\\W*[^\u2013\u2014-]{0,20}\\?\\W*$|"
            + MarkedDays.DATE + "\\W*\\?|^[^" + MarkedDays.DATE + "]*\\?\\W*" + MarkedDays.DATE + "|\\b" + GUESS
            + "(?:\\W+\\w+){0,3}?\\W*" + MarkedDays.DATE + "|" + MarkedDays.DATE + "\\W*" + GUESS + "\\W*$");
    /** A call or an interview is no letter. */
    private static final Pattern NO_LETTER = Pattern.compile(
            "\\b(?:vms?|lvm|voice ?-?mail|called|phoned|rang|spoke|talked|interview\\w*|rejected|rejection|applied|met|reach(?:ed)?|wrong number)\\b");

    private static final Pattern LETTER = Pattern.compile(
            "\\b(?:letter|note|card|thank\\w*|thx|ty|e-?mail\\w*|sent|mailed|posted|delivered|handed|dropped|faxed|went)\\b");

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
        String words = words(text, letter);
        if (words.isEmpty() || words.matches("[-\\u2013\\u2014?.]+")) {
            return Optional.empty();
        }
        if (NOT_APPLICABLE.matcher(words).matches()) {
            return Optional.of(Mark.Kind.NOT_APPLICABLE);
        }
        if (cameBack(text, letter) || (words.endsWith("?") && !dated)) {
            return Optional.empty();
        }
        if (CALL_DENIED.matcher(words).lookingAt()
                || (letter && DENIED.matcher(words).find())) {
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

    /**
     * Whether these words say that what was sent came back, so that it never arrived.
     *
     * @param letter whether they are about a letter
     */
    public static boolean cameBack(String text, boolean letter) {
        String words = lower(text);
        return BOUNCED.matcher(words).find()
                || (letter && RETURNED.matcher(words).find());
    }

    /**
     * Whether these words record what came of a step, as in "left vm 9/8", "called, no answer" or "spoke 27/11, lovely",
     * and do not only tell what somebody said.
     */
    public static boolean recordsAStep(String text) {
        String words = lower(text);
        return !DateWords.find(text).isEmpty()
                || TRIED.matcher(words).lookingAt()
                || NOT_APPLICABLE.matcher(words).matches()
                || OwnDays.tellOfTheStep(text);
    }

    /** Whether these words say that it is not done, not yet, or not to be done. */
    public static boolean saysNotDone(String text) {
        String words = words(text, true);
        return DENIED.matcher(words).find()
                || CALL_DENIED.matcher(words).lookingAt()
                || NOT_YET.matcher(words).matches()
                || NOT_APPLICABLE.matcher(words).matches()
                || isIntended(words)
                || cameBack(words, true);
    }

    /**
     * Whether words beside a tick take it back. Whoever ticks a box and tells of the talk may well say what should be done
     * next; only words that begin with a no, or with what is still to come, speak against the tick.
     */
    public static boolean takesBackATick(String text) {
        return TICK_TAKEN_BACK.matcher(words(text, true)).matches();
    }

    /**
     * Whether words that name a day leave open whether the step was done on it: a question, a guess, or a task that was
     * handed to somebody else.
     *
     * @param letter whether the column is about a letter, which a call is not
     */
    public static boolean isDoubtful(String text, boolean letter) {
        if (text.indexOf('?') < 0 && text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        String words = lower(MarkedDays.of(text).text());
        boolean isNoLetter =
                NO_LETTER.matcher(words).find() && !LETTER.matcher(words).find();
        return DOUBTED.matcher(words).find()
                || (letter && (isNoLetter || DELEGATED.matcher(words).find()));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The words in small letters; of a denial, without a day at their head: "Nov 24: not sent". */
    private static String words(String text, boolean letter) {
        String words = lower(text);
        if (words.codePoints().noneMatch(Character::isLetter)) {
            return words;
        }
        List<TypedDate> days = DateWords.find(words);
        if (days.isEmpty() || !words.startsWith(days.get(0).text())) {
            return words;
        }
        String rest = words.substring(days.get(0).text().length()).replaceFirst("^[\\s:,.\u2013\u2014-]+", "");
        return (letter && !rest.isEmpty()) || DENIAL.matcher(rest).matches() ? rest : words;
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
