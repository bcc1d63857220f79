package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters in ranges, written as {@code 591-5F4,20AA}. */
record CharacterRanges(List<Range> ranges) {

    private static final int HEXADECIMAL = 16;

    record Range(int first, int last) {}

    static CharacterRanges parse(String words) {
        List<Range> ranges = new ArrayList<>();
        for (String range : words.split(",", -1)) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEXADECIMAL);
            ranges.add(new Range(first, dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), HEXADECIMAL)));
        }
        return new CharacterRanges(List.copyOf(ranges));
    }

    boolean contain(int character) {
        for (Range range : ranges) {
            if (character >= range.first() && character <= range.last()) {
                return true;
            }
        }
        return false;
    }
}
