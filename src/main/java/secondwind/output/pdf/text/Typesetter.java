package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.packet.Text;

/** Sets the texts of one document. */
public final class Typesetter {

    private static final double SCRAP_SHARE = 0.12;
    private static final double NARROWEST_SHARE = 0.88;
    private static final String ELLIPSIS = "\u2026";

    /**
     * What the texts of one document share.
     *
     * @param hint how the hint of a blank is set
     * @param roomToWrite the free room beside the hint of a blank, in points
     * @param missing where characters that no font has are noted
     * @param place the document's name
     */
    record Setting(Style hint, double roomToWrite, MissingCharacters missing, String place) {}

    private final Setting setting;

    /**
     * A typesetter for one document.
     *
     * @param hint how the hint of a blank is set
     * @param roomToWrite the free room beside the hint of a blank, in points
     * @param missing takes the characters that no font has
     * @param place the document's name, for the report about them
     */
    public Typesetter(Style hint, double roomToWrite, MissingCharacters missing, String place) {
        this.setting = new Setting(requireNonNull(hint), roomToWrite, requireNonNull(missing), requireNonNull(place));
    }

    /** The text in lines no wider than {@code measure} points; at least one line. */
    public List<Line> wrap(Text text, Style style, double measure) {
        Manuscript manuscript = Manuscript.of(text, style, measure, setting);
        List<Line> lines = Lines.of(manuscript, measure);
        return endsInAScrap(lines, measure) ? withoutScrap(manuscript, lines, measure) : lines;
    }

    private static boolean endsInAScrap(List<Line> lines, double measure) {
        return lines.size() > 1 && lines.get(lines.size() - 1).width() < SCRAP_SHARE * measure;
    }

    /** A last line of one short word looks lost; slightly shorter lines bring it company, if that costs no line. */
    private static List<Line> withoutScrap(Manuscript manuscript, List<Line> lines, double measure) {
        for (double share = 0.98; share >= NARROWEST_SHARE; share -= 0.02) {
            List<Line> narrower = Lines.of(manuscript, share * measure);
            if (narrower.size() == lines.size() && !endsInAScrap(narrower, measure)) {
                return narrower;
            }
        }
        return lines;
    }

    /** The words in lines no wider than {@code measure} points; at least one line. */
    public List<Line> wrap(String words, Style style, double measure) {
        return wrap(Text.of(words), style, measure);
    }

    /** The words on one line, however wide. */
    public Line line(String words, Style style) {
        return wrap(Text.of(words.replace('\n', ' ')), style, Double.MAX_VALUE).get(0);
    }

    /**
     * The words and their ending on one line; when that is wider than {@code measure} points, the words are shortened
     * with an ellipsis, and the ending stays whole.
     */
    public Line shortened(String words, String ending, Style style, double measure) {
        Line whole = line(words + ending, style);
        if (whole.width() <= measure) {
            return whole;
        }
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (shortenedTo(middle, words, ending, style).width() <= measure) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return shortenedTo(fits, words, ending, style);
    }

    private Line shortenedTo(int length, String words, String ending, Style style) {
        boolean splitsAPair = length > 0 && Character.isHighSurrogate(words.charAt(length - 1));
        int whole = splitsAPair ? length - 1 : length;
        return line(words.substring(0, whole).strip() + ELLIPSIS + ending, style);
    }
}
