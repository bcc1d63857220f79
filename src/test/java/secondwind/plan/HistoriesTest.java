package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.settings.Cadences;

/** The histories worked by hand in {@code cases/plan/histories.txt}. */
class HistoriesTest {
    private static final Map<String, Field> MARKS = Map.of(
            "letter", Field.LETTER_SENT,
            "feedback", Field.FEEDBACK_CALL_DONE,
            "opportunities", Field.OPPORTUNITIES_ASKED,
            "hire", Field.HIRE_CONTACTED,
            "check-back", Field.CHECK_BACK_DONE,
            "touch", Field.KEPT_IN_TOUCH);

    /** One block of the file. */
    record History(String name, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<History> histories() throws IOException {
        try (InputStream in = HistoriesTest.class.getResourceAsStream("/cases/plan/histories.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n"))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(lines -> new History(lines.get(0), lines.subList(1, lines.size())));
        }
    }

    @Test
    void everyHistoryGivesItsReasonAndExpectsSomething() throws IOException {
        assertThat(histories())
                .hasSizeGreaterThan(30)
                .allSatisfy(history -> assertThat(history.lines())
                        .anyMatch(line -> line.startsWith("why: "))
                        .anyMatch(line -> line.contains(" => ")));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void planFollowsTheHistory(History history) {
        Row row = Row.row();
        Cadence cadence = Row.STANDARD;
        String country = "US";
        String today = "";
        List<String> expectations = new ArrayList<>();
        for (String line : history.lines()) {
            if (line.contains(" => ")) {
                expectations.add(line);
            } else if (line.startsWith("cadence ")) {
                cadence = Cadences.BUILT_IN.find(line.substring(8)).orElseThrow();
            } else if (line.startsWith("country ")) {
                country = line.substring(8);
            } else if (line.startsWith("today ")) {
                today = line.substring(6);
            } else if (!line.startsWith("why: ")) {
                tell(row, line);
            }
        }
        ActionPlan plan = row.searchPlan(cadence, country, today).plans().get(0);
        assertThat(expectations).allSatisfy(expectation -> check(plan, expectation));
    }

    private static void tell(Row row, String line) {
        String word = line.split(" ", 2)[0];
        String rest = line.substring(word.length()).strip();
        switch (word) {
            case "told" -> row.told(rest);
            case "applied" -> row.applied(rest);
            case "interview" -> row.interview(rest);
            case "start" -> row.start(rest);
            case "address" -> row.address(rest);
            case "notes" -> row.notes(rest);
            default -> mark(row, Objects.requireNonNull(MARKS.get(word), line), rest.split(" "));
        }
    }

    private static void mark(Row row, Field field, String[] words) {
        Mark.Kind kind = switch (words[0]) {
            case "done" -> Mark.Kind.DONE;
            case "tried" -> Mark.Kind.TRIED;
            case "n/a" -> Mark.Kind.NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("Expected done, tried or n/a: " + words[0]);
        };
        row.mark(field, kind, Arrays.copyOfRange(words, 1, words.length));
    }

    private static void check(ActionPlan plan, String expectation) {
        String[] sides = expectation.split(" => ", 2);
        switch (sides[0]) {
            case "late" -> assertThat(plan.lateStart()).hasToString(sides[1]);
            case "notice" -> assertThat(plan.notices()).map(Notice::line).anyMatch(line -> line.contains(sides[1]));
            case "notices" -> assertThat(plan.notices()).hasSize(Integer.parseInt(sides[1]));
            case "question" -> assertThat(plan.questions()).anyMatch(question -> question.contains(sides[1]));
            case "end" -> assertThat(plan.end()).contains(sides[1]);
            case "no" ->
                assertThat(plan.actions()).map(action -> action.step().key()).doesNotContain(sides[1]);
            default -> checkStep(plan, sides[0], sides[1]);
        }
    }

    private static void checkStep(ActionPlan plan, String asked, String expected) {
        boolean manner = asked.endsWith(" by");
        String step = manner ? asked.substring(0, asked.length() - " by".length()) : asked;
        Action action = plan.actions().stream()
                .filter(candidate -> candidate.step().key().equals(step))
                .findFirst()
                .orElseThrow();
        String actual = manner ? action.channel().key() : words(action);
        assertThat(expected.contains("(") ? actual : actual.replaceAll(" \\(.*?\\)", ""))
                .as(asked)
                .isEqualTo(expected);
    }

    private static String words(Action action) {
        String touch = action.touch() > 1 ? " touch " + action.touch() : "";
        if (action.standing() instanceof Standing.Planned planned) {
            return planned.key() + " " + planned.day() + " (" + planned.windowStart() + ".." + planned.windowEnd() + ")"
                    + (planned.overdue() ? " overdue" : "") + touch;
        }
        if (action.standing() instanceof Standing.Done done) {
            return "done " + done.on() + (done.dated() ? "" : " undated");
        }
        if (action.standing() instanceof Standing.Skipped skipped) {
            return "skipped, " + skipped.standIn().map(LocalDate::toString).orElse("nothing") + " counts";
        }
        return action.standing().key();
    }
}
