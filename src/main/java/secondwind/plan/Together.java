package secondwind.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Person;
import secondwind.application.Progress;

/**
 * Puts the rows together that one letter and one call can name: open second places at the same company with the same
 * manager. Rows stay apart when something was recorded for one of them before the seeker was told of another.
 */
final class Together {
    private final LocalDate today;

    Together(LocalDate today) {
        this.today = today;
    }

    /** The groups, in the order of the log; each has the latest decision first. */
    List<List<SecondPlaceRow>> group(List<SecondPlaceRow> rows) {
        Map<String, List<SecondPlaceRow>> byManager = new LinkedHashMap<>();
        for (SecondPlaceRow row : rows) {
            byManager.computeIfAbsent(key(row), ignored -> new ArrayList<>()).add(row);
        }
        return byManager.values().stream().flatMap(this::oneOrApart).toList();
    }

    private Stream<List<SecondPlaceRow>> oneOrApart(List<SecondPlaceRow> rows) {
        return oneLetterCovers(rows)
                ? Stream.of(rows.stream().sorted(latestDecisionFirst()).toList())
                : rows.stream().map(List::of);
    }

    private Comparator<SecondPlaceRow> latestDecisionFirst() {
        return Comparator.<SecondPlaceRow, LocalDate>comparing(
                        row -> Told.of(row.application(), today).day())
                .reversed()
                .thenComparing(row -> row.application().row().file())
                .thenComparing(row -> row.application().row().row());
    }

    private boolean oneLetterCovers(List<SecondPlaceRow> rows) {
        LocalDate latest = rows.stream()
                .map(row -> Told.of(row.application(), today).day())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return rows.stream()
                .flatMap(row -> row.application().progress().marks().entrySet().stream())
                .filter(mark -> mark.getValue().kind() != Mark.Kind.NOT_APPLICABLE)
                .allMatch(mark -> mark.getValue().days().stream().noneMatch(day -> day.isBefore(latest))
                        && (!mark.getValue().days().isEmpty() || isMarkedInAll(mark.getKey(), rows)));
    }

    private static boolean isMarkedInAll(Field field, List<SecondPlaceRow> rows) {
        return rows.stream()
                .allMatch(row -> row.application().progress().find(field).isPresent());
    }

    /** Rows with the same key have the same company and the same manager; a row without a manager stands alone. */
    private static String key(SecondPlaceRow row) {
        Application application = row.application();
        boolean closed =
                application.progress().closed() || Ending.ofRow(application).isPresent();
        Optional<String> manager = Contacts.choose(application.people()).flatMap(Together::identity);
        return closed || manager.isEmpty()
                ? "row " + application.row()
                : company(application.company().name()) + " / " + manager.get();
    }

    private static Optional<String> identity(Person person) {
        return person.name()
                .or(person::email)
                .or(person::phone)
                .map(text -> text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private static String company(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll(" (?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|corp|corporation|co|company)$", "");
    }

    /** What is recorded in any of the rows: done before tried, and "does not apply" only where every row says so. */
    static Progress progress(List<Application> rows) {
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<Mark> said = rows.stream()
                    .flatMap(row -> row.progress().find(field).stream())
                    .toList();
            strongest(said, rows.size()).ifPresent(mark -> marks.put(field, mark));
        }
        return new Progress(marks);
    }

    private static Optional<Mark> strongest(List<Mark> said, int rows) {
        for (Mark.Kind kind : List.of(Mark.Kind.DONE, Mark.Kind.TRIED)) {
            List<Mark> ofKind =
                    said.stream().filter(mark -> mark.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                Set<LocalDate> days = new HashSet<>();
                ofKind.forEach(mark -> days.addAll(mark.days()));
                return Optional.of(
                        new Mark(kind, List.copyOf(days), ofKind.get(0).cell()));
            }
        }
        return said.size() == rows ? said.stream().findFirst() : Optional.empty();
    }
}
