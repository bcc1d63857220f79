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

    /** Name, title, part, e-mail address and number of each, as far as there are some. */
    private static String told(String cell) {
        return read(cell).stream()
                .map(person -> java.util.stream.Stream.of(
                                person.name().orElse(""),
                                person.title().orElse(""),
                                person.part() == Part.CONTACT
                                        ? ""
                                        : person.part().name(),
                                person.email().orElse(""),
                                person.phone().orElse(""))
                        .filter(piece -> !piece.isEmpty())
                        .collect(java.util.stream.Collectors.joining("; ")))
                .collect(java.util.stream.Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "jane (at) example.com # jane@example.com",
                "jane[at]example dot com # jane@example.com",
                "jane.doe {at} mail (dot) example [dot] com # jane.doe@mail.example.com",
                "Jane Doe jane at example dot com # Jane Doe; jane@example.com",
                "jane @ example.com # jane@example.com",
                "Jane Doe <mailto:jane@example.com> # Jane Doe; jane@example.com",
                "\"Doe, Jane\" <jane@example.com> # Doe, Jane; jane@example.com",
                "Jane Doe jane@example.com, Tom Weir tom@example.com # Jane Doe; jane@example.com | Tom Weir; tom@example.com",
                "Jane Doe (jane@example.com) Tom Weir (tom@example.com) # Jane Doe; jane@example.com | Tom Weir; tom@example.com",
                "Jane Doe and Tom Weir, jane@example.com # Jane Doe; jane@example.com | Tom Weir",
                "tom@example.com Tom Weir, j@example.com Jane Doe # Tom Weir; tom@example.com | Jane Doe; j@example.com",
                "jane@example.com, tom@example.com # jane@example.com | tom@example.com",
                "jane@example # ''",
            })
    void givesEachAddressToItsOwner(String cell, String people) {
        assertThat(told(cell)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Jane Doe 312-555-0117 x204 # Jane Doe; 312-555-0117 x204",
                "Jane Doe, (312) 555-0117, extension 12 # Jane Doe; (312) 555-0117, extension 12",
                "Jane Doe ext. 4 # Jane Doe; ext. 4",
                "Jane Doe 312-555-0117; Tom Weir 312-555-0118 # Jane Doe; 312-555-0117 | Tom Weir; 312-555-0118",
                "Jane Doe \uff10\uff13-\uff15\uff15\uff15\uff10-\uff10\uff11\uff11\uff17 # Jane Doe; \uff10\uff13-\uff15\uff15\uff15\uff10-\uff10\uff11\uff11\uff17",
                "Ana Ruiz 2nd floor # Ana Ruiz",
                "Jane Doe 312-555-0118 / 312-555-0119 # Jane Doe; 312-555-0118",
            })
    void keepsNumbersWithTheirExtensions(String cell, String people) {
        assertThat(told(cell)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ana Ruiz (recruiter), Tom Weir (hiring manager) # Ana Ruiz; RECRUITER | Tom Weir; HIRING_MANAGER",
                "Recruiter: Ana Ruiz, HM: Tom Weir # Ana Ruiz; RECRUITER | Tom Weir; HIRING_MANAGER",
                "Ana Ruiz (HR) and Tom Weir (VP Sales) # Ana Ruiz; HUMAN_RESOURCES | Tom Weir; VP Sales",
                "Ana Ruiz, VP Sales & Marketing # Ana Ruiz; VP Sales & Marketing",
                "\u7530\u4e2d\u592a\u90ce\uff08\u4eba\u4e8b\u90e8\uff09 # \u7530\u4e2d\u592a\u90ce; \u4eba\u4e8b\u90e8; HUMAN_RESOURCES",
                "\u5f20\u4f1f\u3001\u674e\u5a1c # \u5f20\u4f1f | \u674e\u5a1c",
                "Dr. Anna van der Berg-Smith, PhD (HR) # Dr. Anna van der Berg-Smith, PhD; HUMAN_RESOURCES",
                "Ana Ruiz, she/her # Ana Ruiz",
                "Ana Ruiz, M.Ed., LCSW # Ana Ruiz, M.Ed., LCSW",
                "Smith, John Jr. # Smith, John Jr.",
                "de la Cruz, Mar\u00eda Jos\u00e9 # de la Cruz, Mar\u00eda Jos\u00e9",
                "Juan Ortega y Gasset # Juan Ortega y Gasset",
                "Ana Ruiz y Luis Vega # Ana Ruiz | Luis Vega",
                "Ana e Luis # Ana | Luis",
                "Attn: Ana Ruiz # Ana Ruiz",
                "Head of HR: Jane Doe # Jane Doe; Head of HR; HUMAN_RESOURCES",
                "Jane, Tom, Li # Jane | Tom | Li",
                "Boyle, Karen; Ives, Tom # Boyle, Karen | Ives, Tom",
                "Ana Ruiz or Tom Weir # Ana Ruiz | Tom Weir",
                "Ana Ruiz, Director of Ops # Ana Ruiz; Director of Ops",
            })
    void givesEachPartAndTitleToItsOwner(String cell, String people) {
        assertThat(told(cell)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Head", "Tom Dean", "Dean Marshall", "Nurse Joy"})
    void aNameThatIsATitleTooIsAName(String cell) {
        assertThat(told(cell)).isEqualTo(cell);
        assertThat(read(cell).get(0).name()).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Section Head", "Head Nurse", "Managing Partner", "Nurse Manager", "Associate Dean"})
    void aTitleIsNoName(String cell) {
        assertThat(read(cell).get(0).name()).isEmpty();
        assertThat(read(cell).get(0).title()).contains(cell);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my friend Priya Raman",
                "A good friend, Priya Raman",
                "friend: Priya Raman",
                "my mate Priya Raman"
            })
    void readsTheNameOfAFriend(String cell) {
        assertThat(HireText.name(cell)).contains("Priya Raman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my friend", "friend of the CEO", "the boss's friend", "a friend from Leeds"})
    void takesNoFriendForAName(String cell) {
        assertThat(HireText.name(cell)).isEmpty();
    }
}
