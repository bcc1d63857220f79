package secondwind.log.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a cell says how an application stands or ended, in the words of the languages that headers are known in. */
public final class EndingText {
    private static final int LONGEST = 90;
    private static final int PROSE_WORDS = 4;
    private static final int PROSE_CHARACTERS = 20;

    private static final String LATIN = "(?<!\\p{L})";

    /** Words that hardly stand anywhere but in a column about outcomes. */
    private static final Pattern ENDED = Pattern.compile(LATIN
            + "(?:reject|declined|turned (?:me |us )?down|unsuccessful|not (?:selected|chosen|hired|successful|this time|progressed)|"
            + "no thanks|ghosted|runner[- ]?up|(?:2nd|second) (?:place|choice)|(?:came|finished|placed) (?:in )?(?:2nd|second)|"
            + "offer|hired|withdr[ae]w|no (?:response|reply|answer)|(?:another|other) (?:candidate|finalist|applicant)|"
            + "someone else|so close|pipped|reserve candidate|position filled|"
            + "absage|abgelehnt|abgesagt|zusage|keine (?:antwort|r\u00fcckmeldung)|"
            + "rechaz|descartad|sin respuesta|contratad|refus[\u00e9e]|sans r[\u00e9e]ponse|retenue?|"
            + "rejeitad|recusad|reprovad|sem resposta|rifiutat|scartat|respint|nessuna risposta|assunt[oa]|"
            + "afgewezen|aangenomen|geen (?:reactie|antwoord)|reddedil|olumsuz|kabul edil|yan\u0131t yok)"
            + "|\u62d2|\u5408\u683c|\u843d\u9009|\u5f55\u7528|\u5f55\u53d6|\u672a\u901a\u8fc7|\u6dd8\u6c70|\u63a1\u7528|\u5185\u5b9a"
            + "|\u898b\u9001|\u8f9e\u9000|\u65e0\u56de\u590d|\u7b2c\u4e8c\u540d|\u6b21\u70b9");

    /** Words of something that goes on; they stand in other columns too, such as one of next steps. */
    private static final Pattern UNDER_WAY = Pattern.compile(LATIN
            + "(?:applied|interview|wait|pending|in progress|submitted|screen|under review|shortlist|on hold|closed|"
            + "beworben|offen|eingeladen|laufend|postul|en attente|en cours|entretien|en espera|en proceso|entrevista|"
            + "aguardando|em andamento|in attesa|in corso|colloquio|in behandeling|gesprek|bekl|m\u00fclakat)"
            + "|\u9762\u8bd5|\u9762\u63a5|\u7b49\u5f85|\u9009\u8003|\u9078\u8003|\u5fdc\u52df\u6e08|\u5df2\u6295");

    private static final Pattern SECOND_PLACE =
            Pattern.compile(LATIN + "(?:runner[- ]?up(?!\\p{L})|(?:2nd|second) (?:place|best)(?!\\p{L})|"
                    + "(?:came|finished|placed|ended up|was) (?:in )?(?:a )?(?:close )?(?:2nd|second)(?! (?:interview|round|time|rate|call|thought))(?!\\p{L})|"
                    + "reserve candidate|zweiter? platz|zweitplatziert|deuxi[\u00e8e]me place|segundo lugar|secondo (?:posto|classificato)|"
                    + "tweede (?:plaats|keus|keuze)|ikinci oldum|ikinci s\u0131ra)"
                    + "|\u7b2c\u4e8c\u540d|\u6b21\u70b9");

    private static final Pattern ROUNDS = Pattern.compile(
            "\\d{1,2}|(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|final|last|phone|one|two|three|four)?\\s*"
                    + "(?:rds?|rounds?|screens?|rnds?)\\b.*",
            Pattern.DOTALL);

    private EndingText() {}

    private static final Pattern TELLS_OF_APPLYING = Pattern.compile(LATIN
            + "(?:interview|appl(?:y|ied|ication)|offer|reject|call(?:ed|back)?|emailed|spoke|talked|met with|recruiter|second|runner|"
            + "finalist|candidate|position|hired|feedback|heard|waiting|response|follow(?:ed)?[- ]up|manager|panel|"
            + "bewerb|gespr\u00e4ch|absage|r\u00fcckmeldung|candidat|entretien|recrut|entrevista|postul|llam|colloquio|"
            + "sollicit|gesprek|m\u00fclakat|ba\u015fvuru|g\u00f6r\u00fc\u015f)"
            + "|\u9762\u8bd5|\u9762\u63a5|\u6295\u9012|\u5fdc\u52df|\u62d2|\u5408\u683c|\u7ed3\u679c|\u7d50\u679c");

    private static String lower(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this short text says how something ended. */
    public static boolean isEnded(String cell) {
        return cell.length() <= LONGEST && ENDED.matcher(lower(cell)).find();
    }

    /** Whether this short text says how something ended or how it stands. */
    public static boolean isEndedOrUnderWay(String cell) {
        return isEnded(cell)
                || (cell.length() <= LONGEST && UNDER_WAY.matcher(lower(cell)).find());
    }

    /** Whether this text speaks of a second place beyond doubt. A "second interview" is none, nor is a "2nd choice". */
    public static boolean isSecondPlace(String cell) {
        return SECOND_PLACE.matcher(lower(cell)).find();
    }

    /** Whether this text tells of an application, an interview, a talk about it or its end. */
    public static boolean tellsOfApplying(String cell) {
        return TELLS_OF_APPLYING.matcher(lower(cell)).find();
    }

    /** Whether this text counts rounds of interviews. */
    public static boolean isRounds(String cell) {
        return ROUNDS.matcher(lower(cell)).matches();
    }

    /** Whether these are sentences; an address or a list of names has few words that begin small. */
    public static boolean isProse(String cell) {
        int small = 0;
        for (String word : cell.strip().split("\\s+", -1)) {
            small += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return small >= PROSE_WORDS
                || cell.codePoints().filter(Character::isIdeographic).count() >= PROSE_CHARACTERS;
    }
}
