package secondwind.output.pdf.form;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One field of a file, whatever it is about.
 *
 * @param name its full name
 * @param text its value, on one line; empty where it has none
 * @param state which of its pictures a box shows; empty where it says nothing of that
 * @param page the number of its page, from 1; 0 where that is unknown
 */
record FieldValue(String name, String text, String state, int page) {
    private static final int LONGEST = 500;
    private static final Set<String> OFF = Set.of("off", "no", "false", "0");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");

    FieldValue {
        requireNonNull(name);
        requireNonNull(text);
        requireNonNull(state);
    }

    /** Whether a box is ticked: its value says so or, where it has none, the picture that it shows. */
    boolean isOn() {
        String said = text.isEmpty() ? state : text;
        return !said.isEmpty() && !OFF.contains(said.toLowerCase(Locale.ROOT));
    }

    /** Whether its words only say that the box is not ticked. */
    boolean isOff() {
        return OFF.contains(text.toLowerCase(Locale.ROOT));
    }

    /** These words on one line, and no more of them than one types. */
    static String plain(String typed) {
        String line = INVISIBLE.matcher(typed).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
