package secondwind.log.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates in a text, in the forms that people type; an explicit list, tried in its order at every place. */
public final class DateWords {
    private static final int EIGHT = 8;
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST = 2_000;

    /** June 2024, early June, mid-June, 2024-06, 06/2024: a month, and no day. */
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "(?i)(?:in|since|early|mid|middle of|late|end of|beginning of|start of|around|circa|ca\\.?|anfang|mitte|ende|"
                    + "d\u00e9but|mi|fin|principios de|mediados de|finales de|in[i\u00ed]cio de|meados de|inizio|met\u00e0|fine|begin|half|eind)?[\\s-]*"
                    + "(?<month>" + MonthNames.SHAPE + ")\\.?[\\s,./-]*(?:of\\s+|del?\\s+)?(?:\\d{4}|'\\d{2})?");

    private static final Pattern MONTH_IN_NUMBERS = Pattern.compile(
            "(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}\\s?[-/.]\\s?(?:0?[1-9]|1[0-2])");

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
            return text.indexOf('\u5e74') != end;
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

    /** Whether the whole text names a month, and no day of it. */
    static boolean isMonthAlone(String text) {
        String plain = PlainSigns.of(text);
        if (MONTH_IN_NUMBERS.matcher(plain).matches()) {
            return true;
        }
        Matcher named = MONTH_ALONE.matcher(plain);
        return named.matches() && MonthNames.find(named.group("month")).isPresent();
    }

    private static List<Found> scan(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = PlainSigns.of(text);
        Set<DateForm.Needs> present = present(plain);
        if (present.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (DateForm form : DateForm.values()) {
            if (present.contains(form.needs()) && !(form == DateForm.TWO_NUMBERS && allStrokesAreIn(found, plain))) {
                collect(form, plain, text, found);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Whether the dates found so far hold every stroke: then no two numbers with one between them are left. */
    private static boolean allStrokesAreIn(List<Found> found, String plain) {
        int strokes = 0;
        for (Found date : found) {
            for (int index = date.start(); index < date.end(); index++) {
                strokes += plain.charAt(index) == '/' ? 1 : 0;
            }
        }
        for (int index = plain.indexOf('/'); index >= 0; index = plain.indexOf('/', index + 1)) {
            strokes--;
        }
        return strokes == 0;
    }

    /** What a text holds that a date needs; nothing where it has no digits. */
    private static Set<DateForm.Needs> present(String plain) {
        Set<DateForm.Needs> present = EnumSet.noneOf(DateForm.Needs.class);
        boolean digits = false;
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            if (isDigit(character)) {
                digits = true;
            } else if (character == '/' || character == '-') {
                present.add(DateForm.Needs.STROKES_OR_HYPHENS);
                if (character == '/') {
                    present.add(DateForm.Needs.STROKES);
                }
                addYearBefore(index, plain, present);
            } else if (character == '.') {
                present.add(DateForm.Needs.DOTS);
                addYearBefore(index, plain, present);
            } else if (character == '\u6708' || character == '\uc6d4') {
                present.add(DateForm.Needs.EAST_ASIAN_MONTHS);
            } else if (Character.isLetter(character) || character > 127) {
                if (character == 'R' || character == 'H' || character == 'S') {
                    present.add(DateForm.Needs.ERAS);
                }
                if (isThai(character) || MonthNames.end(plain, index)) {
                    present.add(DateForm.Needs.MONTHS);
                } else if (character == 'g' && plain.regionMatches(true, index - 1, "ng", 0, 2)) {
                    present.add(DateForm.Needs.MONTHS_BY_NUMBER);
                }
            }
        }
        if (digits && plain.length() >= EIGHT && plain.length() <= LONGEST_NUMBER) {
            present.add(DateForm.Needs.NUMBER);
        }
        return digits ? present : Set.of();
    }

    /** A year in four digits may stand before a sign, and a space between them. */
    private static void addYearBefore(int sign, String plain, Set<DateForm.Needs> present) {
        int last = sign > 0 && Character.isWhitespace(plain.charAt(sign - 1)) ? sign - 2 : sign - 1;
        if (last >= 3 && isDigit(plain.charAt(last)) && isDigit(plain.charAt(last - 3))) {
            present.add(DateForm.Needs.FOUR_DIGITS);
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isThai(char character) {
        return character >= '\u0e00' && character <= '\u0e7f';
    }

    private static void collect(DateForm form, String plain, String typed, List<Found> into) {
        Matcher matcher = form.matcher(plain);
        int from = 0;
        while (from <= plain.length() && matcher.find(from)) {
            Optional<TypedDate> date = overlaps(matcher, into)
                    ? Optional.empty()
                    : form.read(matcher, typed.substring(matcher.start(), matcher.end()));
            if (date.isPresent()) {
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
}
