package secondwind.plan;

/** What the log tells about a second place that changes its plan or its words (domain.md, "Variations"). */
public enum Circumstance {
    /** Nobody at the employer is named: find the name; the greeting stays a visible blank. */
    MANAGER_UNKNOWN,
    /** Only a recruiter or an agency is known: everything goes through them. */
    RECRUITER_ONLY,
    /** The person hired is a friend: congratulate, and no job question at first. */
    HIRE_IS_FRIEND,
    /** The person hired came from inside: nobody asks whether they started; ask about the post they left. */
    INTERNAL_HIRE,
    /** Nobody knows yet who was hired: a task to find out, which blocks nothing. */
    HIRE_UNKNOWN,
    /** All interviews were by phone or video: no office and no visit is mentioned. */
    REMOTE_INTERVIEWS,
    /** Nobody can or may be called: e-mail twins instead of calls. */
    EMAIL_ONLY,
    /** The log says that nobody there wants to be called; the packet has e-mails, and no number is asked for. */
    NO_CALLS,
    /** The rejection came from an automated mail: a fresh message to the people met. */
    AUTOMATED_REJECTION,
    /** Human resources signed the rejection: the letter goes to the manager, with a copy to them. */
    SIGNED_BY_HR,
    /** A public body: a formal debrief, and the reserve list's expiry. */
    PUBLIC_SECTOR,
    /** The job has been posted again: contact the manager now, and reapply. */
    POSTED_AGAIN,
    /** The person hired has left, or never came: contact the manager now, and congratulate nobody. */
    HIRE_LEFT
}
