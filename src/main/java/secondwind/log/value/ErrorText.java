package secondwind.log.value;

import java.util.regex.Pattern;

/** The names that spreadsheet programs give to errors, in the languages in which they speak. */
public final class ErrorText {
    private static final int LONGEST = 16;
    private static final Pattern ERROR = Pattern.compile(
            "#[\u00a1\u00bf]?[\\p{Lu}_/0]{2,14}[!?]|#(?:N/A|N/D|N/B|NV|YOK|N/V|SALTY|I/T|BRAK|H\u00c1NY|\u041d/\u0414)|#{3,}"
                    + "|(?:Err|Fehler|Fout|Erro|Errore|Erreur|Error)\\s?:\\s?\\d{3}");

    private ErrorText() {}

    /** Whether this text is an error such as {@code #REF!} or {@code Err:502}, or a number in too narrow a column. */
    public static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (text.charAt(0) == '#' || text.charAt(0) == 'E' || text.charAt(0) == 'F')
                && ERROR.matcher(text).matches();
    }
}
