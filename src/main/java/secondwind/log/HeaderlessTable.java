package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.log.column.ColumnChoice;
import secondwind.log.column.Columns;
import secondwind.log.column.HeaderMeaning;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.Shapes;

/**
 * A log without a row of headers, known by its cells alone: days, endings, and one column each that can only be the
 * employers and the jobs. Where two columns could be the employers, none is.
 */
final class HeaderlessTable {
    private static final int FEWEST_ROWS = 4;
    private static final int LONGEST_NAME = 60;
    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.8;
    private static final double MANY = 0.4;
    private static final double FEW = 0.15;
    private static final double BY_CELLS_ALONE = 0.58;

    private static final Pattern EMPLOYER = Pattern.compile(
            "(?i)(?<!\\p{L})(?:inc|llc|llp|ltd|limited|plc|corp(?:oration)?|co|company|group|gmbh|ag|kg|s\\.?a\\.?s?|s\\.?r\\.?l|s\\.?l|b\\.?v|n\\.?v|oy|ab|as|a\\.?\u015f|"
                    + "partners|holdings?|industries|enterprises|systems|solutions|technologies|labs?|studios?|services|associates|consulting|"
                    + "logistics|bank|credit union|insurance|hospital|clinic|medical cent(?:er|re)|health|university|college|school|academy|institute|"
                    + "foundation|trust|council|city of|county|department of|ministry|library|museum|church|hotel|restaurant|bakery|pharmacy|foods?|"
                    + "stores?|market|motors|airlines?|energy|media|press|publishing|software|staffing|bros|& sons?)(?!\\p{L})\\.?"
                    + "|(?:\u516c\u53f8|\u96c6\u56e2|\u682a\u5f0f\u4f1a\u793e|\u94f6\u884c|\u5927\u5b66|\u5927\u5b78|\u533b\u9662)");
    private static final Pattern JOB = Pattern.compile(
            "(?i)(?<!\\p{L})(?:manager|analyst|engineer|developer|assistant|coordinator|director|specialist|clerk|nurse|teacher|technician|"
                    + "administrator|associate|supervisor|representative|designer|accountant|consultant|officer|driver|cook|chef|cashier|"
                    + "server|barista|mechanic|electrician|welder|carpenter|plumber|operator|writer|editor|intern|trainee|apprentice|lead|"
                    + "secretary|receptionist|bookkeeper|planner|buyer|programmer|architect|scientist|researcher|lecturer|tutor|librarian|"
                    + "paralegal|attorney|lawyer|therapist|pharmacist|counsel(?:l)?or|caregiver|cleaner|janitor|custodian|guard|worker|helper|"
                    + "agent|broker|dispatcher|inspector|auditor|recruiter|trainer|strategist|producer|dev|qa|sre|rn|hr|it support|"
                    + "\\p{L}*(?:leiter|berater|entwickler|ingenieur|kauf(?:mann|frau)|sachbearbeiter|assistent)(?:in)?|ingeniero|analista|"
                    + "gerente|asistente|desarrollador|vendedor|enfermer[ao]|ing[e\u00e9]nieur|d[e\u00e9]veloppeur|charg[e\u00e9]e? d\\S*|comptable|"
                    + "vendeu(?:r|se)|m[u\u00fc]hendis|uzman\u0131?|m[u\u00fc]d[u\u00fc]r)s?(?!\\p{L})"
                    + "|(?:\u5de5\u7a0b\u5e08|\u7ecf\u7406|\u52a9\u7406|\u4e13\u5458|\u30a8\u30f3\u30b8\u30cb\u30a2)");

    private final List<SheetRow> rows;
    private final Columns byCells;
    private final Set<Integer> taken = new HashSet<>();

    private HeaderlessTable(List<SheetRow> rows) {
        this.rows = rows.stream().filter(row -> row.filled() > RowWording.FEW).toList();
        this.byCells = new ColumnChoice(Map.of()).choose(none(), this.rows);
        byCells.byField().values().forEach(chosen -> taken.add(chosen.column()));
    }

    /** The header of a table that has none. */
    private static SheetRow none() {
        return new SheetRow(1, false, List.of());
    }

    /** What the columns of these rows mean, if that is beyond doubt. */
    static Optional<Columns> find(List<SheetRow> rows) {
        return new HeaderlessTable(rows).columns();
    }

