package secondwind.secondplace;

import java.util.Set;

/** Splits the text of a cell into {@link Words}, once, from left to right. */
final class WordReader {
    /** A cell longer than this is an essay; what it says about the outcome stands before. */
    private static final int LONGEST_TEXT = 8_000;

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4";
    private static final String STOPS = ".!;\n\r\u3002\uff01\uff1b\u2026";
    private static final String SILENT = "\"\u201c\u201d\u00ab\u00bb*_~^$\u20ac\u00a3";

    private static final int MOST_DIGITS_OF_A_VOTE = 3;

    private static final Set<String> NUMBERS = Set.of("no", "num");
    private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> DOTTED =
            Set.of("no", "num", "v", "vs", "mr", "mrs", "ms", "dr", "prof", "dept", "cand");
    private static final java.util.regex.Pattern COUNTED = java.util.regex.Pattern.compile(
            "\\s*(?:weeks?|wks?|days?|months?|hours?|hrs?|years?|interviews?|rounds?|calls?|other|more)",
            java.util.regex.Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final Spelling spelling;

    WordReader(Vocabulary vocabulary, Spelling spelling) {
        this.vocabulary = vocabulary;
        this.spelling = spelling;
    }

    /** The words of this text. */
    Words read(String text) {
        Words words = new Words(text);
        int end = Math.min(text.length(), LONGEST_TEXT);
        int at = 0;
        while (at < end) {
            at = readOne(text, at, end, words);
        }
        return words;
    }

    private int readOne(String text, int at, int end, Words words) {
        char plainly = text.charAt(at);
        if (plainly == ' ') {
            return at + 1;
        }
        if (Letters.isAsciiWord(plainly)) {
            return plainly <= '9' ? readFromDigit(text, at, end, words) : readWord(text, at, end, words);
        }
        int codePoint = text.codePointAt(at);
        int after = at + Character.charCount(codePoint);
        if (Letters.isCharacterWord(codePoint)) {
            words.add(vocabulary.find(Letters.plain(codePoint)), at, after);
            return after;
        }
        if (Character.isDigit(codePoint)) {
            return readFromDigit(text, at, end, words);
        }
        if (Character.isLetter(codePoint)) {
            return readWord(text, at, end, words);
        }
        if (codePoint == '#' && after < end) {
            int digit = text.charAt(after) == ' ' ? after + 1 : after;
            if (digit < end && Character.isDigit(text.charAt(digit))) {
                int stop = endOfDigits(text, digit, end);
                addNumber("#" + text.substring(digit, stop), at, stop, words);
                return stop;
            }
        }
        readSign(codePoint, at, after, words);
        return after;
    }

    private void readSign(int codePoint, int at, int after, Words words) {
        boolean plus = codePoint == '+' && !words.endsAt(at);
        if (codePoint == '&' || plus) {
            words.add(vocabulary.find("and"), at, after);
        } else if (codePoint == '@') {
            words.add(vocabulary.find("at"), at, after);
        } else if (codePoint == '%') {
            words.add(vocabulary.find("percent"), at, after);
        } else if (codePoint == '?' || codePoint == '\uff1f') {
            words.add(Vocabulary.QUESTION, at, after);
        } else if (STOPS.indexOf(codePoint) >= 0) {
            words.add(Vocabulary.STOP, at, after);
        } else if (Character.isSupplementaryCodePoint(codePoint)) {
            int id = vocabulary.find(Character.toString(codePoint));
            if (id != Vocabulary.UNKNOWN) {
                words.add(id, at, after);
            }
        } else if (!Character.isWhitespace(codePoint)
                && SILENT.indexOf(codePoint) < 0
                && !Letters.isMark(codePoint)
                && !isHyphen(words, codePoint, at)) {
            words.add(Vocabulary.PAUSE, at, after);
        }
    }

    /** A dash without a space before it joins words, as in runner-up. */
    private boolean isHyphen(Words words, int codePoint, int at) {
        return (codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011')
                && words.size() > 0
                && words.endsAt(at);
    }

    private int readWord(String text, int start, int end, Words words) {
        StringBuilder plain = new StringBuilder();
        int at = start;
        while (at < end) {
            char plainly = text.charAt(at);
            if (Letters.isAsciiWord(plainly)) {
                plain.append(plainly >= 'A' && plainly <= 'Z' ? (char) (plainly + 'a' - 'A') : plainly);
                at++;
                continue;
            }
            if (plainly == ' ') {
                break;
            }
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint) && !Letters.isCharacterWord(codePoint)) {
                Letters.appendPlain(codePoint, plain);
            } else if (!Letters.isMark(codePoint) && !isInnerApostrophe(text, at, end)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        if (at < end && text.charAt(at) == '/' && plain.length() == 1 && plain.charAt(0) == 'w') {
            return readWith(text, start, at + 1, end, words);
        }
        String word = plain.toString();
        if (at < end && text.charAt(at) == '.' && DOTTED.contains(word)) {
            return readDotted(word, text, start, at, end, words);
        }
        words.add(idOf(word, text, start, words), start, at);
        return at;
    }

    /** The dot of "vs." ends no clause, and "no. 2" is a number. */
    private int readDotted(String word, String text, int start, int dot, int end, Words words) {
        int digit = dot + 1 < end && text.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
        boolean number = NUMBERS.contains(word);
        if (number && digit < end && Character.isDigit(text.charAt(digit))) {
            int stop = endOfDigits(text, digit, end);
            boolean bare = stop == end || !Character.isLetter(text.charAt(stop));
            if (bare && stop - digit <= 2 && !isTime(text, stop, end)) {
                addNumber("#" + text.substring(digit, stop), start, stop, words);
                return stop;
            }
        }
        words.add(idOf(word, text, start, words), start, dot);
        return number ? dot : dot + 1;
    }

    /** Whether weeks, interviews and the like are counted: "No. 2 weeks later they called". */
    private static boolean isTime(String text, int from, int end) {
        return COUNTED.matcher(text.substring(from, end)).lookingAt();
    }

    /** {@code w/} is with, {@code w/o} is without. */
    private int readWith(String text, int start, int at, int end, Words words) {
        boolean without =
                at < end && text.charAt(at) == 'o' && (at + 1 == end || !Character.isLetter(text.charAt(at + 1)));
        int stop = without ? at + 1 : at;
        words.add(vocabulary.find(without ? "without" : "with"), start, stop);
        return stop;
    }

    private static boolean isInnerApostrophe(String text, int at, int end) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at + 1 < end
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private int idOf(String plain, String text, int start, Words before) {
        int id = vocabulary.find(plain);
        if (id != Vocabulary.UNKNOWN) {
            return id;
        }
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        // A capital behind a small letter is a name: Boeing is no slip of "being".
        if (capital && before.endsInLowerCase()) {
            return Vocabulary.NAME;
        }
        int meant = spelling.find(plain);
        if (meant != Vocabulary.UNKNOWN) {
            return meant;
        }
        return capital ? Vocabulary.NAME : Vocabulary.UNKNOWN;
    }

    private int readFromDigit(String text, int start, int end, Words words) {
        int at = endOfDigits(text, start, end);
        if (at < end && isNumberJoint(text.charAt(at)) && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
            return readJoined(text, start, at, end, words);
        }
        if (at < end && isKeycap(text, at)) {
            int stop = text.indexOf('\u20e3', at) + 1;
            addNumber("#" + digits(text, start, at), start, stop, words);
            return stop;
        }
        StringBuilder plain = new StringBuilder(digits(text, start, at));
        while (at < end) {
            int codePoint = text.codePointAt(at);
            boolean joins = codePoint == '\u00b0'
                    || (Character.isLetterOrDigit(codePoint) && !Letters.isCharacterWord(codePoint));
            if (joins) {
                Letters.appendPlain(codePoint, plain);
            } else if (!Letters.isMark(codePoint) && !isInnerApostrophe(text, at, end)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        addNumber(plain.toString(), start, at, words);
        return at;
    }

    /** Digits joined by a slash, dash, dot or colon: a share such as 2/3, a vote such as 4-3, a date or a time. */
    private int readJoined(String text, int start, int firstJoint, int end, Words words) {
        char joint = text.charAt(firstJoint);
        int at = firstJoint;
        int parts = 1;
        while (at + 1 < end && text.charAt(at) == joint && Character.isDigit(text.charAt(at + 1))) {
            at = endOfDigits(text, at + 1, end);
            parts++;
        }
        String joined = text.substring(start, at);
        int known = vocabulary.find(joined);
        boolean small = firstJoint - start <= MOST_DIGITS_OF_A_VOTE && at - firstJoint - 1 <= MOST_DIGITS_OF_A_VOTE;
        boolean share = isSecondOfMany(joined) || (joined.startsWith("2/") && words.endsInRankWord());
        if (joint == '/' && parts == 2 && share) {
            words.add(vocabulary.find("2/9"), start, at);
            return at;
        }
        int id = known != Vocabulary.UNKNOWN
                ? known
                : joint == '-' && parts == 2 && small
                        ? Vocabulary.SCORE
                        : joint == '.' && parts == 2 ? Vocabulary.NUMBER : Vocabulary.DATE;
        words.add(id, start, at);
        return at;
    }

    /** 2/37 is no day of any month. */
    private static boolean isSecondOfMany(String joined) {
        return joined.startsWith("2/") && joined.length() == 4 && joined.compareTo("2/31") > 0;
    }

    private void addNumber(String plain, int start, int end, Words words) {
        int id = vocabulary.find(plain);
        if (id == Vocabulary.UNKNOWN) {
            id = kindOfNumber(plain);
        }
        words.add(id, start, end);
    }

    /** Eleventh and later are days of a month more often than places. */
    private static int kindOfNumber(String plain) {
        int digits = endOfDigits(plain, 0, plain.length());
        if (digits == plain.length()) {
            return Vocabulary.NUMBER;
        }
        return digits > 0 && DAY_ENDINGS.contains(plain.substring(digits)) ? Vocabulary.DATE : Vocabulary.UNKNOWN;
    }

    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
        }
        return digits.toString();
    }

    private static boolean isNumberJoint(char joint) {
        return joint == '/' || joint == '-' || joint == '.' || joint == ':';
    }

    private static boolean isKeycap(String text, int at) {
        return text.charAt(at) == '\u20e3'
                || (text.charAt(at) == '\ufe0f' && at + 1 < text.length() && text.charAt(at + 1) == '\u20e3');
    }

    private static int endOfDigits(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
