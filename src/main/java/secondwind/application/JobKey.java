package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
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
    private static final String ARTICLE = "the ";

    public JobKey {
        requireNonNull(company);
        requireNonNull(role);
    }

    /**
     * The job that a company and a role name; neither case nor punctuation, neither accents nor the width of letters,
     * nor a legal form makes it another.
     */
    public static JobKey of(String company, String role) {
        return new JobKey(companyOf(company), roleOf(role));
    }

    /** The part of the key that stands for the company. */
    public static String companyOf(String company) {
        StringBuilder words = words(company);
        int end = words.length();
        for (int space = lastSpace(words, end);
                space > 0 && isLegalForm(words.substring(space + 1, end));
                space = lastSpace(words, end)) {
            end = space;
        }
        boolean isWithArticle = end > ARTICLE.length() && words.indexOf(ARTICLE) == 0;
        return words.substring(isWithArticle ? ARTICLE.length() : 0, end);
    }

    /** The part of the key that stands for the role; also the words of any other name, for comparing it. */
    public static String roleOf(String role) {
        return words(role).toString();
    }

    private static int lastSpace(StringBuilder words, int end) {
        return words.lastIndexOf(" ", end - 1);
    }

    /** The last word of "Smith Inc", and what is left of "Smith & Co. KG" on the way. */
    private static boolean isLegalForm(String last) {
        return LEGAL_FORMS.contains(last) || last.equals(AND);
    }

    /** The words of a name with one space between two of them. */
    private static StringBuilder words(String text) {
        String folded = folded(text);
        StringBuilder words = new StringBuilder(folded.length());
        boolean inWord = false;
        for (int index = 0; index < folded.length(); index++) {
            char character = folded.charAt(index);
            if (isOfWord(character)) {
                if (!inWord) {
                    begin(words);
                    inWord = true;
                }
                words.append(character);
            } else if (!isInsideWords(character)) {
                inWord = false;
                if (character == '&' || character == '+') {
                    begin(words);
                    words.append(AND);
                }
            }
        }
        return words;
    }

    private static void begin(StringBuilder words) {
        if (words.length() > 0) {
            words.append(' ');
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
            return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
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
