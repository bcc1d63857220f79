package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a log: one person's application for one job.
 *
 * @param row where it stands
 * @param client whose application it is, in a coach's log
 * @param company the employer
 * @param role the job applied for, as typed
 * @param people those met or written to, the best person to write to first
 * @param applied the day of the application
 * @param interviews the days of interviews that the log dates, oldest first
 * @param decided the day the seeker was told; never after the day of the run, never before {@code applied}
 * @param hire the person who got the job
 * @param progress which steps are already done
 * @param cells every understood cell that says something, as typed, by its field
 * @param further words in columns that no field took, from the left: they may tell how it ended
 */
public record Application(
        RowRef row,
        Optional<String> client,
        Company company,
        Optional<String> role,
        List<Person> people,
        Optional<LocalDate> applied,
        List<LocalDate> interviews,
        Optional<LocalDate> decided,
        Hire hire,
        Progress progress,
        Map<Field, Cell> cells,
        List<Cell> further) {

    public Application {
        requireNonNull(row);
        requireNonNull(client);
        requireNonNull(company);
        requireNonNull(role);
        people = List.copyOf(people);
        requireNonNull(applied);
        interviews = interviews.size() < 2
                ? List.copyOf(interviews)
                : interviews.stream().sorted().toList();
        requireNonNull(decided);
        requireNonNull(hire);
        requireNonNull(progress);
        Map<Field, Cell> ordered = new EnumMap<>(Field.class);
        ordered.putAll(cells);
        cells = java.util.Collections.unmodifiableMap(ordered);
        further = List.copyOf(further);
    }

    /** The same application with this progress. */
    public Application with(Progress other) {
        return new Application(
                row, client, company, role, people, applied, interviews, decided, hire, other, cells, further);
    }

    /** The job in words, for the person: {@code Acme, Clerk}. */
    public String job() {
        return company.name() + role.map(title -> ", " + title).orElse("");
    }

    /** The cell of this field, if the row has one that says something. */
    public Optional<Cell> cell(Field field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** What the person typed for this field; empty text when nothing. */
    public String text(Field field) {
        return cell(field).map(Cell::text).orElse("");
    }
}
