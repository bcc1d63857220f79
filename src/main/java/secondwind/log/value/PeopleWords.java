package secondwind.log.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Person.Part;

/** The words that stand beside names: titles, parts in the hiring, degrees, and words for nobody. */
final class PeopleWords {
    private static final WordList TITLE = new WordList(
            "manager|mgr|director|dir|vp|svp|evp|president|head|lead|leader|supervisor|recruiter|recruiting|talent|hr|human"
                    + " resources|officer|chief|ceo|cfo|cto|coo|owner|partner|engineer|analyst|assistant|coordinator|administrator|principal|"
                    + "chair|dean|professor|foreman|superintendent|specialist|consultant|generalist|secretary|editor|nurse|agent|executive|panel"
                    + "|interviewer|hiring|sourcer|agency|department|dept|team|staff|front desk|receptionist|generaliste|leiter|leiterin|directeur|directrice|responsable|gerente"
                    + "|\u4eba\u4e8b\u90e8|\u4eba\u4e8b|\u63a1\u7528\u62c5\u5f53|\u90e8\u9577|\u8ab2\u9577|\u7ecf\u7406|\u603b\u76d1|\u62db\u8058");
    /** Titles that are surnames or given names too: Dean Marshall, Ana Head. */
    private static final Pattern NAME_AND_TITLE = Pattern.compile(
            "(?:Head|Dean|Nurse|Partner|Foreman|Chief|Chair|Leader|Agent|Principal) \\p{Lu}[\\p{L}'\u2019-]+"
                    + "|\\p{Lu}[\\p{L}.'\u2019-]+ (?:Head|Dean|Nurse|Partner|Foreman|Lead|Leader|Chief|Agent)");

    private static final WordList BESIDE_TITLES = new WordList(
            "section|division|managing|senior|sr|junior|jr|associate|vice|charge|school|deputy|interim|acting|regional|district|ward|"
                    + "general|founding|staff|line|tech|technical|design|product|project|sales|shift|floor|site|it|group|practice|art|"
                    + "student|academic|crew|deck|of|the|service|business|operations|marketing|engineering|finance");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:jr|sr|ii|iii|iv|ph\\.?\\s?d|ed\\.?d|psy\\.?d|m\\.?d|d\\.?o|mba|m\\.?sc|b\\.?sc|m\\.?s|b\\.?s|m\\.?a|b\\.?a|m\\.?ed|m\\.?eng|b\\.?eng|mph|mpa|msw|lcsw|lmsw|jd|j\\.d|ll\\.?m|ll\\.?b|dds|dvm|np|"
                    + "cpa|cfa|cfp|cma|pmp|esq|rn|bsn|msn|dnp|shrm-?cp|shrm-?scp|sphr|phr|pe|p\\.e|p\\.?eng|aia|ra|obe|mbe|cbe|frcs|facs|fache|dipl\\.-ing)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "(?:ats|online|website|web site|portal|no reply|noreply|no contact|applied online|indeed|linkedin|see notes?|same|same as above|"
                    + "various|varies|several|many|n\\.?a\\.?|email only|by email|phone only|yes|no|true|false|left message|voicemail|hiring team|someone|automated.*|auto.?reply.*|not listed|not provided|none listed|none given|"
                    + "(?:she|he|they|ze|xe)(?:\\s?/\\s?(?:she|he|her|him|hers|his|they|them|theirs|hir|xem))+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_ONLY = Pattern.compile(
            "(?i)(?:the\\s+)?(?:hiring manager|hm|recruiter|hr|human resources|panel|agency|agency recruiter|interviewer|panel chair|chair)");

    /** The words that name a part; the first that fits counts. */
    private static final List<NamedPart> PARTS = List.of(
            named(
                    "recruiter|recruiting|recruitment|agency|headhunter|sourcer|talent|staffing|\u730e\u5934|\u62db\u8058",
                    Part.RECRUITER),
            named("hiring manager|hm|line manager|hiring mgr|hiring lead", Part.HIRING_MANAGER),
            named(
                    "hr|human resources|people ops|people team|personnel|hrbp|\u4eba\u4e8b\u90e8|\u4eba\u4e8b|\u63a1\u7528\u62c5\u5f53",
                    Part.HUMAN_RESOURCES),
            named("panel|chair|committee", Part.PANEL));

    private record NamedPart(WordList words, Part part) {}

    private PeopleWords() {}

    private static NamedPart named(String words, Part part) {
        return new NamedPart(new WordList(words), part);
    }

    /** The part that these words name. */
    static Optional<Part> part(String words) {
        for (NamedPart named : PARTS) {
            if (named.words().isIn(words)) {
                return Optional.of(named.part());
            }
        }
        return Optional.empty();
    }

    /** Whether these words are a job title, or a part in the hiring, and no name. */
    static boolean isTitle(String words) {
        return TITLE.isIn(words) && !(NAME_AND_TITLE.matcher(words).matches() && !isBesideATitle(words));
    }

    /** "Section Head" and "Head Nurse" are titles, where "Ana Head" is a name. */
    private static boolean isBesideATitle(String words) {
        int space = words.indexOf(' ');
        return BESIDE_TITLES.isIn(words)
                || (TITLE.isIn(words.substring(0, space)) && TITLE.isIn(words.substring(space)));
    }

    static boolean isPartOnly(String words) {
        return PART_ONLY.matcher(words).matches();
    }

    /** Whether this is what follows a name, such as "PhD" or "Jr.". */
    static boolean isSuffix(String words) {
        return SUFFIX.matcher(words).matches();
    }

    /** Whether these words stand where a name should and name nobody. */
    static boolean nameNobody(String words) {
        return Shapes.isPlaceholder(words) || NOBODY.matcher(words).matches();
    }
}
