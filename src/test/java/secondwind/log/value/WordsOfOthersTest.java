package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.log.value.StepStatements.Statement;

/** Notes hold mail that was pasted in, lists of tasks and what was struck out: none of it says what was done. */
class WordsOfOthersTest {
    private static final RowNames NAMES =
            RowNames.of(List.of("Initrode", "Clerk"), List.of("Jane Roe"), List.of("Pat Lee"));

    private static List<Statement> find(String notes) {
        return StepStatements.find(notes, NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Fri, Nov 20 2026 Jane Roe wrote:\n> sent the letter Nov 19",
                "> sent the letter Nov 19",
                ">> sent the letter Nov 19\n> thanks",
                "On Nov 20, Jane wrote:\n\nSent the letter Nov 19 to HR.\nBest, Jane",
                "On Fri, Nov 20, 2026 at 9:01 AM Jane Roe <jane@x.example>\nwrote:\nsent letter Nov 19",
                "On Nov 20 Jane wrote: sent the letter Nov 19; called for feedback Nov 20",
                "Jane wrote:\nsent letter Nov 19",
                "-----Original Message-----\nFrom: Jane\nsent letter Nov 20",
                "---------- Forwarded message ---------\nsent letter Nov 20",
                "Begin forwarded message:\n\nSent letter Nov 20",
                "From: Jane Roe\nSent: Nov 20\nSubject: letter\nSent letter Nov 20",
                "From: Jane Roe\nSent: Friday, Nov 20, 2026 9:01 AM\nSubject: Your letter\n\nSent the letter Nov 20.",
                "From: jane@x.example Sent: Nov 20 Subject: hello\nLetter sent Nov 20",
                "*From:* Jane\n*Date:* Nov 20\n\nletter sent Nov 20",
                "Jane told me, \"sent the letter Nov 20\"",
                "Mail from HR: \"We were glad\", \u201cSent letter Nov 20\u201d",
                "Fwd: sent the letter Nov 20",
            })
    void leavesOutWhatOthersWrote(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ] letter sent Nov 20",
                "[] letter sent Nov 20",
                "- [ ] letter sent Nov 20",
                "* [ ] called for feedback Nov 24",
                "\u2610 letter sent Nov 20",
                "\u2717 letter sent Nov 20",
                "\u274c letter sent Nov 20",
                "( ) letter sent Nov 20",
                "[-] letter sent Nov 20",
                "letter sent Nov 20 [ ]",
                "To do - sent letter Nov 20 [ ]",
                "Letter sent Nov 20 \u2610",
                "~~letter sent Nov 20~~",
                "Good talk. ~~Sent letter Nov 20.~~ Not worth it",
                "S\u0336e\u0336n\u0336t\u0336 \u0336l\u0336e\u0336t\u0336t\u0336e\u0336r\u0336 \u0336N\u0336o\u0336v\u0336 \u03362\u03360\u0336",
                "\u25a1 congratulated Pat Nov 24",
                "[ ] send letter Nov 20",
            })
    void leavesOutTasksThatAreOpenAndWhatIsStruckOut(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x] letter sent Nov 20",
                "[X] Letter sent Nov 20",
                "- [x] sent letter Nov 20",
                "\u2611 letter sent Nov 20",
                "\u2713 letter sent Nov 20",
                "\u2705 sent the letter Nov 20",
                "(x) letter sent Nov 20",
                "letter sent Nov 20 [x]",
                "Letter sent Nov 20 \u2713",
                "[x] Send letter Nov 20",
                "[ ] feedback call Nov 24\n[x] letter sent Nov 20",
                "[x] letter sent Nov 20 [ ] called for feedback Nov 24",
                "letter sent Nov 20 \u2611 feedback call Nov 24 \u2610",
                "~~sent letter Nov 19~~ sent letter Nov 20",
                "sent letter Nov 20\nOn Nov 21 Jane wrote:\n> thank you, got your letter\nShe is kind",
                "On Nov 19 Jane wrote:\n> we chose somebody else\n\nSent letter Nov 20",
                "Sent letter Nov 20\n\n-----Original Message-----\nFrom: Jane Roe\nSent letter Nov 10",
                "From the start a good firm. Sent letter Nov 20",
                "Done: sent letter Nov 20",
            })
    void keepsWhatTheWriterDid(String notes) {
        assertThat(find(notes)).singleElement().satisfies(statement -> {
            assertThat(statement.field()).isEqualTo(Field.LETTER_SENT);
            assertThat(statement.dates())
                    .singleElement()
                    .extracting(TypedDate::text)
                    .isEqualTo("Nov 20");
        });
    }

    @Test
    void readsALongCellSoon() {
        String filler =
                "Jane called, she said that nobody knows; (they) will see about Nov 20 and then - but - sent a , \n";
        String boxes = "[ ] ".repeat(300) + "\n";
        String signs = "~~".repeat(500) + ">".repeat(200) + "\n" + "- ".repeat(900) + "Nov 20\n";
        String words = "sent " + "a b c d ".repeat(200) + "Nov 20\n";
        String notes = (filler.repeat(120) + boxes.repeat(5) + signs.repeat(3) + words.repeat(4)
                        + "on i so ".repeat(200) + "Nov 20\n" + "called ".repeat(200) + "\u00a7\n")
                .repeat(2);
        assertThat(notes.length()).isGreaterThan(30_000);

        long start = System.nanoTime();
        find(notes);
        find(notes.replace('\n', ' '));

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
