package secondwind.output.pdf.form;

/** A PDF from which nothing can be read; the message is a sentence for the person. */
public final class UnreadablePacketException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePacketException(String sentence) {
        super(sentence);
    }

    /** Why nothing can be read, as a sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
