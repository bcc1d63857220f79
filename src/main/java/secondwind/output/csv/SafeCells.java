package secondwind.output.csv;

/**
 * Text that no spreadsheet takes for a formula.
 *
 * <p>A cell that a person typed and that starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break
 * gets an apostrophe in front (OWASP, "CSV Injection"). A phone number such as {@code +44 20 7946 0123} gets one too: a
 * spreadsheet would otherwise add it up, and "-" or "+1 (212) 555-0143" would become an error or a wrong number. Who
 * reads the file by program takes the apostrophe off again. Numbers and ISO dates that we made ourselves are untouched.
 */
final class SafeCells {
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final String GUARD = "'";

    private SafeCells() {}

    /** This text, with a guard in front where it needs one. */
    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }
}
