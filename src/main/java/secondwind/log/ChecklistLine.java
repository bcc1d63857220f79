package secondwind.log;

import secondwind.application.Cell;
import secondwind.application.PacketCell;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheet.Result;
import secondwind.application.StepAnswer;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.AnswerText;

/** One step on a packet's checklist: the tick is the answer "Done" where no words say what came of it. */
final class ChecklistLine implements AnsweredLine {
    private static final String TICKED = "ticked";

    private final String file;
    private final StepAnswer step;
    private final String words;
    private final String day;

    ChecklistLine(String file, StepAnswer step) {
        // What came of it may stand on the line for the day: "voicemail 24 Nov".
        this(file, step, isAnsweredOnTheLineForTheDay(step) ? step.day() : step.result());
    }

    private ChecklistLine(String file, StepAnswer step, String words) {
        this.file = file;
        this.step = step;
        this.words = PlanLineReading.isNothing(new TypedCell.Text(words)) ? "" : words;
        this.day = isAnsweredOnTheLineForTheDay(step) && !words.isEmpty() ? "" : step.day();
    }

    private static boolean isAnsweredOnTheLineForTheDay(StepAnswer step) {
        return step.result().isEmpty()
                && AnswerText.find(step.day()).isPresent()
                && !AnswerText.isDaysAlone(step.day());
    }

    /** The same without what stands beside the tick, but for the day. */
    ChecklistLine tickAlone() {
        return new ChecklistLine(file, step, "");
    }

    /** What says how far the step has come; empty where a tick alone does. */
    String words() {
        return !words.isEmpty() || step.ticked() ? words : day;
    }

    /** The same with its day behind it, as one would write it into one cell. */
    String wordsAndDay() {
        return (words + " " + day).strip();
    }

    /** Whether the line for the result says something. */
    boolean isAnsweredInWords() {
        return !words.isEmpty();
    }

    @Override
    public TypedCell cell(Column column) {
        return switch (column) {
            case DATE -> new TypedCell.Text(step.planned().toString());
            case DONE_ON -> new TypedCell.Text(day);
            case RESULT -> new TypedCell.Text(words.isEmpty() && step.ticked() ? Result.DONE.words() : words);
            default -> TypedCell.Text.EMPTY;
        };
    }

    @Override
    public Cell cited(Column column) {
        if (column == Column.DONE_ON) {
            return cited("day", step.day());
        }
        boolean inWords = !words.isEmpty();
        return inWords && step.result().isEmpty()
                ? cited("day", step.day())
                : cited(inWords ? "result" : "box", inWords ? words : TICKED);
    }

    private Cell cited(String what, String text) {
        return PacketCell.of(file, step.page(), step.line(), what + " of \u201c" + step.step() + "\u201d", text);
    }
}
