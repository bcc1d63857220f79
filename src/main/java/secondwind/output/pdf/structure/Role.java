package secondwind.output.pdf.structure;

/** What a part of a document is: the standard structure types that we use (PDF 32000-1, 14.8.4). */
public enum Role {
    DOCUMENT("Document"),
    /** A packet in a book. */
    PART("Part"),
    /** One document of a packet. */
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    PARAGRAPH("P"),
    /** A message to copy, as one piece. */
    QUOTATION("BlockQuote"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    TABLE_ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    /** A picture, which always has a description. */
    FIGURE("Figure"),
    /** A field to fill in on a screen. */
    FIELD("Form");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** The name of the type in a file. */
    public String type() {
        return type;
    }

    /** Whether it counts although no words stand in it: a table without one of its cells would be no table. */
    boolean countsWhenEmpty() {
        return this == CELL || this == HEADER_CELL || this == FIELD;
    }
}
