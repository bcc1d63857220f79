package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Field;

/** "Internal hire" (domain.md, "Variations"): the person hired came from inside the employer. */
final class InternalHire {
    private static final String NOT_ME = "(?<!i was (?:the|an) )(?<!i['\u2019]m (?:the|an) )(?<!as (?:the|an) )";

    private static final String CHOSE =
            "(?:chose|picked|hired|appointed|selected|promoted|moved|went (?:to|with)|goes to"
                    + "|lost (?:it |out )?to|beaten by|(?:2nd|second|runner-?up) to|(?:gave|given|offered) (?:it |the \\p{L}+ )?to"
                    + "|filled (?:by|with)|taken by)";

    private static final Pattern TOLD = phrase(
            NOT_ME + "(?:strong )?internal (?:candidate|hire|applicant|person|promotion|transfer|employee|appointment)",
            "promot(?:ed|ion|ing|e) (?:someone |somebody )?from (?:within|inside)",
            "(?:hired?|filled?|promoted?|appointed|recruit(?:ed)?) (?:someone |somebody |it |the \\p{L}+ )?(?:internally|from (?:inside|within))",
            "(?:someone|somebody) (?:internal|from (?:inside|within))",
            "(?:someone|somebody) (?:who (?:is |was )?)?already (?:on|in|at|with|works?|working|worked|there)\\b",
            "inside candidate",
            "in-?house (?:candidate|applicant|hire)",
            "(?:went|going|gone|go) (?:with an? )?internal(?:ly)?",
            "an internal (?:got|was|took|won|beat)",
            CHOSE + " (?:an? |the |one of |their )*(?:own|existing|current|in-?house)(?: \\p{L}+)?",
            CHOSE + " an insider",
            "promoted (?:the|their|an?) (?:assistant|deputy|junior|supervisor|team lead|lead|manager|temp)",
            "promoted one of the(?:ir)? \\p{L}+",
            "(?:successful|chosen|winning|other) (?:candidate|applicant|person|finalist) (?:was|is) (?:an )?internal");

    /** In the hire's own cell the bare word is enough: "internal", "Priya R (internal)". */
    private static final Pattern AS_HIRE = phrase("internal(?:ly)?(?!-)", "promot(?:ed|ion)");

    private InternalHire() {}

    static boolean in(Application row) {
        return RowWords.findStated(TOLD, row, List.of(Field.HIRED_PERSON, Field.OUTCOME, Field.NOTES, Field.STAGE))
                .or(() -> RowWords.findStated(AS_HIRE, row, List.of(Field.HIRED_PERSON)))
                .isPresent();
    }
}
