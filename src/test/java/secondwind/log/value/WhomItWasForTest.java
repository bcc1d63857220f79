package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.value.StepStatements.Statement;

/** A letter, a call or congratulations count only where they went to somebody at this row's employer. */
class WhomItWasForTest {
    private static final RowNames NAMES = RowNames.of(
            List.of("Acme Freight Corp", "Billing Analyst"),
            List.of("Jane Roe", "Robert Smith", "k.meyer@acmefreight.example"),
            List.of("Pat Lee"));

    private static List<Statement> find(String notes) {
        return StepStatements.find(notes, NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent letter to Globex on Nov 20",
                "Mailed letter to Initech Nov 20",
                "Sent letter Nov 20 for the Initech job",
                "Sent the letter Nov 20 - no wait, that was Initech",
                "Sent the letter to my lawyer on Nov 20",
                "Sent letter to landlord Nov 20",
                "Sent letter to Tom for proofreading Nov 20",
                "Letter sent Nov 20 (to Tom for proofreading)",
                "Letter sent Nov 20, to Globex",
                "Sent letter Nov 20 (Globex)",
                "Sent letter Nov 20 (NOT)",
                "Sent letter Nov 20 - NOT",
                "Sent Globex a letter Nov 20",
                "sent my coach the letter Nov 20",
                "Emailed Globex a thank-you note Nov 20",
                "sent letter to my boss Nov 20",
                "sent letter to my old boss Nov 20",
                "sent letter to mom Nov 20",
                "mailed thank you card to aunt Sue Nov 20",
                "sent letter to Jane at Globex Nov 20",
                "Sent letter to Initech Corp Nov 20",
                "sent thank-you note for the wedding gift Nov 20",
                "sent letter for my brother Nov 20",
                "sent letter for review Nov 20",
                "sent letter to printer Nov 20",
                "sent letter Nov 20 for the grant",
                "For Globex, sent letter Nov 20",
                "Sent letter Nov 20. No wait, that was for Globex",
                "Sent letter Nov 20, oops, wrong row",
                "Sent letter Nov 20\nCorrection: not sent yet",
                "Sent letter Nov 20, i think",
                "Sent letter Nov 20... kidding, forgot",
                "Sent letter Nov 20 - actually no",
                "Sent letter Nov 20 (didn't)",
                "Sent letter Nov 20 re: Globex",
                "Mailed Mom a letter Nov 20",
                "Sent letter Nov 20 with Tom",
                "Mailed the letter Nov 20 for Sue (neighbor)",
                "Sent letter Nov 20 in my dream",
                "Sent letter Nov 20, or did I?",
                "Sent letter Nov 20 (maybe)",
                "Sent letter to Acme's landlord Nov 20",
                "Sent letter to the union Nov 20",
                "sent letter to my coach w/ edits Nov 20",
                "sent letter regarding Globex Nov 20",
                "posted letter to the bank Nov 20",
                "Jane called and sent letter Nov 20",
                "HR emailed and then she mailed a letter Nov 20",
                "letter sent Nov 20 to unemployment office",
                "sent thank-you note to references Nov 20",
                "sent letter to the editor Nov 20",
                "SENT LETTER TO GLOBEX NOV 20",
            })
    void countsNoLetterToAnybodyElse(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent letter to Acme Nov 20",
                "Sent letter to Acme Freight on Nov 20",
                "mailed letter to AFC Nov 20",
                "Sent letter to Jane Nov 20",
                "Sent letter to Ms. Roe on Nov 20",
                "Sent letter to Bob Smith Nov 20",
                "sent letter to Rob Nov 20",
                "Sent Jane a thank-you note Nov 20",
                "Sent thank-you letter to hiring manager Nov 20",
                "sent letter to HM Nov 20",
                "sent letter to the director Nov 20",
                "sent letter to her Nov 20",
                "mailed them a thank you card Nov 20",
                "sent letter to HR Nov 20",
                "Sent letter Nov 20 for the Billing Analyst job",
                "Sent the letter for the analyst position on Nov 20",
                "Sent letter Nov 20 (to Jane at Acme)",
                "sent a short warm letter Nov 20",
                "sent nice handwritten letter Nov 20",
                "Sent letter Nov 20 (certified)",
                "Sent letter Nov 20 (FedEx)",
                "sent letter to k.meyer@acmefreight.example Nov 20",
                "emailed thank-you letter to Meyer Nov 20",
                "Sent thank-you note for the interview Nov 20",
                "sent letter thanking Jane for her time Nov 20",
                "sent letter to Jane, Nov 20",
                "sent letter to everyone on the panel Nov 20",
                "mailed letter to Jane's office Nov 20",
                "SENT LETTER TO JANE NOV 20",
                "Jane called Nov 19 with the news, sent letter Nov 20",
                "Sent letter Nov 20. Not sure about depots",
                "Interview was good and sent letter Nov 20",
                "sent letter asking for feedback Nov 20",
                "mailed letter at the library Nov 20",
            })
    void countsTheLetterToTheRowsOwnPeople(String notes) {
        assertThat(find(notes))
                .singleElement()
                .satisfies(statement -> assertThat(statement.field()).isEqualTo(Field.LETTER_SENT));
    }

    @Test
    void takesAPersonByNameForOneOfThemWhereTheRowNamesNobody() {
        RowNames nobody = RowNames.of(List.of("Acme"), List.of(), List.of());

        assertThat(StepStatements.find("Sent letter to Ms. Okafor Nov 20", nobody))
                .hasSize(1);
        assertThat(StepStatements.find("Sent letter to Maria Lopez Nov 20", nobody))
                .hasSize(1);
        assertThat(StepStatements.find("Sent letter to Globex Nov 20", nobody)).isEmpty();
        assertThat(StepStatements.find("Sent letter to my lawyer Nov 20", nobody))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Called Jane Nov 24 for feedback on my Globex application",
                "Called Globex for feedback Nov 24",
                "Spoke to my coach Nov 24 about feedback",
                "Got feedback from my mentor Nov 24",
                "got feedback on my resume Nov 24",
                "Got feedback on cover letter from Jane Nov 24",
                "called my mom for feedback Nov 24",
                "feedback call with Globex Nov 24",
                "left voicemail for landlord Nov 24",
                "left vm at Globex Nov 24",
                "called the bank Nov 24, no answer",
                "Jane called and left a voicemail Nov 24",
                "got feedback from mock interview class Nov 24",
                "checked back Nov 24 on the weather",
                "checked back with Globex Nov 24",
                "Called Tom for feedback Nov 24",
                "Asked Tom for feedback Nov 24",
            })
    void countsNoCallToAnybodyElse(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congratulated my friend Pat on Nov 24 on being hired elsewhere",
                "Congratulated Pat on Nov 24 on his wedding",
                "Congratulated Jane on her promotion Nov 24",
                "Congratulated Sue on Nov 24",
                "Congratulated by friends Nov 24 for trying",
                "Sent Jane congrats on her baby Nov 24",
                "congratulated my cousin Nov 24",
                "congratulated Pat on the marathon Nov 24",
                "congratulated team on the award Nov 24",
                "congratulated the new mom Nov 24",
                "messaged Tom congrats Nov 24",
                "congratulated myself Nov 24 for trying",
                "congratulated Pat for the award Nov 24",
            })
    void countsNoCongratulationsToAnybodyElse(String notes) {
        assertThat(find(notes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congratulated Pat Nov 24",
                "congratulated Pat Lee on the new job Nov 24",
                "Congratulated the new hire Nov 24",
                "congratulated whoever got it Nov 24",
                "congratulated the winner on LinkedIn Nov 24",
                "sent Pat a congratulations card Nov 24",
                "congratulated the person hired Nov 24 by e-mail",
                "sent congrats to Pat Nov 24",
                "congratulated Pat on getting the Analyst job at Acme Nov 24",
                "congratulated Nov 24",
            })
    void countsCongratulationsToThePersonHired(String notes) {
        assertThat(find(notes)).singleElement().satisfies(statement -> {
            assertThat(statement.field()).isEqualTo(Field.HIRE_CONTACTED);
            assertThat(statement.kind()).isEqualTo(Mark.Kind.DONE);
        });
    }
}
