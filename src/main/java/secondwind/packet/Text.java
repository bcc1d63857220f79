package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of words, some of them strong, with visible blanks where the log does not know something.
 *
 * @param spans the parts, in reading order
 */
public record Text(List<Span> spans) {

    /** A part of a text. */
    public sealed interface Span {}

    /** Words as they are to be read; a line feed forces a new line. */
    public record Words(String words, boolean strong) implements Span {
        public Words {
            requireNonNull(words);
        }
    }

    /**
     * Something the person has to fill in by hand: a rule to write on, with the hint so that nobody overlooks it.
     *
     * @param hint what belongs there, such as "hiring manager's name"
     */
    public record Blank(String hint) implements Span {
        public Blank {
            requireNonNull(hint);
        }
    }

    public Text {
        spans = List.copyOf(spans);
    }

    /** Plain words. */
    public static Text of(String words) {
        return new Text(List.of(new Words(words, false)));
    }

    /** The words alone, blanks as their hint in brackets. */
    public String plain() {
        return spans.stream()
                .map(span -> span instanceof Words words ? words.words() : "[" + ((Blank) span).hint() + "]")
                .collect(Collectors.joining());
    }
}
