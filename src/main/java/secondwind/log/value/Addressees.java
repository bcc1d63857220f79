package secondwind.log.value;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whom a clause about a letter or a call is about: it counts only where everybody and everything that it names belongs
 * to the row, or could be anybody's ("the hiring manager", "them"). What is not known is somebody else's.
 */
final class Addressees {
    private static final Pattern TOKEN = Pattern.compile(
            MarkedDays.DATE + "|w/|@|[:.\u2013\u2014-](?=\\s)|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019._&@-]*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> SENDING =
            words("sent|mailed|emailed|e-mailed|posted|faxed|handed|gave|left|delivered");
    private static final Set<String> REACHING = words(
            "called|calling|reaching|phoned|rang|tried|messaged|texted|asked|congratulated|met|thanked|spoke|talked");
    private static final Set<String> TOWARDS = words("to|with|w/|for|attn|attention");
    private static final Set<String> PLACES = words("at|about|re|regarding|on|@|upon|from");
    private static final Set<String> THINGS = words(
            "letter|letters|note|card|thank|thanks|thank-you|thx|ty|e-mail|email|"
                    + "message|msg|voicemail|voice-mail|vm|lvm|feedback|debrief|congrats|congratulations|congratulation|off|out|by|via|"
                    + "through|using|after|before|and|as|saying|asking|expressing|thanking|again|today|yesterday|back|no");
    private static final Set<String> ARTICLES = words("a|an|the|my|his|her|their|our|another|some|that|this|one");
    private static final Set<String> TITLES = words("ms|mr|mrs|mx|miss|dr|prof|professor|sir");
    private static final Set<String> FEEDBACK = words("feedback|debrief");
    /** "My boss" and "my team" are not those of the job; "my interviewer" is. */
    private static final Set<String> MINE =
            words("interviewer|interviewers|contact|contacts|interview|interviews|hiring|"
                    + "application|candidacy|performance|answers|presentation|second|final|rejection");

    private static final Set<String> ANYBODY = words(
            "the|a|an|his|her|hers|their|our|its|both|all|each|every|this|that|it|"
                    + "him|them|he|she|they|hiring|recruiting|manager|managers|mgr|mgrs|hm|boss|supervisor|director|head|lead|vp|"
                    + "president|ceo|cfo|coo|cto|owner|chief|officer|principal|dean|foreman|superintendent|chair|department|dept|hr|"
                    + "human|resources|team|panel|committee|board|interviewer|interviewers|everyone|everybody|person|people|contact|"
                    + "contacts|company|employer|firm|office|front|desk|reception|receptionist|assistant|secretary|staff|main|line|"
                    + "number|cell|direct|up|in|twice|once|first|also|here|there|home|work|noon|lunch|say|express|tell|ask|let|"
                    + "follow|discuss|request|see|get|hear|inc|llc|ltd|corp|co|group|phone|mail|post|time|length|monday|tuesday|"
                    + "wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|linkedin|zoom|teams|"
                    + "facebook|s|am|pm|morning|afternoon|evening|quickly|briefly|good|sure|now|i|i've|we|times|tries|voice");
    private static final Set<String> CAUSES =
            words("job|jobs|position|role|opening|opportunity|vacancy|interview|interviews|"
                    + "consideration|considering|considered|chance|meeting|meetings|conversation|conversations|talk|talks|chat|chats|"
                    + "tour|call|these|those|me|us|not|taking|seeing|speaking|talking|having|letting|telling|being|kindness|kind|"
                    + "honest|honesty|help|helping|final|third|last|round|rounds|onsite|on-site|advice|pointers|tips|input|comments|"
                    + "some|any|more|interviewing|their|your|news|update|decision|hire|new|whole|wonderful|great|nice|"
                    + "candidacy|performance|answers|presentation|application|rejection|how|why|what|went|did|as|and|or|second|"
                    + "courtesy|patience|words|openness|well");

    private final Predicate<String> names;
    private final Set<String> common;
    private final Set<String> strict;
    private final boolean anyPerson;

    private Addressees(Predicate<String> names, Set<String> common, Set<String> strict, boolean anyPerson) {
        this.names = names;
        this.common = common;
        this.strict = strict;
        this.anyPerson = anyPerson;
    }

    /** Those at the employer to whom one writes. Where the row names nobody, a person by name may be one of them. */
    static Addressees writtenTo(RowNames names) {
        return atTheEmployer(names, CAUSES, TOWARDS);
    }

    /** Those at the employer from whom one gets feedback, and what on. */
    static Addressees calledAt(RowNames names) {
        return atTheEmployer(names, CAUSES, union(TOWARDS, words("from|on|re|regarding")));
    }

    /** The person hired, and what one is congratulated on when hired. */
    static Addressees hired(RowNames names) {
        Set<String> common =
                words("the|a|an|his|her|their|new|hire|hired|hiree|person|people|winner|winning|whoever|who|got|"
                        + "get|it|one|guy|colleague|employee|successful|candidate|chosen|selected|him|them|she|he|they|job|position|"
                        + "role|hiring|being|getting|landing|starting|start|appointment|offer|joining|first|day|week|linkedin|"
                        + "facebook|i|i've|we|say|tell|all|both|finalist|other|good|morning|afternoon|work");
        return new Addressees(
                word -> names.isTheHire(word) || names.job().contains(word), common, union(TOWARDS, PLACES), false);
    }

    /** Those at the employer with whom one checks back, and what on. */
    static Addressees checkedBackWith(RowNames names) {
        Set<String> matters = words("status|things|situation|vacancies|openings|posting|start|started");
        return atTheEmployer(names, union(CAUSES, matters), union(TOWARDS, PLACES));
    }

    private static Addressees atTheEmployer(RowNames names, Set<String> matters, Set<String> strict) {
        return new Addressees(
                names::isOfTheJob,
                union(ANYBODY, matters),
                strict,
                names.people().isEmpty());
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split("\\|", -1)));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What the words at hand stand behind. */
    private enum Place {
        ELSEWHERE,
        /** Behind "sent": somebody, or what the letter is like. */
        SENT,
        /** Behind "to": somebody. */
        TOWARDS,
        /** Behind "at": anything; a name among it has to be known. */
        ABOUT
    }

