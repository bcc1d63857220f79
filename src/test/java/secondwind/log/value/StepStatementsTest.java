package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.value.StepStatements.Statement;

class StepStatementsTest {
    private static final RowNames NAMES = RowNames.of(
            List.of("Northside Depots", "Dispatcher"),
            List.of("Maria Lopez", "Ms. Ruth Okafor", "Dr. Amy Chen"),
            List.of("Tom Reed"));

    private static List<Statement> about(Field field, String notes) {
        return StepStatements.find(notes, NAMES).stream()
                .filter(statement -> statement.field() == field)
                .toList();
    }

    private static List<LocalDate> days(Statement statement) {
        return statement.dates().stream()
                .flatMap(date -> date.resolve(DateOrder.MONTH_FIRST, LocalDate.of(2026, 11, 23)).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent letter 11/12",
                "sent the letter on 11/12/2026",
                "Mailed thank-you letter on Nov 12, left voicemail 11/20",
                "mailed thank you letter Nov 12",
                "Letter sent 11/12",
                "letter mailed Nov. 12, 2026",
                "Thank-you letter sent 11/12, no reply",
                "thank you note sent 11/12",
                "TY note emailed 11/12.",
                "thx note sent 12 Nov",
                "I sent a thank-you e-mail to Maria on 11/12",
                "11/12 sent letter",
                "11/12: sent letter to Ms. Okafor",
                "11/12 - mailed letter",
                "On Nov 12, sent letter",
                "Nov 12 \u2013 sent thank-you card",
                "E-mailed Ruth to say thank you 11/12",
                "emailed thank you to hiring mgr 11/12",
                "Rejected 11/10. Sent letter 11/12. Waiting.",
                "Rejected 11/10, sent letter 11/12",
                "Good interview!\nSent letter 11/12\nTalked about depots",
                "Talked about two depots; mailed letter 11/12; try again in spring",
                "sent handwritten note 11/12",
                "Sent the \u2018thank you for not hiring me\u2019 letter 11/12",
                "sent thank-you-for-not-hiring-me letter Nov 12",
                "posted letter 12/11/2026",
                "dropped off letter at front desk 11/12",
                "then sent letter (11/12)",
                "Sent letter by e-mail 11/12",
                "Sent letter, 11/12",
                "letter went out 11/12, nothing back yet",
                "Also sent thank you letter 11/12 and left vm 11/20",
                "sent letter of thanks 11/12",
                "Sent letter expressing continued interest 11/12",
                "Letter - sent 11/12",
                "finally sent my letter to Dr. Chen on November 12, 2026!",
                "I\u2019ve sent the letter 11/12",
                "Sent letter 11/12, Ruth wrote me back 11/13",
            })
    void findsTheLetter(String notes) {
        assertThat(about(Field.LETTER_SENT, notes)).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(Mark.Kind.DONE);
            assertThat(statement.dates()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "got rejection letter 11/12",
                "Rejection letter sent 11/12",
                "sent rejection letter 11/12",
                "Received letter 11/12",
                "letter 11/12",
                "Letter dated 11/12",
                "regret letter came 11/12",
                "they sent letter 11/12",
                "Maria sent thank-you note 11/12",
                "HR sent a letter 11/12",
                "company mailed letter 11/12",
                "sent me a letter 11/12",
                "letter sent to me 11/12",
                "letter sent by HR 11/12",
                "Letter sent 11/12 informing me position was filled",
                "letter sent 11/12, went with another candidate",
                "cover letter sent 10/1",
                "sent cover letter and resume 10/1",
                "sent resume 10/1, letter to follow",
                "sent letter of recommendation 10/3",
                "sent reference letter 10/3",
                "sent letter from my old boss 11/12",
                "offer letter sent 11/12",
                "sent acceptance letter 11/12",
                "sent withdrawal letter 11/12",
                "emailed application letter 10/1",
                "send letter by 11/12",
                "send letter 11/12",
                "need to send letter 11/12",
                "will send letter 11/12",
                "I'll mail letter 11/12",
                "letter to be sent 11/12",
                "letter to go out 11/12",
                "letter due 11/12",
                "plan: letter sent by 11/12",
                "sent letter by 11/12?",
                "sent letter? 11/12",
                "letter not sent 11/12",
                "haven't sent letter as of 11/12",
                "did not send letter 11/12",
                "never sent letter (11/12)",
                "letter unsent 11/12",
                "no letter sent 11/12",
                "forgot letter 11/12",
                "should have sent letter 11/12",
                "meant to send the letter 11/12",
                "drafted letter 11/12",
                "wrote letter 11/12",
                "printed letter 11/12",
                "remind me: letter sent 11/12",
                "if letter sent by 11/12 call 11/20",
                "call a week after letter sent 11/12",
                "sent letter 11/12, bounced",
                "mailed letter 11/12, came back 11/20",
                "sent letter 11/12 to wrong address",
                "sent letter",
                "Letter sent last week",
                "sent letter 11/12 or 11/13",
                "sent letters to 3 firms 11/12",
                "sent LinkedIn note 11/12",
                "sent note 11/12",
                "sent invoice and letter 11/12",
                "sent portfolio with letter 11/12",
                "job posted 11/12, letter required",
                "thanked them 11/12",
                "Coach says letter sent 11/12",
                "Applied 10/1 via newsletter",
                "sent newsletter 11/12",
                "Sent 2 letters 11/12",
                "letter sent next week, told 11/12",
                "asked Ruth to send letter 11/12",
                "mail letter 11/12",
                "get letter sent 11/12",
            })
    void findsNoLetterInWhatIsIntendedDeniedOrSomebodyElses(String notes) {
        assertThat(about(Field.LETTER_SENT, notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left voicemail 11/20",
                "left vm 11/20",
                "Left Maria a voicemail on 11/20",
                "sent letter 11/12, left voice mail 11/20",
                "LVM 11/20",
                "vm 11/20",
                "called 11/20, no answer",
                "called Ruth 11/20 no answer",
                "called Ruth 11/20, left vm",
                "11/20 called - no answer",
                "11/20: left message w/ assistant",
                "tried Ruth 11/20, no answer",
                "asked for feedback by e-mail 11/20",
                "emailed Ruth for feedback 11/20, nothing yet",
            })
    void findsAnUnansweredCall(String notes) {
        assertThat(about(Field.FEEDBACK_CALL_DONE, notes)).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(Mark.Kind.TRIED);
            assertThat(days(statement)).containsExactly(LocalDate.of(2026, 11, 20));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "got feedback 11/20: too quiet",
                "Got good feedback from Ruth on 11/20",
                "received feedback by email 11/20",
                "had feedback call with Ruth 11/20",
                "Feedback call done 11/20",
                "spoke with Ruth 11/20 about feedback",
                "called Ruth 11/20, got good feedback",
                "called for feedback 11/20",
                "had debrief 11/20",
                "asked for feedback 11/20, they don't give any: policy",
                "feedback call 11/20",
            })
    void findsFeedback(String notes) {
        assertThat(about(Field.FEEDBACK_CALL_DONE, notes))
                .singleElement()
                .extracting(Statement::kind)
                .isEqualTo(Mark.Kind.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call 11/20",
                "call Ruth for feedback 11/20",
                "feedback call scheduled 11/20",
                "will call for feedback 11/20",
                "called 11/20",
                "spoke to Ruth 11/20",
                "Maria called 11/20",
                "she left vm 11/20",
                "recruiter left voicemail 11/20",
                "got a voicemail from HR 11/20",
                "left vm for recruiter 11/20",
                "no feedback as of 11/20",
                "didn't get feedback 11/20",
                "never got feedback (asked 11/20)",
                "called Ruth 11/20, she will send feedback",
                "she gave feedback to HR 11/20",
                "leave voicemail 11/20",
                "interview feedback positive, 2nd round 11/1",
                "told no 11/20",
                "don't call before 11/20",
                "no reply since 11/20",
                "no answer since 11/20",
                "Asked Mike for feedback. No reply yet 11/20",
            })
    void findsNoCallWhereNoneIsStated(String notes) {
        assertThat(about(Field.FEEDBACK_CALL_DONE, notes)).isEmpty();
    }

