package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.regex.Pattern;
import secondwind.application.Application;

/** "Rejection by an automated mail" (domain.md, "Variations"): the notes say so, or the mailbox takes no answers. */
final class AutomatedRejection {
    private static final Pattern TOLD = phrase(
            "(?:automated|automatic|auto[- ]?generated|computer[- ]generated|system(?:[- ]generated)?|generic|template"
                    + "|templated|form|canned|boilerplate|bot)"
                    + "(?: [\"\u201c'][^\"\u201d'\\n]{1,40}[\"\u201d'])? (?:rejection )?(?:e-?mail|mail|message|reply|rejection|response|letter)s?",
            "standard rejection (?:e-?mail|mail|message|letter)s?",
            "auto[- ]?(?:e-?mail|reject|rejected|rejection|reply|response|message)",
            "ats (?:auto[- ]?)?reject(?:ed|ion)?",
            "status (?:just )?(?:changed|updated|flipped) (?:in|on) (?:the|their) (?:portal|site|system)",
            "(?:portal|dashboard) (?:says|said|shows|showed)",
            "no-?reply (?:e-?mail|mail|message|address)");

    private AutomatedRejection() {}

    static boolean in(Application row) {
        boolean deadMailbox =
                row.people().stream().flatMap(person -> person.email().stream()).anyMatch(Contacts::isAutomated)
                        || RowWords.STORY.stream().anyMatch(field -> Contacts.isAutomated(row.text(field)));
        return deadMailbox || RowWords.findStated(TOLD, row, RowWords.STORY).isPresent();
    }
}
