package secondwind.batch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a log as numbers. They go with the copy that is made of it, and tell later which rows of the copy somebody
 * has typed into: those that have another number now.
 */
final class RowNumbers {
    /** So many fit into one cell as text. */
    private static final int MOST = 5_900;

    private static final int FIRST_ROOM = 64;

    private int[] numbers = new int[FIRST_ROOM];
    private int count;

    void add(int number) {
        if (count < MOST) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.min(MOST, 2 * count));
            }
            numbers[count] = number;
        }
        count++;
    }

    /** As text without spaces; empty where they are too many. */
    String text() {
        if (count > MOST) {
            return "";
        }
        ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES);
        IntStream.of(numbers).limit(count).sorted().forEach(bytes::putInt);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** The numbers in this text; empty where it holds none. */
    static Optional<RowNumbers> parse(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
            RowNumbers parsed = new RowNumbers();
            while (bytes.remaining() >= Integer.BYTES) {
                parsed.add(bytes.getInt());
            }
            Arrays.sort(parsed.numbers, 0, Math.min(MOST, parsed.count));
            return parsed.count == 0 ? Optional.empty() : Optional.of(parsed);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Whether a row with this number is among those that were read. */
    boolean has(int number) {
        return Arrays.binarySearch(numbers, 0, Math.min(MOST, count), number) >= 0;
    }
}
