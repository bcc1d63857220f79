package secondwind.log.format.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import secondwind.log.format.xml.PartReader;

/** Looks through a text file for a quotation mark that opens a cell and never closes it. */
final class UnclosedQuote {
    /** A cell that runs on for longer than this swallows the rest of the file. */
    private static final int LONGEST_CELL = PartReader.LONGEST_TEXT;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private UnclosedQuote() {}

    /** The row, from 1, in which such a mark stands. */
    static Optional<Integer> findRow(Path file, CsvDialect dialect) throws IOException {
        State state = State.CELL_START;
        int row = 1;
        int openedInRow = 1;
        int length = 0;
        char before = ' ';
        try (Reader reader = dialect.open(file)) {
            int read;
            while ((read = reader.read()) >= 0) {
                char character = (char) read;
                if (state == State.QUOTED || (state == State.QUOTE_IN_QUOTED && character == '"')) {
                    length++;
                    if (length > LONGEST_CELL) {
                        return Optional.of(openedInRow);
                    }
                }
                State next = next(state, character, dialect.delimiter());
                if (next == State.QUOTED && state == State.CELL_START) {
                    openedInRow = row;
                    length = 0;
                }
                boolean lineEnd = character == '\r' || (character == '\n' && before != '\r');
                if (lineEnd && next == State.CELL_START) {
                    row++;
                }
                before = character;
                state = next;
            }
        }
        return state == State.QUOTED ? Optional.of(openedInRow) : Optional.empty();
    }

    private static State next(State state, char character, char delimiter) {
        if (state == State.QUOTED) {
            return character == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (state == State.QUOTE_IN_QUOTED && character == '"') {
            return State.QUOTED;
        }
        if (character == delimiter || character == '\n' || character == '\r') {
            return State.CELL_START;
        }
        if (state == State.CELL_START && character == '"') {
            return State.QUOTED;
        }
        boolean stillAtStart = state == State.CELL_START && character == ' ';
        return stillAtStart ? State.CELL_START : State.PLAIN;
    }
}
