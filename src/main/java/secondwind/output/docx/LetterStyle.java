package secondwind.output.docx;

/** The styles of a letter's paragraphs and words, by their names in {@code word/styles.xml}. */
enum LetterStyle {
    SENDER("Sender"),
    SENDER_ADDRESS("SenderAddress"),
    DATE("Date"),
    SENDER_CONTACT("SenderContact"),
    RECIPIENT("Recipient"),
    SALUTATION("Salutation"),
    BODY("BodyText"),
    CLOSING("Closing"),
    SIGNATURE("Signature"),
    COPY_TO("CopyTo"),
    STRONG("Strong"),
    BLANK("Blank");

    private final String id;

    LetterStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
