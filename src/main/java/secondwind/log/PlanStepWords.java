package secondwind.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Field;

/**
 * Which progress column a step in words belongs to, such as "Call for feedback, try 2": what is left of a line of our
 * sheet whose key is gone, and what a person types on a line of their own.
 */
final class PlanStepWords {
    private static final Map<Field, Pattern> STEPS = new LinkedHashMap<>();

    private static final Pattern NAME = Pattern.compile(
            "(?i)\\bfind\\b.*(?:(?<hired>\\bwho was hired\\b)|(?<recruiter>\\brecruiter\\W?s name\\b)|\\bmanager\\W?s name\\b)");

    static {
        // The late letter checks back too, and is a letter all the same.
        step(Field.LETTER_SENT, "\\bletter\\b");
        step(Field.OPPORTUNITIES_ASKED, "\\bopenings?\\b|\\bopportunit");
        step(Field.FEEDBACK_CALL_DONE, "\\bfeedback\\b|\\bdebrief");
        step(Field.HIRE_CONTACTED, "\\bcongratulat");
        step(Field.CHECK_BACK_DONE, "\\bcheck(?:ed|ing)?[ -]?back\\b");
        step(Field.KEPT_IN_TOUCH, "\\bin touch\\b");
    }

    private PlanStepWords() {}

    private static void step(Field field, String words) {
        STEPS.put(field, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /** The column for this step; empty for a task that no column records, such as finding out a name. */
    static Optional<Field> field(String step) {
        return STEPS.entrySet().stream()
                .filter(known -> known.getValue().matcher(step).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whose name this task asks for; empty where it is no such task. */
    static Optional<FoundName.Whose> nameToFind(String step) {
        Matcher task = NAME.matcher(step);
        if (!task.find()) {
            return Optional.empty();
        }
        return Optional.of(
                task.group("hired") != null
                        ? FoundName.Whose.PERSON_HIRED
                        : task.group("recruiter") != null ? FoundName.Whose.RECRUITER : FoundName.Whose.MANAGER);
    }
}
