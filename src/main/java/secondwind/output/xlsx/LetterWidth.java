package secondwind.output.xlsx;

/**
 * How wide text is in digits, which spreadsheets measure columns in. The widths are those of the wider of the two usual
 * fonts, Calibri and Arial, so that a line never turns out longer than estimated.
 */
final class LetterWidth {
    private static final String NARROW = "iIjl.,:;'|!\u2019\u2018\u00b7()[]";
    private static final String SLIM = "tfr-/\" \u201c\u201d";
    private static final String ROUND = "cskvxyzJ";
    private static final String BROAD = "mwM%";
    private static final String WIDE = "W@\u2026\u2014";

    private LetterWidth() {}

    /** The width of these words, in digits. */
    static double of(String words) {
        return words.codePoints().mapToDouble(LetterWidth::of).sum();
    }

    private static double of(int letter) {
        if (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (NARROW.indexOf(letter) >= 0) {
                return 0.5;
            }
            if (SLIM.indexOf(letter) >= 0) {
                return letter == ' ' ? 0.5 : 0.7;
            }
            if (ROUND.indexOf(letter) >= 0) {
                return 0.9;
            }
            if (BROAD.indexOf(letter) >= 0) {
                return 1.55;
            }
            if (WIDE.indexOf(letter) >= 0) {
                return 1.75;
            }
        }
        if (Character.isIdeographic(letter) || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return 2;
        }
        return Character.isUpperCase(letter) ? 1.25 : 1;
    }
}
