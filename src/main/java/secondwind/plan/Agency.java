package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** "Recruiter or agency only" (domain.md, "Variations"): everything goes through them. */
final class Agency {
    private static final String THE_AGENCY =
            "(?:\\p{L}+ at )?(?:the |our |my |\\p{L}+['\u2019]s )?(?:agency|recruiter)";

    private static final Pattern WISH = phrase(
            "(?:agency|recruiter) only(?=\\s*(?:$|[.,;:!?()\\n\u2013-]|please\\b|for\\b))",
            "(?:only )?(?:go|goes|contact|everything|all contact|all)(?: goes)? (?:only )?(?:through|via) " + THE_AGENCY
                    + "(?!['\u2019]s)(?: only)?",
            "(?:only|strictly) (?:through|via) " + THE_AGENCY,
            "(?:all|any) (?:communications?|contacts?|correspondence|questions|calls)(?: (?:goes|go|must go|to go))? (?:through|via) "
                    + THE_AGENCY,
            "(?:has|have|had|needs?) to go (?:through|via) " + THE_AGENCY,
            "(?:do not|don['\u2019]?t|not to|never) contact (?:the \\p{L}+ |them |him |her )?direct(?:ly)?",
            "no direct contact(?! (?:yet|so far|since|info|details?|number)\\b)");

    private static final Pattern AS_SOURCE = phrase(
            "(?:recruitment |staffing |employment |temp(?:ing)? |external )?agency",
            "(?:external |third[- ]party |agency )recruiters?",
            "staffing(?: firm| company)?",
            "head ?hunters?",
            "search firm");

    private Agency() {}

    /**
     * Whether the only people known work for an agency; or the log says that the job came through one and names no
     * manager, panel or HR; or the notes say that everything goes through it.
     */
    static boolean isTheOnlyWay(Application row, List<Person> people) {
        boolean onlyAgents = !people.isEmpty() && people.stream().allMatch(Contacts::isAgent);
        boolean noneOfTheEmployer = people.stream().allMatch(p -> p.part() == Part.CONTACT || Contacts.isAgent(p));
        boolean cameThroughAgency =
                RowWords.findStated(AS_SOURCE, row, List.of(Field.SOURCE)).isPresent();
        return onlyAgents
                || (noneOfTheEmployer && cameThroughAgency)
                || wish(row).isPresent();
    }

    /** The cell that says that everything goes through the agency. */
    static Optional<Cell> wish(Application row) {
        return RowWords.findStated(WISH, row, RowWords.STORY);
    }
}
