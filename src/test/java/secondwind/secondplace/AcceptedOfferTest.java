package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;

/** An accepted offer ends every other sequence of that person, so both errors are dear. */
class AcceptedOfferTest {
    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);

    static List<Corpus.Line> lines() {
        return Corpus.get("accepted.tsv").lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void knowsWhoHasTakenTheJob(Corpus.Line line) {
        Verdict verdict = finder.verdict(line.application());

        assertThat(isAccepted(verdict)).isEqualTo(line.verdict().equals("taken"));
    }

    @Test
    void aStartDateInTheNotesOfARunnerUpIsTheWinners() {
        Rows row = Rows.row().with(Field.OUTCOME, "Outcome", "Runner-up").with(Field.NOTES, "Notes", "starts 10/1");

        assertThat(finder.verdict(row.get()).key()).isEqualTo("second-place");
    }

    @Test
    void whatTheNotesSayAboutTheOtherDoesNotTakeTheJobAway() {
        Rows row = Rows.row()
                .with(Field.OUTCOME, "Outcome", "Hired")
                .with(Field.NOTES, "Notes", "The other finalist accepted first, then backed out");

        assertThat(isAccepted(finder.verdict(row.get()))).isTrue();
    }

    @Test
    void ofARowThatWasWithdrawnTheJobTakenIsAnother() {
        Rows row = Rows.row().with(Field.OUTCOME, "Outcome", "Withdrew").with(Field.NOTES, "Notes", "I got the job");

        assertThat(isAccepted(finder.verdict(row.get()))).isFalse();
    }

    @Test
    void citesTheOutcomeCell() {
        Rows row = Rows.row()
                .with(Field.OUTCOME, "Outcome", "Offer accepted!")
                .with(Field.NOTES, "Notes", "Started 10/26. Cake at the office.");

        assertThat(finder.verdict(row.get()).evidence().reason())
                .isEqualTo("\u201cOffer accepted\u201d says that the job was won.");
    }

    private static boolean isAccepted(Verdict verdict) {
        return verdict instanceof Verdict.No no && no.offerAccepted();
    }
}
