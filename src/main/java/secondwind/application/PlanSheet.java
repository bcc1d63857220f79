package secondwind.application;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sheet that we add to a copy of the user's workbook, on which every step can be answered, and that we read back:
 * its name, its columns and the answers. One line for each step of each second place, its headers in the first row.
 */
public final class PlanSheet {
    /** The sheet's name; where the user has a sheet of that name already, a number follows. */
    public static final String NAME = "Action plan";

    private static final String OF = " of ";
    private static final String ROWS = "\nRows: ";
    /** Some programs save a new line as a space. */
    private static final Pattern AFTER_ROWS = Pattern.compile("\\sRows: (?=[A-Za-z0-9+/=]*\\s*$)");

    private static final String PLACE = "\nAt: ";
    private static final Pattern AFTER_PLACE = Pattern.compile("\\sAt: (?=\\S+\\s*$)");

    private PlanSheet() {}

    /** The header of the key's column in a workbook that was made from this log. */
    public static String keyHeader(String logFile) {
        return Column.KEY.header() + OF + logFile;
    }

    /**
     * The same, and on lines of their own where the log lies and what the workbook keeps of the log's rows: texts without
     * spaces, which may be empty.
     */
    public static String keyHeader(String logFile, String place, String rowNumbers) {
        return keyHeader(logFile)
                + (place.isEmpty() ? "" : PLACE + place)
                + (rowNumbers.isEmpty() ? "" : ROWS + rowNumbers);
    }

    /** The file name of the log that a workbook with this header above its keys was made from; empty when unknown. */
    public static Optional<String> logFile(String keyHeader) {
        String first = AFTER_PLACE.split(AFTER_ROWS.split(keyHeader, 2)[0], 2)[0];
        int end = first.indexOf(OF);
        return end < 0
                ? Optional.empty()
                : Optional.of(first.substring(end + OF.length()).strip());
    }

    /** Where the log lay that a workbook with this header above its keys was made from; empty when unknown. */
    public static Optional<String> place(String keyHeader) {
        String[] parts = AFTER_PLACE.split(AFTER_ROWS.split(keyHeader, 2)[0], 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(parts[1].strip());
    }

    /** What a workbook with this header above its keys keeps of the log's rows; empty when nothing. */
    public static Optional<String> rowNumbers(String keyHeader) {
        String[] parts = AFTER_ROWS.split(keyHeader, 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(parts[1].strip());
    }

    /**
     * Whether this cell of a progress mark stands on such a sheet, whatever the name of the sheet has become.
     */
    public static boolean holds(Cell cell) {
        return cell.ref().sheet().startsWith(NAME)
                || Column.find(cell.header())
                        .filter(column -> column == Column.RESULT || column == Column.DONE_ON)
                        .isPresent();
    }

    /** A column of the sheet, in the order in which we write them; the user may move them about. */
    public enum Column {
        /** The day to do it, or the day it was done. */
        DATE("Date"),
        /** Where the step stands: overdue, due, later, done, no answer, skipped, closed. */
        STATUS("Status"),
        STEP("Step"),
        COMPANY("Company"),
        ROLE("Role"),
        /** Only in a log with clients. */
        CLIENT("Client"),
        WHOM("Whom"),
        HOW("How"),
        /** The days on which the step fits. */
        WINDOW("Best between"),
        /** What came of it: one of {@link Result}. */
        RESULT("What happened"),
        /** The day of it; without one the planned day counts. */
        DONE_ON("On which day"),
        /** Where it was recorded first, when not here; such a line is not read back, because its own place counts. */
        RECORDED_IN("Recorded in"),
        /**
         * Hidden: which step of which job this is, a {@link PlanSheetKey}. Its header goes on with the name of the log
         * that the workbook was made from, {@code Second Wind key of jobs.xlsx}, with where that lies, which tells logs of one
         * name apart, and with what it keeps of the log's rows.
         */
        KEY("Second Wind key");

        private final String header;

        Column(String header) {
            this.header = header;
        }

        /** The header as written. */
        public String header() {
            return header;
        }

        /** The column with this header, in any case and with spaces around it. */
        public static Optional<Column> find(String header) {
            String typed = header.strip().toLowerCase(Locale.ROOT);
            for (Column column : values()) {
                String known = column.header.toLowerCase(Locale.ROOT);
                if (typed.equals(known) || (column == KEY && typed.startsWith(known))) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    /** What can have come of a step. */
    public enum Result {
        DONE("Done"),
        /** A call or message without an answer: one touch. */
        NO_ANSWER("No answer"),
        NOT_NEEDED("Not needed"),
        /** No more packets for this job. */
        CLOSED("Close this job");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /** The words in the drop-down. */
        public String words() {
            return words;
        }
    }
}
