package secondwind.secondplace;

/**
 * Where in a cell a sign stands, in words.
 *
 * @param start the index of its first word
 * @param end the index behind its last word
 * @param lastStart the index at which the last sign of its kind begins
 */
record Place(int start, int end, int lastStart) {
    /** What a long note says further on is about other matters. */
    private static final int SOON = 9;

    /** The same place, with another sign of its kind further on. */
    Place andAt(int another) {
        return new Place(start, end, another);
    }

    /** Whether the sign stands only once. */
    boolean isAlone() {
        return start == lastStart;
    }

    /** Whether a sign of its kind begins at this index or within a few words behind it. */
    boolean comesSoonFrom(int index) {
        return isSoonFrom(index, start) || isSoonFrom(index, lastStart);
    }

    private static boolean isSoonFrom(int index, int begins) {
        return begins >= index && begins - index <= SOON;
    }
}
