package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.packet.CalendarEntry.Status;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Standing;
import secondwind.plan.Step;

class CalendarComposerTest {
    private static final Wording WORDING = Wording.of("US");

    @Test
    void hasAnEntryForEachStepThatIsStillToBeDoneTheEarliestFirst() {
        assertThat(calendar(Plans.plan().build()).entries())
                .extracting(CalendarEntry::title)
                .containsExactly(
                        "Send the letter to Maria Okafor: Fernhill Logistics",
                        "Call Maria Okafor for feedback: Fernhill Logistics",
                        "Congratulate Priya Raman: Fernhill Logistics",
                        "Check back with Maria Okafor: Fernhill Logistics",
                        "Keep in touch with Maria Okafor: Fernhill Logistics");
    }

    @Test
    void listsWhatTheAgendaLists() {
        Packet packet = packet(Plans.plan().build());
        Book book = new BookComposer(WORDING)
                .compose("Dana", List.of(packet), List.of(), List.of(), List.of(), Plans.TODAY);
        assertThat(calendar(packet.plan()).entries())
                .extracting(CalendarEntry::day)
                .isEqualTo(book.dates().stream().map(AgendaLine::day).toList());
    }

    @Test
    void saysInTheCallsEntryWhatElseToAsk() {
        assertThat(entry(Plans.plan().build(), "Call Maria").description()).isEqualTo("""
                        Maria Okafor, Operations Director
                        How: call 555-0142
                        When: between 9 and 11, their time
                        Window: Nov 30 to Dec 2
                        E-mail: maria.okafor@fernhill.example
                        Ask about other openings too, in the same call.
                        Job: Dispatcher
                        Page: \u201cFeedback call, then openings\u201d in the packet Fernhill Logistics \u00b7 Dispatcher
                        In your log: log.xlsx, sheet Log, row 17""");
    }

    @Test
    void pointsToPagesThatThePacketHas() {
        Packet packet = packet(Plans.plan().build());
        List<String> pages = packet.documents().stream().map(Document::title).toList();
        assertThat(calendar(packet.plan()).entries())
                .allSatisfy(entry -> assertThat(pages)
                        .anySatisfy(
                                page -> assertThat(entry.description()).contains("Page: \u201c" + page + "\u201d")));
    }

    @Test
    void hasTheHoursOfACallWhereTheZoneOfThePersonCalledIsKnown() {
        ActionPlan plan =
                Plans.plan().zones("America/New_York", "America/Los_Angeles").build();
        assertThat(entry(plan, "Call Maria").hours())
                .contains(new CalendarEntry.Hours(
                        Instant.parse("2026-12-01T14:00:00Z"), Instant.parse("2026-12-01T16:00:00Z")));
    }

    @Test
    void givesAnOpenHourOfASecondTryAnEnd() {
        ActionPlan plan = Plans.plan()
                .zones("America/New_York", "America/New_York")
                .touch(2)
                .build();
        CalendarEntry call = entry(plan, "Call Maria");
        assertThat(call.title()).isEqualTo("Call Maria Okafor for feedback, try 2: Fernhill Logistics");
        assertThat(call.hours())
                .contains(new CalendarEntry.Hours(
                        Instant.parse("2026-12-01T21:00:00Z"), Instant.parse("2026-12-01T22:00:00Z")));
    }

