package secondwind.packet;

import java.util.List;

/** Several things in one sentence. */
final class Series {
    private Series() {}

    /** "Dispatcher", "Dispatcher and Yard Lead", "4, 9 and 12". */
    static String of(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** The same, of which no more than this many are named: "4, 9 and 12 more". */
    static String of(List<String> things, int most) {
        return things.size() <= most
                ? of(things)
                : String.join(", ", things.subList(0, most)) + " and " + (things.size() - most) + " more";
    }
}
