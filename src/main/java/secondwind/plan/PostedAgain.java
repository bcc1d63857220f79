package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.regex.Pattern;
import secondwind.application.Application;

/** "Job posted again" (domain.md, "Variations"). */
final class PostedAgain {
    private static final String JOB = "(?:job|role|position|posting|post|ad|advert|listing|vacancy|req|opening)";
    private static final String IS = "(?:['\u2019]s| is| was| has| went)?(?: now| just| already)?(?: gone)?(?: been)?";
    private static final String BOARD =
            "(?:linkedin|indeed|glassdoor|monster|reed|(?:the|their) (?:site|website|board|careers page))";

    private static final Pattern TOLD = phrase(
            "re-?posted(?! (?:article|story|my|an?|link|photo|video)\\b)",
            "re-?post",
            "re-?advertis(?:ed|ing)",
            "re-?listed",
            "(?:posted|advertised|listed|advertising|posting|listing)(?: (?:it|the " + JOB + "))? again",
            "(?:hiring|recruiting)(?: for (?:it|the " + JOB + "))? again",
            "looking for (?:someone|somebody|people) again",
            JOB + IS + "(?: back)? (?:up|out|open|online|live|running|active|available)(?: there)? again",
            JOB + IS + "(?: (?:put|posted|listed))? back (?:up|on|online|out|open|live)",
            JOB + "(?: has| have)? re-?appeared",
            "it(?:['\u2019]s| is) back (?:up )?on " + BOARD,
            "(?:job|role|position|posting|vacancy|req|search)(?: (?:is|was|has been|been))? re-?opened",
            "re-?opened the (?:job|role|position|posting|vacancy|req|search)");

    private PostedAgain() {}

    static boolean in(Application row) {
        return RowWords.findStated(TOLD, row, RowWords.STORY).isPresent();
    }
}
