package secondwind.output.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Block.Checklist.Box;
import secondwind.packet.Block.Checklist.Item;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.StepForm;
import secondwind.packet.Text;

/** A packet with fields of every kind. */
final class FillablePackets {
    static final Fonts FONTS = Fonts.bundled();
    static final LocalDate PLANNED = LocalDate.of(2026, 11, 24);
    static final String SOURCE = PlanSheet.keyHeader("jobs of Zo\u00eb.xlsx", "../jobs%20of%20Zo\u00eb.xlsx", "");
    static final PlanSheetKey.Job JOB =
            new PlanSheetKey.Job(JobKey.of("Fernhill", "Clerk"), "", Optional.of(LocalDate.of(2026, 11, 20)));

    private FillablePackets() {}

    static PlanSheetKey key(Field field) {
        return new PlanSheetKey(field, List.of(JOB));
    }

    static Packet packet() {
        Block.Checklist steps = new Block.Checklist(List.of(
                new Item(Box.TICKED, "Found out", "done", "", Text.of("")),
                item(Field.CONTACT_NAME, "Find the hiring manager\u2019s name"),
                item(Field.LETTER_SENT, "Send the letter"),
                item(Field.FEEDBACK_CALL_DONE, "Call for feedback"),
                new Item(Box.STRUCK, "Check back", "skipped", "", Text.of(""))));
        Document sheet = new Document(Document.Kind.ACTION_SHEET, "Action sheet", List.of(steps));
        Document script = new Document(
                Document.Kind.CALL_SCRIPT,
                "Feedback call",
                List.of(
                        new Block.Questions(List.of(
                                new Block.Questions.Question(Text.of("What should I keep?"), 2),
                                new Block.Questions.Question(Text.of("What should I change?"), 1))),
                        new Block.NoteLines(3)));
        return new Packet(Fixtures.plan(), "Fernhill \u00b7 Clerk", List.of(sheet, script)).madeFrom(SOURCE);
    }

    private static Item item(Field field, String step) {
        StepForm form = new StepForm(key(field), PLANNED, step, step + ", Ruth Hale, planned for Tue, Nov 24");
        return new Item(Box.EMPTY, step, "Tue, Nov 24", "by Nov 26", Text.of("Ruth Hale"), Optional.of(form));
    }

    static byte[] bytes() {
        return bytes(Paper.LETTER);
    }

    static byte[] bytes(Paper paper) {
        return new PdfRenderer(FONTS, paper).packet(packet()).bytes();
    }
}
