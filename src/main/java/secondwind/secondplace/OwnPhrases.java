package secondwind.secondplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the user's own phrases in a cell, in the plain form of both, word by word. */
final class OwnPhrases {
    private record Own(String words, String typed, Rule.Kind kind) {}

    /**
     * A phrase that was found.
     *
     * @param phrase as the configuration has it
     * @param kind what it means
     */
    record Match(String phrase, Rule.Kind kind) {}

    private final List<Own> phrases;

    OwnPhrases(Phrases phrases) {
        this.phrases = Stream.of(
                        own(phrases.secondPlace(), Rule.Kind.SECOND_PLACE),
                        own(phrases.ask(), Rule.Kind.ASK),
                        own(phrases.no(), Rule.Kind.NO))
                .flatMap(List::stream)
                .sorted((one, other) -> other.words().length() - one.words().length())
                .toList();
    }

    /** The verdict of the longest phrase that stands in this text. */
    Optional<Match> find(String text) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        String plain = plain(text);
        return phrases.stream()
                .filter(own -> plain.contains(own.words()))
                .map(own -> new Match(own.typed(), own.kind()))
                .findFirst();
    }

    private static List<Own> own(List<String> phrases, Rule.Kind kind) {
        return phrases.stream()
                .map(phrase -> new Own(plain(phrase), phrase, kind))
                .toList();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        text.codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint) || codePoint == '#') {
                plain.append(Letters.plain(codePoint));
            } else if (!Letters.isMark(codePoint) && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.append(plain.charAt(plain.length() - 1) == ' ' ? "" : " ").toString();
    }
}
