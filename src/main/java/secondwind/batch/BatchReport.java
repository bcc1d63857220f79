package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secondwind.application.Notice;
import secondwind.packet.Advice;
import secondwind.packet.AgendaLine;

/**
 * What a run did.
 *
 * @param today the day it was made for
 * @param logs how many logs were read
 * @param counts the rows by what became of them
 * @param searches what was made for each person, in the order of the logs
 * @param plans the workbooks on which the steps can be answered, one for each log, as paths in the output folder
 * @param finished sequences that have ended and are not printed any more, each with its reason
 * @param unreadable the files that could not be used, a line each
 * @param notices what else the user should know
 * @param missingDetails whose pages have blanks for the sender; stands in {@code advice} too
 * @param advice what to fill in to make the packets better, the most valuable first
 * @param output the folder that was written to; empty for a dry run
 */
public record BatchReport(
        LocalDate today,
        int logs,
        Counts counts,
        List<SearchReport> searches,
        List<String> plans,
        List<String> finished,
        List<Notice> unreadable,
        List<Notice> notices,
        List<Notice> missingDetails,
        List<Advice> advice,
        Optional<Path> output) {

    /**
     * Rows by what became of them.
     *
     * @param rows all data rows
     * @param secondPlaces rows that are second places
     * @param asks rows that want asking
     * @param rejectedRows rows that could not be used
     * @param rejectedCells cells that were left out of rows that could
     */
    public record Counts(int rows, int secondPlaces, int asks, int rejectedRows, int rejectedCells) {}

    /**
     * What was made for one person.
     *
     * @param person the client's or the seeker's name; else the log's
     * @param folder the person's folder in the output folder
     * @param files the files made for them to print, the book first, then the packets, as paths in the output folder, and
     *     last of all the calendar
     * @param packets how many packets are among them
     * @param calendar whether there is a calendar of the dates
     * @param letters the same letters as files to edit, as paths in the output folder
     * @param mails e-mails to look over and send, as paths in the output folder
     * @param dates everything still to be done, the earliest first
     * @param questions what to ask them
     */
    public record SearchReport(
            String person,
            String folder,
            List<String> files,
            int packets,
            boolean calendar,
            List<String> letters,
            List<String> mails,
            List<AgendaLine> dates,
            List<String> questions) {
        public SearchReport {
            requireNonNull(person);
            requireNonNull(folder);
            files = List.copyOf(files);
            letters = List.copyOf(letters);
            mails = List.copyOf(mails);
            dates = List.copyOf(dates);
            questions = List.copyOf(questions);
        }
    }

    public BatchReport {
        requireNonNull(today);
        requireNonNull(counts);
        searches = List.copyOf(searches);
        plans = List.copyOf(plans);
        finished = List.copyOf(finished);
        unreadable = List.copyOf(unreadable);
        notices = List.copyOf(notices);
        missingDetails = List.copyOf(missingDetails);
        advice = List.copyOf(advice);
        requireNonNull(output);
    }

    /** Whether there is anything to print packets for. */
    public boolean hasPackets() {
        return searches.stream().anyMatch(search -> search.packets() > 0);
    }

    /** Whether there are dates for a calendar program. */
    public boolean hasCalendars() {
        return searches.stream().anyMatch(SearchReport::calendar);
    }

    /** Whether a row, a cell or a file had to be left out. */
    public boolean somethingWasRejected() {
        return counts.rejectedRows() > 0 || counts.rejectedCells() > 0 || !unreadable.isEmpty();
    }

    /** Whether there was nothing that could be read. */
    public boolean nothingWasRead() {
        return logs == 0;
    }
}
