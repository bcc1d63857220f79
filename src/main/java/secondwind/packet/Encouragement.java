package secondwind.packet;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import secondwind.plan.ActionPlan;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;

/** The one line of encouragement, by where the person stands; the same plan always gets the same line. */
final class Encouragement {
    /** An evening off is for the day of the news and the days after it. */
    private static final long FRESH_DAYS = 4;

    private final Templates templates;

    Encouragement(Templates templates) {
        this.templates = templates;
    }

    Text line(ActionPlan plan) {
        List<String> lines = lines(mood(plan));
        int choice = Math.floorMod(plan.application().company().name().hashCode(), lines.size());
        return Inline.parse(lines.get(choice));
    }

    private static String mood(ActionPlan plan) {
        boolean nothingSoon = plan.actions().stream()
                .noneMatch(action -> action.standing() instanceof Standing.Planned planned && planned.soon());
        if (nothingSoon) {
            return "quiet";
        }
        if (plan.lateStart() != LateStart.NOT_LATE) {
            return "late";
        }
        boolean fresh = plan.toldIsKnown() && ChronoUnit.DAYS.between(plan.told(), plan.today()) <= FRESH_DAYS;
        return fresh ? "today" : "any";
    }

    /** The lines below the heading of this mood. */
    private List<String> lines(String mood) {
        List<String> all = templates.fill("encouragement", Map.of()).lines().toList();
        return all.stream()
                .skip(all.indexOf("# " + mood) + 1L)
                .takeWhile(line -> !line.startsWith("#"))
                .toList();
    }
}
