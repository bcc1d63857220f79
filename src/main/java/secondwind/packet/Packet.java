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
 * @param source which log it was made from and where that lies, as the {@link secondwind.application.PlanSheet} says it;
 *     empty where nobody will read it back
 */
public record Packet(ActionPlan plan, String title, List<Document> documents, String source) {
    public Packet {
        requireNonNull(plan);
        requireNonNull(title);
        documents = List.copyOf(documents);
        requireNonNull(source);
    }

    /** A packet that does not say where it comes from. */
    public Packet(ActionPlan plan, String title, List<Document> documents) {
        this(plan, title, documents, "");
    }

    /** The same, made from this log. */
    public Packet madeFrom(String log) {
        return new Packet(plan, title, documents, log);
    }
}
