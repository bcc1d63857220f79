package secondwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a calendar program gets to see from week to week. */
class CalendarsOfARunTest {
    private static final String HEADER =
            "Company,Position,Hiring manager,Phone,Email,Address,Outcome,Date told,Letter sent,Feedback call,Closed?\n";
    private static final String FERNHILL =
            "Fernhill Logistics,Dispatcher,Maria Okafor,614-555-0142,maria@fernhill.example,\"1 Depot St, Columbus, OH 43085\","
                    + "Runner-up,2026-11-20,%s,%s,%s\n";
    private static final String ANOTHER = "Acme,Clerk,Tom Adeyemi,555-0150,tom@acme.example,,Rejected,2026-11-12,,,\n";
    private static final String THIRD =
            "Zenith Foods,Buyer,Ann Marsh,555-0161,ann@zenith.example,,Runner-up,2026-11-19,,,\n";

    @TempDir
    private Path folder;

    @Test
    void movesAnEntryThatItHasAlreadyInsteadOfAddingAnother() throws IOException {
        Map<String, VEvent> before = run("2026-11-23", HEADER + FERNHILL.formatted("", "", ""));
        Map<String, VEvent> after =
                run("2026-11-30", HEADER + ANOTHER + ANOTHER + FERNHILL.formatted("2026-11-27", "", ""));

        String call = uid(before, "Call Maria Okafor for feedback: Fernhill Logistics");
        assertThat(after).containsKey(call);
        assertThat(day(get(after, call))).isGreaterThan(day(get(before, call)));
        assertThat(get(after, call).getSequence().getValue())
                .isGreaterThan(get(before, call).getSequence().getValue());
        assertThat(get(after, call).getDateTimeStamp().getValue())
                .isAfter(get(before, call).getDateTimeStamp().getValue());
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    @Test
    void tellsALaterRunOfOneDayWhenSomethingWasRecorded() throws IOException {
        Map<String, VEvent> before = run("2026-11-23", HEADER + FERNHILL.formatted("", "", ""));
        Map<String, VEvent> after = run("2026-11-23", HEADER + FERNHILL.formatted("2026-11-21", "", ""));
        String call = uid(before, "Call Maria Okafor for feedback: Fernhill Logistics");
        assertThat(get(after, call).getSequence().getValue())
                .isGreaterThan(get(before, call).getSequence().getValue());
    }

    @Test
    void cancelsWhatIsDoneAndWhatASequenceLeftOpen() throws IOException {
        Map<String, VEvent> before = run("2026-11-23", HEADER + FERNHILL.formatted("", "", "") + THIRD);
        Map<String, VEvent> after = run("2026-11-30", HEADER + FERNHILL.formatted("2026-11-23", "", "closed") + THIRD);

        assertThat(before.values()).noneMatch(CalendarsOfARunTest::isCancelled);
        assertThat(before.values())
                .filteredOn(entry -> entry.getSummary().getValue().contains("Fernhill"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    VEvent now = get(after, entry.getUid().getValue());
                    assertThat(isCancelled(now)).isTrue();
                    assertThat(day(now)).isLessThanOrEqualTo("2026-11-30");
                });
        assertThat(after.values())
                .filteredOn(entry -> entry.getSummary().getValue().contains("Zenith"))
                .isNotEmpty()
                .noneMatch(CalendarsOfARunTest::isCancelled);
    }

    @Test
    void knowsTheHourOfACallByTheEmployersClock() throws IOException {
        Map<String, VEvent> entries = run("2026-11-23", HEADER + FERNHILL.formatted("", "", ""));
        VEvent call = get(entries, uid(entries, "Call Maria Okafor for feedback: Fernhill Logistics"));
        assertThat(call.getDateStart()
                        .getValue()
                        .toInstant()
                        .atZone(ZoneId.of("America/New_York"))
                        .toLocalDateTime())
                .isEqualTo("2026-12-01T09:00");
    }

    @Test
    void givesEachClientACalendarOfTheirOwn() throws IOException {
        Path log = Files.writeString(folder.resolve("coach.csv"), """
                Client,Company,Position,Outcome,Date told
                Ana Duarte,Fernhill Logistics,Dispatcher,Runner-up,2026-11-20
                Ben Osei,Fernhill Logistics,Dispatcher,Runner-up,2026-11-19
                """);
        Program.run("run", log, "-o", folder.resolve("out"), "--as-of", "2026-11-23");
        Map<String, VEvent> ana = entries(folder.resolve("out/Ana-Duarte/calendar.ics"));
        Map<String, VEvent> ben = entries(folder.resolve("out/Ben-Osei/calendar.ics"));
        assertThat(ana).isNotEmpty();
        assertThat(ben.keySet()).isNotEmpty().doesNotContainAnyElementsOf(ana.keySet());
    }

    @Test
    void writesNoCalendarWithoutADate() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), """
                Company,Position,Outcome,Date told
                Fernhill Logistics,Dispatcher,so close,2026-11-20
                """);
        Program program = Program.run("run", log, "-o", folder.resolve("out"), "--as-of", "2026-11-23");
        assertThat(folder.resolve("out/log/book.pdf")).exists();
        assertThat(folder.resolve("out/log/calendar.ics")).doesNotExist();
        assertThat(program.out()).doesNotContain("calendar.ics");
    }

    private Map<String, VEvent> run(String day, String rows) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), rows);
        Program program = Program.run("run", log, "-o", folder.resolve("out"), "--as-of", day);
        assertThat(program.out()).contains("The dates are in calendar.ics beside each book");
        return entries(folder.resolve("out/log/calendar.ics"));
    }

    private static Map<String, VEvent> entries(Path file) throws IOException {
        List<VEvent> events = Biweekly.parse(file.toFile()).first().getEvents();
        Map<String, VEvent> byUid = new LinkedHashMap<>();
        events.forEach(event -> byUid.put(event.getUid().getValue(), event));
        assertThat(byUid).hasSameSizeAs(events);
        return byUid;
    }

    private static VEvent get(Map<String, VEvent> entries, String uid) {
        return Optional.ofNullable(entries.get(uid)).orElseThrow(() -> new AssertionError("No entry " + uid));
    }

    private static String uid(Map<String, VEvent> entries, String title) {
        return entries.values().stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow()
                .getUid()
                .getValue();
    }

    private static String day(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }

    private static boolean isCancelled(VEvent event) {
        return Status.cancelled().equals(event.getStatus());
    }
}
