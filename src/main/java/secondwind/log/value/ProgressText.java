package secondwind.log.value;

import java.util.regex.Pattern;

/** Words about what was done, made ready for finding the days in them. */
public final class ProgressText {
    /** "Went out 11/12" is no day of October, though "out" is that month in Portuguese; nor is "ago" August. */
    private static final Pattern MONTHS_ELSEWHERE = Pattern.compile(
            "(?i)\\b(?<before>sent|mailed|e-?mailed|went|gone|posted|put|got|is|was|are|were|been|days?|weeks?|months?)(?: it)?(?<month> out| ago)"
                    + "(?=\\W{1,3}\\d)");
    /** Like a diary: "11/20: left a message". Elsewhere such numbers may be a ratio or a round. */
    private static final Pattern DAY_AS_TITLE = Pattern.compile("(?<=\\d):(?=\\s|$)");

    private ProgressText() {}

    /** The same words without what would hide a day, or feign one. */
    public static String plain(String text) {
        if (text.isEmpty() || text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        String months = MONTHS_ELSEWHERE.matcher(text).replaceAll("${before}${month} on");
        return DAY_AS_TITLE.matcher(months).replaceAll(" -");
    }
}
