package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Field;

/** "The person hired is a friend" (domain.md, "Variations"): the hire's own cell says so, or the story does. */
final class FriendHired {
    private static final String FRIEND = "(?:friend|mate|buddy|pal)";

    /** Somebody else's friend, or one asked for help or company. */
    private static final String BUT_NOT_OF_OTHERS =
            "(?! of (?:the|his|her|their|a|an|our|[\\p{L}]+['\u2019]s)\\b)(?!['\u2019]s)(?! (?:for|about)\\b)";

    private static final String NAMES = "(?:,? \\(?(?-i:\\p{Lu})[\\p{L}'\u2019.-]+\\)?){0,3},?";

    private static final String A_FRIEND = "(?:(?:my|an?|also an?)(?: (?:very|old|good|close|best|dear|great))* "
            + FRIEND + "(?: of mine)?|" + FRIEND + " of mine)" + BUT_NOT_OF_OTHERS;

    private static final String THE_JOB = "(?:it|the (?:job|post|role|position|offer|gig))";

    private static final String GOT_IT =
            "(?:got " + THE_JOB + "|(?:was|is|has been|got|were) (?:hired|chosen|picked|selected"
                    + "|offered " + THE_JOB + "|appointed)(?! (?:there|elsewhere|at|by|last|years|ages)\\b)"
                    + "|is the (?:hire|one|winner)|has the (?:job|post|role)|landed " + THE_JOB + "|accepted " + THE_JOB
                    + "|took " + THE_JOB + "|won it|beat me)";

    private static final String WENT_TO =
            "(?:hired:?|hire (?:is|was)|went (?:to|with)|going to|lost (?:it |out |" + THE_JOB
                    + " )?to|beaten by|pipped by|chose|picked|selected|appointed|offered " + THE_JOB
                    + " to|(?:2nd|second|runner-?up) to|(?:the )?winner (?:is|was)"
                    + "|the (?:person|one|candidate) (?:they |who was )?(?:picked|hired|chose|chosen|selected) (?:is|was)"
                    + "|the new [\\p{L} -]{2,30} is|(?:successful|chosen) candidate (?:is|was))";

    private static final Pattern GOT_THE_JOB = phrase(
            A_FRIEND + "(?: of \\d+ years)?(?: from (?:the |my )?[\\p{L}-]+(?: [\\p{L}-]+)?)?" + NAMES + " " + GOT_IT,
            GOT_IT + "[,.]? (?:and |who |who['\u2019]s )?(?:s?he|they)?(?:['\u2019]s| is|['\u2019]re| are)? ?"
                    + A_FRIEND,
            WENT_TO + NAMES + "(?: who(?:['\u2019]s| is))? " + A_FRIEND);

    /** In the hire's own cell the bare word is enough, unless it is a name, as in "Dan Friend". */
    private static final Pattern AS_HIRE = phrase(
            "(?<!['\u2019]s )(?<!(?:his|her|their) )(?-i:friend|mate|buddy|pal)" + BUT_NOT_OF_OTHERS,
            "^" + FRIEND + BUT_NOT_OF_OTHERS);

    private FriendHired() {}

    static boolean in(Application row) {
        return RowWords.findStated(AS_HIRE, row, List.of(Field.HIRED_PERSON))
                .or(() -> RowWords.findStated(GOT_THE_JOB, row, RowWords.STORY))
                .isPresent();
    }
}
