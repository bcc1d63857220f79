package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.packet.Text;

/** Sets the texts of one document. */
public final class Typesetter {

    private static final String ELLIPSIS = "\u2026";

    /**
     * What the texts of one document share.
     *
     * @param hint how the hint of a blank is set
     * @param missing where characters that no font has are noted
     * @param place the document's name
     */
    record Setting(Style hint, MissingCharacters missing, String place) {}

    private final Setting setting;

    /**
     * A typesetter for one document.
     *
     * @param hint how the hint of a blank is set
     * @param missing takes the characters that no font has
     * @param place the document's name, for the report about them
     */
    public Typesetter(Style hint, MissingCharacters missing, String place) {
        this.setting = new Setting(requireNonNull(hint), requireNonNull(missing), requireNonNull(place));
    }

    /** The text in lines no wider than {@code measure} points; at least one line. */
    public List<Line> wrap(Text text, Style style, double measure) {
        return Lines.of(Manuscript.of(text, style, measure, setting), measure);
    }

    /** The words in lines no wider than {@code measure} points; at least one line. */
    public List<Line> wrap(String words, Style style, double measure) {
        return wrap(Text.of(words), style, measure);
    }

    /** The words on one line, however wide. */
    public Line line(String words, Style style) {
        return wrap(Text.of(words.replace('\n', ' ')), style, Double.MAX_VALUE).get(0);
    }

    /** The words on one line, shortened with an ellipsis when they are wider than {@code measure} points. */
    public Line shortened(String words, Style style, double measure) {
        Line whole = line(words, style);
        int length = words.length();
        while (whole.width() > measure && length > 0) {
            length = words.offsetByCodePoints(length, -1);
            whole = line(words.substring(0, length).strip() + ELLIPSIS, style);
        }
        return whole;
    }
}
