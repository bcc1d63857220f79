package secondwind.log.value;

import static secondwind.log.value.Deed.anywhere;

import java.util.regex.Pattern;

/** Whether a clause says that the letter to the hiring manager was sent: that letter, and to nobody else. */
final class LetterClause {
    private static final String LETTER = "(?:thank[- ]?you(?:[- ](?:letter|note|card|e-?mail|message))?"
            + "|(?:thanks|thx|ty|handwritten)[- ](?:letter|note|card|e-?mail|message)|thanks|letter)";
    private static final Pattern SENT_LETTER = Deed.of(Deed.SENT + " (?:off |out )?" + Deed.SOME_WORDS + LETTER);
    private static final Pattern LETTER_SENT = Deed.of("(?:my |the |a )?" + LETTER + "\\W{1,3}(?:was |has been )?"
            + "(?:sent|mailed|e-?mailed|posted|delivered|dropped off|went(?! to)|went off)");
    private static final Pattern OTHER_LETTER =
            anywhere("(?:cover|reject\\w*|regret\\w*|offer\\w*|reference|references|"
                    + "recommendation|resignation|acceptance|decline|application|appeal|complaint|confirmation|form|"
                    + "pfo|resume|cv|transcripts?|portfolio|invoice|linkedin|me|us|withdraw\\w*"
                    + "|letter (?:from|saying|of (?!thanks|appreciation))|to all|by (?!(?:e-?mail|mail|post|hand|courier|fax|"
                    + "registered|certified|express|ups|usps|fedex)\\b)\\S+)");

    /** What is looked over first is not sent yet, and what is passed on or copied is for somebody else. */
    private static final Pattern NOT_SENT_OFF = anywhere("(?:proof-?read\\w*|review|editing|edits|checking|approval|"
            + "printing|printer|signing|signature|notes folder|outbox|myself|template|sample|practi[cs]e)");

    /** The employer's letter, when nobody is said to have sent it. */
    private static final Pattern EMPLOYERS_NEWS = anywhere("(?:informing|notifying|stating|saying|rejecting|regretting|"
            + "position|filled|went with|chose|chosen|selected|another|other|someone|unsuccessful)");
    /** Words by which the seeker says what the letter is about, though an employer uses them too. */
    private static final Pattern ITS_CAUSE = anywhere("for (?:the|this|that) (?:\\w+ ){0,2}position");

    private LetterClause() {}

    static boolean tellsOfIt(NoteSentence.Clause clause, String sentence) {
        String words = clause.words();
        boolean sent =
                SENT_LETTER.matcher(words).find() || LETTER_SENT.matcher(words).find();
        return sent
                && clause.dates().size() == 1
                && !OTHER_LETTER.matcher(words).find()
                && !NOT_SENT_OFF.matcher(words).find()
                && !EMPLOYERS_NEWS
                        .matcher(ITS_CAUSE.matcher(sentence).replaceAll(" "))
                        .find();
    }
}
