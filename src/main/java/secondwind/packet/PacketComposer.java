package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Step;

/** Composes the packet of one plan. Safe to share between threads. */
public final class PacketComposer {
    private final ActionSheet actionSheet;
    private final Letter letter;
    private final CallScripts callScripts;
    private final OutcomeSlip outcomeSlip;
    private final MailDrafts mailDrafts;

    /** A composer that writes in this wording. */
    public PacketComposer(Wording wording) {
        Templates templates = new Templates();
        actionSheet = new ActionSheet(templates, wording);
        letter = new Letter(templates, wording);
        callScripts = new CallScripts(templates, wording);
        outcomeSlip = new OutcomeSlip(wording);
        mailDrafts = new MailDrafts(templates, letter, wording);
    }

    /**
     * The packet: what is still to be done, and no page for what is done already.
     *
     * @param plan the dated steps
     * @param sender who signs
     * @param columns the columns of the log that the outcome slip names
     */
    public Packet compose(ActionPlan plan, Profile sender, LogColumns columns) {
        return compose(plan, sender, columns, EntryNames.of(List.of(plan)));
    }

    /**
     * The same, as one packet of several.
     *
     * @param names what the entries of this person's calendar are called
     */
    public Packet compose(ActionPlan plan, Profile sender, LogColumns columns, EntryNames names) {
        List<Document> documents = new ArrayList<>();
        Optional<Document> draft = letterDay(plan).map(day -> letter.compose(plan, sender, day));
        documents.add(actionSheet.compose(plan, sender, draft, names));
        draft.ifPresent(documents::add);
        documents.addAll(callScripts.compose(plan, sender));
        documents.add(outcomeSlip.compose(plan, columns));
        return new Packet(plan, title(plan), documents);
    }

    /**
     * The e-mails of the same plan, in the order in which they may be needed.
     *
     * @param plan the dated steps
     * @param sender who sends them
     */
    public List<MailDraft> drafts(ActionPlan plan, Profile sender) {
        return mailDrafts.compose(plan, sender);
    }

    private static Optional<LocalDate> letterDay(ActionPlan plan) {
        return plan.find(Step.LETTER).flatMap(Action::day);
    }

    private static String title(ActionPlan plan) {
        String roles = plan.rows().stream()
                .map(SecondPlaceRow::application)
                .flatMap(application -> application.role().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        Stream<String> parts = Stream.of(
                plan.application().company().name(),
                roles,
                plan.application().client().orElse(""));
        return parts.filter(part -> !part.isEmpty()).map(Inline::fitted).collect(Collectors.joining(" \u00b7 "));
    }
}
