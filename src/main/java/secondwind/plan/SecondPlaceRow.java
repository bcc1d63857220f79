package secondwind.plan;

import static java.util.Objects.requireNonNull;

import secondwind.application.Application;
import secondwind.secondplace.Verdict;

/** An application that came second, with the verdict that says so. */
public record SecondPlaceRow(Application application, Verdict.SecondPlace verdict) {
    public SecondPlaceRow {
        requireNonNull(application);
        requireNonNull(verdict);
    }
}
