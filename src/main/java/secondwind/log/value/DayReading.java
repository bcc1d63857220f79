package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.TypedCell;

/**
 * The days that one cell names.
 *
 * @param days the days that exist, in the order in which they stand
 * @param flaw what stands in the cell in the place of a day and is none, such as "2026-02-30"
 */
public record DayReading(List<LocalDate> days, Optional<Flaw> flaw) {
    /** Counts of days that a date column may hold without a date format: 1990 to 2099. */
    private static final int FIRST_SERIAL = 32_874;

    private static final int LAST_SERIAL = 73_050;
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d{1,10})?");
    /** A day and a year beside a word that is no month we know. */
    private static final Pattern DAY_AND_YEAR =
            Pattern.compile("\\d{1,2}\\p{L}{0,2}[\\s./-]+\\p{L}[\\p{L}\\p{M}.]*[\\s,./-]+(?:19|20)\\d{2}"
                    + "|\\p{L}[\\p{L}\\p{M}.]*[\\s./-]+\\d{1,2}\\p{L}{0,2}[\\s,./-]+(?:19|20)\\d{2}");

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{1,2}\\s?[-.,]\\s?\\d{1,2}");
    private static final int FEWEST_DIGITS = 4;
    private static final DayReading NONE = new DayReading(List.of(), Optional.empty());

    /** Why words in the form of a date are none. */
    public enum Flaw {
        /** The calendar has no such day: 2026-02-30. */
        NO_SUCH_DAY,
        /** A month without a day: June 2024. */
        NO_DAY,
        /** A form that is not known: 6/3/20266, 6-3. */
        NO_DATE
    }

    public DayReading {
        days = List.copyOf(days);
        requireNonNull(flaw);
    }

    /**
     * Reads a cell.
     *
     * @param order in which order the numbers of a date stand where that is open
     * @param latest a date without a year is the latest one that is not after this day
     */
    public static DayReading of(TypedCell cell, DateOrder order, LocalDate latest) {
        if (cell instanceof TypedCell.Moment moment) {
            return of(moment.moment().toLocalDate());
        }
        String text = cell.text();
        if (cell instanceof TypedCell.Numeral numeral) {
            if (isSerial(numeral.value())) {
                return serial(numeral.value());
            }
        } else if (SERIAL.matcher(text).matches()) {
            double value = Double.parseDouble(text.replace(',', '.'));
            if (isSerial(value)) {
                return serial(value);
            }
        }
        List<TypedDate> typed = DateWords.find(text);
        if (typed.isEmpty() && cell instanceof TypedCell.Numeral numeral && isNoCount(numeral.value())) {
            return new DayReading(List.of(), Optional.of(Flaw.NO_DATE));
        }
        return typed.isEmpty() ? new DayReading(List.of(), flaw(text)) : of(typed, order, latest);
    }

    private static DayReading of(LocalDate day) {
        return new DayReading(List.of(day), Optional.empty());
    }

    private static boolean isSerial(double value) {
        return value >= FIRST_SERIAL && value <= LAST_SERIAL;
    }

    /** A whole number from 0 on may be an answer, or count something. */
    private static boolean isNoCount(double value) {
        return value < 0 || value != Math.rint(value);
    }

    private static DayReading serial(double value) {
        return SerialDate.moment(value, false)
                .map(moment -> of(moment.toLocalDate()))
                .orElse(NONE);
    }

    private static DayReading of(List<TypedDate> typed, DateOrder order, LocalDate latest) {
        List<LocalDate> days = new ArrayList<>();
        Optional<Flaw> flaw = Optional.empty();
        for (int index = 0; index < typed.size(); index++) {
            TypedDate date = typed.get(index);
            Optional<LocalDate> day = beside(typed, index, order, latest)
                    .map(other -> date.resolveBeside(other, order, latest))
                    .orElseGet(() -> date.resolve(order, latest));
            day.ifPresent(days::add);
            flaw = day.isPresent() ? flaw : Optional.of(Flaw.NO_SUCH_DAY);
        }
        return new DayReading(days, flaw);
    }

    /** In "8/5 & 8/14/2019" the year counts for both. */
    private static Optional<LocalDate> beside(List<TypedDate> typed, int index, DateOrder order, LocalDate latest) {
        if (typed.get(index).year().isPresent()) {
            return Optional.empty();
        }
        for (int distance = 1; distance < typed.size(); distance++) {
            for (int other : new int[] {index + distance, index - distance}) {
                if (other >= 0
                        && other < typed.size()
                        && typed.get(other).year().isPresent()) {
                    return typed.get(other).resolve(order, latest);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> flaw(String text) {
        if (DateWords.isMonthAlone(text)) {
            return Optional.of(Flaw.NO_DAY);
        }
        boolean numbersOnly =
                Shapes.digits(text) >= FEWEST_DIGITS && text.codePoints().noneMatch(Character::isLetter);
        return numbersOnly
                        || DAY_AND_YEAR.matcher(text).matches()
                        || TWO_NUMBERS.matcher(text).matches()
                ? Optional.of(Flaw.NO_DATE)
                : Optional.empty();
    }

    /** Whether the cell names one day, and nothing that is none. */
    public boolean isOneDay() {
        return days.size() == 1 && flaw.isEmpty();
    }

    /** The latest of the days. */
    public Optional<LocalDate> latest() {
        return days.size() == 1 ? Optional.of(days.get(0)) : days.stream().max(LocalDate::compareTo);
    }
}
