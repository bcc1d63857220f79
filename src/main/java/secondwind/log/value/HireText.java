package secondwind.log.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Person;

/** Reads the cell about the person who got the job. */
public final class HireText {
    /** Words about somebody who is not named. */
    private static final WordList NOT_A_NAME = new WordList(
            "candidate|applicant|someone|somebody|internal|external|insider|friend|guy|woman|man|person|other|employee|hire|hired|"
                    + "promoted|transfer|unknown|experience|experienced|nobody|no one|yes|no|not|them|they|finalist|"
                    + "intern|temp|contractor|relative|colleague|nephew|niece|position|cancelled|canceled|frozen|filled|unsure|confidential|referral|interne|externe|"
                    + "candidat|interno|interna|interner|interne|kandidat");

    /** "My old friend Priya Raman" names somebody; the friend of somebody else is no name. */
    private static final Pattern WHOSE_FRIEND = Pattern.compile(
            "^\\s*(?:(?i:my|an?) )?(?:(?i:old|good|close|best|dear|great) )*(?i:friend|mate|buddy|pal)(?i: of mine)?,?:? (?=\\p{Lu})");

    private static final int MOST_WORDS = 5;

    private HireText() {}

    /** The full name, if the cell gives one. */
    public static Optional<String> name(String cell) {
        List<Person> people = PeopleText.read(WHOSE_FRIEND.matcher(cell).replaceFirst(""), Person.Part.CONTACT);
        return people.stream()
                .flatMap(person -> person.name().stream())
                .filter(HireText::isName)
                .findFirst();
    }

    /** An e-mail address, a phone number or a link in the cell. */
    public static Optional<String> contact(String cell) {
        return Shapes.emails(cell).stream()
                .findFirst()
                .or(() -> Shapes.mayHaveLink(cell)
                        ? Shapes.LINK.matcher(cell).results().findFirst().map(java.util.regex.MatchResult::group)
                        : Optional.empty())
                .or(() -> Shapes.phones(cell).stream().findFirst());
    }

    private static boolean isName(String words) {
        return !NOT_A_NAME.isIn(words)
                && !Shapes.isPlaceholder(words)
                && words.split("\\s+", -1).length <= MOST_WORDS
                && words.codePoints().filter(Character::isLetter).count() > 1;
    }
}
