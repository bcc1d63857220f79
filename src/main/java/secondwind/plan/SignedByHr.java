package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** Whether human resources signed the rejection (domain.md, "The letter": "a copy to HR if HR signed the rejection"). */
final class SignedByHr {
    private static final String DEPARTMENT =
            "(?:the )?(?:HR|human resources)(?: (?:team|department|office|manager|lady|person))?";

    private static final String NEWS = "(?:no|rejection|news|decision|outcome|result|letter|regrets?)";

    /** What a letter, a mail or a call brings, so that one about a date for an interview does not count. */
    private static final String WITH_THE_NEWS =
            "(?= ?$|\\s*[.,;:!(\\n\u2013]| (?:me )?(?:to (?:say|tell)|that I\\b|the " + NEWS
                    + "|a (?:no|rejection)|with (?:the |a )?" + NEWS + "|and said))";

    private static final String NEWS_FROM =
            "(?:(?:rejection|rejected|turned down|e-?mail|mail|letter|note|call|news|decision|heard|signed)(?: \\p{L}+)?|no|(?:rejection|news|decision|the no)(?: \\p{L}+){2,4}) (?:from|by) ";

    private static final String NOT_ABOUT_DATES = "(?! (?:to|about|re|for|in|screen|on)\\b)";

    private SignedByHr() {}

    static boolean in(Application row) {
        return RowWords.findStated(saysThat(row), row, RowWords.STORY).isPresent();
    }

    private static Pattern saysThat(Application row) {
        String hr = Stream.concat(Stream.of(DEPARTMENT), names(row).stream().map(Pattern::quote))
                .collect(Collectors.joining("|", "(?:", ")"));
        return phrase(
                hr + " (?:e-?mailed|mailed|wrote|phoned|called|rang|sent)" + WITH_THE_NEWS,
                hr + " (?:sent|gave)(?: me)? the " + NEWS,
                hr + " (?:told|informed) me(?! (?:to|about|when|how|what|the)\\b)",
                hr + " let me know(?! (?:about|when|how|what)\\b)",
                hr + " (?:rejected me|turned me down|said (?:no|I (?:was|came))\\b)",
                NEWS_FROM + hr + NOT_ABOUT_DATES,
                "(?:rejection|rejected|e-?mail|letter) (?:was )?(?:from|by|signed by) " + hr + NOT_ABOUT_DATES,
                "(?:per|according to) " + hr,
                hr + "['\u2019]s (?:e-?mail|letter|note|call) (?:said|says)");
    }

    /** The names of the people in human resources, whole and without the family name. */
    private static List<String> names(Application row) {
        return row.people().stream()
                .filter(person -> person.part() == Part.HUMAN_RESOURCES)
                .map(Person::name)
                .flatMap(name -> name.stream())
                .flatMap(name -> Stream.of(name.strip(), name.strip().split("\\s+", 2)[0]))
                .distinct()
                .toList();
    }
}
