package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.application.Mark;

/**
 * Finds in notes what a person says to have done after coming second, with its day: "mailed thank-you letter on Nov 12,
 * left voicemail 11/20". Only plain statements about the past count, of which the writer is the subject; what is denied,
 * intended or asked, and other letters and other people's, do not. English only.
 */
public final class StepStatements {
    /** What may stand before the deed: signs, the day, the writer, and words that change nothing. */
    private static final String START =
            "^\\W*+(?:(?:on|i|i have|i've|we|have|also|then|finally|already|today|immediately|"
                    + "promptly|just|so)\\b\\W*+){0,6}";

    private static final String SOME_WORDS = "(?:[^\\s]+ ){0,7}?";
    private static final String SENT =
            "(?:sent|mailed|e-?mailed|posted|(?:hand[- ]?)?delivered|dropped off|faxed|put in the mail)";
    private static final String LETTER = "(?:thank[- ]?you(?:[- ](?:letter|note|card|e-?mail|message))?"
            + "|(?:thanks|thx|ty|handwritten)[- ](?:letter|note|card|e-?mail|message)|thanks|letter)";
    private static final String VOICEMAIL = "(?:voice ?-?mail|vm|lvm|message|msg)";
    private static final String NO_ANSWER = "no (?:answer|reply|response|pick ?up)";
    private static final String CALLED = "(?:called|phoned|rang|spoke|talked|tried)";

    private static final Pattern SENT_LETTER = deed(SENT + " (?:off |out )?" + SOME_WORDS + LETTER);
    private static final Pattern LETTER_SENT = deed("(?:my |the |a )?" + LETTER + "\\W{1,3}(?:was |has been )?"
            + "(?:sent|mailed|e-?mailed|posted|delivered|dropped off|went(?! to)|went off)");
    private static final Pattern OTHER_LETTER =
            anywhere("(?:cover|reject\\w*|regret\\w*|offer\\w*|reference|references|"
                    + "recommendation|resignation|acceptance|decline|application|appeal|complaint|confirmation|form|"
                    + "pfo|resume|cv|transcripts?|portfolio|invoice|linkedin|me|us|withdraw\\w*"
                    + "|letter (?:from|saying|of (?!thanks|appreciation))|to all|by (?!(?:e-?mail|mail|post|hand|courier|fax|"
                    + "registered|certified|express|ups|usps|fedex)\\b)\\S+)");

    /** The employer's letter, when nobody is said to have sent it. */
    private static final Pattern EMPLOYERS_NEWS = anywhere("(?:informing|notifying|stating|saying|rejecting|regretting|"
            + "position|filled|went with|chose|chosen|selected|another|other|someone|unsuccessful)");

    private static final Pattern TRIED =
            deed("(?:left " + SOME_WORDS + VOICEMAIL + "|" + VOICEMAIL + "(?: left)?|" + "(?:called|phoned|rang|tried) "
                    + SOME_WORDS + "(?:" + NO_ANSWER + "|" + VOICEMAIL + ")|no (?:answer|pick ?up))");
    private static final Pattern OTHER_PERSON = anywhere("(?:recruiter|agency|hr|reference|references|temp|insurance)");

    private static final Pattern CALL = deed(CALLED);
    private static final Pattern FEEDBACK = anywhere("(?:feedback|debrief\\w*)");
    private static final Pattern FEEDBACK_GIVEN = deed(
            "(?:(?:got|received|had|did|met|" + CALLED + ") " + SOME_WORDS
                    + "(?:feedback|debrief)|debriefed (?:with|by)"
                    + "|(?:feedback|debrief)(?: call| chat)?\\W{1,3}(?:was |has been )?(?:done|held|completed|received|given|took place))");
    private static final Pattern FEEDBACK_ASKED =
            deed("(?:asked|e-?mailed|messaged|requested|wrote) " + SOME_WORDS + "feedback");
    private static final Pattern REFUSED = anywhere("(?:policy|refused|declined|(?:don't|do not|doesn't|won't|can't|"
            + "cannot) (?:give|share|provide|offer))");

    private static final Pattern CONGRATULATED = deed("(?:congratulated|(?:" + SENT + "|messaged) " + SOME_WORDS
            + "congrat\\w*|congrat\\w* (?:note |message |card |e-?mail )?sent)");
    private static final Pattern TO_THE_WRITER = anywhere("(?:me|us|by)");
    private static final Pattern CHECKED_BACK = deed("(?:checked back|check[- ]?back(?: call)?\\W{1,3}(?:done|made))");

    /** One of these in a clause, and it is no plain statement any more. */
    private static final Pattern TURNED =
            Pattern.compile("\\?|n't\\b|'ll\\b|\\b(?:not|never|no|nor|none|without|forgot|"
                    + "failed|meant|almost|nearly|maybe|perhaps|probably|supposed|supposedly|should|could|would|might|may|will|"
                    + "shall|going|gonna|to be|want|wants|wanted|plan|plans|planned|planning|intend|intended|need|needs|needed|must|"
                    + "has to|have to|had to|todo|to do|to-do|remind|reminder|schedule|scheduled|due|deadline|draft|drafted|tomorrow|"
                    + "next|if|unless|when|whether|until|till|since|once|before|instead|they|he|she|says|said|claims|wait|waiting|"
                    + "cancel|cancelled|canceled|wrong|target|goal)\\b");

