package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import secondwind.application.PlanSheet;

class RowNumbersTest {
    private static RowNumbers of(int rows) {
        RowNumbers numbers = new RowNumbers();
        for (int row = 0; row < rows; row++) {
            numbers.add(number(row));
        }
        return numbers;
    }

    private static int number(int row) {
        return row * 0x9E3779B9;
    }

    @Test
    void knowTheirRowsAgainFromTheHeaderOfTheKeys() {
        String header = PlanSheet.keyHeader(
                "jobs of May.xlsx", "../my%20logs/jobs.xlsx", of(1_000).text());

        for (String saved : new String[] {header, header.replace('\n', ' ')}) {
            RowNumbers read =
                    PlanSheet.rowNumbers(saved).flatMap(RowNumbers::parse).orElseThrow();
            assertThat(PlanSheet.logFile(saved)).contains("jobs of May.xlsx");
            assertThat(PlanSheet.place(saved)).contains("../my%20logs/jobs.xlsx");
            assertThat(read.has(number(999))).isTrue();
            assertThat(read.has(number(1_000))).isFalse();
        }
        assertThat(PlanSheet.logFile(PlanSheet.keyHeader("jobs.xlsx", "", ""))).contains("jobs.xlsx");
    }

    @Test
    void fitIntoOneCellOrAreLeftOut() {
        assertThat(PlanSheet.keyHeader("jobs.xlsx", "a".repeat(900), of(5_900).text()))
                .hasSizeLessThan(32_767);
        assertThat(of(5_901).text()).isEmpty();
    }

    @Test
    void areNoneInATextThatIsDamaged() {
        assertThat(RowNumbers.parse("no numbers!")).isEmpty();
        assertThat(RowNumbers.parse("")).isEmpty();
    }
}
