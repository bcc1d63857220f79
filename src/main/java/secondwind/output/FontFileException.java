package secondwind.output;

/** A font file cannot be printed with; the message says why, in one plain sentence. */
public final class FontFileException extends Exception {
    private static final long serialVersionUID = 1L;

    FontFileException(String why) {
        super(why);
    }

    /** Why. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
