package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;

/** The wish of somebody at the employer not to be called, which is obeyed (domain.md, "Variations": e-mail only). */
final class NoCalls {
    /** "Don't call before nine" wants a call, and "don't call it a failure" is about something else. */
    private static final String BUT_NOT_ONLY_THEN =
            "(?! (?:it|this|that|back|before|until|till|me|after|during|at|on|(?:my |the )?(?:references?|refs))\\b)(?! or e-?mail)";

    private static final String CALL = "(?:call|phone|ring|telephone)" + BUT_NOT_ONLY_THEN;

    private static final Pattern WISH = phrase(
            "no (?:phone )?calls(?! (?:back|yet|from|since|so far|received|either|today|this)\\b)(?: please)?",
            "e-?mails? only(?! (?:came|arrived|said|says|went|reached)\\b)",
            "only (?:by |via )?e-?mail",
            "(?<!\\bi )(?<!they )(?:do not|don['\u2019]?t|never) " + CALL,
            "(?:does not|doesn['\u2019]?t|do not|don['\u2019]?t|did not|didn['\u2019]?t) (?:want|like|take|accept)(?: any| the)? (?:phone )?calls",
            "(?:asked|said|told)(?: me| us)? not to (?:" + CALL + "|be (?:called|phoned|rung))",
            "(?:asked|said|wants)(?: me)? that I (?:do not|don['\u2019]?t|not) " + CALL,
            "(?:asked|wants|wishes|prefers|rather) not (?:to )?be (?:called|phoned|rung)",
            "(?:hates?|dislikes?) (?:phone )?calls",
            "e-?mail (?:rather than|instead of) (?:call|phon|ring)(?:e|ing)?",
            "prefers (?:e-?mails?|to be e-?mailed|written|writing)");

    private NoCalls() {}

    /** The cell that says so: "no calls", "e-mail only". */
    static Optional<Cell> in(Application row) {
        return RowWords.findAnywhere(WISH, row, RowWords.STORY);
    }
}
