package secondwind.log.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which people type dates, in the order in which they are tried. The patterns run over text whose digits
 * and signs are plain ones.
 */
enum DateForm {
    /** 2010-06-23, 2010/6/23, 2010.06.23, with or without a time. */
    YEAR_FIRST(
            Needs.FOUR_DIGITS,
            Parts.NOT_AFTER + "(?<year>\\d{4})\\s?([-/.])\\s?(?<first>\\d{1,2})\\s?\\2\\s?(?<second>\\d{1,2})(?!\\d)"),
    /** 20100623, 20100623T140000. */
    EIGHT_DIGITS(Needs.NUMBER, "^(?<year>(?:19|20)\\d{2})(?<first>[01]\\d)(?<second>[0-3]\\d)(?:T\\d{4,6}Z?)?$"),
    /** 2010 06 23: with spaces it must be the whole cell, or a phone number would be one. */
    YEAR_FIRST_WITH_SPACES(Needs.NUMBER, "^(?<year>(?:19|20)\\d{2}) (?<first>\\d{1,2}) (?<second>\\d{1,2})$"),
    /** 2024年3月5日, 3月5日, 令和6年3月5日, 民國113年3月5日. */
    EAST_ASIAN(
            Needs.EAST_ASIAN_MONTHS,
            "(?:(?<era>\u4ee4\u548c|\u5e73\u6210|\u662d\u548c|\u4e2d\u83ef\u6c11\u570b|\u6c11\u570b|\u6c11\u56fd)?\\s*"
                    + "(?<year>\\d{2,4}|(?<=\\p{L})(?:\\d|\u5143))\\s*[\u5e74\ub144]\\s*)?"
                    + "(?<first>\\d{1,2})\\s*[\u6708\uc6d4]\\s*(?<second>\\d{1,2})\\s*[\u65e5\u53f7\u865f\uc77c]?"),
    /** R6.3.5: a year of a Japanese era by its letter. */
    ERA(
            Needs.ERAS,
            "(?<![\\p{L}\\p{N}])(?<era>[RHS])\\s?(?<year>\\d{1,2})([-/.])(?<first>\\d{1,2})\\3(?<second>\\d{1,2})(?![\\d/-])"),
    /** 23.06.2010, 23.6.: with dots the day comes first, but for a few. */
    DOTTED(
            Needs.DOTS,
            Parts.NOT_AFTER
                    + "(?<first>\\d{1,2})\\.\\s?(?<second>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}|\\d{2}))?(?![\\d.]|\\s?\\d)"),
    /** 23/06/2010, 6/23/10, 6-23-2010. */
    NUMBERS(
            Needs.STROKES_OR_HYPHENS,
            Parts.NOT_AFTER_OR_BEHIND_A_RANGE
                    + "(?<first>\\d{1,2})\\s?([-/])\\s?(?<second>\\d{1,2})\\s?\\2\\s?(?<year>\\d{4}|\\d{2})"
                    + "(?![\\d/]|-(?!\\d{1,2}/))"),
    /** 6 23 2010: with spaces it must be the whole cell. */
    NUMBERS_WITH_SPACES(Needs.NUMBER, "^(?<first>\\d{1,2}) (?<second>\\d{1,2}) (?<year>(?:19|20)\\d{2})$"),
    /** 2024 June 3, 2024-Jun-03, 2024. március 5. */
    YEAR_MONTH_DAY(
            Needs.MONTHS,
            Parts.NOT_AFTER + "(?<year>\\d{4})[\\s,.\\-/]*" + Parts.MONTH + "[\\s\\-/]*" + Parts.DAY
                    + "(?![\\p{N}:/])"),
    /** June 3-5, 2024; June 3 & 5: the later day. */
    MONTH_DAYS(
            Needs.MONTHS,
            "(?<!\\p{L})" + Parts.MONTH + "\\s*\\d{1,2}(?:st|nd|rd|th)?\\s?[-&]\\s?" + Parts.DAY
                    + "(?![\\p{N}:/-])(?:[\\s,]+" + Parts.YEAR + ")?"),
    /** 23 Jun, 23-Jun-10, 23rd of June 2010, 1 de marzo de 2026. */
    DAY_MONTH(
            Needs.MONTHS,
            "(?<![\\p{L}\\p{N}/])" + Parts.DAY + "[\\s\\-/]*(?:(?:of|de)\\s+|d['\u2019])?(?<!\\p{L}\\p{L})"
                    + Parts.MONTH + "(?:[\\s,.\\-/]*(?:del?\\s+)?" + Parts.YEAR + ")?(?!\\p{L})"),
    /** June 23, 2010; Jun 23; Jun-23-2010; Mon Jun 23 14:00:00 EDT 2010. */
    MONTH_DAY(
            Needs.MONTHS,
            "(?<!\\p{L})" + Parts.MONTH + "(?:[\\s\\-/]*|,\\s*(?=\\d{1,2}[\\s,]+\\d{4}))" + Parts.DAY
                    + "(?![\\p{N}:])(?:" + Parts.TIME + "[\\s,.\\-/]+" + Parts.YEAR + ")?"),
    /** 5 tháng 3 năm 2024: Vietnamese months have numbers. */
    VIETNAMESE(
            Needs.MONTHS_BY_NUMBER,
            "(?<![\\p{L}\\p{N}/])(?<second>\\d{1,2})\\s+(?i:th(?:a\u0301?|\u00e1)ng)\\s+(?<first>\\d{1,2})"
                    + "(?:[\\s,]*(?:n\u0103m\\s+)?(?<year>\\d{4}))?(?!\\d)"),
    /** 3/6: the year is left out. */
    TWO_NUMBERS(
            Needs.STROKES,
            Parts.NOT_AFTER_OR_BEHIND_A_RANGE
                    + "(?!24/7\\b)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/:%]|-(?!\\d{1,2}/\\d)"
                    + "|\\s?(?:half|days?|hours?|hrs?|weeks?|months?|years?|interviews?|rounds?|people)\\b)");

