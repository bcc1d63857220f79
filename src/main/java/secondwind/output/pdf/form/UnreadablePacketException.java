package secondwind.output.pdf.form;

/** A PDF from which nothing can be read; the message is a sentence for the person. */
public final class UnreadablePacketException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UnreadablePacketException(String sentence) {
        this(sentence, false);
    }

    private UnreadablePacketException(String sentence, boolean tooLarge) {
        super(sentence);
        this.tooLarge = tooLarge;
    }

    static UnreadablePacketException tooLarge(String sentence) {
        return new UnreadablePacketException(sentence, true);
    }

    /** Whether nothing was read because no packet is so large; it may be a good PDF all the same. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Why nothing can be read, as a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
