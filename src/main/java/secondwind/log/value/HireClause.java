package secondwind.log.value;

import static secondwind.log.value.Deed.anywhere;

import java.util.regex.Pattern;

/** Whether a clause says that the writer congratulated somebody; whom, the {@link Addressees} tell. */
final class HireClause {
    private static final Pattern CONGRATULATED = Deed.of("(?:congratulated|(?:" + Deed.SENT + "|messaged) "
            + Deed.SOME_WORDS + "congrat\\w*|congrat\\w* (?:note |message |card |e-?mail )?sent)");
    private static final Pattern TO_THE_WRITER =
            anywhere("(?:me|us|by (?!(?:e-?mail|phone|mail|text|post|card|letter|" + "message|linkedin)\\b)\\S+)");

    private HireClause() {}

    static boolean tellsOfIt(NoteSentence.Clause clause) {
        return CONGRATULATED.matcher(clause.words()).find()
                && !TO_THE_WRITER.matcher(clause.words()).find();
    }
}
