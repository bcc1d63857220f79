package secondwind.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.DayStyle;
import secondwind.application.Person;
import secondwind.application.Progress;

/**
 * What a plan is made from: the second places with one manager, taken together.
 *
 * @param rows the latest decision first
 * @param told when the seeker was told of that latest decision
 * @param progress what is recorded in any of the rows
 * @param contact the person the letter and the calls go to
 * @param circumstances what changes the plan
 * @param days the working days where the employer is
 * @param zone the time zone there; empty when the log does not tell
 * @param style how the seeker writes dates
 */
record Situation(
        List<SecondPlaceRow> rows,
        Told told,
        Progress progress,
        Optional<Person> contact,
        Set<Circumstance> circumstances,
        WorkingDays days,
        Optional<ZoneId> zone,
        DayStyle style) {

    Application application() {
        return rows.get(0).application();
    }

    boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    List<Application> applications() {
        return rows.stream().map(SecondPlaceRow::application).toList();
    }
}
