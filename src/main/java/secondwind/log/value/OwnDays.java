package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of a progress cell what stands beside the step and has a day of its own: what others did or will do, replies,
 * and what lies ahead. In "sent it Nov 24, she is away until Nov 30" one day belongs to the step.
 */
public final class OwnDays {
    private static final char DATE = MarkedDays.DATE;
    /** Where one clause may end and another begin; what parts them belongs to the second. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[;\\n,(]+|(?<=[\\s)" + DATE + "])[-\u2013\u2014](?=\\s)|[.!](?=\\s)|\\)|"
                    + "(?<=\\s)(?:and|but|then|because|since|as|while|so|though|although|who|which|&|\\+)(?=\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final String LEAD =
            "^\\W*+(?:(?:and|but|then|so|also|because|as|since|though|on|i|i've|we|have|just|finally|"
                    + "already|today|yesterday|yes|y|yep|ok|done|x|the|my|a|an|it|was|has been|went|again|re)\\b\\W*+){0,6}+";
    /** The step itself, as its own person tells of it. */
    private static final Pattern STEP = Pattern.compile(LEAD + "(?:(?:re-?)?(?:sent|mailed|e-?mailed|posted)|"
            + "hand[- ]?delivered|dropped|faxed|out|off|letter|note|card|thanks?|thank-you|thx|ty|congrat\\w*|messaged|texted|"
            + "called|phoned|rang|spoke|talked|met|reached|left|lvm|vms?|voice|tried|try(?! again)|no answer|busy|asked|got (?:hold|through)|"
            + "got (?:\\w+ )?feedback|checked|wrote|linkedin|invited|connected|did|made|complete\\w*|finished)\\b");

    private static final Pattern BARE = Pattern.compile(LEAD + "$");

    private static final String THINGS =
            "(?:letter|note|card|e-?mail|message|package|envelope|linkedin|fedex|ups|usps|fax|mail|post|"
                    + "certified|registered|priority|hand|copy|original|first|second|final|both|all|text|dm|invite|invitation|request|"
                    + "congratulations|congrats|thank|thanks|thank-you|this|that)";
    private static final String DOES =
            "(?:said|says|told|replied|answered|responded|wrote|called|phoned|rang|e-?mailed|asked|texted|"
                    + "is|was|has|had|wants|wanted|promised|confirmed|thanked|acknowledged|returned|returns|left|sent|mailed|"
                    + "got|gets|came|comes|out|away|back)";
    private static final Pattern OTHERS = Pattern.compile(LEAD
            + "(?:(?:she|he|they|someone|somebody|nobody|no one|who)\\b|(?:her|his|their|hr's|\\w+'s) (?:reply|answer|response)|"
            + "(?:(?:got|received|had|have) )?(?:(?:an?|her|his|their|the|no|nice|kind|quick|auto|form|still) )*"
            + "(?:auto-?)?(?:reply|replies|response|answer|acknowledg\\w*|receipt|rejection|rejected)\\b|"
            + "(?:replied|answered|responded|heard|nothing|no word|waiting|received|got)\\b|"
            + "(?:her |his |their )?(?!" + THINGS + "\\b)[\\p{L}'.]+ (?:[\\p{L}'.]+ )?" + DOES + "\\b)");
    private static final Pattern ABSENT =
            Pattern.compile("\\b(?:away|out|sick|ill|busy|vacation|on leave|holidays?|out of (?:the )?(?:office|town)|"
                    + "interview\\w*|meeting|applied)\\b");
    private static final Pattern AHEAD = Pattern.compile("\\b(?:until|till|thru|through " + DATE
            + "|as of|no later than|"
            + "(?:would|will|going to) (?:\\w+ )?(?:be|call|ring|phone|get|e-?mail|write|let|send|return|try|check|meet|talk|come|"
            + "hear|know|decide)|due|deadline|reminder|expects? (?:to|an|news|word)|(?:starts|starting|returns|returning)|"
            + "next (?:call|try|step|contact|week|month|round)|try again)\\b|^[,;(\u2013-]\\W*(?:to )?follow(?:ing)?[- ]?up|"
            + "(?:'ll|'d) (?:be|call|ring|get|e-?mail|write|let|send|try)\\b|'til\\b|"
            + "\\b(?:is|be|she's|he's|comes?|get|gets) back\\b|"
            + "\\b(?:call|ring|phone|e-?mail|write|check) (?:(?:me|her|him|them|us|back|again|on|by) ){1,3}" + DATE
            + "|(?:\\bto|^[,;]) (?:call|ring|phone|e-?mail|write|check|try) (?:on )?" + DATE + "|\\bby " + DATE
            + "|(?<!called |called me |wrote |heard |got |rang |me |us )\\bback (?:on |in )?" + DATE
            + "|^\\W*(?:back(?: on| in)?|from|through|as of|since) " + DATE);

