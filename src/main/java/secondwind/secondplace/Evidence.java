package secondwind.secondplace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import secondwind.application.Cell;

/**
 * Why a verdict is what it is: the cell, its words, the rule.
 *
 * @param cell the cell that decided; empty when the row says nothing at all
 * @param words the words of that cell that decided, as typed
 * @param rule the rule's name, such as {@code runner-up}
 * @param reason one plain sentence that a person believes
 */
public record Evidence(Optional<Cell> cell, String words, String rule, String reason) {
    public Evidence {
        requireNonNull(cell);
        requireNonNull(words);
        requireNonNull(rule);
        requireNonNull(reason);
    }

    /**
     * The line that a person can check: the cell, its text and the reason; a text that the reason cites whole stands
     * there once. {@code Outcome, H17: "Runner-up" says this was second place.}
     */
    public String line() {
        return cell.map(decisive -> {
                    boolean citedWhole = Citation.oneLine(decisive.text()).equals(words)
                            && reason.startsWith("\u201c" + words + "\u201d");
                    return citedWhole ? decisive.place() + ": " + reason : decisive.citation() + " \u2013 " + reason;
                })
                .orElse(reason);
    }
}
