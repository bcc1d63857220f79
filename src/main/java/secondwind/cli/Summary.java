package secondwind.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import secondwind.batch.BatchReport;
import secondwind.batch.BatchReport.Counts;
import secondwind.batch.BatchReport.SearchReport;
import secondwind.packet.Advice;
import secondwind.packet.AgendaLine;
import secondwind.packet.Gap;

/** The end of a run in plain words: what was read, what was found, what was written, and what comes next. */
final class Summary {
    private static final int NEXT_DATES = 5;
    private static final int MOST_MISSING = 3;

    private final PrintStream out;

    Summary(PrintStream out) {
        this.out = out;
    }

    void print(BatchReport report) {
        Counts counts = report.counts();
        out.println();
        out.printf("Read %s with %s.%n", several(report.logs(), "log"), several(counts.rows(), "row"));
        out.printf(
                "Found %s and %s. %s.%n",
                several(counts.secondPlaces(), "second place"),
                several(counts.asks(), "row to ask about", "rows to ask about"),
                rejected(report));
        written(report);
        nextDates(report);
        questions(report);
        finished(report);
        missing(report);
        out.flush();
    }

    private static String rejected(BatchReport report) {
        if (!report.somethingWasRejected()) {
            return "Nothing was rejected";
        }
        List<String> parts = new ArrayList<>();
        add(parts, report.counts().rejectedRows(), "row");
        add(parts, report.counts().rejectedCells(), "cell");
        add(parts, report.unreadable().size(), "file");
        return "Rejected: " + String.join(" and ", parts) + ", listed with the reason in rejected.csv";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(several(count, what));
        }
    }

    private void written(BatchReport report) {
        long packets = report.searches().stream()
                .mapToLong(BatchReport.SearchReport::packets)
                .sum();
        String made =
                several(packets, "packet") + " in " + several(report.searches().size(), "book");
        if (report.output().isPresent()) {
            out.printf("Wrote %s to %s.%n", made, report.output().get());
        } else {
            out.printf("This was a dry run. It would write %s:%n", made);
        }
        for (SearchReport search : report.searches()) {
            List<String> files = report.output().isPresent() ? search.files().subList(0, 1) : search.files();
            files.forEach(file -> out.println("  " + file));
            toSend(search);
        }
        report.plans().forEach(file -> out.println("  " + file));
        if (report.output().isPresent() && report.hasCalendars()) {
            out.println("The dates are in calendar.ics beside each book, for your phone or your calendar program.");
        }
    }

    /** Where the letters and the e-mails are; they are many, and their folders tell enough. */
    private void toSend(SearchReport search) {
        if (!search.letters().isEmpty()) {
            out.printf(
                    "  %s/letters: %s for Word%n",
                    search.folder(), several(search.letters().size(), "letter"));
        }
        if (!search.mails().isEmpty()) {
            out.printf(
                    "  %s/mail: %s%n", search.folder(), several(search.mails().size(), "e-mail draft"));
        }
    }

    private record Dated(SearchReport search, AgendaLine line) {}

    private void nextDates(BatchReport report) {
        List<Dated> dates = report.searches().stream()
                .flatMap(search -> search.dates().stream().map(line -> new Dated(search, line)))
                .sorted(Comparator.comparing(dated -> dated.line().day()))
                .limit(NEXT_DATES)
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        out.println();
        out.println("Next:");
        for (Dated dated : dates) {
            AgendaLine line = dated.line();
            out.printf("  %-12s %s \u2013 %s (%s)%n", plain(line.when()), what(line), plain(line.job()), person(dated));
        }
    }

    private void questions(BatchReport report) {
        if (report.searches().stream().allMatch(search -> search.questions().isEmpty())) {
            return;
        }
        out.println();
        out.println("To ask:");
        for (SearchReport search : report.searches()) {
            search.questions().forEach(question -> out.println("  " + search.person() + ": " + question));
        }
    }

    private void finished(BatchReport report) {
        if (!report.finished().isEmpty()) {
            out.println();
            out.println("Finished, no packet any more:");
            report.finished().forEach(line -> out.println("  " + line));
        }
    }

    /** Only the names of what is missing; the check says where. The sender's details have a note of their own. */
    private void missing(BatchReport report) {
        List<Advice> missing = report.advice().stream()
                .filter(advice -> advice.gap() != Gap.SENDER)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String names = missing.stream()
                .limit(MOST_MISSING)
                .map(advice -> advice.gap().words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        int others = missing.size() - MOST_MISSING;
        out.println();
        out.println("Worth filling in: " + names + (others > 0 ? " and " + several(others, "more thing") : "")
                + ". \u201csecondwind check\u201d says where.");
    }

    private static String what(AgendaLine line) {
        return line.overdue() ? line.what() + ", overdue" : line.what();
    }

    private static String person(Dated dated) {
        return dated.search().person();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String several(long count, String what) {
        return several(count, what, what + "s");
    }

    private static String several(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
