package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which job an application is for, as far as names tell: two rows with equal keys are about one job.
 *
 * @param company the words of the company's name without its legal form
 * @param role the words of the role
 */
public record JobKey(String company, String role) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** "S.A." is "SA", and "Women's" is "Womens". */
    private static final Pattern INSIDE_WORDS = Pattern.compile("['\u2019.]");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "llp",
            "lp",
            "ltd",
            "limited",
            "plc",
            "corp",
            "corporation",
            "co",
            "company",
            "pty",
            "pvt",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "se",
            "ev",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "slu",
            "bv",
            "nv",
            "ab",
            "oy",
            "oyj",
            "asa",
            "aps",
            "ltda",
            "kk");

    public JobKey {
        requireNonNull(company);
        requireNonNull(role);
    }

    /** The job that a company and a role name; neither case nor punctuation nor a legal form makes it another. */
    public static JobKey of(String company, String role) {
        List<String> words = words(company);
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new JobKey(String.join(" ", words), String.join(" ", words(role)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String joined = INSIDE_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String word : BETWEEN_WORDS.split(joined, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
