package secondwind.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.output.FileNames;
import secondwind.output.Paper;
import secondwind.packet.Book;
import secondwind.packet.Packet;
import secondwind.packet.StepCalendar;

/**
 * One person's book, ready to print.
 *
 * @param planned the search and its plans
 * @param folder the person's folder in the output folder
 * @param paper what it is printed on
 * @param book the agenda and the packets
 * @param calendar the same dates for a phone or a calendar program
 */
record ComposedSearch(PlannedSearch planned, String folder, Paper paper, Book book, StepCalendar calendar) {

    String bookFile() {
        return folder + "/book.pdf";
    }

    /** The file of the calendar; empty when there is nothing to put into it, because the format wants one entry. */
    Optional<String> calendarFile() {
        return calendar.entries().isEmpty() ? Optional.empty() : Optional.of(folder + "/calendar.ics");
    }

    /** The files of the packets, in their order; the row's number stands in a name only where two would clash. */
    List<String> packetFiles() {
        List<FileNames.Wish> wishes =
                book.packets().stream().map(ComposedSearch::wish).toList();
        return FileNames.distinct(wishes).stream()
                .map(name -> folder + "/" + FilledPackets.FOLDER + "/" + name + ".pdf")
                .toList();
    }

    private static FileNames.Wish wish(Packet packet) {
        var application = packet.plan().application();
        return new FileNames.Wish(
                FileNames.of(application.company().name(), application.role().orElse("")),
                application.row().label());
    }

    BatchReport.SearchReport report() {
        List<String> packets = packetFiles();
        List<String> files = Stream.of(
                        List.of(bookFile()),
                        packets,
                        calendarFile().map(List::of).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
        String person =
                planned.seeker().profile().name().orElse(planned.seeker().folderName());
        return new BatchReport.SearchReport(
                person, folder, files, packets.size(), calendarFile().isPresent(), book.dates(), planned.questions());
    }
}
