package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.DayStyle;
import secondwind.application.Field;
import secondwind.application.Mark.Kind;
import secondwind.application.Notice;
import secondwind.application.Person;

/** Turns one person's second places into dated plans. The same search always gives the same plans. */
public final class Planner {
    /** The most urgent first: ended plans last, overdue ones first, then by the next day, then by the oldest decision. */
    private static final Comparator<ActionPlan> MOST_URGENT_FIRST = Comparator.<ActionPlan, Boolean>comparing(
                    plan -> plan.end().isPresent())
            .thenComparing(plan -> !isOverdue(plan))
            .thenComparing(plan -> plan.nextDay().orElse(LocalDate.MAX))
            .thenComparing(ActionPlan::told)
            .thenComparing(plan -> plan.application().row().file())
            .thenComparing(plan -> plan.application().row().sheet())
            .thenComparing(plan -> plan.application().row().row());

    private final Cadence cadence;
    private final String defaultCountry;
    private final LocalDate today;
    private final Optional<ZoneId> callersZone;
    private final DayStyle style;

    /**
     * A planner.
     *
     * @param cadence how the steps follow each other
     * @param defaultCountry the code of the country whose holidays count where nothing tells, such as {@code US}
     * @param today the first day on which anything may be planned
     * @param callersZone the time zone that the seeker calls from; empty when nobody says
     * @param style how the seeker writes dates
     */
    public Planner(
            Cadence cadence, String defaultCountry, LocalDate today, Optional<ZoneId> callersZone, DayStyle style) {
        this.cadence = requireNonNull(cadence);
        this.defaultCountry = requireNonNull(defaultCountry);
        this.today = requireNonNull(today);
        this.callersZone = requireNonNull(callersZone);
        this.style = requireNonNull(style);
    }

    /** A planner for somebody whose time zone is unknown, and who writes the day before the month. */
    public Planner(Cadence cadence, String defaultCountry, LocalDate today) {
        this(cadence, defaultCountry, today, Optional.empty(), DayStyle.DAY_FIRST);
    }

    /** The plans of one search. */
    public SearchPlan plan(Search search) {
        Set<Notice> notices = new LinkedHashSet<>();
        List<SecondPlaceRow> worthPlanning = new ArrayList<>();
        for (SecondPlaceRow row : search.secondPlaces()) {
            Optional<Notice> tooOld = tooOld(row.application(), search);
            tooOld.ifPresent(notices::add);
            if (tooOld.isEmpty()) {
                worthPlanning.add(row);
            }
        }
        List<Situation> situations = new Together(today)
                .group(worthPlanning).stream()
                        .map(rows -> situation(rows, search, notices))
                        .sorted(oldestDecisionFirst())
                        .toList();
        CallBook calls = new CallBook(cadence.calls().mostADay());
        List<ActionPlan> plans = situations.stream()
                .map(situation -> plan(situation, search, calls))
                .sorted(MOST_URGENT_FIRST)
                .toList();
        return new SearchPlan(plans, List.copyOf(notices));
    }

    private static Comparator<Situation> oldestDecisionFirst() {
        return Comparator.<Situation, LocalDate>comparing(
                        situation -> situation.told().day())
                .thenComparing(situation -> situation.application().row().file())
                .thenComparing(situation -> situation.application().row().sheet())
                .thenComparing(situation -> situation.application().row().row());
    }

    private static boolean isOverdue(ActionPlan plan) {
        return plan.actions().stream()
                .anyMatch(action -> action.standing() instanceof Standing.Planned planned && planned.overdue());
    }

    /** A second place that is first seen long after the decision gets a line instead of a packet. */
    private Optional<Notice> tooOld(Application row, Search search) {
        Told told = Told.of(row, today);
        boolean worked = row.progress().marks().entrySet().stream()
                .anyMatch(
                        mark -> mark.getKey() != Field.CLOSED && mark.getValue().kind() != Kind.NOT_APPLICABLE);
        long days = ChronoUnit.DAYS.between(told.day(), today);
        boolean open = Ending.ofRow(row).isEmpty()
                && Ending.byAcceptedOffer(told, search.acceptedOffers()).isEmpty();
        if (worked || !open || days <= cadence.patience().staleAfterDays()) {
            return Optional.empty();
        }
        String since = told.known() ? "You were told on " : "The last dated event is ";
        return Optional.of(new Notice(
                PlainWords.where(row),
                since + style.words(told.day()) + ", " + days + " days ago, so no packet is made.",
                told.known() ? "" : "If the decision came later, type its date into the log."));
    }

