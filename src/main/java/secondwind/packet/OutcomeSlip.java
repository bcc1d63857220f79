package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import secondwind.application.Field;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Step;

/** What to type back into which column of the log, so that the next packet knows. */
final class OutcomeSlip {
    private final Wording wording;

    OutcomeSlip(Wording wording) {
        this.wording = wording;
    }

    Document compose(ActionPlan plan, LogColumns columns) {
        boolean turned = plan.application().row().turned();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of("Outcome slip")));
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Manner.LEAD,
                Text.of("Type what happened into "
                        + plan.application().row().words()
                        + " of your log. The next packet will know, and its dates will follow.")));
        blocks.add(new Block.Table(
                List.of(30, 34, 36),
                List.of("When this has happened", "Type", turned ? "In this row" : "In this column"),
                rows(plan, columns)));
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Manner.NOTE,
                Text.of("A step that does not apply: type n/a. "
                        + (turned
                                ? "A row you do not have yet: add it anywhere among the names of the fields, under the"
                                        + " name given here."
                                : "A column you do not have yet: add it anywhere in the header row, under the name"
                                        + " given here.")
                        + " On a screen you can fill in the action sheet of this packet\u2019s own file instead, and save it"
                        + " where it is: a tick, a day, or a result such as \u201cno answer\u201d, \u201cnot needed\u201d or"
                        + " \u201cclosed\u201d.")));
        blocks.add(new Block.Heading(2, Text.of("Notes")));
        blocks.add(new Block.NoteLines(10));
        return new Document(Document.Kind.OUTCOME_SLIP, "Outcome slip", blocks);
    }

    /** One for each thing that this plan can hear of: a cadence may leave steps out. */
    private List<List<Text>> rows(ActionPlan plan, LogColumns columns) {
        boolean turned = plan.application().row().turned();
        String day = "the day";
        String example = wording.dates().shortest(plan.today());
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("The letter has gone", day + ", such as " + example, Field.LETTER_SENT, columns, turned));
        rows.add(row(
                plan.is(Circumstance.PUBLIC_SECTOR) ? "The debrief took place" : "The feedback call took place",
                "the day; if nobody answered: \u201cvoicemail " + example + "\u201d",
                Field.FEEDBACK_CALL_DONE,
                columns,
                turned));
        rows.add(row(
                "You asked about openings",
                "the day; leave it empty if it was in the same call",
                Field.OPPORTUNITIES_ASKED,
                columns,
                turned));
        boolean hireStays = !plan.is(Circumstance.HIRE_LEFT);
        if (hireStays) {
            rows.add(row("You know who was hired", "the name", Field.HIRED_PERSON, columns, turned));
            rows.add(row("You know their first day", day, Field.START_DATE, columns, turned));
        }
        if (hireStays && plan.find(Step.PERSON_HIRED).isPresent()) {
            rows.add(row("You congratulated them", day, Field.HIRE_CONTACTED, columns, turned));
        }
        if (plan.find(Step.CHECK_BACK).isPresent()) {
            rows.add(row("You checked back", day, Field.CHECK_BACK_DONE, columns, turned));
        }
        if (plan.find(Step.KEEP_IN_TOUCH).isPresent()) {
            rows.add(row(
                    "You kept in touch", "the day; each further day after it", Field.KEPT_IN_TOUCH, columns, turned));
        }
        rows.add(row(
                "You want no more packets for this job",
                "the one word \u201cclosed\u201d",
                Field.CLOSED,
                columns,
                turned));
        return rows;
    }

    private static List<Text> row(String happened, String type, Field field, LogColumns columns, boolean turned) {
        String column = columns.find(field)
                .map(known ->
                        known.letters() + (known.header().isEmpty() ? "" : ", \u201c" + known.header() + "\u201d"))
                .orElse("add a " + (turned ? "row" : "column") + " \u201c" + NewColumn.header(field) + "\u201d");
        return List.of(Text.of(happened), Text.of(type), Text.of(column));
    }
}
