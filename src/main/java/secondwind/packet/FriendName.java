package secondwind.packet;

import java.util.List;
import java.util.regex.Pattern;

/** What a friend is called: by the first name, where it is plain which of the words that is. */
final class FriendName {
    /** Two words in Latin letters, which put the first name first; no initial, and no comma, which turns them about. */
    private static final Pattern FIRST_AND_LAST =
            Pattern.compile("[\\p{IsLatin}\\p{M}'\u2019-]{2,} [\\p{IsLatin}\\p{M}'\u2019-]{2,}");

    private static final List<String> TITLES = List.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "rev", "herr", "frau", "mme", "uncle",
            "aunt");

    private FriendName() {}

    /** "Tom" for "Tom Keller"; any other name as it is. */
    static String of(String name) {
        String first = name.strip().split("\\s+", -1)[0];
        boolean plain =
                FIRST_AND_LAST.matcher(name.strip().replaceAll("\\s+", " ")).matches();
        return plain && !TITLES.contains(first.toLowerCase(java.util.Locale.ROOT)) ? first : name;
    }
}
