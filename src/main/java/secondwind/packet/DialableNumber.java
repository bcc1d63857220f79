package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number as a phone dials it. A log keeps numbers as they were typed, for a person to read; a link and a code need
 * the digits alone.
 *
 * <p>A number without a country's code is dialled as it stands, from the country it was typed in. An extension is left
 * out, because phones do not agree how to dial one; whoever calls reads it on the page.
 *
 * @param digits 7 to 15 digits, behind a plus sign where the number has its country's code
 */
record DialableNumber(String digits) {
    private static final int FEWEST = 7;
    /** ITU-T E.164, 6: the longest number in the world. */
    private static final int MOST = 15;

    private static final Pattern EXTENSION = Pattern.compile(
            "(?:[\\s,;.(/]|(?<=\\d))(?:x|ext|extn|extension|poste|durchwahl|#)[\\s.:]*\\d.*$",
            Pattern.CASE_INSENSITIVE);
    /** Only dialled inside the country: +44 (0)20. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    /** Signs that stand between the digits of one number. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().\\-\\u2010-\\u2015\\u2212/]+");

    DialableNumber {
        requireNonNull(digits);
    }

    /** The first number in these words; empty where none can be dialled. */
    static Optional<DialableNumber> find(String typed) {
        String words = EXTENSION.matcher(western(typed)).replaceFirst("");
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            Optional<DialableNumber> number = of(matcher.group());
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static Optional<DialableNumber> of(String written) {
        String plain = written.strip().replaceFirst("^\\(?00(?=[1-9])", "+");
        boolean international = plain.startsWith("+");
        String number = international ? TRUNK_ZERO.matcher(plain).replaceFirst("") : plain;
        String digits = number.replaceAll("\\D", "");
        return digits.length() < FEWEST || digits.length() > MOST
                ? Optional.empty()
                : Optional.of(new DialableNumber((international ? "+" : "") + digits));
    }

    /** With the digits 0 to 9 and the plain plus sign, whatever digits it was typed in; exotic spaces are spaces. */
    private static String western(String typed) {
        StringBuilder western = new StringBuilder(typed.length());
        for (int index = 0; index < typed.length(); index++) {
            char letter = typed.charAt(index);
            if (Character.isDigit(letter)) {
                western.append(Character.digit(letter, 10));
            } else if (letter == '\uff0b') {
                western.append('+');
            } else {
                western.append(Character.isSpaceChar(letter) ? ' ' : letter);
            }
        }
        return western.toString();
    }

    /** As a link: {@code tel:+13125550117} (RFC 3966). */
    String link() {
        return "tel:" + digits;
    }
}
