package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many cells of each label got each verdict, and which went wrong. */
final class Confusion {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final StringBuilder wrong = new StringBuilder();

    static Confusion of(List<Corpus.Line> lines, SecondPlaceFinder finder) {
        Confusion confusion = new Confusion();
        for (Corpus.Line line : lines) {
            Verdict verdict = finder.verdict(line.application());
            String cells = String.join(" | ", line.outcome(), line.notes(), line.stage(), line.rank());
            confusion.count(line.verdict(), verdict.key(), cells, verdict);
        }
        return confusion;
    }

    /** Counts a verdict about these cells. */
    void count(String label, String verdict, String cells, Verdict found) {
        counts.computeIfAbsent(label, any -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
        if (!label.equals(verdict)) {
            wrong.append(String.format(
                    Locale.ROOT,
                    "%n%s -> %s  %s  (%s: %s)",
                    label,
                    verdict,
                    cells,
                    found.evidence().rule(),
                    found.evidence().words()));
        }
    }

    int count(String label, String verdict) {
        return counts.getOrDefault(label, Map.of()).getOrDefault(verdict, 0);
    }

    int total(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The share of this label that got one of these verdicts, from 0 to 1. */
    double share(String label, String... verdicts) {
        int right = 0;
        for (String verdict : verdicts) {
            right += count(label, verdict);
        }
        return total(label) == 0 ? 1 : (double) right / total(label);
    }

    /** Fails unless at most one in a hundred others is a second place, and each share, from 0 to 1, is reached. */
    void reaches(double second, double secondOrAsk, double ask, double no) {
        int others = total("no") + total("ask");
        assertThat(falseSecondPlaces()).as(wrong()).isLessThanOrEqualTo(others / 100);
        assertThat(share("second-place", "second-place")).as(wrong()).isGreaterThanOrEqualTo(second);
        assertThat(share("second-place", "second-place", "ask")).as(wrong()).isGreaterThanOrEqualTo(secondOrAsk);
        assertThat(share("ask", "ask")).as(wrong()).isGreaterThanOrEqualTo(ask);
        assertThat(share("no", "no")).as(wrong()).isGreaterThanOrEqualTo(no);
    }

    int falseSecondPlaces() {
        return count("no", "second-place") + count("ask", "second-place");
    }

    String table() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-14s %12s %6s %6s%n", "label", "second-place", "ask", "no"));
        for (String label : List.of("second-place", "ask", "no")) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-14s %12d %6d %6d%n",
                    label,
                    count(label, "second-place"),
                    count(label, "ask"),
                    count(label, "no")));
        }
        return table.toString();
    }

    String wrong() {
        return wrong.toString();
    }
}
