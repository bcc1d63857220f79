package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Mark;

class MarkTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/1 scheduled",
                "call booked for Dec 1",
                "she asked me to call in January",
                "will call 12/1",
                "waiting until Monday 11/30",
                "ask Ruth first",
                "call her back on 12/1",
                "need to send 11/24"
            })
    void takesWhatIsOnlyIntendedForNoRecordWhateverDayStandsBesideIt(String words) {
        assertThat(MarkText.read(words, true, false)).isEmpty();
        assertThat(MarkText.read(words, true, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/24",
                "Y",
                "spoke 11/24, she will call back",
                "called, she asked me to write next week",
                "done"
            })
    void takesWhatHappenedForARecordWhateverComesNext(String words) {
        assertThat(MarkText.read(words, words.contains("11/24"), false)).contains(Mark.Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"more estimating experience", "said my answers were too long"})
    void takesAReportOfTheFeedbackForACallAndNotForALetter(String words) {
        assertThat(MarkText.read(words, false, false)).contains(Mark.Kind.DONE);
        assertThat(MarkText.read("thinking about it still", false, true)).isEmpty();
    }
}
