package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The labelled cells: the examples, the phrases that the words were chosen with, and those that were held back. */
class ConfusionTest {
    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);

    @Test
    void everyExampleGetsItsVerdict(TestReporter reporter) {
        Confusion confusion = measure("outcomes.tsv", reporter);

        assertThat(confusion.falseSecondPlaces()).isZero();
        assertThat(confusion.wrong()).isEmpty();
    }

    @Test
    void everyLineOfTheDefinitionHolds(TestReporter reporter) {
        Confusion confusion = measure("definition.tsv", reporter);

        assertThat(confusion.wrong()).isEmpty();
    }

    @Test
    void theCommonestFormsOfOtherLanguagesAreKnown(TestReporter reporter) {
        for (String name : new String[] {"languages.tsv", "languages-2.tsv"}) {
            assertThat(measure(name, reporter).wrong()).isEmpty();
        }
    }

    @Test
    void theColumnSaysWhatABareNumberMeans(TestReporter reporter) {
        Confusion confusion = measure("columns.tsv", reporter);

        assertThat(confusion.wrong()).isEmpty();
    }

    @Test
    void everyPhraseOfTheCorpusGetsItsVerdict(TestReporter reporter) {
        Confusion confusion = measure("phrases.tsv", reporter);

        assertThat(confusion.falseSecondPlaces()).isZero();
        assertThat(confusion.wrong()).isEmpty();
    }

    @Test
    void phrasesThatWereHeldBackAreKnownTooAndNoneIsTakenForASecondPlace(TestReporter reporter) {
        for (String name : new String[] {"held-back.tsv", "held-back-2.tsv", "voices.tsv", "voices-2.tsv"}) {
            Confusion confusion = measure(name, reporter);

            assertThat(confusion.falseSecondPlaces()).as(confusion.wrong()).isZero();
            assertThat(confusion.share("second-place", "second-place")).isGreaterThanOrEqualTo(0.92);
            assertThat(confusion.share("second-place", "second-place", "ask")).isGreaterThanOrEqualTo(0.98);
            assertThat(confusion.share("ask", "ask")).isGreaterThanOrEqualTo(0.85);
            assertThat(confusion.share("no", "no")).isGreaterThanOrEqualTo(0.93);
        }
    }

    @Test
    void cellsOfManyPeopleKeepTheirVerdicts(TestReporter reporter) {
        for (String name : new String[] {"many-voices.tsv", "more-voices.tsv", "many-languages.tsv"}) {
            measure(name, reporter).reaches(0.95, 0.98, 0.97, 0.97);
        }
    }

    /** Learnt from late, traps above all. */
    @Test
    void cellsOfFurtherPeopleKeepMostOfTheirVerdicts(TestReporter reporter) {
        measure("more-voices-2.tsv", reporter).reaches(0.95, 0.98, 0.88, 0.93);
    }

    @Test
    void mostWaysToSayItThatPeopleCanThinkOfAreKnown(TestReporter reporter) {
        Confusion confusion = measure("far-fetched.tsv", reporter);

        assertThat(confusion.share("second-place", "second-place")).isGreaterThanOrEqualTo(0.80);
        assertThat(confusion.share("second-place", "second-place", "ask")).isGreaterThanOrEqualTo(0.90);
    }

    private Confusion measure(String name, TestReporter reporter) {
        Confusion confusion = Confusion.of(Corpus.get(name).lines(), finder);
        reporter.publishEntry(name, System.lineSeparator() + confusion.table() + confusion.wrong());
        return confusion;
    }
}