    private static final Pattern UNANSWERED = Pattern.compile(
            "\\b(?:" + NO_ANSWER + "|nothing|no word|not in|not there|"
                    + "not available|(?:didn't|did not) (?:answer|pick up|reply|respond))(?: (?:yet|back|since(?!\\W*\u00a7)|so far))*\\b");
    private static final Pattern CAME_BACK =
            anywhere("(?:bounced|undeliver\\w*|came back|returned|wrong (?:address|" + "e-?mail))");

    /** The dot of "Ms. Okafor" ends no sentence. */
    private static final Pattern DOT_OF_A_TITLE =
            Pattern.compile("(?i)\\b(mrs?|ms|mx|dr|prof|st|jr|sr|inc|co|ltd|corp|re|ext)\\.");

    private static final Pattern POPULAR_NAME =
            Pattern.compile("(?i)thanks?[- ](?:you[- ])?for[- ]not[- ]hiring(?:[- ]me)?");

    private StepStatements() {}

    private static Pattern deed(String words) {
        return Pattern.compile(START + words + "\\b", Pattern.DOTALL);
    }

    private static Pattern anywhere(String words) {
        return Pattern.compile("\\b" + words + "(?!\\w)");
    }

    /**
     * One thing that the notes say was done.
     *
     * @param field the step
     * @param kind done, or tried without an answer
     * @param dates its days as typed, in the order of the notes; never empty
     * @param words the sentence that says so
     */
    public record Statement(Field field, Mark.Kind kind, List<TypedDate> dates, String words) {
        public Statement {
            requireNonNull(field);
            requireNonNull(kind);
            dates = List.copyOf(dates);
            requireNonNull(words);
        }
    }

    /** What these notes say was done on a day that they name. */
    public static List<Statement> find(String notes) {
        List<Statement> found = new ArrayList<>();
        String plain = POPULAR_NAME.matcher(notes.replace('\u2019', '\'')).replaceAll("thank-you");
        if (CAME_BACK.matcher(plain.toLowerCase(Locale.ROOT)).find()) {
            return found;
        }
        for (String line : plain.split("\\n", 0)) {
            String typed = ProgressText.plain(DOT_OF_A_TITLE.matcher(line).replaceAll("$1"));
            for (NoteSentence sentence : NoteSentence.of(typed)) {
                for (NoteSentence.Clause clause : sentence.clauses()) {
                    statement(clause, sentence).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Statement> statement(NoteSentence.Clause clause, NoteSentence sentence) {
        String words = clause.words();
        boolean isOpen = UNANSWERED.matcher(words + " " + clause.next()).find();
        String bare = UNANSWERED.matcher(words).replaceAll(" ");
        if (clause.dates().isEmpty() || TURNED.matcher(bare).find()) {
            return Optional.empty();
        }
        if (tellsOfTheLetter(words, sentence.words())) {
            return clause.dates().size() == 1
                    ? said(Field.LETTER_SENT, Mark.Kind.DONE, clause, sentence)
                    : Optional.empty();
        }
        boolean tried = TRIED.matcher(words).find()
                || (CALL.matcher(words).find()
                        && (isOpen || TRIED.matcher(clause.next()).find()));
        if (tried && !OTHER_PERSON.matcher(words).find()) {
            return said(Field.FEEDBACK_CALL_DONE, Mark.Kind.TRIED, clause, sentence);
        }
        if (FEEDBACK_ASKED.matcher(words).find()) {
            boolean refused = REFUSED.matcher(sentence.words()).find();
            return said(Field.FEEDBACK_CALL_DONE, refused ? Mark.Kind.DONE : Mark.Kind.TRIED, clause, sentence);
        }
        boolean calledAboutIt = CALL.matcher(words).find()
                && FEEDBACK.matcher(sentence.words()).find()
                && !TURNED.matcher(sentence.words()).find();
        if ((FEEDBACK_GIVEN.matcher(words).find() && FEEDBACK.matcher(words).find()) || calledAboutIt) {
            return said(Field.FEEDBACK_CALL_DONE, Mark.Kind.DONE, clause, sentence);
        }
        if (CONGRATULATED.matcher(words).find() && !TO_THE_WRITER.matcher(words).find()) {
            return said(Field.HIRE_CONTACTED, Mark.Kind.DONE, clause, sentence);
        }
        return CHECKED_BACK.matcher(words).find()
                ? said(Field.CHECK_BACK_DONE, Mark.Kind.DONE, clause, sentence)
                : Optional.empty();
    }

    private static boolean tellsOfTheLetter(String words, String sentence) {
        boolean sent =
                SENT_LETTER.matcher(words).find() || LETTER_SENT.matcher(words).find();
        return sent
                && !OTHER_LETTER.matcher(words).find()
                && !EMPLOYERS_NEWS.matcher(sentence).find();
    }

    private static Optional<Statement> said(
            Field field, Mark.Kind kind, NoteSentence.Clause clause, NoteSentence sentence) {
        return Optional.of(new Statement(field, kind, clause.dates(), sentence.typed()));
    }
}
