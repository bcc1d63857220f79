package secondwind.packet;

import java.util.Optional;
import secondwind.application.Field;
import secondwind.plan.Step;

/** The columns of a log in which a person records what has happened, by the names that we give them. */
public enum ProgressColumn {
    LETTER_SENT(Field.LETTER_SENT),
    FEEDBACK_CALL(Field.FEEDBACK_CALL_DONE),
    OPENINGS_ASKED(Field.OPPORTUNITIES_ASKED),
    HIRE_CONTACTED(Field.HIRE_CONTACTED),
    CHECK_BACK(Field.CHECK_BACK_DONE),
    KEPT_IN_TOUCH(Field.KEPT_IN_TOUCH),
    /** No step: the person wants no more packets for this job. */
    CLOSED(Field.CLOSED);

    private final Field field;

    ProgressColumn(Field field) {
        this.field = field;
    }

    /** What the column means. */
    public Field field() {
        return field;
    }

    /** The header above it, when we name it. */
    public String header() {
        return NewColumn.header(field);
    }

    /** The column in which this step is recorded; empty for a task, which no column records. */
    static Optional<ProgressColumn> of(Step step) {
        return switch (step) {
            case FIND_MANAGER, FIND_HIRE -> Optional.empty();
            case LETTER -> Optional.of(LETTER_SENT);
            case FEEDBACK -> Optional.of(FEEDBACK_CALL);
            case OPPORTUNITIES -> Optional.of(OPENINGS_ASKED);
            case PERSON_HIRED -> Optional.of(HIRE_CONTACTED);
            case CHECK_BACK -> Optional.of(CHECK_BACK);
            case KEEP_IN_TOUCH -> Optional.of(KEPT_IN_TOUCH);
        };
    }
}
