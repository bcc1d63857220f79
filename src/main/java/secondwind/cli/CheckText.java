package secondwind.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Rejection;
import secondwind.batch.BatchReport;
import secondwind.batch.JudgedRow;
import secondwind.batch.RowListener;
import secondwind.log.Log;
import secondwind.log.SheetReading;
import secondwind.log.UnusedColumn;
import secondwind.packet.AgendaLine;

/** How a log is read, for a person. */
final class CheckText implements CheckCommand.Check {
    private static final int LONGEST = 200;
    private static final int MOST_ADVICE = 12;

    private final PrintStream out;
    private final boolean columnsOnly;
    private boolean answersRejected;

    CheckText(PrintStream out, boolean columnsOnly) {
        this.out = out;
        this.columnsOnly = columnsOnly;
    }

    @Override
    public RowListener listener() {
        return new RowListener() {
            @Override
            public void opened(Log log) {
                sheets(log);
            }

            @Override
            public void row(JudgedRow row) {
                if (!columnsOnly) {
                    print(row);
                }
            }

            @Override
            public void rejectedAnswer(Rejection rejection) {
                answerRejected(rejection);
            }
        };
    }

    private void sheets(Log log) {
        out.println(log.name());
        for (SheetReading sheet : log.sheets()) {
            String name = sheet.sheet().isEmpty() ? "" : "Sheet \u201c" + sheet.sheet() + "\u201d: ";
            if (sheet instanceof SheetReading.AsLog read) {
                out.println("  " + name + "read as a log, " + read.headerPlace());
                new ColumnTable(read.columns()).lines().forEach(line -> out.println("    " + line));
                notUsed(read.unused());
            } else if (sheet instanceof SheetReading.PassedOver passed) {
                out.println("  " + name + "passed over, " + passed.reason());
            }
        }
        out.println();
    }

    private void notUsed(List<UnusedColumn> columns) {
        named("only weighed for second places: ", columns.stream().filter(UnusedColumn::weighed));
        named("not used: ", columns.stream().filter(column -> !column.weighed()));
    }

    private void named(String title, Stream<UnusedColumn> columns) {
        String names = columns.map(UnusedColumn::described).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            out.println("    " + title + names);
        }
    }

    private void print(JudgedRow row) {
        if (row instanceof JudgedRow.Judged judged) {
            Application application = judged.application();
            line(application.row().label(), judged.verdict().key(), job(application));
            out.println("         " + judged.verdict().evidence().line());
            judged.rejectedCells().forEach(this::rejected);
        } else if (row instanceof JudgedRow.Unusable unusable) {
            line(
                    unusable.row().row().label(),
                    "rejected",
                    unusable.row().company() + unusable.row().role());
            rejected(unusable.row().rejection());
        }
    }

    private void line(String label, String verdict, String job) {
        out.println(String.format(Locale.ROOT, "  %5s  %-12s %s", label, verdict, job));
    }

    private void answerRejected(Rejection rejection) {
        if (!columnsOnly) {
            if (!answersRejected) {
                answersRejected = true;
                out.println();
                out.println("In the action plan:");
            }
            rejected(rejection.where().file() + ", " + rejection.where().a1(), rejection);
        }
    }

    private void rejected(Rejection rejection) {
        rejected(rejection.where().a1(), rejection);
    }

    private void rejected(String where, Rejection rejection) {
        String found =
                rejection.value().isEmpty() ? "it is empty" : "found \u201c" + shortened(rejection.value()) + "\u201d";
        out.println("         " + where + " left out: expected " + rejection.expected() + ", " + found + ". "
                + rejection.remedy());
    }

    /** A page of text in a cell would push everything else off the screen; rejected.csv has it whole. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "\u2026";
    }

    private static String job(Application application) {
        String job = application.company().name()
                + application.role().map(role -> ", " + role).orElse("");
        return application.client().map(client -> job + " (" + client + ")").orElse(job);
    }

    @Override
    public void finish(BatchReport report) {
        if (columnsOnly || report.nothingWasRead()) {
            return;
        }
        out.println();
        out.println("A run on this day, " + report.today() + ", would write:");
        for (BatchReport.SearchReport search : report.searches()) {
            search.files().forEach(file -> out.println("  " + file));
            for (AgendaLine line : search.dates()) {
                out.println(
                        "      " + line.when().replace('\u00a0', ' ') + "  " + line.what() + " \u2013 " + line.job());
            }
            search.questions().forEach(question -> out.println("      To ask: " + question));
        }
        report.plans().forEach(file -> out.println("  " + file));
        out.println("  actions.csv, questions.csv, rows.csv, rejected.csv");
        report.finished().forEach(line -> out.println("Finished, no packet any more: " + line));
        missing(report);
    }

    private void missing(BatchReport report) {
        if (!report.hasPackets()) {
            return;
        }
        out.println();
        if (report.advice().isEmpty()) {
            out.println("Nothing is missing: these packets have everything they can use. Well kept!");
            return;
        }
        out.println("To make the packets better, fill in, the most valuable first:");
        report.advice().stream().limit(MOST_ADVICE).forEach(advice -> out.println("  - " + advice.line()));
        int others = report.advice().size() - MOST_ADVICE;
        if (others > 0) {
            out.println("  and " + others + " more.");
        }
    }

    @Override
    public boolean tellsWhatIsMissing() {
        return !columnsOnly;
    }

    @Override
    public void close() {
        out.flush();
    }
}
