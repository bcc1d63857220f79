package secondwind.packet;

import secondwind.application.Field;

/** The headers that we propose for columns that a log does not have yet; our own reader understands each of them. */
final class NewColumn {
    private NewColumn() {}

    /**
     * The header to add for this field.
     *
     * @throws IllegalArgumentException for a field that nobody is asked to add
     */
    static String header(Field field) {
        return switch (field) {
            case DECISION_DATE -> "Decision date";
            case CONTACT_NAME -> "Hiring manager";
            case CONTACT_PHONE -> "Phone";
            case CONTACT_EMAIL -> "Email";
            case ADDRESS -> "Address";
            case HIRED_PERSON -> "Person hired";
            case HIRED_PERSON_CONTACT -> "Hire contact";
            case START_DATE -> "Hire start date";
            case NOTES -> "Notes";
            case LETTER_SENT -> "Letter sent";
            case FEEDBACK_CALL_DONE -> "Feedback call";
            case OPPORTUNITIES_ASKED -> "Openings asked";
            case HIRE_CONTACTED -> "Hire contacted";
            case CHECK_BACK_DONE -> "Check-back";
            case KEPT_IN_TOUCH -> "Kept in touch";
            case CLOSED -> "Closed";
            case CLIENT,
                    COMPANY,
                    ROLE,
                    CONTACT_TITLE,
                    APPLIED_DATE,
                    INTERVIEW,
                    OUTCOME,
                    STAGE,
                    RANK,
                    SOURCE,
                    POSTING_LINK ->
                throw new IllegalArgumentException("Expected a field to add a column for, but found " + field.key());
        };
    }
}
