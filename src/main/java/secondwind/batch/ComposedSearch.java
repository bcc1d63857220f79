package secondwind.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.output.FileNames;
import secondwind.output.Paper;
import secondwind.packet.Book;
import secondwind.packet.Document;
import secondwind.packet.MailDraft;
import secondwind.packet.Packet;
import secondwind.packet.StepCalendar;
import secondwind.packet.Wording;

/**
 * One person's book, ready to print, and their letters and e-mails, ready to be sent.
 *
 * @param planned the search and its plans
 * @param folder the person's folder in the output folder
 * @param paper what it is printed on
 * @param wording the English it is written in
 * @param book the agenda and the packets
 * @param calendar the same dates for a phone or a calendar program
 * @param drafts the e-mails of each packet, in the order of the packets
 */
record ComposedSearch(
        PlannedSearch planned,
        String folder,
        Paper paper,
        Wording wording,
        Book book,
        StepCalendar calendar,
        List<List<MailDraft>> drafts) {

    ComposedSearch {
        drafts = drafts.stream().map(List::copyOf).toList();
    }

    private static final String LETTERS = "/letters";
    private static final String MAIL = "/mail";

    /** In a person's folder, those whose files are there only as long as their step is still to be done. */
    static Stream<String> foldersOfSteps(String folder) {
        return Stream.of(folder + LETTERS, folder + MAIL);
    }

    /** A letter to be written as a file of its own. */
    record LetterFile(String path, Packet packet) {}

    /** An e-mail to be written as a file of its own. */
    record DraftFile(String path, MailDraft draft) {}

    String bookFile() {
        return folder + "/book.pdf";
    }

    /** The file of the calendar; empty when there is nothing to put into it, because the format wants one entry. */
    Optional<String> calendarFile() {
        return calendar.entries().isEmpty() ? Optional.empty() : Optional.of(folder + "/calendar.ics");
    }

    /** The files of the packets, in their order; the row's number stands in a name only where two would clash. */
    List<String> packetFiles() {
        return names().stream()
                .map(name -> folder + "/" + FilledPackets.FOLDER + "/" + name + ".pdf")
                .toList();
    }

    /** The letters that are still to be sent, by the names of their packets. */
    List<LetterFile> letters() {
        List<LetterFile> letters = new ArrayList<>();
        List<String> names = names();
        for (int index = 0; index < names.size(); index++) {
            Packet packet = book.packets().get(index);
            if (packet.documents().stream().anyMatch(document -> document.kind() == Document.Kind.LETTER)) {
                letters.add(new LetterFile(folder + LETTERS + "/" + names.get(index) + ".docx", packet));
            }
        }
        return letters;
    }

    /** The e-mails of the steps that are still to be done, by the names of their packets and steps. */
    List<DraftFile> mails() {
        List<DraftFile> mails = new ArrayList<>();
        List<String> names = names();
        for (int index = 0; index < names.size(); index++) {
            for (MailDraft draft : drafts.get(index)) {
                String name = names.get(index) + "-" + draft.step().key();
                mails.add(new DraftFile(folder + MAIL + "/" + name + ".eml", draft));
            }
        }
        return mails;
    }

    private List<String> names() {
        return FileNames.distinct(
                book.packets().stream().map(ComposedSearch::wish).toList());
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
                person,
                folder,
                files,
                packets.size(),
                calendarFile().isPresent(),
                letters().stream().map(LetterFile::path).toList(),
                mails().stream().map(DraftFile::path).toList(),
                book.dates(),
                planned.questions());
    }
}
