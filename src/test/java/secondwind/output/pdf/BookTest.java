package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.output.Paper;
import secondwind.packet.Book;
import secondwind.packet.Document;
import secondwind.packet.Packet;

/** How packets are bound for printing on both sides. */
class BookTest {

    private static final Fonts FONTS = Fonts.bundled();

    private static ReadBack book(Paper paper, Book book) {
        return ReadBack.of(new PdfRenderer(FONTS, paper).book(book));
    }

    @ParameterizedTest
    @EnumSource
    void everyPacketAndEveryLetterBeginsOnAnOddPage(Paper paper) {
        ReadBack found = book(paper, Fixtures.book(Fixtures.PLAIN, Fixtures.ALPHABETS, Fixtures.LONG));

        for (int page = 1; page <= found.pageCount(); page++) {
            String text = found.page(page);
            if (text.contains("page 1 of") || text.contains("Sincerely,")) {
                assertThat(page % 2).as(text).isEqualTo(1);
            }
        }
    }

    @Test
    void nothingIsPrintedOnTheBackOfALetter() {
        ReadBack found = book(Paper.LETTER, Fixtures.book(Fixtures.PLAIN));

        // Agenda, blank, action sheet, blank, letter, blank, and then the other three.
        assertThat(found.pageCount()).isEqualTo(9);
        assertThat(found.page(5)).contains("Sincerely,");
        assertThat(List.of(found.page(2), found.page(4), found.page(6))).allMatch(String::isBlank);
    }

    @Test
    void aLetterOfTwoPagesTakesTwoSheets() {
        Document letter = Fixtures.letter(
                Fixtures.PLAIN, java.util.Collections.nCopies(9, "A paragraph more, and a long one. ".repeat(6)));
        Packet packet = new Packet(Fixtures.plan(), "Fernhill", List.of(letter, Fixtures.outcomeSlip(Fixtures.PLAIN)));
        ReadBack found = book(Paper.LETTER, new Book("Book", Fixtures.agenda(3), List.of(packet), List.of()));

        assertThat(found.page(3)).contains("Dear Marguerite Osei");
        assertThat(found.page(4)).isBlank();
        assertThat(found.page(5)).contains("Sincerely,");
        assertThat(found.page(6)).isBlank();
        assertThat(found.page(7)).contains("Type this back");
    }

    @Test
    void blankPagesAreNotCounted() {
        ReadBack found = book(Paper.LETTER, Fixtures.book(Fixtures.PLAIN));

        assertThat(found.page(1)).contains("page 1 of 1");
        assertThat(found.page(3)).contains("page 1 of 5");
        assertThat(found.page(7)).contains("page 3 of 5");
        assertThat(found.page(9)).contains("page 5 of 5");
    }

    @Test
    void theLastPageIsNeverBlank() {
        Packet onlyALetter = new Packet(Fixtures.plan(), "Fernhill", List.of(Fixtures.letter(Fixtures.PLAIN)));
        ReadBack found =
                book(Paper.A4, new Book("Book", Fixtures.agenda(3), List.of(onlyALetter, onlyALetter), List.of()));

        assertThat(found.page(found.pageCount())).contains("Sincerely,");
        assertThat(found.pageCount()).isEqualTo(5);
    }

    @Test
    void aBookWithoutPacketsIsItsAgenda() {
        Document agenda = Fixtures.agenda(3);

        assertThat(book(Paper.A4, new Book("Book", agenda, List.of(), List.of()))
                        .pageCount())
                .isEqualTo(1);
    }

    @Test
    void bookmarksNameTheAgendaThePacketsAndTheirDocuments() {
        ReadBack found = book(Paper.LETTER, Fixtures.book(Fixtures.PLAIN, Fixtures.PLAIN));

        assertThat(found.bookmarks())
                .containsExactly(
                        "Agenda @1",
                        "Fernhill Logistics \u00b7 Night Dispatcher @3",
                        "  Action sheet @3",
                        "  Letter draft @5",
                        "  Feedback call @7",
                        "  Feedback e-mail @8",
                        "  Outcome slip @9",
                        "Fernhill Logistics \u00b7 Night Dispatcher @11",
                        "  Action sheet @11",
                        "  Letter draft @13",
                        "  Feedback call @15",
                        "  Feedback e-mail @16",
                        "  Outcome slip @17");
    }

    @Test
    void eachPacketHasItsOwnNotice() {
        RenderedPdf pdf = new PdfRenderer(FONTS, Paper.A4)
                .book(Fixtures.book(Fixtures.UNPRINTABLE, Fixtures.PLAIN, Fixtures.UNPRINTABLE));

        assertThat(pdf.notices()).hasSize(2);
    }

    @Test
    void theSameBookHasTheSameBytes() {
        PdfRenderer renderer = new PdfRenderer(FONTS, Paper.A4);

        assertThat(renderer.book(Fixtures.book(Fixtures.PLAIN)).bytes())
                .isEqualTo(renderer.book(Fixtures.book(Fixtures.PLAIN)).bytes());
    }
}
