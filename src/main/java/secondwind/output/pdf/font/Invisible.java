package secondwind.output.pdf.font;

/** Characters that only say how others are to be drawn, and print nothing themselves. */
public final class Invisible {

    private Invisible() {}

    /** Whether it is a joiner, a non-joiner, a variation selector or a tag. */
    public static boolean is(int character) {
        return isJoiner(character)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || (character >= 0xE0020 && character <= 0xE007F);
    }

    /** Whether it makes its neighbours join, or keeps them from it. */
    static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
