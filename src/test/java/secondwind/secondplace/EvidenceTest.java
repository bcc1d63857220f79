package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secondwind.application.Cell;
import secondwind.application.Field;

/** What is cited must carry the rule, and read as a person would cite it. */
class EvidenceTest {
    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);

    @Test
    void quotesACellOnceWhereItsTextIsJustTheWords() {
        assertThat(evidence(Rows.row().with(Field.OUTCOME, "Outcome", "Runner-up"))
                        .line())
                .endsWith(": \u201cRunner-up\u201d says this was second place.")
                .startsWith("Outcome, ")
                .containsOnlyOnce("Runner-up");
        assertThat(evidence(Rows.row().with(Field.OUTCOME, "Outcome", "2nd choice - new hire starts 10/1"))
                        .line())
                .contains("starts 10/1\u201d \u2013 \u201c2nd choice\u201d says");
        assertThat(new Evidence(Optional.empty(), "", "no-rank", "The row says nothing.").line())
                .isEqualTo("The row says nothing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Placed on reserve list | Placed on reserve list",
                "Rejected, placed second by the panel, two marks | placed second by the panel",
                "rejected after final rd, HM told me I was #2 | HM told me I was #2",
                "2nd choice - new hire starts 10/1 | 2nd choice",
                "2nd? | 2nd?",
                "down to two - internal person selected | down to two - internal person selected",
                "I'm the backup, he accepted 8/2 | I'm the backup, he accepted 8/2"
            })
    void citesAWholeShortClause(String outcome, String words) {
        assertThat(evidence(Rows.row().with(Field.OUTCOME, "Outcome", outcome)).words())
                .isEqualTo(words);
    }

    @Test
    void cutsALongClauseAroundTheWordsThatCount() {
        Evidence evidence = evidence(Rows.row()
                .with(
                        Field.OUTCOME,
                        "Outcome",
                        "She rang on Tuesday evening while I was cooking to tell me in person that I came second for the"
                                + " post and that she was sorry about how long it all took"));

        assertThat(evidence.words()).startsWith("\u2026").endsWith("\u2026").contains("I came second");
        assertThat(evidence.words().length()).isLessThanOrEqualTo(62);
    }

    @Test
    void citesTheCellWhoseWordsCarryTheRule() {
        Evidence evidence = evidence(Rows.row()
                .with(Field.OUTCOME, "Outcome", "Rejected")
                .with(
                        Field.NOTES,
                        "Notes",
                        "Three rounds, the last one with the whole leadership team. Form email, not a word about how it"
                                + " went."));

        assertThat(evidence.rule()).isEqualTo("last-round");
        assertThat(evidence.words()).isEqualTo("the last one with the whole leadership team");
    }

    @Test
    void citesFarApartWordsWithoutWhatStandsBetween() {
        Evidence evidence = evidence(Rows.row()
                .with(
                        Field.OUTCOME,
                        "Outcome",
                        "It came down to two of us. They said they would call by Friday but nobody did and I had to write"
                                + " twice. The other got it."));

        assertThat(evidence.words()).isEqualTo("It came down to two of us \u2026 The other got it");
    }

    @Test
    void aWithdrawnPostIsNotAWithdrawnApplication() {
        Evidence evidence = evidence(Rows.row().with(Field.OUTCOME, "Outcome", "Post withdrawn, vacancy freeze"));

        assertThat(evidence.rule()).isEqualTo("cancelled");
    }

    @Test
    void citesTheLeadingCellShortenedWhenNothingIsSaid() {
        Evidence evidence = evidence(Rows.row()
                .with(
                        Field.OUTCOME,
                        "Outcome",
                        "Sandwiches every Saturday with the whole crew, and I promised Ella a cake")
                .with(Field.NOTES, "Notes", "Ask Kim"));

        assertThat(evidence.cell().map(Cell::header)).contains("Outcome");
        assertThat(evidence.words()).isEqualTo("Sandwiches every Saturday with the whole crew, and I\u2026");
    }

    @Test
    void theQuestionQuotesAShortCellWhole() {
        assertThat(question("Rejected after final, 3 rounds, nice people"))
                .isEqualTo("Fernhill Logistics, Dispatcher: the log says \u201cRejected after final, 3 rounds, nice"
                        + " people\u201d. Did they say how many were ahead of you?");
    }

    @Test
    void theQuestionQuotesTheSentenceOfALongCellWhole() {
        assertThat(question(
                        "Met the CFO and two board members for lunch. We reached the final round and then they said no, after"
                                + " what had been three good talks. Ask again in May."))
                .contains(
                        "says \u201cWe reached the final round and then they said no, after what had been three good talks\u201d.");
    }

    @Test
    void theQuestionQuotesTheClauseOfALongCell() {
        assertThat(question(
                        "Lovely people, long way to drive, and they gave me a tour of the whole plant. Then rejected"
                                + " after the final interview."))
                .contains("the log says \u201cThen rejected after the final interview\u201d.");
    }

    private String question(String outcome) {
        return ((Verdict.Ask) finder.verdict(Rows.outcome(outcome))).question();
    }

    private Evidence evidence(Rows row) {
        return finder.verdict(row.get()).evidence();
    }
}
