package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Dispatcher",
                "nurses",
                "Vertriebsleiterin",
                "Vice-President",
                "V.P. Sales",
                "\u673a\u68b0\u5de5\u7a0b\u5e08",
                "Commesso part-time"
            })
    void knowsAJobByItsWords(String cell) {
        assertThat(WorkText.isJob(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fernhill Logistics Ltd.",
                "St. Anne's Hospital",
                "Muster GmbH & Co. KG",
                "Novak s.r.o.",
                "\u682a\u5f0f\u4f1a\u793e\u9752\u7a7a",
                "Stadtwerke"
            })
    void knowsAnEmployerByItsWords(String cell) {
        assertThat(WorkText.isEmployer(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LinkedIn", "job fair", "saw it on Indeed", "Stellenjobs", "BOSS\u76f4\u8058"})
    void knowsWhereAVacancyWasFound(String cell) {
        assertThat(WorkText.isSource(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Riverton", "Dana Whitlock", "5", "waiting to hear", "Managerial"})
    void otherWordsNameNeither(String cell) {
        assertThat(WorkText.isJob(cell)).isFalse();
        assertThat(WorkText.isEmployer(cell)).isFalse();
        assertThat(WorkText.isSource(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {91, 5_000})
    void aLongTextTellsOfAJobAndDoesNotNameIt(int length) {
        assertThat(WorkText.isJob("manager " + "x".repeat(length))).isFalse();
    }
}
