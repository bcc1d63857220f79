package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.value.StepStatements.Statement;

/** A feedback call is done where a conversation took place; else it is a try. */
class CallsThatReachedNobodyTest {
    private static final RowNames NAMES = RowNames.of(List.of("Initrode", "Clerk"), List.of("Jane Roe"), List.of());

    private static List<Statement> find(String notes) {
        return StepStatements.find(notes, NAMES).stream()
                .filter(statement -> statement.field() == Field.FEEDBACK_CALL_DONE)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Called for feedback Nov 24, but she was on vacation",
                "Called for feedback Nov 24 but the line was busy",
                "Called for feedback Nov 24, wrong number",
                "Called for feedback Nov 24 and was told to call back in December",
                "I called for feedback Nov 24 but Jane out until Dec 1",
                "rang for feedback Nov 24, in a meeting",
                "Called for feedback Nov 24, no one picked up",
                "Called for feedback Nov 24. No one picked up.",
                "Called for feedback Nov 24. She was out.",
                "Called for feedback Nov 24\nleft a message",
                "phoned Jane for feedback Nov 24, she was in a meeting",
                "called for feedback Nov 24: number disconnected",
                "called for feedback Nov 24 - got her machine",
                "called for feedback Nov 24, spoke to her assistant",
                "called for feedback Nov 24, got transferred twice",
                "called for feedback Nov 24, she said to call back next week",
                "called for feedback Nov 24 but it just rang",
                "called for feedback Nov 24, she had no time",
                "called for feedback Nov 24, office was closed",
                "called for feedback Nov 24, she's travelling",
                "called for feedback Nov 24, her mailbox is full",
                "called for feedback Nov 24, receptionist took my number",
                "called for feedback Nov 24, at lunch",
                "called for feedback Nov 24 without success",
                "called for feedback Nov 24, hung up",
                "called for feedback Nov 24, Jane no longer works there",
                "called for feedback Nov 24, she was too busy to talk",
                "tried to call Jane for feedback Nov 24",
                "tried calling for feedback Nov 24",
                "called for feedback Nov 24, she will call me back",
                "called for feedback Nov 24, promised an answer",
                "feedback call Nov 24, no answer",
                "had feedback call Nov 24 but she was on leave",
                "spoke to her voicemail for feedback Nov 24",
                "called for feedback Nov 24, put on hold",
                "called Jane Nov 24, she was out sick",
                "feedback call Nov 24 - Jane sick",
                "Called for feedback Nov 24 - phone rang and rang",
                "Called for feedback Nov 24, they hung up on me",
                "called for feedback Nov 24 but couldn't get through",
            })
    void takesThemForATry(String notes) {
        assertThat(find(notes)).singleElement().extracting(Statement::kind).isEqualTo(Mark.Kind.TRIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call for feedback on Nov 24 cancelled by Jane",
                "Feedback call Nov 24, cancelled",
                "feedback call Nov 24 rescheduled",
                "Feedback call Nov 24 2:00 pm",
                "Feedback call Nov 24 at 2",
                "feedback call set for Nov 24",
                "feedback call with Jane Nov 24 confirmed",
                "Would have called for feedback Nov 24 if not sick",
                "Jane will call me with feedback on Nov 24",
                "no feedback call Nov 24",
                "feedback call Nov 24 - never happened",
                "TODO: called for feedback Nov 24",
                "Got feedback form from Jane Nov 24",
            })
    void takesAnAppointmentOrWhatFellThroughForNothing(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Called for feedback Nov 24",
                "called Jane for feedback Nov 24",
                "called for feedback on the interview Nov 24",
                "called Nov 24 for feedback",
                "feedback call Nov 24",
                "Feedback call with Jane Nov 24",
                "Feedback call Nov 24: too quiet in the panel",
                "feedback call Nov 24, went well",
                "Feedback call Nov 24: declined, company policy",
                "called for feedback Nov 24, she said my answers were too long",
                "called for feedback Nov 24, Jane was very kind",
                "called for feedback Nov 24 and talked ten minutes",
                "called for feedback Nov 24, she was busy but gave me two tips",
                "spoke to Jane Nov 24 for feedback",
                "talked with Jane about feedback Nov 24",
                "called Jane Nov 24, got great feedback",
                "had the feedback call Nov 24",
                "got feedback Nov 24: more Excel",
                "called for feedback Nov 24, lacked SAP",
                "debrief call Nov 24",
                "Nov 24 - talked to Jane, she gave feedback",
                "called for feedback Nov 24 and sent letter Nov 25",
                "rang for feedback Nov 24, 15 min, useful",
                "met Jane for feedback Nov 24",
                "called for feedback Nov 24, was told my Excel is weak, she said to keep trying and learned a lot",
            })
    void takesAConversationForDone(String notes) {
        assertThat(find(notes)).singleElement().extracting(Statement::kind).isEqualTo(Mark.Kind.DONE);
    }
}
