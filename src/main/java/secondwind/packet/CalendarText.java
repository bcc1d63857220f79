package secondwind.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written in the iCalendar format (RFC 5545), in a file and in a code alike. */
public final class CalendarText {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final char REPLACEMENT = '\ufffd';

    private CalendarText() {}

    /**
     * These words as a value of type TEXT (RFC 5545, 3.3.11). Breaks of whatever kind become the one that the format
     * has; other control characters, which it forbids, become spaces.
     */
    public static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        String text = words.replace("\r\n", "\n");
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> escaped.append("\\n");
                default -> escaped.append(plain(text, index, letter));
            }
        }
        return escaped.toString();
    }

    private static char plain(String text, int index, char letter) {
        if (Character.isISOControl(letter)) {
            return ' ';
        }
        boolean halfOfPair = Character.isHighSurrogate(letter)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : Character.isLowSurrogate(letter)
                        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
        return halfOfPair ? REPLACEMENT : letter;
    }

    /** A day: {@code 20261124}. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** A moment in UTC: {@code 20261124T140000Z}. */
    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }
}