    @Test
    void countsEachDayOfTrying() {
        assertThat(about(Field.FEEDBACK_CALL_DONE, "left vm 11/18, 11/20"))
                .singleElement()
                .satisfies(statement -> assertThat(days(statement))
                        .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "congratulated Tom 11/20",
                "Congratulated the new hire on LinkedIn 11/20",
                "sent Tom a congratulations note 11/20",
                "messaged Tom congrats 11/20",
                "11/20 congratulated Tom Reed",
            })
    void findsThatThePersonHiredWasCongratulated(String notes) {
        assertThat(about(Field.HIRE_CONTACTED, notes)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "congratulate Tom 11/20",
                "they congratulated me 11/20",
                "congratulated me on the interview 11/20",
                "will send congrats 11/20",
                "not congratulated 11/20",
            })
    void findsNoCongratulationsOtherwise(String notes) {
        assertThat(about(Field.HIRE_CONTACTED, notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checked back 11/20", "Checked back with Maria on 11/20", "check-back call done 11/20"})
    void findsTheCheckBack(String notes) {
        assertThat(about(Field.CHECK_BACK_DONE, notes)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check back 11/20", "check back in January", "told to check back 11/20", "checked in 11/20"})
    void findsNoCheckBackOtherwise(String notes) {
        assertThat(about(Field.CHECK_BACK_DONE, notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "on i ", "sent a ", "sent a letter, ", "? ", "11/12 ", "left a ", "called "})
    void bearsNotesThatSaySomethingOverAndOver(String piece) {
        String notes = piece.repeat(1_900 / piece.length()) + " 11/12";

        assertThat(about(Field.CHECK_BACK_DONE, notes)).isEmpty();
    }

    @Test
    void quotesTheSentence() {
        assertThat(about(Field.LETTER_SENT, "Nice panel. Sent letter 11/12, no reply. Try again."))
                .singleElement()
                .extracting(Statement::words)
                .isEqualTo("Sent letter 11/12, no reply");
    }
}