    /** Whether everybody whom this clause names belongs to the row. */
    boolean areAll(String clause) {
        Walk walk = new Walk(clause.chars().anyMatch(Character::isLowerCase));
        for (MatchResult token : TOKEN.matcher(clause).results().toList()) {
            if (!walk.take(token.group())) {
                return false;
            }
        }
        return walk.leave(false);
    }

    private final class Walk {
        private final boolean hasCapitals;
        private Place place = Place.ELSEWHERE;
        private String before = "";
        private boolean strangerBefore;
        private boolean strangerBeforeArticle;
        private boolean isNamed;

        Walk(boolean hasCapitals) {
            this.hasCapitals = hasCapitals;
        }

        boolean take(String token) {
            String word = plain(token);
            boolean fits = fits(token, word);
            before = word;
            return fits;
        }

        private boolean fits(String token, String word) {
            if (!Character.isLetterOrDigit(token.charAt(0)) && !PLACES.contains(word)) {
                boolean isLabel = token.equals(":") && (TOWARDS.contains(before) || PLACES.contains(before));
                return isLabel || leave(false);
            }
            if (THINGS.contains(word)) {
                return leave(true);
            }
            if (TOWARDS.contains(word) || PLACES.contains(word)) {
                boolean fits = leave(false);
                boolean person = strict.contains(word) || FEEDBACK.contains(before);
                place = person ? Place.TOWARDS : Place.ABOUT;
                return fits;
            }
            if (SENDING.contains(word) || REACHING.contains(word)) {
                boolean fits = leave(false);
                place = SENDING.contains(word) ? Place.SENT : Place.TOWARDS;
                return fits;
            }
            return fitsHere(token, word);
        }

        private boolean fitsHere(String token, String word) {
            boolean capital = hasCapitals && Character.isUpperCase(token.codePointAt(0));
            boolean known = isKnown(token, word, capital);
            return switch (place) {
                case ELSEWHERE -> true;
                case TOWARDS -> known;
                case ABOUT -> known || !capital;
                case SENT -> {
                    strangerBeforeArticle |= ARTICLES.contains(word) && strangerBefore;
                    strangerBefore |= !known;
                    yield known || !capital;
                }
            };
        }

        /** Words between "sent" and "letter" say what it is like, unless an article stands between: "sent Tom a letter". */
        boolean leave(boolean atThing) {
            boolean fits = place != Place.SENT || (atThing ? !strangerBeforeArticle : !strangerBefore);
            place = Place.ELSEWHERE;
            strangerBefore = false;
            strangerBeforeArticle = false;
            isNamed = false;
            return fits;
        }

        private boolean isKnown(String token, String word, boolean capital) {
            if (before.equals("my") && !MINE.contains(word) && !names.test(word)) {
                return false;
            }
            if (anyPerson && (TITLES.contains(word) || (capital && (isNamed || PersonText.isPerson(token))))) {
                isNamed = true;
                return true;
            }
            return word.equals("my")
                    || TITLES.contains(word)
                    || common.contains(word)
                    || Character.isDigit(word.charAt(0))
                    || BETWEEN_NAMES.splitAsStream(word).anyMatch(names);
        }

        private static String plain(String token) {
            String word = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            int end = word.endsWith("'s") ? word.length() - 2 : word.length();
            while (end > 1 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == '\'')) {
                end--;
            }
            return word.substring(0, end);
        }
    }
}