    private OwnDays() {}

    /**
     * The words of a progress cell that are about the step.
     *
     * @param text what was typed
     * @param message whether the step is a letter or message, so that a reply is another's; in a call it is the answer
     * @return the same text where nothing in it is about something else; empty where everything is
     */
    public static String of(String text, boolean message) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return text;
        }
        MarkedDays days = MarkedDays.of(text);
        if (days.dates().isEmpty()) {
            return text;
        }
        List<String> clauses = clauses(days.text());
        boolean isPlain = message && clauses.stream().anyMatch(clause -> isDated(clause) && isTheStep(clause));
        StringBuilder own = new StringBuilder();
        boolean others = false;
        boolean areAllOwn = true;
        int from = 0;
        for (String clause : clauses) {
            int until = from + MarkedDays.count(clause);
            others = isOfOthers(clause, message, isPlain, others);
            if (others && !message && ABSENT.matcher(lower(clause)).find()) {
                // The day lies ahead; that nobody was there tells how the call went.
                own.append(clause.replace(DATE, ' '));
            } else if (!others) {
                own.append(MarkedDays.typed(clause, days.dates().subList(from, until)));
            }
            areAllOwn &= !others;
            from = until;
        }
        return areAllOwn ? text : own.toString().strip();
    }

    /** Whether these words tell of the step as its own person would, or name nothing but its day. */
    public static boolean tellOfTheStep(String text) {
        return STEP.matcher(lower(MarkedDays.of(text).text())).find();
    }

    private static boolean isOfOthers(String clause, boolean message, boolean isPlain, boolean before) {
        String words = lower(clause);
        if (isBareDay(words) && before && !words.startsWith(";") && !words.startsWith("\n")) {
            return isDated(clause);
        }
        if (message && before && words.startsWith("and ")) {
            return true;
        }
        if (STEP.matcher(words).find() || MarkText.cameBack(words, message)) {
            return false;
        }
        boolean ahead = AHEAD.matcher(words).find();
        if (!message) {
            return ahead && isDated(clause);
        }
        boolean others = OTHERS.matcher(words).find() || ABSENT.matcher(words).find() || ahead;
        return (others && (isDated(clause) || isPlain)) || (isPlain && isDated(clause) && !isTheStep(clause));
    }

    private static boolean isTheStep(String clause) {
        String words = lower(clause);
        return isBareDay(words) || STEP.matcher(words).find();
    }

    private static boolean isBareDay(String words) {
        return BARE.matcher(words.replace(DATE, ' ').strip()).find();
    }

    private static boolean isDated(String clause) {
        return clause.indexOf(DATE) >= 0;
    }

    private static String lower(String clause) {
        return clause.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            addEach(text.substring(from, between.start()), clauses);
            from = between.start();
        }
        addEach(text.substring(from), clauses);
        return clauses;
    }

    /** "Nov 24 she wrote Nov 27": each day but the last may end a clause of its own. */
    private static void addEach(String clause, List<String> clauses) {
        int from = 0;
        int day = clause.indexOf(DATE);
        while (day >= 0 && clause.indexOf(DATE, day + 1) >= 0) {
            clauses.add(clause.substring(from, day + 1));
            from = day + 1;
            day = clause.indexOf(DATE, from);
        }
        clauses.add(clause.substring(from));
    }
}
