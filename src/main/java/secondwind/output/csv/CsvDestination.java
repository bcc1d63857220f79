package secondwind.output.csv;

/** Where a list goes, which decides how it is written. */
public enum CsvDestination {
    /** A file that opens in a spreadsheet: a byte order mark, so that names keep their accents, and CRLF (RFC 4180). */
    FILE("\ufeff", "\r\n"),
    /** Standard output, for the next program: no mark, and line feeds. */
    STANDARD_OUTPUT("", "\n");

    private final String opening;
    private final String lineEnd;

    CsvDestination(String opening, String lineEnd) {
        this.opening = opening;
        this.lineEnd = lineEnd;
    }

    String opening() {
        return opening;
    }

    String lineEnd() {
        return lineEnd;
    }
}
