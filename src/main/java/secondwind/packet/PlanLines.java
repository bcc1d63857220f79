package secondwind.packet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import secondwind.plan.ActionPlan;

/** The lines of the {@link secondwind.application.PlanSheet} of one log: every step of its plans, sorted by date. */
public final class PlanLines {
    /** What is recorded without a day stands last, as it does when a spreadsheet sorts. */
    private static final Comparator<PlanLine> BY_DATE = Comparator.<PlanLine, LocalDate>comparing(
                    line -> line.date().orElse(LocalDate.MAX))
            .thenComparing(PlanLine::company)
            .thenComparing(PlanLine::role)
            .thenComparing(PlanLine::client);

    private final Wording wording;

    /** Lines in this wording. */
    public PlanLines(Wording wording) {
        this.wording = wording;
    }

    /** The lines of these plans, open and ended ones. */
    public List<PlanLine> of(List<ActionPlan> plans) {
        return sorted(plans.stream().flatMap(plan -> new LinesOfPlan(plan, wording).lines().stream()));
    }

    /** These lines, of several people perhaps, in one order. */
    public static List<PlanLine> sorted(Stream<PlanLine> lines) {
        return lines.sorted(BY_DATE).toList();
    }
}
