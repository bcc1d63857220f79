package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One log's or one client's packets, with the agenda in front.
 *
 * @param title the name of the book, such as "Second Wind for Dana Whitlock"
 * @param agenda the week's dates and the questions to ask
 * @param packets in the order of the agenda
 * @param dates everything still to be done in these packets, the earliest first
 */
public record Book(String title, Document agenda, List<Packet> packets, List<AgendaLine> dates) {
    public Book {
        requireNonNull(title);
        requireNonNull(agenda);
        packets = List.copyOf(packets);
        dates = List.copyOf(dates);
    }
}
