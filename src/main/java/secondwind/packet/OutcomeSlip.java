package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import secondwind.application.Field;
import secondwind.plan.ActionPlan;

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
        String example = wording.dates().shortest(plan.today());
        blocks.add(new Block.Table(
                List.of(30, 34, 36),
                List.of("When this has happened", "Type", turned ? "In this row" : "In this column"),
                List.of(
                        row(
                                "The letter has gone",
                                "the day, such as " + example,
                                ProgressColumn.LETTER_SENT,
                                columns,
                                turned),
                        row(
                                "The feedback call took place",
                                "the day; if nobody answered: \u201cvoicemail " + example + "\u201d",
                                ProgressColumn.FEEDBACK_CALL,
                                columns,
                                turned),
                        row(
                                "You asked about openings",
                                "the day; leave it empty if it was in the same call",
                                ProgressColumn.OPENINGS_ASKED,
                                columns,
                                turned),
                        row("You know who was hired", "the name", Field.HIRED_PERSON, "Person hired", columns, turned),
                        row("You know their first day", "the day", Field.START_DATE, "Start date", columns, turned),
                        row("You congratulated them", "the day", ProgressColumn.HIRE_CONTACTED, columns, turned),
                        row("You checked back", "the day", ProgressColumn.CHECK_BACK, columns, turned),
                        row(
                                "You want no more packets for this job",
                                "the one word \u201cclosed\u201d",
                                ProgressColumn.CLOSED,
                                columns,
                                turned))));
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Manner.NOTE,
                Text.of("A step that does not apply: type n/a. "
                        + (turned
                                ? "A row you do not have yet: add it anywhere among the names of the fields, under the"
                                        + " name given here."
                                : "A column you do not have yet: add it anywhere in the header row, under the name"
                                        + " given here."))));
        blocks.add(new Block.Heading(2, Text.of("Notes")));
        blocks.add(new Block.NoteLines(10));
        return new Document(Document.Kind.OUTCOME_SLIP, "Outcome slip", blocks);
    }

    private static List<Text> row(
            String happened, String type, ProgressColumn column, LogColumns columns, boolean turned) {
        return row(happened, type, column.field(), column.header(), columns, turned);
    }

    private static List<Text> row(
            String happened, String type, Field field, String newName, LogColumns columns, boolean turned) {
        String column = columns.find(field)
                .map(known ->
                        known.letters() + (known.header().isEmpty() ? "" : ", \u201c" + known.header() + "\u201d"))
                .orElse("add a " + (turned ? "row" : "column") + " \u201c" + newName + "\u201d");
        return List.of(Text.of(happened), Text.of(type), Text.of(column));
    }
}
