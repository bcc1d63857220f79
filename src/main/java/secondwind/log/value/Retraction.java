package secondwind.log.value;

import java.util.regex.Pattern;

/** Words behind a statement by which its writer takes it back, or doubts it. */
final class Retraction {
    private static final String TAKEN_BACK =
            "(?:no,? wait|wait,? no|scratch that|strike that|oops|whoops|correction|never ?mind|"
                    + "my (?:mistake|bad)|by mistake|mistakenly|(?:that|this)(?: one)? was (?:actually |really )?"
                    + "(?:for|to|the|at|about|an?other|\\S+\\W*$)|(?:was|were|is|meant) (?:actually |really )?(?:for|to) (?!me\\b|us\\b)"
                    + "|(?:wrong|different|other|another) (?:row|company|job|one|firm|employer|line|application|position)|"
                    + "(?:ignore|disregard|delete) (?:this|that)|kidding|jk|actually,? no|never (?:sent|mailed|went|did|called|happened)|"
                    + "(?:did ?n't|did not|was ?n't|was not|have ?n't|have not) (?:really |actually )?"
                    + "(?:send|mail|go|sent|mailed|call|happen|do|did|true)|not true|turned out (?:i|it) )";
    private static final Pattern ANYWHERE = Deed.anywhere(TAKEN_BACK);
    private static final Pattern AT_ONCE =
            Pattern.compile("^\\W*+(?:(?:no|but|and|sorry|actually)\\b\\W*+){0,3}" + TAKEN_BACK);
    private static final Pattern HERE = Pattern.compile(
            "(?:^|[,-])\\W*+(?:not|no|nope|false|untrue|wrong|maybe|perhaps|"
                    + "probably|i (?:think|believe|guess|hope)|or not|or did i|right|correct|cancelled|canceled|not sure|unsure|"
                    + "can't remember|don't remember|did ?n't|did not|was ?n't|forgot|not (?:this|really|actually|sent|mailed|here|done|yet))\\W*(?:,|$)");
    private static final Pattern IN_FANCY = Deed.anywhere("(?:dream\\w*|imagin\\w*|in my head|pretend\\w*)");

    private Retraction() {}

    /**
     * Whether a statement is taken back.
     *
     * @param rest the words behind it in its sentence, in small letters, each clause with a comma before it
     * @param next the words of the sentence behind that
     */
    static boolean isIn(String rest, String next) {
        return HERE.matcher(rest).find()
                || ANYWHERE.matcher(rest).find()
                || IN_FANCY.matcher(rest).find()
                || AT_ONCE.matcher(next).find();
    }
}
