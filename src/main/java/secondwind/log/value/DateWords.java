package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates in a text, in the forms that people type; an explicit list, tried in this order at every place. */
public final class DateWords {
    private static final String NOT_AFTER = "(?<![\\p{N}/.\\-])";
    private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\u00ba|\\u00aa|\\.)?";
    private static final String YEAR = "(?<year>\\d{4}|['\\u2019]?\\d{2}(?![\\d:]))";
    private static final String TIME = "(?:[,\\s]+(?:at\\s+)?\\d{1,2}[:h.]\\d{2}(?::\\d{2})?)?";

    /** 2010-06-23, 2010/6/23, 2010.06.23, with or without a time. */
    private static final Pattern YEAR_FIRST = Pattern.compile(NOT_AFTER
            + "(?<year>\\d{4})\\s?([-/.\\u2010-\\u2013])\\s?(?<first>\\d{1,2})\\s?\\2\\s?(?<second>\\d{1,2})(?!\\d)");
    /** 20100623. */
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<first>[01]\\d)(?<second>[0-3]\\d)$");
    /** 2024年3月5日, 3月5日. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?:(?<year>\\d{4})\\s*[\\u5e74\\ub144]\\s*)?(?<first>\\d{1,2})\\s*[\\u6708\\uc6d4]\\s*(?<second>\\d{1,2})\\s*[\\u65e5\\u53f7\\u865f\\uc77c]?");
    /** 23.06.2010, 23.6.: dots mean that the day comes first. */
    private static final Pattern DOTTED = Pattern.compile(
            NOT_AFTER + "(?<second>\\d{1,2})\\.\\s?(?<first>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}|\\d{2}))?(?![\\d.])");
    /** 23/06/2010, 6/23/10, 6-23-2010. */
    private static final Pattern NUMBERS = Pattern.compile(
            NOT_AFTER
                    + "(?<first>\\d{1,2})\\s?([-/\\u2010-\\u2013])\\s?(?<second>\\d{1,2})\\s?\\2\\s?(?<year>\\d{4}|\\d{2})(?![\\d/-])");
    /** 23 Jun, 23-Jun-10, 23rd of June 2010, 1 de marzo de 2026. */
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\p{L}\\p{N}/])" + DAY + "[\\s\\-/]*(?:of\\s+|de\\s+|d['\\u2019])?(?<!\\p{L}\\p{L})"
                    + MONTH + "(?:[\\s,\\-/]*(?:de[l]?\\s+)?" + YEAR + ")?(?!\\p{L})");
    /** June 23, 2010; Jun 23; Jun-23-2010. */
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "[\\s\\-/]*" + DAY + "(?![\\p{N}:])(?:" + TIME + "[\\s,\\-/]+" + YEAR + ")?");
    /** 3/6: the year is left out. */
    private static final Pattern TWO_NUMBERS =
            Pattern.compile(NOT_AFTER + "(?!24/7\\b)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/:%]|-\\d)");

    private static final int EIGHT = 8;
    private static final int CENTURY = 2000;
    /** A two-digit year above this one belongs to the last century. */
    private static final int LATEST_SHORT_YEAR = 79;

    private DateWords() {}

    private record Found(int start, int end, TypedDate date) {}

    /** Whether the text begins with a date in any form, possible or not. */
    public static boolean startsLikeADate(String text) {
        if (startsLikeANumber(text)) {
            return false;
        }
        List<Found> found = scan(text);
        if (found.isEmpty()) {
            return false;
        }
        String before = text.substring(0, found.get(0).start()).strip();
        return before.isEmpty() || before.matches("\\p{L}{2,10}[.,]?");
    }

    /** Whether the first digits cannot be those of a date, as in most phone numbers: cheaper than to look for one. */
    private static boolean startsLikeANumber(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 0) {
            return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '(');
        }
        if (end == 3 || (end > 4 && end != EIGHT)) {
            return true;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean another = next < text.length() && Character.isDigit(text.charAt(next));
        return next > end && (another || (next < text.length() && text.charAt(next) == '('));
    }

    /** Every date in the text, in the order in which they stand. */
    public static List<TypedDate> find(String text) {
        List<Found> found = scan(text);
        if (found.isEmpty()) {
            return List.of();
        }
        List<TypedDate> dates = new ArrayList<>(found.size());
        for (Found each : found) {
            dates.add(each.date());
        }
        return dates;
    }

    private static List<Found> scan(String text) {
        if (text.length() > 2_000) {
            return List.of();
        }
        boolean digits = false;
        boolean separated = false;
        boolean months = false;
        boolean eastAsian = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            digits |= Character.isDigit(character);
            separated |= character == '/'
                    || character == '-'
                    || character == '.'
                    || (character >= '\u2010' && character <= '\u2013');
            months |= Character.isLetter(character) && MonthNames.end(text, index);
            eastAsian |= character == '\u6708' || character == '\uc6d4';
        }
        if (!digits) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (separated) {
            collect(YEAR_FIRST, text, true, found);
        }
        if (text.length() == EIGHT) {
            collect(EIGHT_DIGITS, text, true, found);
        }
        if (eastAsian) {
            collect(EAST_ASIAN, text, true, found);
        }
        if (separated) {
            collect(DOTTED, text, true, found);
            collect(NUMBERS, text, true, found);
        }
        if (months) {
            collect(DAY_MONTH, text, false, found);
            collect(MONTH_DAY, text, false, found);
        }
        if (separated) {
            collect(TWO_NUMBERS, text, true, found);
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    private static void collect(Pattern pattern, String text, boolean numbersOnly, List<Found> into) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<TypedDate> date = numbersOnly ? numbers(pattern, matcher) : named(matcher);
            if (date.isPresent() && !overlaps(matcher, into)) {
                into.add(new Found(matcher.start(), matcher.end(), date.get()));
                from = matcher.end();
            } else {
                from = matcher.start() + 1;
            }
        }
    }

    private static boolean overlaps(Matcher matcher, List<Found> others) {
        for (Found other : others) {
            if (matcher.start() < other.end() && other.start() < matcher.end()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TypedDate> numbers(Pattern pattern, Matcher matcher) {
        Optional<Integer> year = pattern == TWO_NUMBERS ? Optional.empty() : year(matcher);
        boolean open = pattern == NUMBERS || pattern == TWO_NUMBERS;
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        if (pattern == TWO_NUMBERS
                && (first == 0 || second == 0 || first > 31 || second > 31 || (first > 12 && second > 12))) {
            // "24/7", "50/50" and "0/5" are no dates.
            return Optional.empty();
        }
        return Optional.of(new TypedDate(matcher.group(), year, first, second, open));
    }

    private static Optional<TypedDate> named(Matcher matcher) {
        return MonthNames.find(matcher.group("month"))
                .map(month -> new TypedDate(
                        matcher.group(), year(matcher), month, Integer.parseInt(matcher.group("day")), false));
    }

    private static Optional<Integer> year(Matcher matcher) {
        String digits = matcher.group("year");
        if (digits == null) {
            return Optional.empty();
        }
        String bare = digits.replaceAll("\\D", "");
        int year = Integer.parseInt(bare);
        if (bare.length() == 4) {
            return Optional.of(year);
        }
        return Optional.of(year > LATEST_SHORT_YEAR ? CENTURY - 100 + year : CENTURY + year);
    }
}
