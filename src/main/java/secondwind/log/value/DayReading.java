package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.TypedCell;

/**
 * The days that one cell names.
 *
 * @param days the days that exist, in the order in which they stand
 * @param impossible the words that have the form of a date and are none, such as "2026-02-30"
 */
public record DayReading(List<LocalDate> days, Optional<String> impossible) {
    /** Counts of days that a date column may hold without a date format: 1990 to 2099. */
    private static final int FIRST_SERIAL = 32_874;

    private static final int LAST_SERIAL = 73_050;
    private static final DayReading NONE = new DayReading(List.of(), Optional.empty());

    public DayReading {
        days = List.copyOf(days);
        requireNonNull(impossible);
    }

    /**
     * Reads a cell.
     *
     * @param dayFirst which number is the day where both could be
     * @param latest a date without a year is the latest one that is not after this day
     */
    public static DayReading of(TypedCell cell, boolean dayFirst, LocalDate latest) {
        if (cell instanceof TypedCell.Moment moment) {
            return new DayReading(List.of(moment.moment().toLocalDate()), Optional.empty());
        }
        if (cell instanceof TypedCell.Numeral numeral) {
            double value = numeral.value();
            if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
                return SerialDate.moment(value, false)
                        .map(moment -> new DayReading(List.of(moment.toLocalDate()), Optional.empty()))
                        .orElse(NONE);
            }
        }
        List<LocalDate> days = new ArrayList<>();
        Optional<String> impossible = Optional.empty();
        for (TypedDate date : DateWords.find(cell.text())) {
            Optional<LocalDate> day = date.resolve(dayFirst, latest);
            if (day.isPresent()) {
                days.add(day.get());
            } else {
                impossible = Optional.of(date.text());
            }
        }
        return new DayReading(days, impossible);
    }

    /** The latest of the days. */
    public Optional<LocalDate> latest() {
        return days.size() == 1 ? Optional.of(days.get(0)) : days.stream().max(LocalDate::compareTo);
    }
}
