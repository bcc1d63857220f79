package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StopPlacesTest {

    private static final double[] WIDTHS = {60, 60, 60, 60, 60};

    @Test
    void distancesAreThoseInTimeWhenThereIsRoom() {
        double[] places = StopPlaces.of(new long[] {0, 25, 50, 75, 100}, WIDTHS, 8, 560);

        assertThat(places).containsExactly(30, 155, 280, 405, 530);
    }

    @Test
    void crowdedStopsKeepTheirOrderAndTheirWordsApart() {
        double[] places = StopPlaces.of(new long[] {0, 0, 1, 1, 100}, WIDTHS, 8, 560);

        assertThat(places).isSorted();
        for (int i = 1; i < places.length; i++) {
            assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(18);
        }
        for (int i = 2; i < places.length; i++) {
            assertThat(places[i] - places[i - 2]).isGreaterThanOrEqualTo(68);
        }
    }

    @Test
    void stopsCrowdedAtTheEndMoveBackAndNotOverTheEdge() {
        double[] places = StopPlaces.of(new long[] {0, 97, 98, 99, 100}, WIDTHS, 8, 400);

        assertThat(places[4]).isEqualTo(370);
        assertThat(places[2]).isLessThanOrEqualTo(302);
        assertThat(Arrays.stream(places).min().orElseThrow()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void stopsOnOneDayAreStillApart() {
        assertThat(StopPlaces.of(new long[] {5, 5}, new double[] {40, 40}, 8, 300))
                .containsExactly(20, 38);
    }
}
