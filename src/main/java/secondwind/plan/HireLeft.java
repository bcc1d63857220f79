package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;

/** "Have they left already?" (domain.md, step 5): the log says that the person hired has left, or never came. */
final class HireLeft {
    private static final String SOMEBODY =
            "(?:person|one|candidate|applicant|finalist|guy|man|woman|lady|gal|girl|lad|chap|fella|kid)";

    private static final String CHOSEN =
            "(?:hired|chose|chosen|picked|selected|appointed|took on|brought in|went with|hired instead|preferred)";

    /** "The job the person hired left" is the one before. */
    private static final String NOT_FROM_WHAT =
            "(?<!(?:job|role|post|position|place|company|firm) (?:that |which )?(?:the )?)";

    private static final String PERSON_HIRED = NOT_FROM_WHAT + "(?:" + SOMEBODY
            + " (?:(?:that |who |whom )?(?:they|was|got|had|got the job|they['\u2019]d)"
            + " ?)*" + CHOSEN + "(?: for (?:it|the \\p{L}+))?(?: over me| instead(?: of me)?)?"
            + "|" + SOMEBODY
            + " (?:that |who )?(?:got|beat me to|took|landed|won) (?:it|the (?:job|role|post|position))"
            + "|hire|(?:new |their |the )(?:hire|starter|recruit|appointee|employee|joiner|guy|girl|woman|man|person)"
            + "|(?:the |their )?(?:successful|winning|chosen|selected) " + SOMEBODY
            + "|(?:who(?:m|ever)? they (?:hired|chose|picked|appointed)))";

    private static final String BY_NOW =
            "(?:(?: has| have| had| is| was|['\u2019]s|['\u2019]d| already| just| now| since| apparently"
                    + "| actually| recently| then| suddenly| quietly| up and),?)*";

    /** "Left a voicemail" and "left early" are said of people who stay. */
    private static final String HAS_LEFT = "(?: left(?! (?:a|an|me|us|him|no|some|my|his|her|it|behind|early|work|for"
            + " (?:the day|lunch|a meeting|(?:a|their) (?:vacation|holiday)))\\b)"
            + "| quit(?! (?:smoking|his|her|their|a)\\b)| resigned| departed"
            + "| walked(?: out| away| off)?(?! (?:me|in|to|through|by|past)\\b)| gone(?! (?:on|to lunch|to a|through)\\b)| moved on"
            + "| jumped ship| handed in (?:his|her|their)? ?(?:notice|resignation)| gave (?:his |her |their )?notice"
            + "| leaving (?:already|again|the)| let go| (?:been |got |was )?(?:fired|sacked|dismissed|terminated)"
            + "| (?:never|didn['\u2019]?t|did not|won['\u2019]?t) (?:even )?(?:start|started|show|showed|turn(?:ed)? up|join|joined|last(?:ed)?"
            + "|work(?:ed)? out|make it|pass(?:ed)? (?:the )?probation)"
            + "| (?:failed|flunked) (?:the |his |her |their )?probation| no[- ]showed?"
            + "| (?:only )?lasted (?:only |just |barely |all of )?(?:a |an |one |two |three |four |six |\\d+ )(?:\\p{L}+ )?(?:day|week|month)s?"
            + "| backed out| pulled out| bailed| dropped out| reneged| ghosted| changed (?:his|her|their) mind)";

    private static final Pattern TOLD = phrase(
            PERSON_HIRED + BY_NOW + HAS_LEFT,
            "(?:let|fired|sacked) (?:go (?:of )?)?(?:the )?" + PERSON_HIRED + "(?: go)?",
            "lost (?:the|their) (?:new )?(?:hire|starter|recruit|person they (?:hired|chose|picked))");

    /** In the hire's own cell the bare word is enough: "Sam Ortega (left)". */
    private static final Pattern AS_HIRE = phrase(
            "left",
            "quit",
            "resigned",
            "gone",
            "let go",
            "fired",
            "never (?:started|showed)",
            "backed out",
            "no[- ]show");

    private static final List<Field> WHERE_PEOPLE_TELL = List.of(
            Field.NOTES,
            Field.OUTCOME,
            Field.STAGE,
            Field.HIRED_PERSON,
            Field.FEEDBACK_CALL_DONE,
            Field.CHECK_BACK_DONE);

    private static final int SHORTEST_NAME = 3;

    private HireLeft() {}

    /** The cell that says so. */
    static Optional<Cell> in(Application row) {
        return RowWords.findStated(TOLD, row, WHERE_PEOPLE_TELL)
                .or(() -> RowWords.findStated(AS_HIRE, row, List.of(Field.HIRED_PERSON)))
                .or(() -> byName(row).flatMap(named -> RowWords.findStated(named, row, WHERE_PEOPLE_TELL)));
    }

    /** "Sam left after two weeks", where the log names the person hired; the full name, or either end of it. */
    private static Optional<Pattern> byName(Application row) {
        return row.hire().name().map(String::strip).flatMap(name -> {
            String[] words = name.split("\\s+", -1);
            List<String> names = new ArrayList<>(List.of(name, words[0], words[words.length - 1]));
            names.removeIf(each -> each.length() < SHORTEST_NAME || each.endsWith("."));
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(phrase("(?:"
                            + names.stream().distinct().map(Pattern::quote).collect(Collectors.joining("|")) + ")"
                            + BY_NOW
                            + HAS_LEFT));
        });
    }
}
