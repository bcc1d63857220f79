package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Cell;

/**
 * Something to ask the person.
 *
 * @param about the row it is about
 * @param cell the cell whose words raise it; empty when something is missing
 * @param words the question
 */
record OpenQuestion(Application about, Optional<Cell> cell, String words) {
    OpenQuestion {
        requireNonNull(about);
        requireNonNull(cell);
        requireNonNull(words);
    }
}
