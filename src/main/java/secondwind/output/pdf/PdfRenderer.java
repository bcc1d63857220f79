package secondwind.output.pdf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.application.Notice;
import secondwind.output.Paper;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.form.FieldName;
import secondwind.output.pdf.page.PdfFile;
import secondwind.packet.Book;
import secondwind.packet.Packet;

/**
 * Draws packets and books. The same packet gives the same bytes. Safe to share between threads.
 *
 * <p>Each file is made in two steps: every document is laid on pages, so that these can be counted, and then drawn.
 */
public final class PdfRenderer {

    private final Fonts fonts;
    private final Paper paper;
    private final QrCodes codes = new QrCodes();

    /** Draws with these fonts on this paper. */
    public PdfRenderer(Fonts fonts, Paper paper) {
        this.fonts = requireNonNull(fonts);
        this.paper = requireNonNull(paper);
    }

    /** Draws one packet, to be filled in on a screen; every document begins on a page of its own. */
    public RenderedPdf packet(Packet packet) {
        Section section = section(packet);
        PdfFile file = file(
                PdfFile.Purpose.SCREEN,
                packet.title(),
                Optional.of(packet.plan().today()));
        file.makeFillable(FieldName.root(packet.source()), fonts.typed());
        section.drawInto(file, false, false);
        return new RenderedPdf(file.bytes(), notices(section));
    }

    /**
     * Draws a book for printing on both sides: the agenda, then the packets. Every packet and every letter begins on an
     * odd page; the blank pages that this needs are not counted.
     */
    public RenderedPdf book(Book book) {
        Optional<LocalDate> day =
                book.packets().stream().map(packet -> packet.plan().today()).findFirst();
        PdfFile file = file(PdfFile.Purpose.ARCHIVE, book.title(), day);
        Section agenda = Section.of(book.title(), List.of(book.agenda()), fonts, codes, paper);
        agenda.drawInto(file, true, false);
        List<Notice> notices = new ArrayList<>(notices(agenda));
        for (Packet packet : book.packets()) {
            Section section = section(packet);
            Section.turnToOddPage(file);
            file.addBookmark(packet.title());
            section.drawInto(file, true, true);
            notices.addAll(notices(section));
        }
        return new RenderedPdf(file.bytes(), notices);
    }

    /** The given fonts that turned out to be damaged so far, by their names. */
    public List<String> damagedFonts() {
        return fonts.damaged();
    }

    private Section section(Packet packet) {
        return Section.of(packet.title(), packet.documents(), fonts, codes, paper);
    }

    private PdfFile file(PdfFile.Purpose purpose, String title, Optional<LocalDate> day) {
        return new PdfFile(purpose, paper.width(), paper.height(), title, day);
    }

    private static List<Notice> notices(Section section) {
        return FontNotices.of(section.title(), section.missing());
    }
}
