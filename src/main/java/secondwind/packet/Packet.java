package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.plan.ActionPlan;

/**
 * Everything to print for one second place.
 *
 * @param plan the plan it puts into words
 * @param title the name on every page, such as "Fernhill Logistics · Dispatcher"
 * @param documents action sheet, letter, scripts, outcome slip
 */
public record Packet(ActionPlan plan, String title, List<Document> documents) {
    public Packet {
        requireNonNull(plan);
        requireNonNull(title);
        documents = List.copyOf(documents);
    }
}
