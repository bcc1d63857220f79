package secondwind.secondplace;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads one English word that counts or orders: three, third, 3, 3rd, #3. */
final class NumberWord {
    private static final List<String> COUNTS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDERS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final int MOST_DIGITS = 3;

    private NumberWord() {}

    /** Its number, up to 999; empty for any other word. */
    static OptionalInt read(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        int known = Math.max(COUNTS.indexOf(plain), ORDERS.indexOf(plain));
        if (known >= 0) {
            return OptionalInt.of(known);
        }
        String digits = plain.startsWith("#") ? plain.substring(1) : plain.replaceFirst("(?:st|nd|rd|th)$", "");
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(character -> character >= '0' && character <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
