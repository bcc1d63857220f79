package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secondwind.application.Field;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Step;

class OutcomeSlipTest {
    private static final LogColumns COLUMNS =
            new LogColumns(Map.of(Field.KEPT_IN_TOUCH, new LogColumns.Column("L", "Kept in touch")));

    @Test
    void asksForEveryTouchOfKeepingInTouch() {
        assertThat(slip(Plans.plan().build(), COLUMNS))
                .contains("You kept in touch | the day; each further day after it | L, “Kept in touch”");
        assertThat(slip(Plans.plan().build(), LogColumns.NONE)).contains("add a column “Kept in touch”");
    }

    @Test
    void asksForNothingThatTheCadenceLeavesOut() {
        Action letter = new Action(Step.LETTER, Plans.planned(23), Optional.of(Plans.MARIA), Action.Channel.EMAIL, 1);
        String slip = slip(Plans.plan().actions(letter).build(), COLUMNS);
        assertThat(slip)
                .contains("The letter has gone", "You want no more packets for this job")
                .doesNotContain("congratulated", "checked back", "kept in touch");
        assertThat(slip(Plans.plan().build(), COLUMNS)).contains("congratulated", "checked back");
    }

    private static String slip(ActionPlan plan, LogColumns columns) {
        Document slip = new OutcomeSlip(Wording.of("US")).compose(plan, columns);
        List<Block.Table> tables = Pages.blocks(slip, Block.Table.class);
        assertThat(tables).hasSize(1);
        return String.join(
                "\n",
                tables.get(0).rows().stream()
                        .map(row ->
                                String.join(" | ", row.stream().map(Text::plain).toList()))
                        .toList());
    }
}
