package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import secondwind.application.Person;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** One step in the words of a calendar, where nothing else stands beside it. */
final class EntryWords {
    private static final String ACTION_SHEET = "Action sheet";

    private final ActionPlan plan;
    private final StepWords words;

    EntryWords(ActionPlan plan, StepWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** "Call Marguerite Osei for feedback: Fernhill Logistics". */
    String title(Action action) {
        boolean again = action.touch() > 1 && action.day().isPresent();
        String company = plan.application().company().name();
        return Inline.fitted(step(action) + (again ? ", try " + action.touch() : "")) + ": " + Inline.fitted(company);
    }

    private String step(Action action) {
        String whom = words.whom(action);
        boolean byEmail = action.channel() == Action.Channel.EMAIL;
        return switch (action.step()) {
            case FIND_MANAGER, FIND_HIRE -> words.step(action);
            case LETTER ->
                plan.lateStart() == LateStart.MERGED_WITH_CHECK_BACK
                        ? "Send the letter to " + whom + " and check back in it"
                        : "Send the letter to " + whom;
            case FEEDBACK -> (byEmail ? "Ask " : "Call ") + whom + feedback() + (byEmail ? " by e-mail" : "");
            case OPPORTUNITIES -> "Ask " + whom + " about other openings";
            case PERSON_HIRED -> "Congratulate " + whom;
            case CHECK_BACK -> "Check back with " + whom;
            case KEEP_IN_TOUCH -> "Keep in touch with " + whom;
        };
    }

    private String feedback() {
        return plan.is(Circumstance.PUBLIC_SECTOR) ? " for a debrief" : " for feedback";
    }

    /**
     * What the person needs to know when the day has come.
     *
     * @param packet the packet in which the pages for this step are
     */
    String description(Action action, Standing.Planned planned, Packet packet) {
        List<String> lines = new ArrayList<>();
        whom(action).ifPresent(lines::add);
        lines.add((action.channel() == Action.Channel.RESEARCH ? "Where to look: " : "How: ")
                + Inline.fitted(words.how(action)));
        action.time().ifPresent(time -> lines.add("When: " + new HourWords(time).spoken()));
        String window = words.window(action.step(), planned);
        if (!window.isEmpty()) {
            lines.add("Window: " + window);
        }
        if (PlanWords.isCall(action)) {
            action.contact().flatMap(Person::email).ifPresent(email -> lines.add("E-mail: " + Inline.fitted(email)));
        }
        if (isAskedIn(action)) {
            lines.add("Ask about other openings too, " + StepWords.sameCall(action) + ".");
        }
        plan.application().role().ifPresent(role -> lines.add("Job: " + Inline.fitted(role)));
        lines.add("Page: \u201c" + page(action, packet) + "\u201d in the packet " + packet.title());
        lines.add("In your log: " + Inline.fitted(ActionSheet.whereInLog(plan)));
        return lines.stream().map(EntryWords::plain).collect(Collectors.joining("\n"));
    }

    private Optional<String> whom(Action action) {
        return action.contact()
                .flatMap(Person::name)
                .map(name -> Inline.fitted(name)
                        + action.contact()
                                .flatMap(Person::title)
                                .map(title -> ", " + Inline.fitted(title))
                                .orElse(""));
    }

    private boolean isAskedIn(Action action) {
        return plan.find(Step.OPPORTUNITIES)
                .filter(openings -> openings.step() != action.step()
                        && words.inTheSameCall(openings)
                        && openings.day().equals(action.day()))
                .filter(openings -> action.step() == Step.FEEDBACK || action.step() == Step.CHECK_BACK)
                .isPresent();
    }

    private String page(Action action, Packet packet) {
        String title = CallScripts.page(plan, action);
        return packet.documents().stream().map(Document::title).anyMatch(title::equals) ? title : ACTION_SHEET;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
