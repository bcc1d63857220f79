package secondwind.output.pdf;

/** Finds places on a line for stops in time, so that their words, above and below by turns, never touch. */
final class StopPlaces {

    /** The least distance from one stop to the next, in points, so that their marks stay apart. */
    private static final double LEAST_STEP = 18;

    private StopPlaces() {}

    /**
     * The places, in the order of the stops.
     *
     * @param days the days, oldest first
     * @param widths the widths of their words, in points; every second one stands on the same side
     * @param gap the least distance between words on one side
     * @param measure the length of the line
     */
    static double[] of(long[] days, double[] widths, double gap, double measure) {
        int count = days.length;
        double first = widths[0] / 2;
        double last = measure - widths[count - 1] / 2;
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            double share = days[count - 1] == days[0] ? 0 : (double) (days[i] - days[0]) / (days[count - 1] - days[0]);
            places[i] = Math.max(first + share * (last - first), widths[i] / 2);
        }
        for (int i = 1; i < count; i++) {
            places[i] = Math.max(places[i], places[i - 1] + LEAST_STEP);
            places[i] = i < 2 ? places[i] : Math.max(places[i], places[i - 2] + apart(widths, i - 2, i, gap));
        }
        for (int i = count - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], measure - widths[i] / 2);
            places[i] = i > count - 2 ? places[i] : Math.min(places[i], places[i + 1] - LEAST_STEP);
            places[i] = i > count - 3 ? places[i] : Math.min(places[i], places[i + 2] - apart(widths, i, i + 2, gap));
        }
        return places;
    }

    private static double apart(double[] widths, int left, int right, double gap) {
        return (widths[left] + widths[right]) / 2 + gap;
    }
}
