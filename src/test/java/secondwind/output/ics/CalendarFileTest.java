package secondwind.output.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarning;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.packet.CalendarEntry;
import secondwind.packet.CalendarEntry.Status;
import secondwind.packet.StepCalendar;

class CalendarFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CalendarEntry LETTER = entry("Send the letter", "By e-mail", Optional.empty());
    private static final CalendarEntry CALL = entry(
            "Call Marguerite Osei for feedback: Fernhill Logistics",
            "Marguerite Osei\nPhone: 614-555-0148",
            Optional.of(new CalendarEntry.Hours(
                    Instant.parse("2026-11-24T14:00:00Z"), Instant.parse("2026-11-24T16:00:00Z"))));

    @Test
    void writesADayThatBlocksNothingAndRemindsInTheMorning() {
        assertThat(new String(bytes(LETTER), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .contains("""
                        BEGIN:VEVENT
                        UID:5638089a-5790-3201-9bc2-e29fec58f404
                        SEQUENCE:2518007
                        DTSTAMP:20261123T000700Z
                        LAST-MODIFIED:20261123T000700Z
                        DTSTART;VALUE=DATE:20261124
                        DTEND;VALUE=DATE:20261125
                        SUMMARY:Send the letter
                        DESCRIPTION:By e-mail
                        LOCATION:(614) 555-0148\\, ext. 2
                        URL:tel:6145550148
                        STATUS:CONFIRMED
                        TRANSP:TRANSPARENT
                        CLASS:PRIVATE
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Send the letter
                        TRIGGER:PT8H
                        END:VALARM
                        END:VEVENT
                        """);
    }

    @Test
    void writesTheHoursOfACallAsMomentsThatNeedNoZone() {
        StrictLines.Event event = StrictLines.events(bytes(CALL)).get(0);
        assertThat(event.get("DTSTART")).isEqualTo("20261124T140000Z");
        assertThat(event.get("DTEND")).isEqualTo("20261124T160000Z");
        assertThat(new String(bytes(CALL), StandardCharsets.UTF_8)).contains("TRIGGER:-PT30M\r\n");
    }

    @Test
    void isReadByAnotherProgram() {
        ICalendar calendar = parsed(bytes(LETTER, CALL));
        // That a trigger counts from the start need not be said (RFC 5545, 3.8.6.3).
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings())
                .flatExtracting(ValidationWarnings.WarningsGroup::getWarnings)
                .extracting(ValidationWarning::getCode)
                .containsOnly(10);
        assertThat(calendar.getEvents()).hasSize(2);
        VEvent call = calendar.getEvents().get(1);
        assertThat(call.getUid().getValue()).isEqualTo(CALL.uid());
        assertThat(call.getSummary().getValue()).isEqualTo(CALL.title());
        assertThat(call.getDescription().getValue()).isEqualTo(CALL.description());
        assertThat(call.getUrl().getValue()).isEqualTo("tel:6145550148");
        assertThat(call.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-11-24T14:00:00Z")));
        assertThat(call.getAlarms()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getDateStart().getValue().hasTime())
                .isFalse();
    }

    @Test
    void cancelsWhatIsOverWithoutAReminder() {
        CalendarEntry over = new CalendarEntry(
                CALL.uid(),
                Status.OVER,
                TODAY.minusDays(3),
                Optional.empty(),
                "Done: " + CALL.title(),
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(StrictLines.events(bytes(over)).get(0).get("STATUS")).isEqualTo("CANCELLED");
        assertThat(new String(bytes(over), StandardCharsets.UTF_8)).doesNotContain("VALARM", "DESCRIPTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith, Jones; Partners \\ Sons",
                "Two\r\nlines\rand\nmore\u2028and\u2029more\u0085end",
                "Control \u0000\u0007\u001b\u007f characters",
                "\"Quoted\" & <tagged>: 100%",
                "\u05d7\u05d1\u05e8\u05ea \u05d4\u05d3\u05d5\u05d2\u05de\u05d4 \u202e \u0634\u0631\u0643\u0629",
                "BEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
                "Half of a pair \ud83d and the other \ude00",
                "ends with a backslash\\",
                " leads with a space",
                "\ufeffmarked"
            })
    void letsNoCompanysNameBreakTheFile(String name) {
        CalendarEntry entry = entry("Call: " + name, name + "\n" + name.repeat(20), Optional.empty());
        byte[] file = bytes(name, entry);

        assertThat(StrictLines.events(file)).hasSize(1);
        VEvent read = parsed(file).getEvents().get(0);
        assertThat(read.getSummary().getValue()).isEqualTo(asRead("Call: " + name));
        assertThat(read.getDescription().getValue()).isEqualTo(asRead(entry.description()));
    }

    /** Breaks are line feeds, other control characters spaces, and half a character is a replacement for one. */
    private static String asRead(String words) {
        String lines = words.replaceAll("\r\n|[\r\u000b\f\u0085\u2028\u2029]", "\n");
        return lines.replaceAll("[\u0000-\u0009\u000b-\u001f\u007f-\u009f]", " ")
                .replace("\ud83d ", "\ufffd ")
                .replaceAll("(?<![\ud800-\udbff])\ude00", "\ufffd")
                .replace("\n", System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\u00e9", "\u6771", "\ud83d\ude00", "\u05e9\u05c1"})
    void foldsLongLinesBetweenCharacters(String character) {
        for (int length = 60; length < 80; length++) {
            CalendarEntry entry = entry("x".repeat(length - 60) + character.repeat(500), "", Optional.empty());
            byte[] file = bytes(entry);
            assertThat(StrictLines.events(file)).hasSize(1);
            assertThat(parsed(file).getEvents().get(0).getSummary().getValue()).isEqualTo(entry.title());
        }
    }

    @Test
    void hasAHigherNumberTheNextDayAndWhenMoreIsRecorded() {
        assertThat(sequence(TODAY, 1)).isGreaterThan(sequence(TODAY, 0));
        assertThat(sequence(TODAY.plusDays(1), 0)).isGreaterThan(sequence(TODAY, 5_000));
        assertThat(stamp(TODAY, 1)).isGreaterThan(stamp(TODAY, 0));
        assertThat(stamp(TODAY.plusDays(1), 0)).isGreaterThan(stamp(TODAY, 5_000));
    }

    @Test
    void reachesFarIntoTheFuture() {
        assertThat(sequence(LocalDate.of(2062, 3, 1), 999)).isBetween(0L, (long) Integer.MAX_VALUE);
        StepCalendar calendar = new StepCalendar(
                "Dana",
                LocalDate.of(2062, 2, 27),
                0,
                List.of(new CalendarEntry(
                        "5638089a-5790-3201-9bc2-e29fec58f404",
                        Status.TO_DO,
                        LocalDate.of(2062, 2, 28),
                        Optional.empty(),
                        "Keep in touch",
                        "",
                        Optional.empty(),
                        Optional.empty())));
        StrictLines.Event event =
                StrictLines.events(CalendarFile.bytes(calendar)).get(0);
        assertThat(event.get("DTSTART;VALUE=DATE")).isEqualTo("20620228");
        assertThat(event.get("DTEND;VALUE=DATE")).isEqualTo("20620301");
    }

    @Test
    void givesTheSameBytesForTheSameCalendar() {
        assertThat(bytes(LETTER, CALL)).isEqualTo(bytes(LETTER, CALL));
    }

    private static long sequence(LocalDate today, int records) {
        return Long.parseLong(event(today, records).get("SEQUENCE"));
    }

    private static String stamp(LocalDate today, int records) {
        return event(today, records).get("DTSTAMP");
    }

    private static StrictLines.Event event(LocalDate today, int records) {
        return StrictLines.events(CalendarFile.bytes(new StepCalendar("Dana", today, records, List.of(LETTER))))
                .get(0);
    }

    private static CalendarEntry entry(String title, String description, Optional<CalendarEntry.Hours> hours) {
        return new CalendarEntry(
                "5638089a-5790-3201-9bc2-e29fec58f404",
                Status.TO_DO,
                TODAY.plusDays(1),
                hours,
                title,
                description,
                Optional.of("(614) 555-0148, ext. 2"),
                Optional.of("tel:6145550148"));
    }

    private static byte[] bytes(CalendarEntry... entries) {
        return bytes("Second Wind for Dana Whitlock", entries);
    }

    private static byte[] bytes(String name, CalendarEntry... entries) {
        return CalendarFile.bytes(new StepCalendar(name, TODAY, 7, List.of(entries)));
    }

    private static ICalendar parsed(byte[] file) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                .warnings(warnings)
                .first();
        assertThat(warnings).allSatisfy(found -> assertThat(found).isEmpty());
        return calendar;
    }
}
