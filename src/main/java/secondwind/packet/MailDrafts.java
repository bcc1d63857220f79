package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Step;

/**
 * The e-mails of a plan: the letter where it goes by e-mail, and the messages that the packet prints for the other steps,
 * each to the person whom its step is about. Only steps that are still to be done have one, and nobody is congratulated whose
 * name is not known.
 */
final class MailDrafts {
    private final Templates templates;
    private final Letter letter;
    private final Wording wording;

    MailDrafts(Templates templates, Letter letter, Wording wording) {
        this.templates = templates;
        this.letter = letter;
        this.wording = wording;
    }

    List<MailDraft> compose(ActionPlan plan, Profile sender) {
        PlanWords words = new PlanWords(plan, sender, wording);
        StepWords steps = new StepWords(plan, wording.dates());
        List<MailDraft> drafts = new ArrayList<>();
        planned(plan, Step.FEEDBACK).ifPresent(action -> drafts.add(message("feedback-email", words, action, sender)));
        planned(plan, Step.OPPORTUNITIES)
                .filter(action -> !steps.inTheSameCall(action))
                .ifPresent(action -> drafts.add(message("openings-email", words, action, sender)));
        Optional<Action> congratulation = planned(plan, Step.PERSON_HIRED);
        congratulation
                .filter(action -> words.hireName().isPresent())
                .ifPresent(action -> drafts.add(message("person-hired", words, action, sender)));
        planned(plan, Step.CHECK_BACK)
                .ifPresent(action -> drafts.add(message("check-back-email", words, action, sender)));
        if (drafts.isEmpty() && congratulation.isEmpty()) {
            planned(plan, Step.KEEP_IN_TOUCH)
                    .ifPresent(action -> drafts.add(message("keep-in-touch", words, action, sender)));
        }
        planned(plan, Step.LETTER)
                .filter(action -> action.channel() == Action.Channel.EMAIL)
                .ifPresent(action -> drafts.add(0, letter(plan, words, action, sender)));
        return drafts;
    }

    private static Optional<Action> planned(ActionPlan plan, Step step) {
        return plan.find(step).filter(action -> action.day().isPresent());
    }

    private MailDraft letter(ActionPlan plan, PlanWords words, Action action, Profile sender) {
        Document page = letter.compose(plan, sender, action.day().orElseThrow());
        List<String> paragraphs = page.blocks().stream()
                .flatMap(block -> paragraphs(block, sender))
                .toList();
        Text subject =
                Inline.parse(templates.fill("letter-subject", words.common()).strip());
        Stream<Text> texts = page.blocks().stream().flatMap(MailDrafts::texts);
        return draft(action, sender, subject, toFillIn(Stream.concat(Stream.of(subject), texts)), paragraphs);
    }

    /** What an e-mail takes over of this block. */
    private static Stream<Text> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        return block instanceof Block.Signature signature ? Stream.of(signature.name()) : Stream.empty();
    }

    /** A letter's text and close; its head says what a mail program says by itself, but for how to reach the sender. */
    private static Stream<String> paragraphs(Block block, Profile sender) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().plain());
        }
        if (block instanceof Block.Signature signature) {
            Stream<String> name =
                    Stream.of(signature.closing(), signature.name().plain());
            Stream<String> reach = Stream.concat(sender.phone().stream(), sender.linkedIn().stream())
                    .map(Inline::fitted);
            String signed = String.join("\n", Stream.concat(name, reach).toList());
            return Stream.concat(Stream.of(signed), signature.below().stream());
        }
        return Stream.empty();
    }

    /** The message that this template prints. */
    private MailDraft message(String template, PlanWords words, Action action, Profile sender) {
        Block.Message message = Markup.parse(templates.fill(template, words.script(action, ""))).stream()
                .flatMap(block -> block instanceof Block.Message some ? Stream.of(some) : Stream.empty())
                .filter(some -> some.subject().isPresent())
                .findFirst()
                .orElseThrow();
        List<String> paragraphs = message.paragraphs().stream().map(Text::plain).toList();
        Text subject = message.subject().orElseThrow();
        Stream<Text> texts = Stream.concat(Stream.of(subject), message.paragraphs().stream());
        return draft(action, sender, subject, toFillIn(texts), paragraphs);
    }

    /** A line for the sender, who may not see a blank in the middle of a text; empty where there is none. */
    private static Optional<String> toFillIn(Stream<Text> texts) {
        List<String> hints = Blanks.hints(texts);
        return hints.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "[Before you send this, fill in: " + String.join("; ", hints) + ". Then delete this line.]");
    }

    private static MailDraft draft(
            Action action, Profile sender, Text subject, Optional<String> toFillIn, List<String> paragraphs) {
        Optional<Person> reader = action.contact();
        return new MailDraft(
                action.step(),
                MailAddress.find(sender.name(), sender.email()),
                MailAddress.find(reader.flatMap(Person::name), reader.flatMap(Person::email)),
                subject.plain(),
                Stream.concat(toFillIn.stream(), paragraphs.stream()).toList());
    }
}
