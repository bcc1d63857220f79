package secondwind.plan;

import static secondwind.plan.DayRule.later;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Mark;
import secondwind.application.Mark.Kind;

/**
 * The touches of the long tail, of which only the next one is planned. A touch that is recorded was made on its day, and
 * the next is counted from it. One that is not recorded is due when its day has gone by, until it is let go like any
 * other step; then the next one counts.
 */
final class KeepingInTouch {
    private final Cadence.KeepInTouch advice;
    private final WorkingDays days;
    private final LocalDate told;
    private final LocalDate earliest;
    private final LocalDate today;
    private final int patience;

    /**
     * The tail of one plan.
     *
     * @param advice the distances
     * @param days the working days where the employer is
     * @param told the day the first touches are counted from
     * @param lastTouch the step before the tail, which must have rested a while
     * @param today the first day on which anything may be planned
     * @param patience after how many days a touch that was not made is let go
     */
    KeepingInTouch(
            Cadence.KeepInTouch advice,
            WorkingDays days,
            LocalDate told,
            LocalDate lastTouch,
            LocalDate today,
            int patience) {
        this.advice = advice;
        this.days = days;
        this.told = told;
        this.earliest = lastTouch.plusDays(advice.afterCheckBack());
        this.today = today;
        this.patience = patience;
    }

    /**
     * The day of the next touch; empty when there is none any more.
     *
     * @param mark what is recorded of the tail
     */
    Optional<LocalDate> next(Optional<Mark> mark) {
        if (mark.filter(said -> said.kind() == Kind.NOT_APPLICABLE).isPresent()) {
            return Optional.empty();
        }
        return mark.map(said -> after(made(said))).orElseGet(() -> nextFrom(0, told, 0));
    }

    /** The days of the recorded touches, in order; one without a day was made when the first was due, at latest today. */
    List<LocalDate> made(Mark mark) {
        return mark.days().isEmpty() ? List.of(Placing.earlier(planned(0), today)) : mark.days();
    }

    private Optional<LocalDate> after(List<LocalDate> made) {
        LocalDate last = made.get(made.size() - 1);
        int touch = made.size() - 1;
        // Touches before it that nobody wrote down have gone by all the same.
        while (advice.has(touch + 1) && !planned(touch + 1).isAfter(last)) {
            touch++;
        }
        return nextFrom(touch + 1, last, advice.offset(touch));
    }

    /** The first touch from this one on that is not let go yet, counted from the anchor, which has this offset. */
    private Optional<LocalDate> nextFrom(int first, LocalDate anchor, int offset) {
        for (int touch = first; advice.has(touch); touch++) {
            LocalDate day = workingDay(anchor.plusDays(advice.offset(touch) - offset));
            if (today.isBefore(day.plusDays(patience))) {
                return Optional.of(days.onOrAfter(later(day, today)));
            }
        }
        return Optional.empty();
    }

    private LocalDate planned(int touch) {
        return workingDay(told.plusDays(advice.offset(touch)));
    }

    private LocalDate workingDay(LocalDate day) {
        return days.onOrAfter(later(day, earliest));
    }
}
