package secondwind.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import secondwind.log.ColumnReading;

/** How the columns of one sheet are understood, in aligned lines: field, column, header, how sure, and what else. */
final class ColumnTable {
    private static final int WIDEST_HEADER = 32;
    private static final double SURE = 0.8;
    private static final double FAIRLY_SURE = 0.6;
    private static final int HUNDRED = 100;

    private final List<ColumnReading> columns;

    ColumnTable(List<ColumnReading> columns) {
        this.columns = List.copyOf(columns);
    }

    List<String> lines() {
        int width = columns.stream()
                .mapToInt(column -> header(column.header()).length())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        for (ColumnReading column : columns) {
            String line = String.format(
                    Locale.ROOT,
                    "%-22s %-3s %-" + width + "s  %4s",
                    column.field().key().replace('_', ' '),
                    column.column(),
                    header(column.header()),
                    percent(column.confidence()));
            String remarks = remarks(column);
            lines.add(remarks.isEmpty() ? line : line + "  " + remarks);
        }
        return lines;
    }

    private static String remarks(ColumnReading column) {
        List<String> remarks = new ArrayList<>();
        doubt(column.confidence()).ifPresent(remarks::add);
        if (!column.because().isEmpty()) {
            remarks.add(column.because());
        }
        column.runnerUp()
                .ifPresent(next -> remarks.add(
                        "next best " + next.column() + " " + header(next.header()) + " " + percent(next.confidence())));
        return String.join("; ", remarks);
    }

    private static Optional<String> doubt(double confidence) {
        if (confidence >= SURE) {
            return Optional.empty();
        }
        return Optional.of(confidence >= FAIRLY_SURE ? "fairly sure" : "a guess");
    }

    private static String percent(double confidence) {
        return Math.round(confidence * HUNDRED) + "%";
    }

    private static String header(String header) {
        String line = header.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return "(no header)";
        }
        return line.codePointCount(0, line.length()) <= WIDEST_HEADER
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST_HEADER - 1)) + "\u2026";
    }
}
