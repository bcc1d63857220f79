package secondwind.output.pdf.font;

/** Which way characters run. */
public final class Directions {

    private Directions() {}

    /** Whether it is a letter of a script that runs from right to left, such as Hebrew and Arabic. */
    public static boolean isRightToLeft(int character) {
        int direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
