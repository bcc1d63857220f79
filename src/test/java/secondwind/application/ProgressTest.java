package secondwind.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static Mark mark(Mark.Kind kind, String place, String... days) {
        Cell cell = new Cell(new CellRef("jobs.xlsx", place, 2, "F"), "What happened", kind.name());
        return new Mark(kind, Stream.of(days).map(LocalDate::parse).toList(), cell);
    }

    private static Mark log(Mark.Kind kind, String... days) {
        return mark(kind, "Log", days);
    }

    private static Mark sheet(Mark.Kind kind, String... days) {
        return mark(kind, "Action plan", days);
    }

    private static Mark together(Field field, Mark first, Mark second) {
        return new Progress(Map.of(field, first))
                .completedBy(new Progress(Map.of(field, second)))
                .find(field)
                .orElseThrow();
    }

    @Test
    void takesFromTheOtherPlaceWhatIsNotSaidHere() {
        Mark letter = log(Mark.Kind.DONE, "2026-11-12");
        Mark call = sheet(Mark.Kind.TRIED, "2026-11-19");

        assertThat(new Progress(Map.of(Field.LETTER_SENT, letter))
                        .completedBy(new Progress(Map.of(Field.FEEDBACK_CALL_DONE, call)))
                        .marks())
                .isEqualTo(Map.of(Field.LETTER_SENT, letter, Field.FEEDBACK_CALL_DONE, call));
    }

    @Test
    void keepsWhatIsDoneOrNotNeededHere() {
        for (Mark.Kind kind : List.of(Mark.Kind.DONE, Mark.Kind.NOT_APPLICABLE)) {
            for (Mark.Kind other : Mark.Kind.values()) {
                Mark here = log(kind, "2026-11-12");
                assertThat(together(Field.FEEDBACK_CALL_DONE, here, sheet(other, "2026-11-20")))
                        .isEqualTo(here);
            }
        }
    }

    @Test
    void leavesFurtherTriesToThePlansSheetThatHasToCarryOnItsOwn() {
        Mark onTheSheet = sheet(Mark.Kind.TRIED, "2026-11-17");
        Cell field = PacketCell.of("dana/packets/Acme.pdf", 1, 2, "day of \u201cCall for feedback\u201d", "Nov 19");
        Mark inThePacket = new Mark(Mark.Kind.TRIED, List.of(LocalDate.of(2026, 11, 19)), field);

        Mark together = together(Field.FEEDBACK_CALL_DONE, onTheSheet, inThePacket);

        assertThat(together.days()).hasSize(2);
        assertThat(together.cell()).isEqualTo(onTheSheet.cell());
        assertThat(field.citation()).isEqualTo("day of \u201cCall for feedback\u201d, page 1: \u201cNov 19\u201d");
        assertThat(PacketCell.packet(field)).isEqualTo("packet Acme.pdf");
    }

    @Test
    void addsFurtherTries() {
        assertThat(together(
                                Field.FEEDBACK_CALL_DONE,
                                log(Mark.Kind.TRIED, "2026-11-17"),
                                sheet(Mark.Kind.TRIED, "2026-11-19", "2026-11-17"))
                        .days())
                .containsExactly(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 19));
    }

    @Test
    void citesTheLogWhereTheOtherPlaceSaysTheSame() {
        Mark here = log(Mark.Kind.TRIED, "2026-11-17");

        assertThat(together(Field.FEEDBACK_CALL_DONE, here, sheet(Mark.Kind.TRIED, "2026-11-17")))
                .isEqualTo(here);
    }

    @Test
    void letsALaterAnswerEndTheTrying() {
        for (Mark.Kind kind : List.of(Mark.Kind.DONE, Mark.Kind.NOT_APPLICABLE)) {
            Mark answer = sheet(kind, "2026-11-19");
            assertThat(together(Field.FEEDBACK_CALL_DONE, log(Mark.Kind.TRIED, "2026-11-17"), answer))
                    .isEqualTo(answer);
        }
    }

    @Test
    void keepsATryThatIsLaterThanWhatTheOtherPlaceCallsDone() {
        Mark here = log(Mark.Kind.TRIED, "2026-11-20");

        assertThat(together(Field.FEEDBACK_CALL_DONE, here, sheet(Mark.Kind.DONE, "2026-11-19")))
                .isEqualTo(here);
    }

    @Test
    void gathersTheTouchesOfKeepingInTouch() {
        assertThat(together(Field.KEPT_IN_TOUCH, log(Mark.Kind.DONE, "2026-09-01"), sheet(Mark.Kind.DONE, "2026-11-02"))
                        .days())
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 2));
    }
}
