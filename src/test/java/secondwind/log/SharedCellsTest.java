package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;

class SharedCellsTest {
    @TempDir
    Path folder;

    private Application company(String header, String cell) throws Exception {
        return Logs.csv(folder, header + "|Role|Outcome", cell + "|Clerk|2nd").only();
    }

    private List<String> contacts(String... cells) throws Exception {
        String[] lines = new String[cells.length + 1];
        lines[0] = "Company|Role|Contact|Outcome";
        for (int index = 0; index < cells.length; index++) {
            lines[index + 1] = "Firm|Clerk " + index + "|" + cells[index] + "|2nd";
        }
        return Logs.csv(folder, lines).applications().stream()
                .map(application -> application.people().stream()
                        .findFirst()
                        .flatMap(Person::name)
                        .orElse("nobody"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ridgeway Housing Trust 0161 496 0133;Ridgeway Housing Trust",
                "Ridgeway Housing Trust (0161 496 0133);Ridgeway Housing Trust",
                "Ridgeway, Tel: 0161 496 0133;Ridgeway",
                "0161 496 0133 Ridgeway;Ridgeway",
                "Ridgeway - jobs@ridgeway.example;Ridgeway",
                "Studio 54;Studio 54",
                "Call 24/7 Ltd;Call 24/7 Ltd",
                "614-555-0142;614-555-0142",
            })
    void takesNumbersAndAddressesOutOfTheCompanysName(String cell, String name) throws Exception {
        assertThat(company("Company", cell).company().name()).isEqualTo(name);
        assertThat(company("Company / phone", cell).company().name()).isEqualTo(name);
    }

    @Test
    void keepsTheNumberOfTheCompanysCellAsTheOneToCall() throws Exception {
        for (String header : List.of("Company", "Company / phone")) {
            assertThat(company(header, "Ridgeway 0161 496 0133").people())
                    .singleElement()
                    .satisfies(person -> assertThat(person.phone()).contains("0161 496 0133"));
        }
        assertThat(company("Company", "Ridgeway jobs@ridgeway.example").people())
                .singleElement()
                .satisfies(person -> assertThat(person.email()).contains("jobs@ridgeway.example"));
        assertThat(company("Company", "Ridgeway").people()).isEmpty();
    }

    @Test
    void aContactsOwnNumberBeatsThatOfTheCompanysCell() throws Exception {
        Application application = Logs.csv(
                        folder, "Company,Role,Contact,Outcome", "Acme 614-555-0142,Clerk,Ann Lee 614-555-0199,2nd")
                .only();

        assertThat(application.people())
                .singleElement()
                .satisfies(person -> assertThat(person.phone()).contains("614-555-0199"));
    }

    @Test
    void aDoubtedNameIsStillThatName() throws Exception {
        assertThat(contacts("Tom ??", "Tom ?? (recruiter) 614.555.0199", "?Ann Lee?", "?"))
                .containsExactly("Tom", "Tom", "Ann Lee", "nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "Same as above", "ditto", "dito", "idem", "\u3003", "\u201d", "''", "\u540c\u4e0a"})
    void sameIsThePersonOfTheRowAbove(String same) throws Exception {
        assertThat(contacts("Ann Lee", same, same, "Bob Ray", same))
                .containsExactly("Ann Lee", "Ann Lee", "Ann Lee", "Bob Ray", "Bob Ray");
    }

    @Test
    void aDittoMarkTypedAsAQuotationMarkIsThePersonOfTheRowAbove() throws Exception {
        assertThat(contacts("Ann Lee", "\"\"\"\"")).containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void sameBelowNobodyIsNobody() throws Exception {
        assertThat(contacts("same", "Ann Lee", "", "same")).containsExactly("nobody", "Ann Lee", "nobody", "nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "ditto", "\u2033", "as above"})
    void nobodyIsTakenOverFromAnotherCompanyAndTheCellsSaySo(String same) throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company|Role|Contact|Contact email|Phone|Outcome",
                "Acme|Clerk|Ann Lee|ann@example.com|312-555-0117|2nd",
                "Beta|Cook|" + same + "|" + same + "|" + same + "|2nd",
                "Beta|Baker|" + same + "|||2nd");

        assertThat(outcome.applications().get(1).people()).isEmpty();
        assertThat(outcome.applications().get(2).people()).isEmpty();
        assertThat(outcome.rejectedCells())
                .extracting(rejection -> rejection.where().a1())
                .containsExactly("C3", "D3", "E3", "C4");
    }

    @Test
    void whatStandsAboveWithoutACompanyBelongsToNoneAndNeitherDoesTheRowBeforeIt() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company,Role,Contact,Outcome",
                "Acme,Clerk,Ann Lee,2nd",
                ",Cook,Bob Ray,2nd",
                "Acme,Cook,same,No");

        assertThat(outcome.applications().get(1).people()).isEmpty();
        assertThat(outcome.rejectedCells()).hasSize(1);
    }

    @Test
    void anAgencysRecruiterMayBeTheSameForSeveralCompanies() throws Exception {
        Logs.Outcome outcome =
                Logs.csv(folder, "Company,Role,Recruiter,Outcome", "Acme,Clerk,Ann Lee,2nd", "Beta,Cook,same,2nd");

        assertThat(outcome.applications().get(1).people())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).contains("Ann Lee"));
    }

    @Test
    void aDittoMarkMeansTheCellAboveInEveryColumn() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Company|Role|Date applied|Contact|Outcome",
                "Acme|Clerk|2026-03-01|Ann Lee|runner-up",
                "\u2033|Cook|\u2033|\u2033|\u2033");

        Application second = outcome.applications().get(1);
        assertThat(second.company().name()).isEqualTo("Acme");
        assertThat(second.applied()).contains(java.time.LocalDate.of(2026, 3, 1));
        assertThat(second.text(Field.OUTCOME)).isEqualTo("runner-up");
        assertThat(second.people().get(0).name()).contains("Ann Lee");
    }

    @Test
    void aCompanyMayHaveAOneLetterName() throws Exception {
        assertThat(company("Company", "X").company().name()).isEqualTo("X");
        assertThat(Logs.csv(folder, "Company,Role,Outcome", "-,Clerk,2nd").applications())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"last Thursday", "this am!!", "today", "Yesterday", "this morning", "this morning 9:30"})
    void aDayInWordsIsNoDateAndStaysAsTyped(String words) throws Exception {
        Application application = Logs.csv(folder, "Company,Role,Outcome,Decision date", "Acme,Clerk,2nd," + words)
                .only();

        assertThat(application.decided()).isEmpty();
        assertThat(application.text(Field.DECISION_DATE)).isEqualTo(words);
    }

    @Test
    void theContactsPhoneIsTheManagersWhereOnlyTheManagerIsNamed() throws Exception {
        Person person = Logs.csv(
                        folder,
                        "Company,Role,Hiring Manager,Contact phone,Contact email,Outcome",
                        "Acme,Clerk,Ruth Abernathy,312-555-0117,ruth@example.com,Rejected")
                .only()
                .people()
                .get(0);

        assertThat(person.name()).contains("Ruth Abernathy");
        assertThat(person.phone()).contains("312-555-0117");
        assertThat(person.email()).contains("ruth@example.com");
    }
}
