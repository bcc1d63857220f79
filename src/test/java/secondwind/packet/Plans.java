package secondwind.packet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.Mark;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.application.Progress;
import secondwind.application.RowRef;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.CallTime;
import secondwind.plan.Circumstance;
import secondwind.plan.Hours;
import secondwind.plan.LateStart;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;
import secondwind.plan.Step;
import secondwind.secondplace.Evidence;
import secondwind.secondplace.Verdict;

/** Plans as the planner makes them, for tests of the words. */
final class Plans {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Profile DANA = new Profile(
            Optional.of("Dana Whitlock"),
            List.of("14 Alder Street", "Riverton, OH 45001"),
            Optional.of("555-0117"),
            Optional.of("dana@example.com"),
            Optional.empty(),
            Optional.empty());
    static final Person MARIA = new Person(
            Person.Part.HIRING_MANAGER,
            Optional.of("Maria Okafor"),
            Optional.of("Operations Director"),
            Optional.of("maria.okafor@fernhill.example"),
            Optional.of("555-0142"));

    private String company = "Fernhill Logistics";
    private List<String> roles = List.of("Dispatcher");
    private String notes = "";
    private Optional<Person> contact = Optional.of(MARIA);
    private List<Person> people = List.of(MARIA);
    private Optional<String> address = Optional.empty();
    private Hire hire = new Hire(Optional.of("Priya Raman"), Optional.empty(), Optional.empty());
    private Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    private LateStart lateStart = LateStart.NOT_LATE;
    private List<Action> actions = List.of();
    private int touch = 1;
    private int touches = 3;
    private Optional<ZoneId> there = Optional.empty();
    private Optional<ZoneId> here = Optional.empty();
    private boolean toldIsKnown = true;
    private final Map<Field, Mark> marks = new EnumMap<>(Field.class);

    static Plans plan() {
        return new Plans();
    }

    Plans company(String name) {
        company = name;
        return this;
    }

    Plans roles(String... names) {
        roles = List.of(names);
        return this;
    }

    Plans notes(String text) {
        notes = text;
        return this;
    }

    Plans contact(Optional<Person> person) {
        contact = person;
        return this;
    }

    Plans people(Person... everybody) {
        people = List.of(everybody);
        return this;
    }

    Plans address(String typed) {
        address = Optional.of(typed);
        return this;
    }

    Plans hire(Hire person) {
        hire = person;
        return this;
    }

    Plans with(Set<Circumstance> some) {
        circumstances = some;
        return this;
    }

    Plans with(Circumstance one, Circumstance... more) {
        circumstances = EnumSet.of(one, more);
        return this;
    }

    Plans recorded(Field field, Mark.Kind kind, LocalDate... days) {
        Cell cell = new Cell(new CellRef("log.xlsx", "Log", 17, "P"), field.key(), kind + " " + List.of(days));
        marks.put(field, new Mark(kind, List.of(days), cell));
        return this;
    }

    Plans late(LateStart start) {
        lateStart = start;
        return this;
    }

    Plans withoutDecisionDate() {
        toldIsKnown = false;
        return this;
    }

    Plans touch(int number) {
        touch = number;
        return this;
    }

    Plans touches(int number) {
        touches = number;
        return this;
    }

    Plans zones(String theirs, String ours) {
        there = Optional.of(ZoneId.of(theirs));
        here = Optional.of(ZoneId.of(ours));
        return this;
    }

    private Optional<CallTime> time(int dayOfNovember) {
        LocalDate day = LocalDate.of(2026, 11, 1).plusDays(dayOfNovember - 1L);
        return Optional.of(new CallTime(day, touch > 1 ? Hours.after(16) : Hours.between(9, 11), there, here));
    }

    Plans actions(Action... some) {
        actions = List.of(some);
        return this;
    }

    ActionPlan build() {
        return new ActionPlan(
                roles.isEmpty()
                        ? List.of(row(Optional.empty()))
                        : roles.stream().map(role -> row(Optional.of(role))).toList(),
                LocalDate.of(2026, 11, 20),
                toldIsKnown,
                TODAY,
                circumstances,
                lateStart,
                contact,
                actions.isEmpty() ? everyStep() : actions,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<Action> everyStep() {
        boolean email = circumstances.contains(Circumstance.EMAIL_ONLY);
        Action.Channel call = email ? Action.Channel.EMAIL : Action.Channel.CALL;
        List<Action> steps = new ArrayList<>();
        steps.add(action(Step.LETTER, 23, Action.Channel.EMAIL));
        steps.add(new Action(Step.FEEDBACK, planned(31), contact, call, touch, touches, time(31)));
        steps.add(action(Step.OPPORTUNITIES, 31, call));
        steps.add(new Action(
                Step.PERSON_HIRED,
                planned(35),
                hire.name()
                        .map(name -> new Person(
                                Person.Part.CONTACT,
                                Optional.of(name),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                Action.Channel.LINKEDIN,
                1));
        steps.add(action(Step.CHECK_BACK, 44, call));
        steps.add(action(Step.KEEP_IN_TOUCH, 90, Action.Channel.EMAIL));
        return steps;
    }

    private Action action(Step step, int dayOfNovember, Action.Channel channel) {
        return new Action(step, planned(dayOfNovember), contact, channel, 1);
    }

    static Standing planned(int dayOfNovember) {
        LocalDate day = LocalDate.of(2026, 11, 1).plusDays(dayOfNovember - 1L);
        return new Standing.Planned(day, day.minusDays(1), day.plusDays(1), day.isBefore(TODAY.plusDays(7)), false);
    }

    private SecondPlaceRow row(Optional<String> role) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        Cell outcome = new Cell(new CellRef("log.xlsx", "Log", 17, "H"), "Outcome", "Runner-up");
        cells.put(Field.OUTCOME, outcome);
        if (!notes.isEmpty()) {
            cells.put(Field.NOTES, new Cell(new CellRef("log.xlsx", "Log", 17, "M"), "Notes", notes));
        }
        Application application = new Application(
                new RowRef("log.xlsx", "Log", 17),
                Optional.empty(),
                new Company(company, address),
                role,
                people,
                Optional.of(LocalDate.of(2026, 10, 1)),
                List.of(LocalDate.of(2026, 11, 3)),
                Optional.of(LocalDate.of(2026, 11, 20)),
                hire,
                new Progress(marks),
                cells,
                List.of());
        Evidence evidence = new Evidence(
                Optional.of(outcome), "Runner-up", "runner-up", "\u201cRunner-up\u201d says you finished second.");
        return new SecondPlaceRow(application, new Verdict.SecondPlace(evidence));
    }
}
