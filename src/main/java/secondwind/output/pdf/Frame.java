package secondwind.output.pdf;

import secondwind.output.Envelope;
import secondwind.output.Paper;
import secondwind.output.pdf.text.Grid;
import secondwind.packet.Document;

/**
 * Where a document stands on its paper, in points. The left margin of 20 mm and more has room for punched holes.
 *
 * @param paper the paper
 * @param left the left margin
 * @param measure the width of the text
 */
record Frame(Paper paper, double left, double measure) {

    private static final double TOP = 48;
    private static final double BOTTOM_MARGIN = 58;
    private static final double FOOT_MARGIN = 34;

    private static final double SHEET_LEFT = 64;
    private static final double SHEET_RIGHT = 50;

    /** Some 70 characters of the letter's type. */
    private static final double LETTER_MEASURE = 420;

    static Frame of(Paper paper, Document.Kind kind) {
        if (kind != Document.Kind.LETTER) {
            return new Frame(paper, SHEET_LEFT, paper.width() - SHEET_LEFT - SHEET_RIGHT);
        }
        Envelope envelope = Envelope.of(paper);
        return new Frame(paper, envelope.left(), LETTER_MEASURE);
    }

    /** The same with this much less width. */
    Frame narrower(double points) {
        return new Frame(paper, left, measure - points);
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return paper.height() - BOTTOM_MARGIN;
    }

    double right() {
        return left + measure;
    }

    /** The baseline of the running foot. */
    double footBaseline() {
        return Grid.notBelow(paper.height() - FOOT_MARGIN);
    }
}
