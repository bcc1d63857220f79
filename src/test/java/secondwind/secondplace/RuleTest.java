package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One cell for each rule that no other rule decides in the same way: without the rule, its line fails. */
class RuleTest {
    record Case(String rule, String verdict, String outcome, String notes) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case("hired", "no", "Hired - their first choice backed out", ""),
                new Case("withdrew", "no", "withdrew, would be final two", ""),
                new Case("beat-the-other", "no", "beat the other finalist", ""),
                new Case("somebody-second", "no", "the runner-up got it", ""),
                new Case("unsure-second", "ask", "maybe 2nd", ""),
                new Case("first-below-the-line", "ask", "4th choice, 3 positions", ""),
                new Case("conflicting-ranks", "ask", "3rd place", "runner-up"),
                new Case("lower", "no", "came in third", ""),
                new Case("not-second", "no", "wasn't runner-up", ""),
                new Case("offer-out", "ask", "second choice, offer out to first", ""),
                new Case("first-fell-through", "ask", "runner-up, first choice backed out", ""),
                new Case("second-so-far", "ask", "runner-up, decision next week", ""),
                new Case("second-of-none", "ask", "was runner-up, position cancelled", ""),
                new Case("conflicting-ends", "ask", "Runner-up", "Accepted offer 4/5"),
                new Case("offered", "no", "runner-up, then they offered me the job", ""),
                new Case("runner-up", "second-place", "Runner-up", ""),
                new Case("first-reserve", "second-place", "first reserve", ""),
                new Case("last-two", "second-place", "final two, other person was picked", ""),
                new Case("last-two-open", "no", "final two, decision Thursday", ""),
                new Case("last-two-untold", "ask", "made the final two", ""),
                new Case("backup", "second-place", "I'm the backup, he accepted 8/2", ""),
                new Case("reserve", "ask", "waitlisted", ""),
                new Case("second-and-other-chosen", "second-place", "2nd, they hired someone internal", ""),
                new Case("second-and-lost", "second-place", "Second. Job's filled.", ""),
                new Case("second-among-remarks", "second-place", "Head of year: second. Back to it.", ""),
                new Case("bare-second-open", "no", "2nd - waiting", ""),
                new Case("bare-second", "ask", "2nd", ""),
                new Case("early-end", "no", "Rejected after phone screen", "went with another candidate"),
                new Case("not-first", "ask", "Not first choice", ""),
                new Case("finalist-open", "no", "Finalist - waiting", ""),
                new Case("cancelled", "no", "finalist, position cancelled", ""),
                new Case("finalist", "ask", "top 3, no offer", ""),
                new Case("last-round", "ask", "rejected after final round", ""),
                new Case("close", "ask", "so close", ""),
                new Case("other-chosen", "ask", "went with other candidate", ""),
                new Case("test-rank", "no", "scored 2nd in assessment centre", ""),
                new Case("rejected", "no", "not selected", ""),
                new Case("found-elsewhere", "no", "took another job", ""),
                new Case("pending", "no", "waiting to hear", ""),
                new Case("not-a-rank", "no", "second shift", ""),
                new Case("no-rank", "no", "call Kim", ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decidesItsOwnCase(Case one) {
        Verdict verdict = new SecondPlaceFinder(Phrases.NONE)
                .verdict(new Corpus.Line(one.verdict(), one.outcome(), one.notes()).application());

        assertThat(verdict.evidence().rule()).isEqualTo(one.rule());
        assertThat(verdict.key()).isEqualTo(one.verdict());
    }

    @Test
    void everyRuleHasACase() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::key).toList();

        assertThat(cases().map(Case::rule).toList()).containsExactlyElementsOf(rules);
    }
}
