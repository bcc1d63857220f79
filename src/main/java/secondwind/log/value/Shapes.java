package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes that e-mail addresses, phone numbers, links, names and placeholders have. */
public final class Shapes {
    /** Begins where no letter of it could stand before: else every letter of a long word would be tried in turn. */
    static final Pattern EMAIL = Pattern.compile("(?:\\G|(?<![\\p{L}\\p{N}._%+'-]))[\\p{L}\\p{N}._%+'-]{1,64}+"
            + "@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}\\.\\p{L}{2,63}");

    private static final String BEFORE_EXTENSION =
            "(?:x|ext\\.?|extn\\.?|extension|durchwahl|poste|ramal|toestel|#)\\s?:?";
    static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])(?:\\+|00)?\\(?\\d[\\d\\s().\\-\\u2011\\u2013/]{4,22}\\d" + "(?:[\\s,;]{0,3}"
                    + BEFORE_EXTENSION + "\\s{0,3}\\d{1,6})?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)\\S+|\\b(?:\\w+\\.)?linkedin\\.com/\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_PHONES = Pattern.compile("\\s*/\\s*|\\s{2,}|\\s+-\\s+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)[\\s,;]*" + BEFORE_EXTENSION + "\\s*\\d{1,6}$");
    /** An extension whose number stands elsewhere: "x204". */
    static final Pattern LONE_EXTENSION =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + BEFORE_EXTENSION + "\\s*\\d{1,6}(?![\\p{L}\\p{N}])");

    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+?\\d{1,2}");
    private static final Pattern NAME_WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}.'\\u2019-]*(?:\\s+(?:\\p{L}[\\p{L}.'\\u2019-]*)){1,3}");
    private static final Pattern DITTO = Pattern.compile(
            "(?:the )?same(?: as (?:above|before)| person| again)?[.!]?|as above|ditto|dito|dto\\.|idem|"
                    + "[-\u2013\u2014]*\\s*(?:[\"\u201c\u201d\u201e\u2033\u3003]|''|,,)\\s*[-\u2013\u2014]*|\u540c\u4e0a",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_DITTO = 24;
    private static final List<String> DITTO_STARTS = List.of("as a", "dit", "dto", "ide", "sam", "the s");
    /** How they begin, in small letters. */
    private static final String DITTO_INITIALS = "adist";

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "?",
            "??",
            "???",
            "n/a",
            "na",
            "n.a.",
            "n/k",
            "nil",
            "none",
            "unknown",
            "unk",
            "tbd",
            "tba",
            "tbc",
            "not known",
            "not sure",
            "not given",
            "not available",
            "not applicable",
            "no name",
            "blank",
            "anonymous",
            ".",
            "..",
            "...",
            "x",
            "idk",
            "don't know",
            "dont know",
            "no idea",
            "pending",
            "?n/a",
            "nobody",
            "no one",
            "unbekannt",
            "inconnu",
            "desconocido",
            "desconhecido",
            "sconosciuto",
            "onbekend",
            "bilinmiyor",
            "\u672a\u77e5",
            "\u4e0d\u660e",
            "\u65e0");

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElse(0);

    private Shapes() {}

    /** Whether an e-mail address stands in this text. */
    public static boolean hasEmail(String text) {
        return text.indexOf('@') > 0 && EMAIL.matcher(text).find();
    }

    /** Whether a phone number stands in this text; a date is none. */
    public static boolean hasPhone(String text) {
        return !phones(text).isEmpty();
    }

    /** Whether this text is an e-mail address or a phone number, or several, with no other word beside them. */
    public static boolean isOnlyWaysToReach(String text) {
        if (!hasEmail(text) && !hasPhone(text)) {
            return false;
        }
        String rest = PHONE.matcher(EMAIL.matcher(text).replaceAll(" ")).replaceAll(" ");
        return rest.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether this text is a link and nothing else. */
    public static boolean isLink(String text) {
        return LINK.matcher(text.strip()).matches();
    }

    /** Whether this text has the shape of two to four names, the first with a capital letter. */
    public static boolean isNameLike(String text) {
        return text.length() <= 40 && NAME_WORDS.matcher(text.strip()).matches();
    }

    /** Whether this text stands for "nothing known", such as a dash or "n/a". */
    public static boolean isPlaceholder(String text) {
        if (text.length() > LONGEST_NOTHING && !isSpaced(text)) {
            return false;
        }
        String bare = text.strip();
        return bare.isEmpty() || (bare.length() <= LONGEST_NOTHING && NOTHING.contains(bare.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSpaced(String text) {
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Whether this text stands for the value of the row above, such as "same" or a ditto mark. */
    public static boolean isDitto(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_DITTO
                && !isPlainWord(text)
                && DITTO.matcher(text.strip()).matches();
    }

    /** The e-mail addresses in this text, as typed but for those that were hidden from programs. */
    public static List<String> emails(String text) {
        return isOneEmail(text) ? List.of(text) : allEmails(EmailText.plain(text));
    }

    /** Whether an e-mail address was meant, though none stands in this text. */
    public static boolean isBrokenEmail(String text) {
        return text.indexOf('@') >= 0
                && text.indexOf(' ') < 0
                && !isOneEmail(text)
                && emails(text).isEmpty();
    }

    /** Whether this is an extension and nothing else. */
    public static boolean isExtension(String text) {
        return LONE_EXTENSION.matcher(text).matches();
    }

    /** Whether a number ends in an extension. */
    public static boolean hasExtension(String number) {
        return EXTENSION.matcher(number).find();
    }

    /** Whether this is a long number that a spreadsheet program shortened, such as 5.55E+09. */
    public static boolean isShortenedNumber(String text) {
        return (text.indexOf('E') > 0 || text.indexOf('e') > 0)
                && SHORTENED.matcher(text).matches();
    }

    /** The phone numbers in this text, as typed. */
    public static List<String> phones(String text) {
        if (digits(text) < FEWEST_DIGITS) {
            return List.of();
        }
        List<String> phones = new ArrayList<>();
        Matcher matcher = PHONE.matcher(PlainSigns.of(text));
        while (matcher.find()) {
            String phone = text.substring(matcher.start(), matcher.end()).strip();
            if (isPhone(phone)) {
                phones.add(balanced(phone));
            } else if (digits(phone) > MOST_DIGITS) {
                addEach(BETWEEN_PHONES.split(phone, -1), phones);
            }
        }
        return phones;
    }

    /** Two numbers with a stroke between them. */
    private static void addEach(String[] candidates, List<String> phones) {
        for (String candidate : candidates) {
            if (isPhone(candidate)) {
                phones.add(balanced(candidate));
            }
        }
    }

    private static boolean isPhone(String candidate) {
        boolean extended = !isDigitsAndSigns(candidate);
        int digits = digits(extended ? EXTENSION.matcher(candidate).replaceAll("") : candidate);
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !DateWords.startsLikeADate(candidate);
    }

    /** How many digits stand in this text. */
    public static int digits(String text) {
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            digits += Character.isDigit(text.charAt(index)) ? 1 : 0;
        }
        return digits;
    }

    /** Whether a link may stand in this text: cheaper than to look for one. */
    static boolean mayHaveLink(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
    }

    private static boolean isDigitsAndSigns(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '#' || Character.isLetter(character)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this begins like a word that no ditto sign begins like, as most names do. */
    private static boolean isPlainWord(String text) {
        char first = text.charAt(0);
        if (first >= 128 || !Character.isLetterOrDigit(first)) {
            return false;
        }
        if (DITTO_INITIALS.indexOf(first | 0x20) < 0) {
            return true;
        }
        for (String start : DITTO_STARTS) {
            if (text.regionMatches(true, 0, start, 0, start.length())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of this text is one plain address: what the pattern would find too, only sooner. */
    private static boolean isOneEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        if (at < 1 || dot < at + 2 || text.length() - dot < 3) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean letter = character < 128
                    ? (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
                    : Character.isLetter(character);
            boolean digit = character >= '0' && character <= '9';
            boolean fits = letter || index == at;
            if (index < at) {
                fits |= digit || character == '.' || character == '_' || character == '-' || character == '\'';
            } else if (index < dot) {
                fits |= digit
                        || character == '-'
                        || (character == '.' && text.charAt(index - 1) != '.' && index > at + 1);
            } else {
                fits |= index == dot && text.charAt(index - 1) != '.';
            }
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String balanced(String phone) {
        boolean open = phone.indexOf('(') >= 0;
        boolean closed = phone.indexOf(')') >= 0;
        return open == closed ? phone : phone.replaceAll("^\\(|\\)$", "");
    }

    private static List<String> allEmails(String text) {
        if (text.indexOf('@') < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = EMAIL.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
