package secondwind.log.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Person;
import secondwind.application.Person.Part;

class PeopleTextTest {
    private static List<Person> read(String cell) {
        return PeopleText.read(cell, Part.CONTACT);
    }

    @Test
    void takesNameNumberAndAddressApart() {
        assertThat(read("Karen Boyle, 555-0134, karen@x.example"))
                .containsExactly(new Person(
                        Part.CONTACT,
                        Optional.of("Karen Boyle"),
                        Optional.empty(),
                        Optional.of("karen@x.example"),
                        Optional.of("555-0134")));
    }

    @Test
    void aNumberWithoutANameIsANumber() {
        assertThat(read("(312) 555-0134")).singleElement().satisfies(person -> {
            assertThat(person.name()).isEmpty();
            assertThat(person.phone()).contains("(312) 555-0134");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karen Boyle (hiring manager)|Karen Boyle|HIRING_MANAGER",
                "Recruiter: Tom Ives|Tom Ives|RECRUITER",
                "Ana Li, HR|Ana Li|HUMAN_RESOURCES",
                "Ana Li - Talent Acquisition|Ana Li|RECRUITER",
                "Boyle, Karen|Boyle, Karen|CONTACT",
                "Dr. J\u00f8rgen van der Berg Jr.|Dr. J\u00f8rgen van der Berg Jr.|CONTACT",
                "Sam Poole, PhD|Sam Poole, PhD|CONTACT",
                "\u5f20\u4f1f|\u5f20\u4f1f|CONTACT",
                "karen boyle|karen boyle|CONTACT",
                "Robert (Bob) Lee|Robert (Bob) Lee|CONTACT",
            })
    void keepsTheNameAsTypedAndReadsThePart(String cell, String name, Part part) {
        assertThat(read(cell)).singleElement().satisfies(person -> {
            assertThat(person.name()).contains(name);
            assertThat(person.part()).isEqualTo(part);
        });
    }

    @Test
    void readsTitles() {
        assertThat(read("Karen Boyle, VP of Sales").get(0).title()).contains("VP of Sales");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karen Boyle; Tom Ives",
                "Karen Boyle & Tom Ives",
                "Karen Boyle and Tom Ives",
                "Karen Boyle, Tom Ives",
                "Karen Boyle / Tom Ives",
                "Karen Boyle\nTom Ives"
            })
    void readsSeveralPeople(String cell) {
        assertThat(read(cell))
                .extracting(person -> person.name().orElse(""))
                .containsExactly("Karen Boyle", "Tom Ives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "?", "-", "unknown", "Online", "HR", "none"})
    void nobodyIsNobody(String cell) {
        assertThat(read(cell)).allMatch(person -> person.name().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denise R. (internal)|Denise R.",
                "Sam Poole|Sam Poole",
                "Marta de Souza, mds@example.com|Marta de Souza"
            })
    void readsTheNameOfThePersonHired(String cell, String name) {
        assertThat(HireText.name(cell)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"internal candidate", "unknown", "?", "n/a", "someone with more experience", "Yes", "an insider"
            })
    void wordsAboutSomebodyAreNoName(String cell) {
        assertThat(HireText.name(cell)).isEmpty();
    }
}
