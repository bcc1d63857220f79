package secondwind.packet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.application.Person;
import secondwind.packet.Block.ScanCode;
import secondwind.plan.Action;

/** The codes that take a step from paper to the phone: its number, or its entry in a calendar. */
final class ScanCodes {
    /** In bytes; with these the code of an entry stays below 300 bytes, whose modules a phone tells apart on paper. */
    private static final int LONGEST_TITLE = 110;

    private static final int LONGEST_PHONE = 30;
    private static final String CUT = "...";

    private ScanCodes() {}

    /** The code that calls this person; empty when it is no call, or when there is no number that can be dialled. */
    static Optional<Block> call(Action action) {
        if (!PlanWords.isCall(action)) {
            return Optional.empty();
        }
        return action.contact()
                .flatMap(Person::phone)
                .flatMap(DialableNumber::find)
                .map(number -> new ScanCode(
                        ScanCode.Use.CALL,
                        number.link(),
                        "Call: scan with your phone",
                        "QR code that calls " + number.digits()));
    }

    /** The code that puts this entry into the phone's calendar. */
    static Block entry(CalendarEntry entry, DateWords dates) {
        return new ScanCode(
                ScanCode.Use.CALENDAR,
                event(entry),
                "Next step into your calendar",
                "QR code with a calendar entry: " + entry.title() + ", " + dates.full(entry.day()));
    }

    /**
     * The entry as a bare event, without the envelope that a file has: the form that readers of codes have in common
     * (github.com/zxing/zxing/wiki/Barcode-Contents), and shorter.
     */
    static String event(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.uid());
        if (entry.hours().isPresent()) {
            lines.add("DTSTART:" + CalendarText.instant(entry.hours().get().from()));
            lines.add("DTEND:" + CalendarText.instant(entry.hours().get().to()));
        } else {
            lines.add("DTSTART;VALUE=DATE:" + CalendarText.day(entry.day()));
        }
        lines.add("SUMMARY:" + CalendarText.escaped(shortened(entry.title())));
        entry.phone()
                .filter(phone -> phone.length() <= LONGEST_PHONE)
                .ifPresent(phone -> lines.add("LOCATION:" + CalendarText.escaped(phone)));
        lines.add("END:VEVENT");
        return String.join("\n", lines);
    }

    private static String shortened(String title) {
        if (bytes(title) <= LONGEST_TITLE) {
            return title;
        }
        int end = title.length();
        while (bytes(title.substring(0, end)) > LONGEST_TITLE - CUT.length()) {
            end = title.offsetByCodePoints(end, -1);
        }
        return title.substring(0, end).strip() + CUT;
    }

    private static int bytes(String text) {
        return CalendarText.escaped(text).getBytes(StandardCharsets.UTF_8).length;
    }
}
