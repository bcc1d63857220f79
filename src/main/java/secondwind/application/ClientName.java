package secondwind.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a coach's clients apart. Case and spaces make no other person of a name, nor does the way in which its accents are
 * stored; but an accent does, and so does a hyphen: what one client has answered must never count for another.
 */
public final class ClientName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private ClientName() {}

    /** The name as it is compared: two texts with an equal one name one client. Empty for a text without a name. */
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String small = Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return SPACES.matcher(small).replaceAll(" ").strip();
    }
}
