package secondwind.output.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Strip LINE = Strip.empty(10);

    private static String heights(List<List<Flow.Placed>> pages) {
        return pages.stream()
                .map(page -> page.stream()
                        .map(placed -> (int) placed.strip().height() + "@" + (int) placed.y())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void stripsFillAPageAndThenTheNext() {
        assertThat(heights(Flow.paginate(List.of(LINE, LINE, LINE), 100, 120))).isEqualTo("10@100 10@110 | 10@100");
    }

    @Test
    void spaceAboveIsLeftOutAtTheTopOfAPage() {
        Strip spaced = LINE.below(6);

        assertThat(heights(Flow.paginate(List.of(spaced, spaced, spaced), 100, 130)))
                .isEqualTo("10@100 10@116 | 10@100");
    }

    @Test
    void whatIsKeptWithTheNextMovesOnWithIt() {
        Strip heading = Strip.empty(12).keptWithTheNext();

        assertThat(heights(Flow.paginate(List.of(LINE, heading, LINE), 100, 125)))
                .isEqualTo("10@100 | 12@100 10@112");
    }

    @Test
    void aGroupHigherThanAPageBreaksWhereItMust() {
        Strip kept = LINE.keptWithTheNext();

        assertThat(heights(Flow.paginate(List.of(kept, kept, kept, LINE), 100, 125)))
                .isEqualTo("10@100 10@110 | 10@100 10@110");
    }

    @Test
    void aHeaderIsRepeatedOnlyAtTheTopOfANewPage() {
        Strip header = Strip.empty(5);
        Strip row = LINE.under(header);

        assertThat(heights(Flow.paginate(List.of(header.keptWithTheNext(), row, row, row), 100, 125)))
                .isEqualTo("5@100 10@105 10@115 | 5@100 10@105");
    }

    @Test
    void aStripStaysBelowItsPlaceAndIsPushedDownWhenThatIsTaken() {
        Strip placed = LINE.placedNotAbove(130);

        assertThat(heights(Flow.paginate(List.of(LINE, placed, LINE), 100, 200)))
                .isEqualTo("10@100 10@130 10@140");
        assertThat(heights(Flow.paginate(List.of(Strip.empty(50), placed), 100, 200)))
                .isEqualTo("50@100 10@150");
    }

    @Test
    void noStripsMakeOneEmptyPage() {
        assertThat(Flow.paginate(List.of(), 100, 200)).hasSize(1);
    }
}
