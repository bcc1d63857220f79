package secondwind.plan;

import java.util.List;
import secondwind.application.Notice;

/**
 * What to do in one person's whole search.
 *
 * @param plans one for each manager, the most urgent first, ended ones last
 * @param notices what the user should know and no plan can say, such as a second place too old for a packet
 */
public record SearchPlan(List<ActionPlan> plans, List<Notice> notices) {
    public SearchPlan {
        plans = List.copyOf(plans);
        notices = List.copyOf(notices);
    }
}
