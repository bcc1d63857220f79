package secondwind.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.Mark;
import secondwind.application.Person;
import secondwind.application.Person.Part;
import secondwind.application.Progress;
import secondwind.application.RowRef;
import secondwind.secondplace.Evidence;
import secondwind.secondplace.Verdict;
import secondwind.settings.Cadences;

/** Builds one row of a log for a test. By default everybody in it is known and nothing is done. */
final class Row {
    static final Cadence STANDARD = Cadences.BUILT_IN.standard();
    static final Person MANAGER = person(Part.HIRING_MANAGER, "Dana Whitlock", "dana@fernhill.example", "555-0142");

    private int number = 2;
    private String company = "Fernhill Logistics";
    private Optional<String> address = Optional.empty();
    private String role = "Dispatcher";
    private List<Person> people = List.of(MANAGER);
    private Optional<LocalDate> applied = Optional.empty();
    private final List<LocalDate> interviews = new ArrayList<>();
    private Optional<LocalDate> told = Optional.empty();
    private Optional<String> hired = Optional.of("Sam Ortega");
    private Optional<String> hiredContact = Optional.empty();
    private Optional<LocalDate> start = Optional.empty();
    private final Map<Field, Mark> marks = new EnumMap<>(Field.class);
    private final Map<Field, Cell> cells = new EnumMap<>(Field.class);

    static Row row() {
        return new Row();
    }

    static Person person(Part part, String name, String email, String phone) {
        return new Person(part, said(name), Optional.empty(), said(email), said(phone));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    Row number(int value) {
        number = value;
        return this;
    }

    Row company(String value) {
        company = value;
        return this;
    }

    Row address(String value) {
        address = Optional.of(value);
        return this;
    }

    Row role(String value) {
        role = value;
        return text(Field.ROLE, value);
    }

    Row people(Person... value) {
        people = List.of(value);
        return this;
    }

    Row applied(String day) {
        applied = Optional.of(LocalDate.parse(day));
        return this;
    }

    Row interview(String day) {
        interviews.add(LocalDate.parse(day));
        return this;
    }

    Row told(String day) {
        return told(LocalDate.parse(day));
    }

    Row told(LocalDate day) {
        told = Optional.of(day);
        return this;
    }

    Row hired(String name, String contact) {
        hired = said(name);
        hiredContact = said(contact);
        return this;
    }

    Row start(String day) {
        return start(LocalDate.parse(day));
    }

    Row start(LocalDate day) {
        start = Optional.of(day);
        return this;
    }

    Row text(Field field, String text) {
        cells.put(field, new Cell(new CellRef("jobs.xlsx", "Log", number, "H"), field.key(), text));
        return this;
    }

    Row notes(String text) {
        return text(Field.NOTES, text);
    }

    Row done(Field field, String... days) {
        return mark(field, Mark.Kind.DONE, days);
    }

    Row tried(Field field, String... days) {
        return mark(field, Mark.Kind.TRIED, days);
    }

    Row notNeeded(Field field) {
        return mark(field, Mark.Kind.NOT_APPLICABLE);
    }

    Row mark(Field field, Mark.Kind kind, String... days) {
        return mark(field, kind, Arrays.stream(days).map(LocalDate::parse).toList());
    }

    Row mark(Field field, Mark.Kind kind, List<LocalDate> days) {
        text(field, kind + " " + days);
        marks.put(field, new Mark(kind, days, application().cell(field).orElseThrow()));
        return this;
    }

    Application application() {
        return new Application(
                new RowRef("jobs.xlsx", "Log", number),
                Optional.empty(),
                new Company(company, address),
                Optional.of(role),
                people,
                applied,
                interviews,
                told,
                new Hire(hired, hiredContact, start),
                new Progress(marks),
                cells,
                List.of());
    }

    SecondPlaceRow secondPlace() {
        Evidence evidence = new Evidence(Optional.empty(), "2nd", "rank", "The cell says second.");
        return new SecondPlaceRow(application(), new Verdict.SecondPlace(evidence));
    }

    /** The plan of a search in which this row is the only second place. */
    ActionPlan plan(String country, String today) {
        return searchPlan(country, today).plans().get(0);
    }

    SearchPlan searchPlan(String country, String today) {
        return searchPlan(STANDARD, country, today);
    }

    SearchPlan searchPlan(Cadence cadence, String country, String today) {
        Search search = new Search(Optional.empty(), Optional.empty(), List.of(secondPlace()), List.of());
        return new Planner(cadence, country, LocalDate.parse(today)).plan(search);
    }
}
