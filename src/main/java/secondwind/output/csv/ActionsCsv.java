package secondwind.output.csv;

import static secondwind.output.csv.SafeCells.safe;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Person;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;

/**
 * One line for each step of each second place: {@code actions.csv}. A plan for several roles with one manager gives each
 * role its lines. Every method throws {@link java.io.UncheckedIOException} when the stream fails.
 */
public final class ActionsCsv implements AutoCloseable {
    static final List<String> HEADER = List.of(
            "client",
            "company",
            "role",
            "step",
            "status",
            "due",
            "window_start",
            "window_end",
            "done_on",
            "contact",
            "channel",
            "file",
            "row");

    private final CsvLines lines;

    /** Begins the list on this stream, which stays open. */
    public ActionsCsv(OutputStream out, CsvDestination destination) {
        lines = new CsvLines(out, destination, HEADER);
    }

    /** Adds every step of this plan, second place by second place. */
    public void add(ActionPlan plan) {
        for (SecondPlaceRow row : plan.rows()) {
            for (Action action : plan.actions()) {
                add(row.application(), action);
            }
        }
    }

    private void add(Application application, Action action) {
        Dates dates = Dates.of(action.standing());
        lines.add(List.of(
                safe(application.client().orElse("")),
                safe(application.company().name()),
                safe(application.role().orElse("")),
                action.step().key(),
                action.standing().key(),
                iso(dates.due()),
                iso(dates.windowStart()),
                iso(dates.windowEnd()),
                iso(dates.doneOn()),
                safe(action.contact().map(ActionsCsv::nameOf).orElse("")),
                action.channel().key(),
                safe(application.row().file()),
                application.row().label()));
    }

    /** A person's name; without one, the address or the number they are reached by. */
    private static String nameOf(Person person) {
        return person.name().or(person::email).or(person::phone).orElse("");
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The dates that a step has, by where it stands: a done one its day, a planned one its day and window. */
    private record Dates(
            Optional<LocalDate> due,
            Optional<LocalDate> windowStart,
            Optional<LocalDate> windowEnd,
            Optional<LocalDate> doneOn) {

        static Dates of(Standing standing) {
            if (standing instanceof Standing.Done done) {
                return new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(done.on()));
            }
            if (standing instanceof Standing.Planned planned) {
                return new Dates(
                        Optional.of(planned.day()),
                        Optional.of(planned.windowStart()),
                        Optional.of(planned.windowEnd()),
                        Optional.empty());
            }
            return new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Ends the list; the stream stays open. */
    @Override
    public void close() {
        lines.close();
    }
}
