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
            + "no thanks|not hiring|ghosted|runner[- ]?up|(?:2nd|second) (?:place|choice)|(?:came|finished|placed) (?:in )?(?:2nd|second)|"
            + "offer|hired|withdr[ae]w|no (?:response|reply|answer)|(?:another|other) (?:candidate|finalist|applicant)|"
            + "someone else|so close|pipped|reserve candidate|position filled|"
            + "absage|abgelehnt|abgesagt|zusage|keine (?:antwort|r\u00fcckmeldung)|"
            + "rechaz|descartad|sin respuesta|contratad|refus[\u00e9e]|sans r[\u00e9e]ponse|retenue?|"
            + "rejeitad|recusad|reprovad|sem resposta|rifiutat|scartat|respint|nessuna risposta|assunt[oa]|"
            + "afgewezen|aangenomen|geen (?:reactie|antwoord)|reddedil|olumsuz|kabul edil|yan\u0131t yok)"
            + "|" + LATIN
            + "(?:odmow|odrzuc|nie oddzwoni|brak odpowiedzi|zatrudnion|przyj[\u0119e]t|odm[\u00edi]tnut|zam[\u00edi]tnut|neozvali|bez odpov\u011bdi|"
            + "p\u0159ijat|elutas\u00edt|nincs v\u00e1lasz|felvettek|respins|refuzat|f\u0103r\u0103 r\u0103spuns|angajat|avslag|nekad|ej svar|inget svar|"
            + "anst\u00e4lld|afslag|intet svar|ansat|ikke svar|tilbud|hyl\u00e4t|ei vastausta|valittu|ditolak|tidak lolos|diterima|kh\u00f4ng ph\u1ea3n h\u1ed3i|tr\u01b0\u1ee3t|"
            + "\u043e\u0442\u043a\u0430\u0437|\u0431\u0435\u0437 \u043e\u0442\u0432\u0435\u0442\u0430|\u043f\u0440\u0438\u043d\u044f\u0442|\u043e\u0444\u0444\u0435\u0440|\u0432\u0456\u0434\u043c\u043e\u0432|\u03b1\u03c0\u03bf\u03c1\u03c1|\u03c0\u03c1\u03bf\u03c3\u03bb\u03ae)"
            + "|\ubd88\ud569\uaca9|\ud569\uaca9|\ud0c8\ub77d|\uc608\ube44|\u0645\u0631\u0641\u0648\u0636|\u0631\u0641\u0636|\u0645\u0642\u0628\u0648\u0644|\u0644\u0627 \u0631\u062f|\u05e0\u05d3\u05d7|\u05dc\u05d0 \u05d4\u05ea\u05e7\u05d1\u05dc|\u0e44\u0e21\u0e48\u0e1c\u0e48\u0e32\u0e19|\u0e1c\u0e48\u0e32\u0e19"
            + "|\u62d2|\u5408\u683c|\u843d\u9009|\u5f55\u7528|\u5f55\u53d6|\u672a\u901a\u8fc7|\u6dd8\u6c70|\u63a1\u7528|\u5185\u5b9a"
            + "|\u898b\u9001|\u8f9e\u9000|\u65e0\u56de\u590d|\u7b2c\u4e8c\u540d|\u6b21\u70b9");

    /** Words of something that goes on; they stand in other columns too, such as one of next steps. */
    private static final Pattern UNDER_WAY = Pattern.compile(LATIN
            + "(?:applied|interview|wait|pending|in progress|submitted|screen|under review|shortlist|on hold|closed|"
            + "beworben|offen|eingeladen|laufend|postul|en attente|en cours|entretien|en espera|en proceso|entrevista|"
            + "aguardando|em andamento|in attesa|in corso|colloquio|in behandeling|gesprek|bekl|m\u00fclakat)"
            + "|" + LATIN
            + "(?:w trakcie|zaproszen|czeka|wys\u0142an|pod\u00e1no|\u010dek\u00e1|pohovor|folyamatban|interj\u00fa|\u00een curs|\u00een a\u0219teptare|interviu|p\u00e5g\u00e5r|v\u00e4ntar|intervju|"
            + "afventer|venter|samtale|haastattel|odottaa|hakemus|menunggu|proses|wawancara|\u0111ang|ph\u1ecfng v\u1ea5n|\u043e\u0436\u0438\u0434\u0430|\u0441\u043e\u0431\u0435\u0441\u0435\u0434|\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u03b1\u03bd\u03b1\u03bc\u03bf\u03bd|\u03c3\u03c5\u03bd\u03ad\u03bd\u03c4\u03b5\u03c5\u03be)"
            + "|\uc9c0\uc6d0|\uba74\uc811|\uc9c4\ud589|\ub300\uae30|\u0642\u064a\u062f|\u0645\u0642\u0627\u0628\u0644|\u0e23\u0e2d|\u0e2a\u0e31\u0e21\u0e20\u0e32\u0e29"
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
            + "finalist|hired|feedback|heard|waiting|follow(?:ed)?[- ]up|manager|panel|"
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
