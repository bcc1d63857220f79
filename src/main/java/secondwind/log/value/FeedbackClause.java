package secondwind.log.value;

import static secondwind.log.value.Deed.CALLED;
import static secondwind.log.value.Deed.SOME_WORDS;
import static secondwind.log.value.Deed.anywhere;

import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Mark;

/**
 * How far a clause says that the feedback call has come. It is done where somebody was spoken to, or feedback was given.
 * "Called for feedback Nov 24" alone is done as well: whoever reached nobody says so, and a coach takes the word of whoever
 * does not. Whatever else stands behind the call, and tells of no conversation, makes it a try.
 */
final class FeedbackClause {
    private static final String VOICEMAIL = "(?:voice ?-?mail|vm|lvm|message|msg)";
    private static final Pattern TRIED = Deed.of("(?:left " + SOME_WORDS + VOICEMAIL + "|" + VOICEMAIL + "(?: left)?|"
            + "(?:called|phoned|rang|tried) " + SOME_WORDS + "(?:" + Reached.NO_ANSWER + "|" + VOICEMAIL
            + ")|no (?:answer|pick ?up))");
    private static final Pattern OTHER_PERSON = anywhere("(?:recruiter|agency|hr|reference|references|temp|insurance)");
    private static final Pattern CALL = Deed.of(CALLED);

    private static final Pattern FEEDBACK = anywhere("(?:feedback(?! (?:form|survey|questionnaire))|debrief\\w*)");
    private static final Pattern CALLED_FOR_IT =
            Deed.of("(?:called|phoned|rang|tried) " + SOME_WORDS + "(?:feedback|debrief)");
    private static final Pattern GIVEN = Deed.of("(?:(?:got|received|had|did|met|spoke|talked|chatted) " + SOME_WORDS
            + "(?:feedback|debrief)|debriefed (?:with|by)|(?:feedback|debrief)(?: call| chat)?\\W{1,3}(?:was |has been )?"
            + "(?:done|held|completed|received|given|took place))");
    /** The call by its name alone, with its day. */
    private static final Pattern NAMED = Pattern.compile(
            Deed.START + "(?:the |my |a )?(?:feedback|debrief(?:ing)?)[ -]?"
                    + "(?:call|chat|talk|conversation|meeting|session)(?: (?:with|w/) \\S+(?: \\S+){0,2})?(?: on)?[\\s:,-]*"
                    + MarkedDays.DATE
                    + "(?!\\W*(?:at |@ ?)?\\d)(?!\\W*(?:at|@|set|confirmed|booked|tentative|invite|morning|afternoon)\\b)");

    private static final Pattern ASKED =
            Deed.of("(?:asked|e-?mailed|messaged|requested|wrote) " + SOME_WORDS + "feedback");
    private static final Pattern REFUSED = anywhere("(?:policy|refused|declined|(?:don't|do not|doesn't|won't|can't|"
            + "cannot) (?:give|share|provide|offer))");
    private static final Pattern CALLED_OFF =
            anywhere("(?:cancel\\w*|postpon\\w*|reschedul\\w*|no[- ]show\\w*|called off|"
                    + "moved to|pushed (?:back|to|out)|fell through|stood me up|(?:did ?n't|did not|never) (?:happen|show|call|join|"
                    + "took place|take place)\\w*)");
    /** "She gave feedback" tells of the call, though she is not the writer. */
    private static final Pattern OF_WHOEVER_SPOKE = anywhere("(?:she|he|they|says|said)");
    /** What may stand behind "called for feedback" and changes nothing. */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "\\W*(?:(?:on|about|from|as|for|with|at|by|in|re|again|too|call|" + "today|please|this|the same)\\b.*)?");

    private FeedbackClause() {}

    /**
     * How far it has come; empty where the clause says nothing of it.
     *
     * @param story what the sentence says further of the same deed, in small letters
     * @param next the words of the next sentence, as far as they go on about it
     */
    static Optional<Mark.Kind> kind(NoteSentence.Clause clause, String sentence, String story, String next) {
        String words = clause.words();
        String all = words + story + ", " + next;
        boolean called = CALL.matcher(words).find();
        boolean isAboutIt = FEEDBACK.matcher(words).find();
        if (TRIED.matcher(words).find() || (called && Reached.isNobody(all))) {
            return OTHER_PERSON.matcher(words).find() ? Optional.empty() : Optional.of(Mark.Kind.TRIED);
        }
        if (ASKED.matcher(words).find()) {
            return Optional.of(REFUSED.matcher(sentence).find() ? Mark.Kind.DONE : Mark.Kind.TRIED);
        }
        if (isAboutIt && CALLED_FOR_IT.matcher(words).find()) {
            boolean alone = !words.contains("tried") && story.isBlank() && isBare(words);
            boolean done =
                    alone || Reached.isSomebody(all) || REFUSED.matcher(all).find();
            return Optional.of(done ? Mark.Kind.DONE : Mark.Kind.TRIED);
        }
        if (isAboutIt && (GIVEN.matcher(words).find() || NAMED.matcher(words).find())) {
            if (CALLED_OFF.matcher(all).find()) {
                return Optional.empty();
            }
            return Optional.of(Reached.isNobody(all) ? Mark.Kind.TRIED : Mark.Kind.DONE);
        }
        boolean calledAboutIt = called
                && FEEDBACK.matcher(sentence).find()
                && !StepStatements.isTurned(OF_WHOEVER_SPOKE.matcher(sentence).replaceAll(" "))
                && Reached.isSomebody(all);
        return calledAboutIt ? Optional.of(Mark.Kind.DONE) : Optional.empty();
    }

    private static boolean isBare(String words) {
        int feedback = Math.max(words.lastIndexOf("feedback") + "feedback".length(), words.lastIndexOf("debrief"));
        int behind = Math.max(feedback, words.lastIndexOf(MarkedDays.DATE) + 1);
        return NOTHING_MORE.matcher(words.substring(behind)).matches();
    }
}
