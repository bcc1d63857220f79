package secondwind.secondplace;

import java.util.Locale;
import java.util.Set;

/** What a person answers to a question in a header. */
enum Answer {
    YES,
    NO,
    DOUBT,
    /** No answer to the question, such as "2nd of 3" or "n/a". */
    OTHER;

    private static final Set<String> YES_WORDS = Set.of(
            "y",
            "yes",
            "yep",
            "yeah",
            "yup",
            "true",
            "t",
            "x",
            "1",
            "si",
            "oui",
            "ja",
            "sim",
            "evet",
            "\u306f\u3044",
            "\u662f",
            "\u2713",
            "\u2714",
            "\u2714\ufe0f",
            "\u2705",
            "\u2611",
            "\u2611\ufe0f",
            "\u25cb",
            "yes!",
            "sì",
            "sí",
            "definitely",
            "me",
            "myself");
    private static final Set<String> NO_WORDS = Set.of(
            "n",
            "no",
            "nope",
            "nah",
            "false",
            "f",
            "0",
            "non",
            "nein",
            "nao",
            "n\u00e3o",
            "nee",
            "hayir",
            "hay\u0131r",
            "\u3044\u3044\u3048",
            "\u5426",
            "\u2717",
            "\u2718",
            "\u274c",
            "\u00d7",
            "no!",
            "never");
    private static final Set<String> DOUBT_STARTS = Set.of(
            "?",
            "maybe",
            "unsure",
            "unknown",
            "not sure",
            "no idea",
            "don't know",
            "dont know",
            "dunno",
            "perhaps",
            "possibly",
            "think so",
            "i think",
            "idk",
            "tbd",
            "probably",
            "not told",
            "didn't say",
            "no answer",
            "unclear");

    /** Reads the answer at the beginning of a cell. */
    static Answer read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String start : DOUBT_STARTS) {
            if (lower.startsWith(start) || lower.endsWith("?")) {
                return DOUBT;
            }
        }
        String first = lower.split("[\\s,.;:(\\-\u2013\u2014/]", 2)[0];
        if (lower.startsWith("n/a")) {
            return OTHER;
        }
        if (YES_WORDS.contains(first)) {
            return YES;
        }
        return NO_WORDS.contains(first) ? NO : OTHER;
    }
}
