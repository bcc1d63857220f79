package secondwind.log.column;

import java.util.Set;
import java.util.regex.Pattern;
import secondwind.log.value.DateWords;
import secondwind.log.value.Shapes;

/** Of what kind the words of one cell are. */
final class CellText {
    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST_LOOK = 80;
    private static final Set<String> YES_OR_NO =
            Set.of(("y|n|yes|no|x|true|false|\u2713|\u2714|1|0|si|s\u00ed|s\u00ec|ja|nein|oui|non|sim|n\u00e3o|nao|"
                            + "nee|evet|hay\u0131r|tak|nie|ano|ne|igen|nem|da|nu|nej|nei|kyll\u00e4|ei|\u0434\u0430|"
                            + "\u043d\u0435\u0442|\u0442\u0430\u043a|\u043d\u0456|\u03bd\u03b1\u03b9|\u03cc\u03c7\u03b9|"
                            + "\u0646\u0639\u0645|\u0644\u0627|\u05db\u05df|\u05dc\u05d0|\u662f|\u5426|\u6709|\u65e0|\u7121|"
                            + "\u306f\u3044|\u3044\u3044\u3048|\u25cb|\u00d7|ya|tidak|c\u00f3|kh\u00f4ng")
                    .split("\\|", -1));

    private static final Pattern EMPLOYMENT = Pattern.compile(
            "(?:full|part)[- ]?time|intern(?:ship)?|contract(?:or)?|permanent|temp(?:orary)?|freelance|remote|hybrid|on-?site"
                    + "|vollzeit|teilzeit|cdi|cdd|tempo (?:pieno|parziale)|jornada completa|media jornada|voltijd|deeltijd"
                    + "|\u5168\u804c|\u5b9e\u4e60|\u517c\u804c|\u6b63\u793e\u54e1|\u5951\u7d04\u793e\u54e1");

    private static final Pattern ANSWER = Pattern.compile(
            "(?:yes|no|y|n|yep|nope|yeah|nah|not|si|s\u00ed|s\u00ec|ja|nein|oui|non|sim|n\u00e3o|nee|evet|hay\u0131r|tak|nie)(?!\\p{L})");

    private CellText() {}

    /** Whether these small letters say yes or no and nothing else. */
    static boolean isYesOrNo(String lower) {
        return YES_OR_NO.contains(lower);
    }

    /** Whether these small letters begin with yes or no. */
    static boolean isAnswer(String lower) {
        return ANSWER.matcher(lower).lookingAt();
    }

    /** Whether these small letters say how one is employed, such as full time. */
    static boolean isKindOfEmployment(String lower) {
        return EMPLOYMENT.matcher(lower).matches();
    }

    /** A few words of any kind, and none of the kinds that other columns have. */
    static boolean isFreeText(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !Shapes.isLink(text)
                && !Shapes.isOnlyWaysToReach(text)
                && !DateWords.startsLikeADate(text);
    }

    /** A small word beside another one near the beginning; in scripts without capital letters a few letters are enough. */
    static boolean isRemark(String text) {
        int end = Math.min(text.length(), LONGEST_LOOK);
        boolean startsSmall = Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') > 0;
        int caseless = 0;
        boolean smallWord = false;
        for (int index = 1; index < end; index++) {
            char character = text.charAt(index);
            smallWord |= text.charAt(index - 1) == ' ' && Character.isLowerCase(character);
            caseless = Character.getType(character) == Character.OTHER_LETTER ? caseless + 1 : 0;
            if (caseless == FEWEST_LETTERS) {
                return true;
            }
        }
        return startsSmall || smallWord;
    }
}