    private static final int HEISEI = 1988;
    private static final int SHOWA = 1925;
    private static final int REIWA = 2018;
    private static final int MINGUO = 1911;
    /** Years of the Thai calendar, which no other calendar will reach for centuries. */
    private static final int FIRST_THAI_YEAR = 2_533;

    private static final int LAST_THAI_YEAR = 2_599;
    private static final int THAI_YEARS_AHEAD = 543;
    private static final int MOST_DAYS = 31;
    private static final int MONTHS = 12;

    private final Needs needs;
    private final Pattern pattern;

    DateForm(Needs needs, String pattern) {
        this.needs = needs;
        this.pattern = Pattern.compile(pattern);
    }

    /** What a text must hold before it is worth trying a form. */
    enum Needs {
        /** A year before one of the signs between numbers. */
        FOUR_DIGITS,
        ERAS,
        DOTS,
        STROKES,
        STROKES_OR_HYPHENS,
        NUMBER,
        MONTHS,
        MONTHS_BY_NUMBER,
        EAST_ASIAN_MONTHS
    }

    /** Pieces of several patterns. */
    private static final class Parts {
        static final String NOT_AFTER = "(?<![\\p{N}/.\\-])";
        static final String NOT_AFTER_OR_BEHIND_A_RANGE = "(?:" + NOT_AFTER + "|(?<=\\d/\\d{1,4}\\s?-\\s?))";
        static final String MONTH = "(?<month>" + MonthNames.SHAPE + ")\\.?";
        static final String DAY = "(?<day>\\d{1,2})"
                + "(?:st|nd|rd|th|er|ere|re|i\u00e8me|\u00e8me|eme|:?e|:a|\u00ba|\u00aa|\u00b0|-?\u0433\u043e|\u03b7|\u03b7\u03c2|\\.)?";
        static final String YEAR = "(?<year>\\d{4}|['\u2019]?\\d{2}(?![\\d:]))";
        static final String TIME =
                "(?:[,\\s]+(?:at\\s+)?\\d{1,2}(?:[:h.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?|\\s?[AaPp]\\.?[Mm]\\.?)"
                        + "(?:\\s+[A-Z]{2,5}(?=\\s))?)?";

