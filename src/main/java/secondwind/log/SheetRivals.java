package secondwind.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.application.Profile;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;

/**
 * Compares the sheets of a workbook that read like logs. Beside a real log, a template, a list of contacts or wishes,
 * or a summary of that log is none; alone in its workbook, each of them is read, for it is all there is.
 */
final class SheetRivals {
    private static final Set<Field> ENDINGS =
            EnumSet.of(Field.OUTCOME, Field.STAGE, Field.RANK, Field.DECISION_DATE, Field.HIRED_PERSON, Field.CLOSED);
    private static final Set<Field> DAYS =
            EnumSet.of(Field.APPLIED_DATE, Field.INTERVIEW, Field.DECISION_DATE, Field.LETTER_SENT);

    private static final Pattern TEMPLATE = name(
            "template|example|sample|instructions?|how to|read ?me|guide|help|blank|empty|copy me|vorlage|muster|beispiel|anleitung|plantilla|ejemplo|mod[e\u00e8]le|exemple|modelo|exemplo|modello|esempio|sjabloon|voorbeeld|\u015fablon|\u00f6rnek|\u6a21\u677f|\u793a\u4f8b");
    private static final Pattern SUMMARY = name(
            "dash ?board|summary|overview|stats?|statistics|reports?|pivot|charts?|analysis|kpis?|metrics|\u00fcbersicht|resumen|r\u00e9sum\u00e9|riepilogo|overzicht|\u00f6zet|\u6982\u89c8|\u7edf\u8ba1");
    private static final Pattern LISTS = name(
            "lists?|drop ?downs?|validation|data validation|options|settings|lookups?|values|reference|ref|config|parameters?|setup|picklists?|menus?|listen|listas?|listes?|opciones");
    private static final int MOST_SAMPLE_ROWS = 3;
    private static final double MOST = 0.6;

    private final SheetSurvey main;
    private final Set<String> companies;

    private SheetRivals(SheetSurvey main) {
        this.main = main;
        this.companies = companies(main);
    }

    private static Pattern name(String words) {
        return Pattern.compile("(?i).*(?<!\\p{L})(?:" + words + ")(?!\\p{L}).*");
    }

    /** The same sheets, of which those are passed over that are no logs beside the main one. */
    static List<SheetSurvey> judge(List<SheetSurvey> surveys) {
        Optional<SheetSurvey> main = surveys.stream()
                .filter(survey -> !survey.logs().isEmpty())
                .filter(survey -> !isNamed(TEMPLATE, survey) && rows(survey) > 0)
                .max(Comparator.comparing(SheetRivals::hasEvent)
                        .thenComparing(survey -> !isNamed(SUMMARY, survey) && !isNamed(LISTS, survey))
                        .thenComparing(SheetRivals::hasEnding)
                        .thenComparingInt(SheetRivals::rows));
        if (main.isEmpty()) {
            return surveys;
        }
        SheetRivals rivals = new SheetRivals(main.get());
        List<SheetSurvey> judged = new ArrayList<>();
        for (SheetSurvey survey : surveys) {
            boolean rival = !survey.logs().isEmpty()
                    && !survey.sheet().name().equals(main.get().sheet().name());
            judged.add(rival ? rivals.against(survey).map(survey::without).orElse(survey) : survey);
        }
        return judged;
    }

    private Optional<String> against(SheetSurvey survey) {
        String mainName = "\u201c" + main.sheet().name() + "\u201d";
        if (rows(survey) == 0) {
            return Optional.of("it has headers, but no jobs below them yet");
        }
        if (isNamed(TEMPLATE, survey) && rows(survey) <= MOST_SAMPLE_ROWS) {
            return Optional.of("its name says that it is an example, and the log is " + mainName);
        }
        if (!hasEvent(survey)) {
            return Optional.of("it names employers and jobs, but nothing that happened; the log is " + mainName);
        }
        if (isNamed(LISTS, survey) && hasNoDay(survey)) {
            return Optional.of("it holds lists of words to choose from");
        }
        if (!hasEnding(survey) && isAboutPeople(survey)) {
            return Optional.of("it lists people and no jobs; the log is " + mainName);
        }
        double known = known(survey);
        if (hasEnding(main) && !hasEnding(survey) && known >= MOST) {
            return Optional.of("its jobs stand in " + mainName + " too, and no column of it says how they ended");
        }
        if (isNamed(SUMMARY, survey) && known >= MOST) {
            return Optional.of("it sums up " + mainName);
        }
        return Optional.empty();
    }

    private static boolean isNamed(Pattern words, SheetSurvey survey) {
        return words.matcher(survey.sheet().name()).matches();
    }

    private static boolean hasEvent(SheetSurvey survey) {
        return survey.logs().stream().anyMatch(log -> LogColumns.hasEvent(log.columns()));
    }

    private static boolean hasEnding(SheetSurvey survey) {
        return survey.logs().stream().anyMatch(log -> ENDINGS.stream().anyMatch(log.columns()::has));
    }

    /** People, with their numbers, and no jobs. */
    private static boolean isAboutPeople(SheetSurvey survey) {
        return survey.logs().stream()
                .map(LogSheet::columns)
                .allMatch(columns -> !columns.has(Field.ROLE)
                        && (columns.has(Field.CONTACT_NAME) || columns.has(Field.CLIENT))
                        && (columns.has(Field.CONTACT_EMAIL) || columns.has(Field.CONTACT_PHONE)));
    }

    private static boolean hasNoDay(SheetSurvey survey) {
        return survey.logs().stream()
                .noneMatch(log -> DAYS.stream()
                        .flatMap(field -> log.columns().find(field).stream())
                        .anyMatch(chosen -> data(log).stream()
                                .map(row -> row.cell(chosen.column()))
                                .anyMatch(cell ->
                                        cell instanceof TypedCell.Moment || DateWords.startsLikeADate(cell.text()))));
    }

    private static int rows(SheetSurvey survey) {
        return survey.logs().stream().mapToInt(log -> data(log).size()).sum();
    }

    private static List<SheetRow> data(LogSheet log) {
        RowFilter filter = new RowFilter(log);
        int company = company(log.columns());
        return log.firstRows().stream()
                .filter(filter::isData)
                .filter(row -> !row.cell(company).isEmpty())
                .toList();
    }

    private static int company(Columns columns) {
        return columns.find(Field.COMPANY).map(Columns.Chosen::column).orElse(0);
    }

    private static Set<String> companies(SheetSurvey survey) {
        Set<String> companies = new HashSet<>();
        for (LogSheet log : survey.logs()) {
            data(log).forEach(row -> companies.add(company(log, row)));
        }
        return companies;
    }

    private static String company(LogSheet log, SheetRow row) {
        return row.cell(company(log.columns())).text().toLowerCase(Locale.ROOT);
    }

    /** The share of the rows whose company stands in the main log. */
    private double known(SheetSurvey survey) {
        int known = 0;
        int all = 0;
        for (LogSheet log : survey.logs()) {
            for (SheetRow row : data(log)) {
                all++;
                known += companies.contains(company(log, row)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    /** The details of the sender: the first sheet that knows something wins. */
    static Profile profile(List<SheetSurvey> surveys) {
        Profile profile = Profile.UNKNOWN;
        for (SheetSurvey survey : surveys) {
            profile = profile.orElse(survey.profile());
        }
        return profile;
    }

    /** The details of the clients by name. */
    static Map<String, Profile> clients(List<SheetSurvey> surveys) {
        Map<String, Profile> clients = new java.util.LinkedHashMap<>();
        surveys.forEach(survey -> survey.clients().forEach(clients::putIfAbsent));
        return clients;
    }
}
