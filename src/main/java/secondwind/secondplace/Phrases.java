package secondwind.secondplace;

import java.util.List;
import java.util.stream.Stream;

/**
 * The user's own phrases from the configuration. A cell that contains one gets that verdict, whatever the rules say.
 *
 * @param secondPlace words that mean a second place in this log
 * @param ask words that want a question
 * @param no words that are no second place
 */
public record Phrases(List<String> secondPlace, List<String> ask, List<String> no) {
    /** No phrases of the user's own. */
    public static final Phrases NONE = new Phrases(List.of(), List.of(), List.of());

    public Phrases {
        secondPlace = List.copyOf(secondPlace);
        ask = List.copyOf(ask);
        no = List.copyOf(no);
        if (Stream.of(secondPlace, ask, no).flatMap(List::stream).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Expected words in every phrase, but found an empty one");
        }
    }

    boolean isEmpty() {
        return secondPlace.isEmpty() && ask.isEmpty() && no.isEmpty();
    }
}
