package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Field;

/** "Interviews by phone or video only" (domain.md, "Variations"): the log says how, and nothing in it was in person. */
final class RemoteInterviews {
    private static final String BY_SCREEN =
            "(?:phone|telephone|video|zoom|(?:ms )?teams|skype|google meet|webex|virtual(?:ly)?|online|facetime|remote(?:ly)?)";

    private static final String WAY = "(?:by|via|over|on|through|using|done (?:by|over|via)) (?:the )?" + BY_SCREEN;

    private static final Pattern INTERVIEW =
            phrase(BY_SCREEN + "(?: call| screen| chat)?", "remotely", "by vc", "call", "hangouts?");

    private static final Pattern TOLD = phrase(
            BY_SCREEN + " (?:only )?(?:interviews?|rounds|panel)",
            "(?:interviews?|interviewed|rounds|all|everything|both)(?: were| was)?(?: all| both| only)? " + WAY,
            "only (?:ever )?(?:spoke|talked|met|interviewed)(?: with \\p{L}+)? " + WAY,
            "(?:all|both)(?: of)?(?: (?:the|my|three|four|\\d))* (?:interviews|rounds)(?: were)? " + BY_SCREEN,
            "all " + BY_SCREEN,
            "(?:whole|entire) (?:process|thing) (?:was )?(?:" + WAY + "|" + BY_SCREEN + ")",
            "interviewed remotely");

    private static final String PLACE = "(?:office|offices|site|plant|shop|store|school|depot|warehouse|hq|headquarters"
            + "|campus|place|branch|clinic|hotel|restaurant|yard)";

    private static final Pattern MET_IN_PERSON = phrase(
            "on[- ]?site",
            "in[- ]person",
            "face[- ]to[- ]face",
            "f2f",
            "(?:at|in|to|visited|saw|toured|tour of) (?:the|their|his|her) " + PLACE,
            "their (?:shop|place|store)",
            "(?:office|plant|site|shop|depot|warehouse) (?:visit|tour|interview)",
            "flew (?:me )?(?:out|in)",
            "(?:lunch|dinner|breakfast) (?:with|w/|at|there)",
            "(?:to|for|over) (?:lunch|dinner|breakfast)",
            "visited (?!.{0,12}(?:web|page|profile|linkedin)).*");

    /** Where people meet, unless the same entry names a screen: "online panel", "met her on Zoom". */
    private static final Pattern MEETING = phrase(
            "trial (?:day|shift|run|lesson|morning|afternoon)",
            "tr(?:y|ial)[- ]?out",
            "taster day",
            "assessment (?:cent(?:re|er)|day)",
            "met (?:with|the|my|their|them|him|her|his|everyone|everybody|all|both|at|in|up)");

    /** In a column of interviews a word is enough. */
    private static final Pattern MEETING_NAMED = phrase(
            "panel",
            "met",
            "offices?",
            "visit(?:ed|s)?",
            "tour(?:ed)?",
            "lunch",
            "dinner",
            "breakfast",
            "coffee",
            "trial",
            "ac",
            "hq",
            "there");

    private static final Pattern SCREEN = phrase(BY_SCREEN, "by vc", "hangouts?", "calls?");
    private static final Pattern BETWEEN_ENTRIES =
            Pattern.compile("[;,+&\\n]|[.!](?=\\s)|\\b(?:then|and|but|followed by)\\b", Pattern.CASE_INSENSITIVE);

    private RemoteInterviews() {}

    static boolean in(Application row) {
        boolean byScreen = RowWords.findStated(INTERVIEW, row, List.of(Field.INTERVIEW))
                .or(() -> RowWords.findStated(TOLD, row, RowWords.STORY))
                .isPresent();
        boolean inPerson = RowWords.findStated(
                        MET_IN_PERSON, row, List.of(Field.INTERVIEW, Field.NOTES, Field.OUTCOME, Field.STAGE))
                .isPresent();
        return byScreen
                && !inPerson
                && !isToldOf(MEETING, row, Field.NOTES, Field.OUTCOME, Field.STAGE, Field.INTERVIEW)
                && !isToldOf(MEETING_NAMED, row, Field.INTERVIEW);
    }

    /** Whether an entry of these cells tells of such a meeting, and not of one by screen. */
    private static boolean isToldOf(Pattern meeting, Application row, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> row.cell(field).stream())
                .flatMap(cell -> BETWEEN_ENTRIES.splitAsStream(cell.text()))
                .anyMatch(entry -> RowWords.states(meeting, entry)
                        && !SCREEN.matcher(entry).find());
    }
}
