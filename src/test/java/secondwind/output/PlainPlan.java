package secondwind.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Company;
import secondwind.application.Hire;
import secondwind.application.Progress;
import secondwind.application.RowRef;
import secondwind.plan.ActionPlan;
import secondwind.plan.LateStart;
import secondwind.plan.SecondPlaceRow;
import secondwind.secondplace.Evidence;
import secondwind.secondplace.Verdict;

/** A plan without any step, for tests of how documents look whose words are made by hand. */
public final class PlainPlan {
    private PlainPlan() {}

    /** The plan of somebody who came in second at this company, and was told three days ago. */
    public static ActionPlan of(String company, LocalDate today) {
        Application application = new Application(
                new RowRef("log.xlsx", "Jobs", 17),
                Optional.empty(),
                new Company(company, Optional.empty()),
                Optional.of("Night Dispatcher"),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Hire.UNKNOWN,
                Progress.NONE,
                Map.of(),
                List.of());
        Evidence evidence = new Evidence(Optional.empty(), "2nd of 3", "rank", "The cell says so.");
        return new ActionPlan(
                List.of(new SecondPlaceRow(application, new Verdict.SecondPlace(evidence))),
                today.minusDays(3),
                true,
                today,
                Set.of(),
                LateStart.NOT_LATE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
