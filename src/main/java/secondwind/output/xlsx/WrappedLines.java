package secondwind.output.xlsx;

/** How many lines a text takes in a column, about; only spaces part words, and a longer word is broken where it must. */
final class WrappedLines {
    private WrappedLines() {}

    /**
     * Counts them.
     *
     * @param text the text; a line feed forces a new line
     * @param width the room in digits, more than 1
     */
    static int count(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += linesOf(line, width);
        }
        return lines;
    }

    private static int linesOf(String text, double width) {
        double space = LetterWidth.of(" ");
        int lines = 1;
        double filled = 0;
        for (String word : text.split(" ", -1)) {
            double length = LetterWidth.of(word);
            boolean first = filled <= 0;
            if (filled + (first ? 0 : space) + length <= width) {
                filled += (first ? 0 : space) + length;
                continue;
            }
            int full = (int) Math.ceil(length / width) - 1;
            lines += (first ? 0 : 1) + full;
            filled = length - full * width;
        }
        return lines;
    }
}
