package secondwind.log.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a header into plain words: lower case, without accents and punctuation, {@code camelCase} taken apart. */
final class HeaderText {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    /** "HR\u59d3\u540d" is written without a space, and is two words. */
    private static final Pattern BETWEEN_SCRIPTS =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}])(?=[a-z0-9])"
                    + "|(?<=[a-z0-9])(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}])");

    private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    /** Vowels that Arabic and Hebrew seldom write, the hamza on a letter, and the bar that stretches a word. */
    private static final Pattern SELDOM_WRITTEN = Pattern.compile("[\\u0591-\\u05C7\\u0640\\u064B-\\u065F\\u0670]+");
    /** What makes a picture of the letter before it, or joins two, and is not written otherwise. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200D\\uFE00-\\uFE0F\\u20D0-\\u20FF]+");
    /** The vowel signs of Thai, Hindi and Bengali belong to their words. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern ELECTRONIC_MAIL = Pattern.compile("\\be[-\\s_]+(?=mail|post)");
    private static final Pattern SHORT_FOR_MAIL = Pattern.compile("\\be-m\\b");
    /** "1. Company", "(2) Role", "a) Date". */
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\(?(?:\\d{1,2}|[a-z])[.)]\\s+");
    /** The type of job is which job; the job type is whether it is full time. */
    private static final Pattern TYPE_OF_JOB = Pattern.compile("\\b(?:type|kind)s? of (?=work|job|position)");

    /** "Number of contacts" says how many there are; the contact number is what to call. */
    private static final Pattern HOW_MANY =
            Pattern.compile("^\\s*(?:total )?(?:number|num|nr|no\\.?|nos\\.?|#) of (?=(?:[a-z]+ ){0,2}[a-z]+s\\b)");

    /** "interview1" is the first interview. */
    private static final Pattern NUMBERED_WORD = Pattern.compile("(?<=\\b[a-z]{4,20})(?=\\d{1,2}\\b)");

    /** "rejected_at" and "rejectedAt" of an exported table are the day of it. */
    private static final Pattern MOMENT = Pattern.compile("(?<=^\\S{0,60}\\p{Ll})(?:_at|_on|At)$");

    /** What is counted in money is no answer of anybody: "Offer ($)". */
    private static final Pattern CURRENCY = Pattern.compile("[$\u00a3\u20ac\u20b9]");

    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s\\b");

    /** "Ansprechpartner/in", "Recrutador(a)", "Interviewer(s)": the word means the same without its other ending. */
    private static final Pattern GENDER_ENDING = Pattern.compile(
            "(?<=\\p{L}{3})(?:\\((?:in|a|e|s|es|ra|trice|euse|rice)\\)|[/*:\u00b7]-?(?:in|a|trice|euse|rice|innen)(?!\\p{L}))");

    private HeaderText() {}

    /** What a header means that is a picture alone. */
    private static final Map<String, String> PICTURES = Map.ofEntries(
            Map.entry("\ud83d\udce7", "email"),
            Map.entry("\u2709", "email"),
            Map.entry("\ud83d\udce8", "email"),
            Map.entry("\u260e", "phone"),
            Map.entry("\ud83d\udcde", "phone"),
            Map.entry("\ud83d\udcf1", "phone"),
            Map.entry("\ud83d\udcdd", "notes"),
            Map.entry("\ud83d\uddd2", "notes"),
            Map.entry("\ud83d\udccb", "notes"),
            Map.entry("\ud83c\udfe2", "company"),
            Map.entry("\ud83c\udfed", "company"),
            Map.entry("\ud83d\udcbc", "role"),
            Map.entry("\ud83d\udcc5", "date"),
            Map.entry("\ud83d\uddd3", "date"),
            Map.entry("\ud83d\udd17", "link"),
            Map.entry("\ud83d\udc64", "contact"),
            Map.entry("\ud83d\udea6", "status"));

    static List<String> words(String header) {
        if (isPlain(header)) {
            return List.of(header.split(" ", -1));
        }
        if (header.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PICTURES.entrySet().stream()
                    .filter(picture -> header.contains(picture.getKey()))
                    .map(Map.Entry::getValue)
                    .limit(1)
                    .toList();
        }
        // One word in spite of its capital.
        String joined = GENDER_ENDING
                .matcher(NUMBERING
                        .matcher(header)
                        .replaceFirst("")
                        .replace("LinkedIn", "Linkedin")
                        .replace("PhD", "Phd")
                        .replace("WhatsApp", "Whatsapp"))
                .replaceAll("");
        joined = CURRENCY.matcher(MOMENT.matcher(joined.strip()).replaceFirst(" date"))
                .replaceAll(" salary ");
        String cased = joined.matches(".*\\p{Ll}.*") ? CAMEL.matcher(joined).replaceAll(" ") : joined;
        String plain = SHORT_FOR_MAIL
                .matcher(ELECTRONIC_MAIL.matcher(fold(cased)).replaceAll("e"))
                .replaceAll("email");
        plain = TYPE_OF_JOB.matcher(plain).replaceAll("kind ");
        plain = HOW_MANY.matcher(plain).replaceFirst("count ");
        plain = POSSESSIVE
                .matcher(plain)
                .replaceAll("")
                .replaceAll("['\\u2019]d\\b", "d")
                .replaceAll("#(?=\\d)", " ")
                .replace("#", " number ")
                .replace("&", " ");
        plain = BETWEEN_SCRIPTS.matcher(plain).replaceAll(" ");
        plain = NUMBERED_WORD.matcher(plain).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain, 0)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Small plain letters with single spaces between them, and none of the phrases that are rewritten. */
    private static boolean isPlain(String header) {
        boolean inWord = false;
        for (int index = 0; index < header.length(); index++) {
            char character = header.charAt(index);
            boolean letter = character >= 'a' && character <= 'z';
            if (!letter && (character != ' ' || !inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord && !header.contains(" of ") && !header.contains("e mail") && !header.contains("e post");
    }

    /**
     * Lower case, compatibility forms, no Latin accents; of the marks of other scripts those stay that are always
     * written.
     */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = LATIN_ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        bare = SELDOM_WRITTEN.matcher(UNSEEN.matcher(bare).replaceAll("")).replaceAll("");
        return arabic(latin(Normalizer.normalize(bare, Normalizer.Form.NFKC)));
    }

    /** Letters that people without them on their keyboard write otherwise. */
    private static String latin(String text) {
        return text.replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace('\u0111', 'd')
                .replace('\u0142', 'l')
                .replace('\u0131', 'i')
                .replace('\u00f8', 'o');
    }

    /** Letters that look alike at the end of an Arabic word, and the same letters as Persian and Urdu write them. */
    private static String arabic(String text) {
        return text.replace('\u0629', '\u0647')
                .replace('\u06c1', '\u0647')
                .replace('\u06be', '\u0647')
                .replace('\u0649', '\u064a')
                .replace('\u06cc', '\u064a')
                .replace('\u06a9', '\u0643');
    }
}