    @Test
    void isAWholeDayWhereNobodyKnowsOnWhichClockTheHoursAre() {
        CalendarEntry call = entry(Plans.plan().build(), "Call Maria");
        assertThat(call.hours()).isEmpty();
        assertThat(call.day()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void dialsForCallsAlone() {
        List<CalendarEntry> entries = calendar(Plans.plan().build()).entries();
        assertThat(entries)
                .filteredOn(entry -> entry.link().isPresent())
                .extracting(CalendarEntry::title, entry -> entry.link().orElseThrow())
                .containsExactly(
                        tuple("Call Maria Okafor for feedback: Fernhill Logistics", "tel:5550142"),
                        tuple("Check back with Maria Okafor: Fernhill Logistics", "tel:5550142"));
    }

    @Test
    void asksByEmailWhereNobodyIsToBeCalled() {
        ActionPlan plan = Plans.plan()
                .with(Circumstance.EMAIL_ONLY, Circumstance.PUBLIC_SECTOR)
                .build();
        assertThat(entry(plan, "Ask Maria").title())
                .isEqualTo("Ask Maria Okafor for a debrief by e-mail: Fernhill Logistics");
    }

    @Test
    void namesThePartOfSomebodyUnknown() {
        ActionPlan plan = Plans.plan().contact(Optional.empty()).build();
        assertThat(entry(plan, "Call").title()).isEqualTo("Call the hiring manager for feedback: Fernhill Logistics");
    }

    @Test
    void takesAwayWhatWasDoneOfLateOnADayThatHasPassed() {
        ActionPlan plan = withLetter(new Standing.Done(LocalDate.of(2026, 11, 16), true));
        assertThat(over(plan)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Done: Send the letter to Maria Okafor: Fernhill Logistics");
            assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(entry.uid()).isEqualTo(uid(Plans.plan().build(), Step.LETTER));
        });
    }

    @Test
    void saysNothingOfWhatWasDoneLongAgo() {
        assertThat(over(withLetter(new Standing.Done(LocalDate.of(2026, 10, 1), true))))
                .isEmpty();
    }

    @Test
    void takesAwayEveryStepOfASequenceThatHasEnded() {
        ActionPlan plan = Plans.plan()
                .actions(ended(Step.FEEDBACK), ended(Step.OPPORTUNITIES), ended(Step.CHECK_BACK))
                .build();
        StepCalendar calendar = new CalendarComposer(WORDING, EntryNames.of(List.of(plan)))
                .compose("Dana", List.of(), List.of(plan), Plans.TODAY);
        assertThat(calendar.entries())
                .extracting(CalendarEntry::title)
                .containsExactly(
                        "Not needed: Call Maria Okafor for feedback: Fernhill Logistics",
                        "Not needed: Check back with Maria Okafor: Fernhill Logistics");
        assertThat(calendar.entries())
                .allSatisfy(entry -> assertThat(entry.day()).isBefore(Plans.TODAY));
    }

    @Test
    void keepsTheNameOfAnEntryWhenItsDateHasChanged() {
        ActionPlan later = Plans.plan()
                .actions(new Action(Step.FEEDBACK, Plans.planned(38), Optional.of(Plans.MARIA), Action.Channel.CALL, 2))
                .build();
        CalendarEntry moved = calendar(later).entries().get(0);
        assertThat(moved.day())
                .isNotEqualTo(entry(Plans.plan().build(), "Call Maria").day());
        assertThat(moved.uid())
                .isEqualTo(entry(Plans.plan().build(), "Call Maria").uid());
    }

    @Test
    void keepsTheNameOfAnEntryHoweverTheCompanyIsWritten() {
        ActionPlan plan = Plans.plan().company("FERNHILL LOGISTICS, Inc.").build();
        assertThat(uid(plan, Step.FEEDBACK)).isEqualTo(uid(Plans.plan().build(), Step.FEEDBACK));
    }

    @Test
    void givesEachStepOfEachJobANameOfItsOwn() {
        List<ActionPlan> plans = List.of(
                Plans.plan().build(),
                Plans.plan().roles("Yard Lead").build(),
                Plans.plan().company("Fernhill Foods").build());
        EntryNames names = EntryNames.of(plans);
        List<String> all = plans.stream()
                .flatMap(plan -> List.of(Step.values()).stream().map(step -> names.of(plan, step)))
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void tellsTwoAttemptsAtOneJobApart() {
        ActionPlan first = Plans.plan().build();
        ActionPlan second = told(first, first.told().plusYears(1));
        EntryNames both = EntryNames.of(List.of(second, first));
        assertThat(both.of(first, Step.LETTER)).isEqualTo(uid(first, Step.LETTER));
        assertThat(both.of(second, Step.LETTER)).isNotEqualTo(uid(first, Step.LETTER));
    }

    @Test
    void countsWhatIsRecordedSoThatALaterRunOfOneDayIsKnown() {
        assertThat(calendar(Plans.plan().build()).records()).isZero();
        ActionPlan more = Plans.plan()
                .recorded(Field.LETTER_SENT, Mark.Kind.DONE)
                .recorded(
                        Field.FEEDBACK_CALL_DONE,
                        Mark.Kind.TRIED,
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 20))
                .build();
        assertThat(calendar(more).records()).isEqualTo(3);
    }

    private static Action ended(Step step) {
        return new Action(step, new Standing.Ended(), Optional.of(Plans.MARIA), Action.Channel.CALL, 1);
    }

    private static ActionPlan withLetter(Standing standing) {
        return Plans.plan()
                .actions(new Action(Step.LETTER, standing, Optional.of(Plans.MARIA), Action.Channel.EMAIL, 1))
                .build();
    }

    private static ActionPlan told(ActionPlan plan, LocalDate day) {
        return new ActionPlan(
                plan.rows(),
                day,
                true,
                plan.today(),
                plan.circumstances(),
                plan.lateStart(),
                plan.contact(),
                plan.actions(),
                plan.end(),
                plan.notices(),
                plan.questions());
    }

    private static String uid(ActionPlan plan, Step step) {
        return EntryNames.of(List.of(plan)).of(plan, step);
    }

    private static List<CalendarEntry> over(ActionPlan plan) {
        return calendar(plan).entries().stream()
                .filter(entry -> entry.status() == Status.OVER)
                .toList();
    }

    private static CalendarEntry entry(ActionPlan plan, String start) {
        return calendar(plan).entries().stream()
                .filter(entry -> entry.title().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Packet packet(ActionPlan plan) {
        return new PacketComposer(WORDING).compose(plan, Plans.DANA, LogColumns.NONE);
    }

    private static StepCalendar calendar(ActionPlan plan) {
        return new CalendarComposer(WORDING, EntryNames.of(List.of(plan)))
                .compose("Second Wind for Dana Whitlock", List.of(packet(plan)), List.of(), Plans.TODAY);
    }
}
