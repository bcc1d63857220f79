package secondwind.log.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;

/** One cell with the type that its format gives it. */
public sealed interface TypedCell {
    /** What the user sees, trimmed; empty when nothing. */
    String text();

    /** Whether the user sees nothing here. */
    default boolean isEmpty() {
        return text().isEmpty();
    }

    /** Words, without the characters that the user does not see. */
    record Text(String text) implements TypedCell {
        /** The cell in which nothing stands. */
        public static final Text EMPTY = new Text("");

        /** The words of a cell; long runs of spaces between them are cut short. */
        public Text {
            text = Runs.shortened(VisibleText.of(text));
        }
    }

    /**
     * A number.
     *
     * @param value the number itself
     * @param display how the user's program shows it
     */
    record Numeral(double value, NumberDisplay display) implements TypedCell {
        public Numeral {
            requireNonNull(display);
        }

        @Override
        public String text() {
            return display.show(value);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * A day, perhaps with a time.
     *
     * @param moment the local moment; the clock time is midnight where there is none
     */
    record Moment(LocalDateTime moment) implements TypedCell {
        public Moment {
            requireNonNull(moment);
        }

        @Override
        public String text() {
            return moment.toLocalDate().toString();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A ticked or empty box, shown as {@code TRUE} or {@code FALSE}. */
    record Truth(boolean value) implements TypedCell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #REF!}. */
    record Failure(String text) implements TypedCell {
        public Failure {
            requireNonNull(text);
        }
    }
}
