package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import secondwind.application.Notice;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** The first page of a book: this week's dates, the later ones, and the questions to put to the seeker. */
final class Agenda {
    private final Wording wording;

    Agenda(Wording wording) {
        this.wording = wording;
    }

    Document compose(
            String title,
            List<Packet> packets,
            List<ActionPlan> ended,
            List<String> questions,
            List<Notice> notices,
            LocalDate today) {
        List<Entry> entries = packets.stream()
                .flatMap(packet -> entries(packet.plan()))
                .sorted(Comparator.comparing(Entry::day))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(title)));
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Manner.LEAD,
                Text.of("Agenda from " + wording.dates().full(today))));
        dates(blocks, "This week", entries.stream().filter(Entry::soon).toList());
        dates(blocks, "Later", entries.stream().filter(entry -> !entry.soon()).toList());
        questions(blocks, questions);
        list(blocks, "Good to know", notices.stream().map(Notice::line).toList());
        list(blocks, "Finished", ended.stream().map(Agenda::finished).toList());
        return new Document(Document.Kind.AGENDA, "Agenda", blocks);
    }

    private record Entry(LocalDate day, boolean soon, boolean overdue, ActionPlan plan, Action action) {}

    private static Stream<Entry> entries(ActionPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.step() != Step.OPPORTUNITIES)
                .filter(action -> action.standing() instanceof Standing.Planned)
                .map(action -> {
                    Standing.Planned planned = (Standing.Planned) action.standing();
                    return new Entry(planned.day(), planned.soon(), planned.overdue(), plan, action);
                });
    }

    private void dates(List<Block> blocks, String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of(heading)));
        blocks.add(new Block.Table(
                List.of(15, 27, 32, 26),
                List.of("When", "What", "Whom", "Company and role"),
                entries.stream().map(this::row).toList()));
    }

    private List<Text> row(Entry entry) {
        StepWords words = new StepWords(entry.plan(), wording.dates());
        String when = words.when(entry.action()) + (entry.overdue() ? ", overdue" : "");
        return List.of(
                Text.of(when),
                Text.of(words.step(entry.action())),
                words.whomAndHow(entry.action()),
                Text.of(job(entry.plan())));
    }

    private static String job(ActionPlan plan) {
        String company = plan.application().company().name();
        return plan.application().role().map(role -> company + ", " + role).orElse(company);
    }

    private static void questions(List<Block> blocks, List<String> questions) {
        if (questions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of("Questions to answer")));
        blocks.add(new Block.Questions(questions.stream()
                .map(question -> new Block.Questions.Question(Text.of(question), 1))
                .toList()));
    }

    private static void list(List<Block> blocks, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of(heading)));
        blocks.add(new Block.Bullets(lines.stream().map(Text::of).toList()));
    }

    private static String finished(ActionPlan plan) {
        return job(plan) + ": " + plan.end().orElse("ended") + ".";
    }
}