    private Situation situation(List<SecondPlaceRow> rows, Search search, Set<Notice> notices) {
        List<Application> applications =
                rows.stream().map(SecondPlaceRow::application).toList();
        List<Person> people =
                applications.stream().flatMap(row -> row.people().stream()).toList();
        Optional<Person> contact = Contacts.choose(people);
        return new Situation(
                rows,
                Told.of(applications.get(0), today),
                Together.progress(applications),
                contact,
                Circumstances.of(applications, contact),
                workingDays(applications.get(0), search, notices),
                zone(applications.get(0), contact),
                style);
    }

    /** Where the address does not tell, a number may; a country alone is told by nothing else. */
    private static Optional<ZoneId> zone(Application row, Optional<Person> contact) {
        return row.company()
                .address()
                .flatMap(TimeZones::ofAddress)
                .or(() -> contact.flatMap(Person::phone).flatMap(TimeZones::ofPhone));
    }

    private WorkingDays workingDays(Application row, Search search, Set<Notice> notices) {
        String country = search.country()
                .or(() -> row.company().address().flatMap(AddressCountry::find))
                .orElse(defaultCountry);
        Optional<PublicHolidays> holidays = PublicHolidays.find(country);
        if (holidays.isEmpty()) {
            notices.add(new Notice(
                    "Country \u201c" + country + "\u201d",
                    "its public holidays are not known, so only weekends and the quiet days around new year are free.",
                    "Use a two-letter code such as US, GB or IE."));
        }
        return new WorkingDays(holidays, cadence.quiet());
    }

    private ActionPlan plan(Situation situation, Search search, CallBook calls) {
        Optional<String> end = Ending.ofRow(situation.application())
                .or(() -> Ending.byAcceptedOffer(situation.told(), search.acceptedOffers())
                        .map(offer -> Ending.accepted(offer, style)));
        Sequence sequence =
                new Sequence(situation, cadence, today, end.isPresent() ? CallBook.unlimited() : calls, callersZone);
        return end.or(() -> sequence.isComplete() ? Optional.of("All its steps are done.") : Optional.empty())
                .map(reason -> ended(situation, sequence, reason))
                .orElseGet(() -> open(situation, sequence, search));
    }

    private ActionPlan open(Situation situation, Sequence sequence, Search search) {
        List<Notice> notices = new ArrayList<>(new Obeyed(situation).notices());
        notices.addAll(sequence.notices());
        List<String> questions = new ArrayList<>(new Questions(situation, today).list());
        questions.addAll(sequence.questions());
        questions.addAll(Ending.questions(search.acceptedOffers()));
        return new ActionPlan(
                situation.rows(),
                situation.told().day(),
                situation.told().known(),
                today,
                situation.circumstances(),
                sequence.lateStart(),
                situation.contact(),
                sequence.actions(),
                Optional.empty(),
                notices,
                questions);
    }

    /** An ended sequence keeps its done lines; nothing else of it is to be done, found out, reported or asked. */
    private ActionPlan ended(Situation situation, Sequence sequence, String reason) {
        List<Action> actions = sequence.actions().stream()
                .filter(action -> action.step() != Step.FIND_MANAGER && action.step() != Step.FIND_HIRE)
                .map(Planner::doneOrEnded)
                .toList();
        return new ActionPlan(
                situation.rows(),
                situation.told().day(),
                situation.told().known(),
                today,
                situation.circumstances(),
                LateStart.NOT_LATE,
                situation.contact(),
                actions,
                Optional.of(reason),
                List.of(),
                List.of());
    }

    private static Action doneOrEnded(Action action) {
        Standing standing = action.standing() instanceof Standing.Done done ? done : new Standing.Ended();
        return new Action(action.step(), standing, action.contact(), action.channel(), action.touch());
    }
}