    /** Whether these rows hold days and endings, so that only a row of headers seems to be missing. */
    static boolean isLikely(List<SheetRow> rows) {
        HeaderlessTable table = new HeaderlessTable(rows);
        return table.rows.size() >= FEWEST_ROWS && table.hasDaysAndEndings();
    }

    private boolean hasDaysAndEndings() {
        return byCells.has(Field.APPLIED_DATE) && byCells.has(Field.OUTCOME);
    }

    private Optional<Columns> columns() {
        if (rows.size() < FEWEST_ROWS || !hasDaysAndEndings()) {
            return Optional.empty();
        }
        Optional<Integer> job = only(JOB, EMPLOYER);
        Optional<Integer> employer =
                byAddresses(job).or(() -> only(EMPLOYER, JOB)).or(() -> remaining(job));
        if (employer.isEmpty() || employer.equals(job)) {
            return Optional.empty();
        }
        Map<Field, Columns.Chosen> chosen = new EnumMap<>(Field.class);
        chosen.putAll(byCells.byField());
        chosen.put(Field.COMPANY, chosen(Field.COMPANY, employer.get()));
        job.ifPresent(column -> chosen.put(Field.ROLE, chosen(Field.ROLE, column)));
        return Optional.of(new Columns(chosen, Map.of(), List.of(), List.of()));
    }

    private static Columns.Chosen chosen(Field field, int column) {
        return new Columns.Chosen(column, "", HeaderMeaning.ofCells(field, BY_CELLS_ALONE, "the words in its cells"));
    }

    /** The one column of short texts in which many cells have such words; empty when there are several, or none. */
    private Optional<Integer> only(Pattern words, Pattern others) {
        List<Integer> found = new ArrayList<>();
        for (int column : texts()) {
            double share = share(column, text -> words.matcher(text).find());
            double other = share(column, text -> others.matcher(text).find());
            if (share >= MANY && share > 2 * other) {
                found.add(column);
            } else if (share > FEW && other <= share) {
                return Optional.empty();
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one column of different texts that is left beside the jobs, if they are no names of people. */
    private Optional<Integer> remaining(Optional<Integer> job) {
        List<Integer> others = texts().stream()
                .filter(column -> !job.equals(Optional.of(column)))
                .toList();
        if (job.isEmpty() || others.size() != 1 || rows.size() <= FEWEST_ROWS) {
            return Optional.empty();
        }
        int column = others.get(0);
        long different = rows.stream()
                .map(row -> row.cell(column).text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean employers = different >= NEARLY_ALL * rows.size() && share(column, Shapes::isNameLike) <= MANY;
        return employers ? Optional.of(column) : Optional.empty();
    }

    /** The one column of texts whose words stand in the addresses beside them: Acme, kb@acme.example. */
    private Optional<Integer> byAddresses(Optional<Integer> job) {
        List<Integer> found = new ArrayList<>();
        for (int column : texts()) {
            int together = 0;
            int addresses = 0;
            for (SheetRow row : rows) {
                String address = address(row);
                if (!address.isEmpty()) {
                    addresses++;
                    together += stem(row.cell(column).text())
                                    .filter(address::contains)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
            if (addresses >= FEWEST_ROWS - 1 && together >= MOST * addresses && !job.equals(Optional.of(column))) {
                found.add(column);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String address(SheetRow row) {
        for (TypedCell cell : row.cells()) {
            List<String> emails = Shapes.emails(cell.text());
            if (!emails.isEmpty()) {
                String email = emails.get(0);
                return email.substring(email.indexOf('@')).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static Optional<String> stem(String name) {
        String first = name.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)[0];
        return first.length() > 2 ? Optional.of(first) : Optional.empty();
    }

    /** Columns of short, mostly different texts that nothing else is read from. */
    private List<Integer> texts() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Integer> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (!taken.contains(column) && share(column, HeaderlessTable::isShortText) >= MOST) {
                texts.add(column);
            }
        }
        return texts;
    }

    private static boolean isShortText(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter)
                && !Shapes.hasEmail(text)
                && !Shapes.hasPhone(text)
                && !Shapes.isLink(text)
                && !DateWords.startsLikeADate(text)
                && !EndingText.isProse(text);
    }

    private double share(int column, java.util.function.Predicate<String> test) {
        long such =
                rows.stream().map(row -> row.cell(column).text()).filter(test).count();
        return (double) such / rows.size();
    }
}
