package secondwind.output.pdf.font;

import java.util.BitSet;

/** The characters that every subset has, so that most files need the same one and it is cut only once. */
final class CommonCharacters {

    private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u2022";

    private CommonCharacters() {}

    /** The codes of ASCII and of the punctuation that our own words use. */
    static BitSet of(Face face) {
        BitSet codes = new BitSet();
        for (char character = ' '; character <= '~'; character++) {
            codes.set(face.code(character));
        }
        PUNCTUATION.chars().forEach(character -> codes.set(face.code(character)));
        codes.clear(0);
        return codes;
    }
}
