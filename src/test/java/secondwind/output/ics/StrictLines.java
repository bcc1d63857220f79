package secondwind.output.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a calendar file byte by byte, and lets nothing pass that RFC 5545 forbids. */
final class StrictLines {

    /** The properties of one event, alarms left out. */
    record Event(List<String> lines) {
        /** The value of this property, parameters and all before the colon being its name. */
        Optional<String> find(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst();
        }

        String get(String name) {
            return find(name).orElseThrow(() -> new AssertionError("No " + name + " in " + lines));
        }
    }

    private StrictLines() {}

    /** The events of this file, unfolded; fails where it breaks a rule. */
    static List<Event> events(byte[] file) {
        List<String> lines = unfolded(file);
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        assertThat(lines).containsOnlyOnce("VERSION:2.0").containsOnlyOnce("METHOD:PUBLISH");
        assertThat(lines).filteredOn(line -> line.startsWith("PRODID:")).hasSize(1);
        List<Event> events = new ArrayList<>();
        List<String> event = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            assertThat(line).matches("[A-Z-]+(?:;[A-Z]+=[A-Z-]+)*:[^\\p{Cntrl}]*");
            if (line.startsWith("BEGIN:")) {
                open.add(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(line.substring(4));
                if (line.equals("END:VEVENT")) {
                    events.add(checked(new Event(List.copyOf(event))));
                    event.clear();
                }
            } else if (open.equals(List.of("VCALENDAR", "VEVENT"))) {
                event.add(line);
            }
        }
        assertThat(open).isEmpty();
        return events;
    }

    private static Event checked(Event event) {
        for (String name : List.of("UID", "DTSTAMP", "SEQUENCE", "LAST-MODIFIED", "SUMMARY", "STATUS", "TRANSP")) {
            assertThat(event.lines())
                    .filteredOn(line -> line.startsWith(name + ":"))
                    .hasSize(1);
        }
        assertThat(event.lines()).filteredOn(line -> line.startsWith("DTSTART")).hasSize(1);
        assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        for (String text : List.of("SUMMARY", "DESCRIPTION", "LOCATION")) {
            event.find(text)
                    .ifPresent(value ->
                            assertThat(value.replaceAll("\\\\[\\\\,;nN]", "")).doesNotContain("\\", ",", ";"));
        }
        return event;
    }

    private static List<String> unfolded(byte[] file) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < file.length) {
            int end = start;
            while (file[end] != '\r') {
                assertThat(file[end]).as("a line feed alone").isNotEqualTo((byte) '\n');
                end++;
            }
            assertThat(file[end + 1]).as("what follows a carriage return").isEqualTo((byte) '\n');
            assertThat(end - start).as("octets in a line").isBetween(1, 75);
            String line = decoded(file, start, end);
            if (line.charAt(0) == ' ') {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
            start = end + 2;
        }
        return lines;
    }

    private static String decoded(byte[] file, int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, end - start))
                    .toString();
        } catch (CharacterCodingException cut) {
            throw new AssertionError("A line is folded within a character", cut);
        }
    }
}
