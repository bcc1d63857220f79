package secondwind.output.xlsx;

import java.util.stream.Stream;
import secondwind.application.PlanSheet.Column;
import secondwind.packet.PlanLine;

/**
 * How wide the columns are: wide enough for days in bold letters and for e-mail addresses, and as narrow as can be, so
 * that a printed page on its side can be read.
 */
final class PlanWidths {
    /** What a program leaves free beside the words of a cell, in digits. */
    private static final double PADDING = 0.75;
    /** Bold letters are wider by this. */
    private static final double BOLD = 1.08;

    private static final int USUAL_HOW = 30;
    /** A page on its side has no room for more; a longer address is broken. */
    private static final int WIDEST_HOW = 46;

    private final int how;

    private PlanWidths(int how) {
        this.how = how;
    }

    static PlanWidths of(PlanContent content) {
        double longest = content.lines().stream()
                .flatMap(line -> Stream.of(line.how().split(" ", -1)))
                .filter(word -> word.contains("@"))
                .mapToDouble(word -> LetterWidth.of(word) * BOLD + PADDING)
                .max()
                .orElse(0);
        return new PlanWidths((int) Math.ceil(Math.max(USUAL_HOW, Math.min(WIDEST_HOW, longest))));
    }

    /** In digits of the workbook's usual font. */
    int of(Column column) {
        return switch (column) {
            case STATUS -> 9;
            case WHOM, CLIENT -> 12;
            case DONE_ON -> 14;
            case ROLE, RESULT, WINDOW -> 15;
            case COMPANY -> 17;
            case DATE -> 20;
            case STEP -> 26;
            case HOW -> how;
            // These two are not printed.
            case RECORDED_IN, KEY -> 32;
        };
    }

    /** How many lines these words take there; what is overdue is in bold letters. */
    int lines(Column column, String words, PlanLine line) {
        double room = of(column) - PADDING;
        return WrappedLines.count(words, line.status().equals("overdue") ? room / BOLD : room);
    }
}
