package secondwind.secondplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same cell typed in another hurry is the same verdict. The seeds are fixed, so that a failure stays a failure. */
class VariationTest {
    private static final List<String> CHATTER_BEFORE =
            List.of("Update: ", "ugh. ", "3/14 - ", "Spoke to Dana. ", "Heard back 10/2: ", "Finally! ");
    private static final List<String> CHATTER_AFTER =
            List.of(" :(", ". Nice people.", " - 10/2", " (sent thank you)", "!!", ". Keep in touch.");
    private static final List<String> SECOND_PLACES = List.of(
            "Runner-up",
            "came in second",
            "lost to the other finalist",
            "second choice",
            "placed 2nd",
            "I was the runner up",
            "down to two, other candidate selected",
            "finished second of 5",
            "silver medal",
            "first alternate");
    private static final List<String> NEAR_MISSES = List.of(
            "rejected after second interview",
            "2nd interview scheduled",
            "second round, rejected",
            "third place",
            "second shift supervisor",
            "wasn't the runner-up");

    /** Each has a word of six letters or more, in which a slip can be made. */
    private static final List<String> LONG_NEAR_MISSES = List.of(
            "rejected after second interview", "2nd interview scheduled", "second round, rejected", "second runner-up");

    private final SecondPlaceFinder finder = new SecondPlaceFinder(Phrases.NONE);
    private final Random random = new Random(20261123);

    @Test
    void caseMakesNoDifference() {
        for (Corpus.Line line : Corpus.get("outcomes.tsv").lines()) {
            for (String text : List.of(
                    line.outcome().toUpperCase(Locale.ROOT), line.outcome().toLowerCase(Locale.ROOT))) {
                assertThat(finder.verdict(Rows.outcome(text)).key()).as(text).isEqualTo(line.verdict());
            }
        }
    }

    @Test
    void chatterAndDatesAroundMakeNoDifference() {
        for (String text : SECOND_PLACES) {
            for (String before : CHATTER_BEFORE) {
                for (String after : CHATTER_AFTER) {
                    assertThat(finder.verdict(Rows.outcome(before + text + after))
                                    .key())
                            .as(before + text + after)
                            .isEqualTo("second-place");
                }
            }
        }
    }

    @Test
    void chatterDoesNotRaiseANearMiss() {
        for (String text : NEAR_MISSES) {
            for (String before : CHATTER_BEFORE) {
                for (String after : CHATTER_AFTER) {
                    assertThat(finder.verdict(Rows.outcome(before + text + after))
                                    .key())
                            .as(before + text + after)
                            .isEqualTo("no");
                }
            }
        }
    }

    @Test
    void oneSlipOfTheKeyboardInALongWordMakesNoDifference() {
        for (int time = 0; time < 500; time++) {
            String text = withSlip(random.nextBoolean() ? "rejected, runner-up" : "finished in second place");

            assertThat(finder.verdict(Rows.outcome(text)).key()).as(text).isEqualTo("second-place");
        }
    }

    @Test
    void aSlipNeverMakesASecondPlaceOfANearMiss() {
        for (int time = 0; time < 2_000; time++) {
            String text = withSlip(LONG_NEAR_MISSES.get(random.nextInt(LONG_NEAR_MISSES.size())));

            assertThat(finder.verdict(Rows.outcome(text)).key()).as(text).isNotEqualTo("second-place");
        }
    }

    /** Swaps two inner letters of a word of six letters or more, drops one, or doubles one. */
    private String withSlip(String text) {
        int at;
        do {
            at = 1 + random.nextInt(text.length() - 3);
        } while (!isInnerLetter(text, at));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
        };
    }

    private static boolean isInnerLetter(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start >= 6 && at > start && at + 1 < end - 1;
    }
}
