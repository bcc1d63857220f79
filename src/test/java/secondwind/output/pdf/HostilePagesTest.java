package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;

/**
 * Every hostile name as company, role, manager and seeker on every kind of page: nothing leaves the margins, no two lines
 * overlap, and the files keep to their standards.
 */
class HostilePagesTest {

    private static final Fonts FONTS = Fonts.bundled();
    private static final int PACKETS_IN_A_BOOK = 12;

    /** Long words, long lines, and words that break nowhere. */
    private static final List<String> LONG = List.of(
            "x".repeat(400),
            "Wm".repeat(150),
            "a ".repeat(200),
            "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft-und-Co-KG",
            "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen",
            "1234567890".repeat(12),
            "---------------------------------------------------------------------------------------",
            "very.long.address.with.many.parts.and.no.end@a-domain-that-is-as-long-as-it-may-be.example");

    static Stream<Arguments> booksAndPapers() {
        List<String> names =
                Stream.concat(HostileNamesTest.names(), LONG.stream()).toList();
        List<Fixtures.Names> packets = new ArrayList<>();
        for (int i = 0; i < names.size(); i += 4) {
            packets.add(new Fixtures.Names(
                    names.get(i),
                    names.get((i + 1) % names.size()),
                    names.get((i + 2) % names.size()),
                    "m.osei@fernhill.example",
                    names.get((i + 3) % names.size())));
        }
        List<Arguments> all = new ArrayList<>();
        for (int start = 0; start < packets.size(); start += PACKETS_IN_A_BOOK) {
            List<Fixtures.Names> some = packets.subList(start, Math.min(start + PACKETS_IN_A_BOOK, packets.size()));
            for (Paper paper : Paper.values()) {
                all.add(Arguments.of(start / PACKETS_IN_A_BOOK, paper, some));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "book {0} on {1}")
    @MethodSource("booksAndPapers")
    void stayWithinTheMarginsAndClearOfEachOther(int number, Paper paper, List<Fixtures.Names> names) {
        byte[] book = new PdfRenderer(FONTS, paper)
                .book(Fixtures.book(names.toArray(Fixtures.Names[]::new)))
                .bytes();

        assertThat(PageGeometry.faultsOfABook(book, paper)).isEmpty();
        assertThat(Validator.againstUniversalAccess(book)).isEmpty();
        assertThat(Validator.againstArchive(book)).isEmpty();
    }

    @ParameterizedTest(name = "packets of book {0} on {1}")
    @MethodSource("booksAndPapers")
    void canBeFilledInByEveryone(int number, Paper paper, List<Fixtures.Names> names) {
        PdfRenderer renderer = new PdfRenderer(FONTS, paper);

        // Every third, because they are the same pages.
        for (int i = number % 3; i < names.size(); i += 3) {
            byte[] packet = renderer.packet(Fixtures.packet(names.get(i))).bytes();
            assertThat(Validator.againstUniversalAccess(packet)).isEmpty();
        }
    }
}
