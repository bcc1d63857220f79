package secondwind.batch;

import java.util.List;
import java.util.stream.Stream;
import secondwind.output.FileNames;
import secondwind.output.Paper;
import secondwind.packet.Book;
import secondwind.packet.Packet;

/**
 * One person's book, ready to print.
 *
 * @param planned the search and its plans
 * @param folder the person's folder in the output folder
 * @param paper what it is printed on
 * @param book the agenda and the packets
 */
record ComposedSearch(PlannedSearch planned, String folder, Paper paper, Book book) {

    String bookFile() {
        return folder + "/book.pdf";
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
        List<String> files =
                Stream.concat(Stream.of(bookFile()), packetFiles().stream()).toList();
        String person =
                planned.seeker().profile().name().orElse(planned.seeker().folderName());
        return new BatchReport.SearchReport(person, folder, files, book.dates(), planned.questions());
    }
}