        private Parts() {}
    }

    Needs needs() {
        return needs;
    }

    Matcher matcher(String plain) {
        return pattern.matcher(plain);
    }

    /**
     * The date that a match of this form is.
     *
     * @param typed the same stretch as it was typed
     * @return empty where it is none, such as "50/50"
     */
    Optional<TypedDate> read(Matcher match, String typed) {
        return switch (this) {
            case YEAR_MONTH_DAY, MONTH_DAYS, DAY_MONTH, MONTH_DAY ->
                MonthNames.find(match.group("month"))
                        .map(month -> new TypedDate(
                                typed,
                                year(match),
                                month,
                                Integer.parseInt(match.group("day")),
                                TypedDate.Form.SETTLED));
            case EAST_ASIAN, ERA -> Optional.of(settled(match, typed, eraYear(match)));
            case TWO_NUMBERS -> twoNumbers(match, typed);
            case DOTTED, NUMBERS, NUMBERS_WITH_SPACES ->
                Optional.of(new TypedDate(typed, year(match), first(match), second(match), form(match)));
            case YEAR_FIRST, EIGHT_DIGITS, YEAR_FIRST_WITH_SPACES, VIETNAMESE ->
                Optional.of(settled(match, typed, year(match)));
        };
    }

    private TypedDate.Form form(Matcher match) {
        String year = match.group("year");
        boolean isShort = year != null && year.length() == 2;
        if (this == DOTTED) {
            return isShort ? TypedDate.Form.SHORT_DOTTED : TypedDate.Form.DOTTED;
        }
        return isShort ? TypedDate.Form.SHORT : TypedDate.Form.OPEN;
    }

    private static TypedDate settled(Matcher match, String typed, Optional<Integer> year) {
        return new TypedDate(typed, year, first(match), second(match), TypedDate.Form.SETTLED);
    }

    /** "24/7", "50/50" and "0/5" are no dates. */
    private static Optional<TypedDate> twoNumbers(Matcher match, String typed) {
        int first = first(match);
        int second = second(match);
        boolean likely = first > 0
                && second > 0
                && first <= MOST_DAYS
                && second <= MOST_DAYS
                && (first <= MONTHS || second <= MONTHS);
        return likely
                ? Optional.of(new TypedDate(typed, Optional.empty(), first, second, TypedDate.Form.OPEN))
                : Optional.empty();
    }

    private static int first(Matcher match) {
        return Integer.parseInt(match.group("first"));
    }

    private static int second(Matcher match) {
        return Integer.parseInt(match.group("second"));
    }

    private static Optional<Integer> year(Matcher match) {
        String digits = match.group("year");
        if (digits == null) {
            return Optional.empty();
        }
        // An apostrophe may stand before two digits.
        String bare = digits.length() % 2 == 0 ? digits : digits.substring(1);
        int year = Integer.parseInt(bare);
        if (bare.length() == 2) {
            return Optional.of(TypedDate.shortYear(year));
        }
        boolean thai = year >= FIRST_THAI_YEAR && year <= LAST_THAI_YEAR;
        return Optional.of(thai ? year - THAI_YEARS_AHEAD : year);
    }

    private static Optional<Integer> eraYear(Matcher match) {
        String digits = match.group("year");
        if (digits == null) {
            return Optional.empty();
        }
        String era = match.group("era");
        int year = digits.equals("\u5143") ? 1 : Integer.parseInt(digits);
        if (era == null) {
            return Optional.of(
                    digits.length() == 3 ? MINGUO + year : digits.length() == 2 ? TypedDate.shortYear(year) : year);
        }
        return Optional.of(year
                + switch (era.toUpperCase(Locale.ROOT)) {
                    case "R", "\u4ee4\u548c" -> REIWA;
                    case "H", "\u5e73\u6210" -> HEISEI;
                    case "S", "\u662d\u548c" -> SHOWA;
                    default -> MINGUO;
                });
    }
}
