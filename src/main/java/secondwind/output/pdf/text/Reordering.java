package secondwind.output.pdf.text;

/** Puts one line from the order of reading into that from left to right (Unicode Standard Annex 9, rule L2). */
final class Reordering {

    private Reordering() {}

    /** Which of the {@code count} atoms from {@code start} stands where, counted from the left. */
    static int[] of(Manuscript manuscript, int start, int count) {
        int[] order = new int[count];
        int highest = 0;
        for (int i = 0; i < count; i++) {
            order[i] = i;
            highest = Math.max(highest, manuscript.level(start + i));
        }
        for (int level = highest; level > 0; level--) {
            for (int i = 0; i < count; i++) {
                int end = i;
                // Runs of this level and above lie side by side, whatever has been turned inside them.
                while (end < count && manuscript.level(start + order[end]) >= level) {
                    end++;
                }
                turn(order, i, end);
                i = Math.max(i, end - 1);
            }
        }
        return order;
    }

    private static void turn(int[] order, int start, int end) {
        for (int low = start, high = end - 1; low < high; low++, high--) {
            int other = order[low];
            order[low] = order[high];
            order[high] = other;
        }
    }
}
