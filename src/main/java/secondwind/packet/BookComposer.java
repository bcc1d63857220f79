package secondwind.packet;

import java.time.LocalDate;
import java.util.List;
import secondwind.application.Notice;
import secondwind.plan.ActionPlan;

/** Puts one person's packets behind their agenda. */
public final class BookComposer {
    private final Agenda agenda;

    /** A composer that writes in this wording. */
    public BookComposer(Wording wording) {
        agenda = new Agenda(wording);
    }

    /**
     * The book.
     *
     * @param owner the seeker's name, or what their log is called
     * @param packets in the order in which they are to be used
     * @param ended plans that have ended, which are named and not printed
     * @param questions what to ask the seeker
     * @param notices what the seeker should know
     * @param today the day of the run
     */
    public Book compose(
            String owner,
            List<Packet> packets,
            List<ActionPlan> ended,
            List<String> questions,
            List<Notice> notices,
            LocalDate today) {
        String title = "Second Wind for " + owner;
        List<AgendaLine> dates = agenda.lines(packets);
        Document page = agenda.compose(title, dates, ended, questions, notices, today);
        return new Book(title, page, packets, dates);
    }
}
