package secondwind.log.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a header that nobody has listed from the classes of its words. */
final class Composition {
    private static final String ALONE = "alone";
    private static final String SELF = "self";
    private static final Set<String> WAYS_TO_REACH = Set.of("email", "phone", "address", "number");

    private final Concepts concepts = Concepts.get();

    /** What these words mean together; nothing where one of them speaks of something else. */
    List<HeaderMeaning> meanings(List<String> words) {
        List<Set<String>> classes = concepts.classes(words);
        List<HeaderMeaning> found = new ArrayList<>();
        for (Frame frame : concepts.frames()) {
            Optional<HeaderMeaning> meaning = frame.read(classes);
            meaning.filter(one ->
                            found.stream().noneMatch(other -> other.fields().equals(one.fields())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a word of this header speaks of something that no field is about, such as a salary. */
    boolean speaksOfSomethingElse(List<String> words) {
        return concepts.classes(words).stream()
                .anyMatch(word -> word.contains(ALONE)
                        && word.stream().allMatch(one -> one.equals(ALONE) || Concepts.isLoose(one)));
    }

    /** Whether this is how to reach the person who writes: "My email", "Your phone number", but not "My boss's email". */
    boolean isOnesOwn(List<String> words) {
        List<Set<String>> classes = concepts.classes(words);
        return classes.stream().anyMatch(word -> word.contains(SELF))
                && classes.stream().anyMatch(word -> word.stream().anyMatch(WAYS_TO_REACH::contains))
                && classes.stream()
                        .allMatch(word -> word.contains(SELF)
                                || word.contains(Concepts.FILLER)
                                || word.stream().anyMatch(WAYS_TO_REACH::contains));
    }
}
