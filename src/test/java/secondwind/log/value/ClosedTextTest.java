package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "Closed.",
                "CLOSED",
                "close",
                "close it",
                "job closed",
                "done",
                "stop",
                "Stop!",
                "stopped",
                "ended",
                "finished",
                "x",
                "X",
                "y",
                "Y",
                "yes",
                "yep",
                "ok",
                "true",
                "1",
                "\u2713",
                "\u2611",
                "retired",
                "archived",
                "dead",
                "no more",
                "no longer interested",
                "not interested",
                "not pursuing",
                "took other job",
                "got a job",
                "new job",
                "accepted elsewhere",
                "hired elsewhere",
                "moved on",
                "moving on",
                "withdrew",
                "give up",
                "gave up",
                "filled",
                "cancelled",
                "dropped",
                "lost interest",
                "enough",
                "yes, closed",
                "geschlossen",
                "ferm\u00e9",
            })
    void closesOnOneWordOfManyKinds(String words) {
        assertThat(ClosedText.closes(words, false)).isTrue();
        assertThat(ClosedText.saysOpen(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No",
                "n",
                "N",
                "not yet",
                "not closed",
                "open",
                "Open",
                "still open",
                "keep open",
                "keep",
                "reopened",
                "re-open",
                "active",
                "ongoing",
                "on hold",
                "paused",
                "don't close",
                "do not close",
                "no - keep going",
                "false",
                "0",
                "n/a",
                "pending",
                "will close",
                "waiting",
                "later",
                "nein",
                "non",
            })
    void staysOpenWhereTheWordsSaySo(String words) {
        assertThat(ClosedText.closes(words, false)).isFalse();
        assertThat(ClosedText.saysOpen(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reopened 4/6", "not closed 4/6", "will close 4/6", "by 4/6", "still open 4/6"})
    void staysOpenWhateverDayStandsBesideIt(String words) {
        assertThat(ClosedText.closes(words, true)).isFalse();
    }

    @Test
    void closesOnADayAlone() {
        assertThat(ClosedText.closes("4/6", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed?", "maybe later", "hmm", "Acme", "2", "see notes"})
    void neitherClosesNorStaysOpenByWordsThatSayNeither(String words) {
        assertThat(ClosedText.closes(words, false)).isFalse();
        assertThat(ClosedText.saysOpen(words)).isFalse();
    }
}
