package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which job an application is for, as far as names tell: two rows with equal keys are about one job.
 *
 * @param company the words of the company's name without its legal form
 * @param role the words of the role
 */
public record JobKey(String company, String role) {
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

    private static final String AND = "and";

    public JobKey {
        requireNonNull(company);
        requireNonNull(role);
    }

    /**
     * The job that a company and a role name; neither case nor punctuation, neither accents nor the width of letters,
     * nor a legal form makes it another.
     */
    public static JobKey of(String company, String role) {
        return new JobKey(companyOf(company), String.join(" ", words(role)));
    }

    /** The part of the key that stands for the company. */
    public static String companyOf(String company) {
        List<String> words = words(company);
        while (words.size() > 1 && isLegalForm(words)) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** The last word of "Smith Inc", and what is left of "Smith & Co. KG" on the way. */
    private static boolean isLegalForm(List<String> words) {
        String last = words.get(words.size() - 1);
        return LEGAL_FORMS.contains(last) || last.equals(AND);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = folded(text);
        for (int index = 0; index < folded.length(); index++) {
            char character = folded.charAt(index);
            if (isOfWord(character)) {
                word.append(character);
            } else if (!isInsideWords(character)) {
                end(word, words);
                if (character == '&' || character == '+') {
                    words.add(AND);
                }
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** "S.A." is "SA", and "Women's" is "Womens"; an accent is no letter. */
    private static boolean isInsideWords(char character) {
        return character == '\'' || character == '\u2019' || character == '.' || isAccent(character);
    }

    private static boolean isAccent(char character) {
        return character >= '\u0300' && character <= '\u036f';
    }

    private static boolean isOfWord(char character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character);
        }
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || ((type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                        && !isAccent(character));
    }

    /** In small letters; letters with a stroke, which no normal form takes apart, become plain ones too. */
    private static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int index = 0; index < small.length(); index++) {
            if (small.charAt(index) > 127) {
                return Normalizer.normalize(small, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("\u00df", "ss")
                        .replace("\u00e6", "ae")
                        .replace("\u0153", "oe")
                        .replace('\u00f8', 'o')
                        .replace('\u0142', 'l')
                        .replace('\u0111', 'd')
                        .replace('\u0131', 'i');
            }
        }
        return small;
    }
}
