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

/** The first page of a book: this week's dates, the later ones, and the questions to put to the seeker. */
final class Agenda {
    private static final String WHERE_TO_ANSWER =
            "The answers belong into the log. Whether it was second place is settled"
                    + " by a column \u201cSecond place?\u201d with yes or no.";

    private final Wording wording;

    Agenda(Wording wording) {
        this.wording = wording;
    }

    Document compose(
            String title,
            List<AgendaLine> lines,
            List<ActionPlan> ended,
            List<String> questions,
            List<Notice> notices,
            LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(title)));
        blocks.add(new Block.Paragraph(
                Block.Paragraph.Manner.LEAD,
                Text.of("Agenda from " + wording.dates().full(today))));
        dates(blocks, "This week", lines.stream().filter(AgendaLine::soon).toList());
        dates(blocks, "Later", lines.stream().filter(line -> !line.soon()).toList());
        questions(blocks, questions);
        list(blocks, "Good to know", notices.stream().map(Notice::line).toList());
        list(blocks, "Finished", ended.stream().map(Agenda::finished).toList());
        return new Document(Document.Kind.AGENDA, "Agenda", blocks);
    }

    /** Everything still to be done in these packets, the earliest first. */
    List<AgendaLine> lines(List<Packet> packets) {
        return packets.stream()
                .flatMap(packet -> lines(packet.plan()))
                .sorted(Comparator.comparing(AgendaLine::day))
                .toList();
    }

    private Stream<AgendaLine> lines(ActionPlan plan) {
        StepWords words = new StepWords(plan, wording.dates());
        // A line of its own for a question in the same call would send the person to call twice.
        return plan.actions().stream()
                .filter(action -> !words.inTheSameCall(action))
                .flatMap(action -> action.standing() instanceof Standing.Planned planned
                        ? Stream.of(line(plan, words, action, planned))
                        : Stream.empty());
    }

    private static AgendaLine line(ActionPlan plan, StepWords words, Action action, Standing.Planned planned) {
        return new AgendaLine(
                planned.day(),
                planned.soon(),
                words.isOverdue(action.step(), planned),
                words.when(action),
                words.step(action),
                words.whomAndHow(action),
                job(plan));
    }

    private static void dates(List<Block> blocks, String heading, List<AgendaLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of(heading)));
        blocks.add(new Block.Table(
                List.of(13, 24, 33, 30),
                List.of("When", "What", "Whom", "Company and role"),
                lines.stream()
                        .map(line -> List.of(
                                Text.of(line.overdue() ? line.when() + ", overdue" : line.when()),
                                Text.of(line.what()),
                                line.whom(),
                                Text.of(line.job())))
                        .toList()));
    }

    private static String job(ActionPlan plan) {
        String company = Inline.fitted(plan.application().company().name());
        return plan.application()
                .role()
                .map(role -> company + ", " + Inline.fitted(role))
                .orElse(company);
    }

    private static void questions(List<Block> blocks, List<String> questions) {
        if (questions.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of("Questions to answer")));
        blocks.add(new Block.Paragraph(Block.Paragraph.Manner.NOTE, Text.of(WHERE_TO_ANSWER)));
        blocks.add(new Block.Questions(questions.stream()
                .map(question -> new Block.Questions.Question(Text.of(Inline.fitted(question)), 1))
                .toList()));
    }

    private static void list(List<Block> blocks, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Text.of(heading)));
        blocks.add(new Block.Bullets(
                lines.stream().map(Inline::fitted).map(Text::of).toList()));
    }

    private static String finished(ActionPlan plan) {
        return job(plan) + ": " + plan.end().orElse("ended.");
    }
}
