package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;

/**
 * "Public sector" (domain.md, "Variations"): an employer that owes a formal debrief. Universities are left out, because
 * many are not public; so are names that only sound official, such as City of Hope or Ministry of Sound.
 */
final class PublicBody {
    private static final Pattern NAME = phrase(
            "(?:\\p{L}[\\p{L}'\u2019.-]* )?(?:city|county|borough|district|parish|town|village|community|regional|metropolitan|london borough) council",
            "(?<!works )(?<!national )(?<!british )(?<!research )(?<!arts )(?<!student )\\p{L}[\\p{L}'\u2019-]* council(?=\\s*$)",
            "(?:city|county|borough|town|village|township|state|commonwealth|government) of (?!hope\\b|dreams\\b|play\\b|the art\\b|mind\\b|angels\\b|london brew)\\p{L}+",
            "\\p{L}[\\p{L}'\u2019-]* county (?:government|commission|schools?|sheriff\\S*|clerk\\S*|library)",
            "NHS",
            "(?:u\\.?s\\.? )?(?:department|dept\\.?) (?:of|for) (?!coffee\\b)\\p{L}+",
            "ministry of (?:defence|justice|health|education|finance|labour|agriculture|transport|foreign affairs|the interior|housing\\b.*)",
            "(?:home|cabinet|foreign|scottish|welsh) office(?=\\s*$)",
            "civil service(?! college)",
            "(?:[\\p{L}-]+ ){1,3}police(?=\\s*$)",
            "(?:scottish|welsh|local|federal|provincial) government(?=\\s*$)",
            "HMRC|HM (?:revenue|treasury|prison|courts|land registry|passport office)\\b.*|companies house|environment agency(?=\\s*$)|DWP|DVLA|DEFRA",
            "(?:public|unified|independent) school district|school district|public (?:schools|library|libraries)",
            "(?:housing|transit|port|water|transportation|local|combined) authority",
            "(?:police|fire and rescue|ambulance) (?:service|department|authority)|constabulary",
            "internal revenue service|social security administration|veterans (?:affairs|administration)|postal service|USPS");

    private static final Pattern PAY_GRADE = phrase(
            "(?:NHS |AfC )?band [2-9][a-d]?(?= |,|;|\\.|\\)|$)", "agenda for change", "GS-?\\d{1,2}", "civil service");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:@|//|\\.)[\\w.-]{0,100}?(?:\\.gov|\\.mil|\\.gc\\.ca|\\bnhs\\.uk|\\bnhs\\.net|\\.police\\.uk|\\.mod\\.uk|\\.gouv\\.fr|\\bgov\\.[a-z]{2})(?=[/\\s>,;)]|\\.?$|\\.[a-z]{2}\\b)",
            Pattern.CASE_INSENSITIVE);

    private PublicBody() {}

    static boolean isEmployerOf(Application row) {
        return NAME.matcher(row.company().name()).find()
                || RowWords.findStated(PAY_GRADE, row, List.of(Field.ROLE, Field.NOTES, Field.SOURCE))
                        .isPresent()
                || ADDRESS.matcher(row.text(Field.POSTING_LINK)).find()
                || row.people().stream()
                        .map(Person::email)
                        .flatMap(Optional::stream)
                        .anyMatch(email -> ADDRESS.matcher(email).find());
    }
}
