package secondwind.log.value;

/**
 * In which order the numbers of a date stand, where the date itself leaves it open.
 *
 * @param dayFirst whether 03/04/2026 is the 3rd of April
 * @param dayFirstWithDots whether 03.04.2026 is, as nearly everywhere where dots are used
 * @param yearFirst whether 24-06-03 is a day of June 2024
 */
public record DateOrder(boolean dayFirst, boolean dayFirstWithDots, boolean yearFirst) {
    /** The day before the month, the year last. */
    public static final DateOrder DAY_FIRST = new DateOrder(true, true, false);
    /** The month before the day where no dots stand between them, the year last. */
    public static final DateOrder MONTH_FIRST = new DateOrder(false, true, false);
}
