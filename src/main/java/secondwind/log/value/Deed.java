package secondwind.log.value;

import java.util.regex.Pattern;

/** Words for what a person does after coming second, and patterns made of them. English, in small letters. */
final class Deed {
    /** What may stand before the deed: signs, the day, the writer, and words that change nothing. */
    static final String START =
            "^\\W*+(?:(?:on|i|i have|i've|we|have|also|then|finally|already|today|yesterday|immediately|"
                    + "promptly|just|so|done|yes|ok|update|later|afterwards|eventually|again)\\b\\W*+){0,6}";

    static final String SOME_WORDS = "(?:[^\\s]+ ){0,7}?";
    static final String SENT =
            "(?:sent|mailed|e-?mailed|posted|(?:hand[- ]?)?delivered|dropped off|faxed|put in the mail)";
    static final String CALLED = "(?:called|phoned|rang|spoke|talked|tried)";

    /** A clause that begins so tells of another deed than the one before it. */
    private static final Pattern OWN =
            of("(?:" + SENT + "|" + CALLED + "|left|got|received|had|asked|messaged|congratulated|checked back)");

    private static final String WHO =
            "(?!(?:the |my |a |an |it|i|we|this|that|letter|note|card|e-?mail|message|interviews?|rejection|rejected|panel|job|"
                    + "position|role|offer)\\b)";
    private static final String OF_OTHERS =
            "(?:called|phoned|rang|said|says|told|sent|left|wrote|e-?mailed|replied|asked|"
                    + "texted|messaged|gave|was|is|has|had|will|would|answered|apologi[sz]ed|promised|thanked|mentioned|offered)";
    /** Somebody else does something: "Jane called", "their new recruiter left". */
    private static final Pattern OTHERS_DO = Pattern.compile("^\\W*+(?:(?:the|my|his|her|their|our|a|an)\\b\\W*+)?"
            + WHO + "(?:[\\p{L}'.-]+ ){1,3}?" + OF_OTHERS + "\\b");

    /** Words of another person, with the mark of a quotation before them. */
    private static final Pattern QUOTED =
            Pattern.compile("^[\"'\u201c\u201e\u00ab\u2018]\\s*(?:(?:i|we|have|i've|just|already) )*" + "(?:" + SENT
                    + "|" + CALLED + "|left|got|congrat|checked|letter (?:was )?(?:sent|mailed))");

    private Deed() {}

    /** Clauses that begin with these words. */
    static Pattern of(String words) {
        return Pattern.compile(START + words + "\\b", Pattern.DOTALL);
    }

    /** Clauses that hold these words. */
    static Pattern anywhere(String words) {
        return Pattern.compile("\\b" + words + "(?!\\w)");
    }

    /** Whether somebody else than the writer may have done what this clause says. */
    static boolean isOfOthers(NoteSentence.Clause clause) {
        return QUOTED.matcher(clause.words()).find()
                || (clause.shares() && OTHERS_DO.matcher(clause.before()).find());
    }

    /**
     * What this clause and those behind it say of the same deed, in small letters: up to the next one with a day that
     * tells of a deed of its own.
     */
    static String story(NoteSentence.Clause clause) {
        StringBuilder story = new StringBuilder();
        for (String part : clause.rest().toLowerCase(java.util.Locale.ROOT).split(", ", 0)) {
            if (part.indexOf(MarkedDays.DATE) >= 0 && OWN.matcher(part).find()) {
                break;
            }
            story.append(part.isEmpty() ? "" : ", ").append(part);
        }
        return story.toString();
    }
}
