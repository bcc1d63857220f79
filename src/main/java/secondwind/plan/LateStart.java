package secondwind.plan;

/** How late the letter is, counted from the day the seeker was told to the letter's due day. */
public enum LateStart {
    /** Within its window, or already sent. */
    NOT_LATE,
    /** Past its window, up to 14 days: it goes without apology. */
    WITHOUT_APOLOGY,
    /** More than 14 days, up to 30: one sentence acknowledges the delay. */
    ACKNOWLEDGED,
    /** More than 30 days: letter and check-back are one message. */
    MERGED_WITH_CHECK_BACK
}
