package secondwind.output.xlsx;

/** How many lines a text takes in a column, about: letters are as wide as digits, and only spaces part words. */
final class WrappedLines {
    private WrappedLines() {}

    /**
     * Counts them.
     *
     * @param text the text; a line feed forces a new line
     * @param width the width of the column in digits
     */
    static int count(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOf(line, Math.max(1, width));
        }
        return lines;
    }

    private static int linesOf(String text, int usable) {
        int lines = 1;
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            int space = filled == 0 ? 0 : 1;
            if (filled + space + length <= usable) {
                filled += space + length;
                continue;
            }
            lines += filled == 0 ? 0 : 1;
            lines += Math.max(0, (length - 1) / usable);
            filled = length == 0 ? 0 : (length - 1) % usable + 1;
        }
        return lines;
    }
}
