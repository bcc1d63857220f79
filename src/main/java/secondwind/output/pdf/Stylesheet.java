package secondwind.output.pdf;

import secondwind.output.pdf.text.Family;
import secondwind.output.pdf.text.Grid;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Document;

/**
 * The typographic system: every size, leading, colour and rule weight there is. All leadings and spaces are
 * multiples of the {@linkplain Grid grid}, on which every baseline stands; nothing is smaller than 9 points. Colour is one dark blue, which prints as near black.
 */
final class Stylesheet {

    static final Ink INK = Ink.grey(0.08);
    static final Ink ACCENT = new Ink(0.07, 0.22, 0.37);
    static final Ink QUIET = Ink.grey(0.32);
    static final Ink RULE = Ink.grey(0.55);
    static final Ink PAPER_WHITE = Ink.grey(1);

    /** Light enough to write on, and still there when a page is copied or seen small. */
    static final Ink WRITING_INK = Ink.grey(0.45);

    static final Ink HINT_INK = Ink.grey(0.46);

    static final double WRITING_RULE = 0.5;
    static final double HAIRLINE = 0.5;
    static final double MEDIUM_RULE = 0.9;
    static final double HEAVY_RULE = 2;

    private final Document.Kind kind;
    private final Density density;
    private final Family serif;
    private final Family serifItalic;
    private final Family sans;

    private Stylesheet(Fonts fonts, Document.Kind kind, Density density) {
        this.kind = kind;
        this.density = density;
        this.serif = fonts.serif();
        this.serifItalic = fonts.serifItalic();
        this.sans = fonts.sans();
    }

    static Stylesheet of(Fonts fonts, Document.Kind kind, Density density) {
        return new Stylesheet(fonts, kind, density);
    }

    Style title() {
        return new Style(sans, true, 20, 24, ACCENT);
    }

    Style longTitle() {
        return new Style(sans, true, 16, 20, ACCENT);
    }

    Style section() {
        return new Style(sans, true, 12, 16, ACCENT);
    }

    Style lead() {
        return new Style(sans, false, 12, 16, QUIET);
    }

    Style body() {
        return kind == Document.Kind.LETTER
                ? new Style(serif, false, 12, 16, INK)
                : new Style(sans, false, 10.5, 14, INK);
    }

    Style note() {
        return new Style(sans, false, 9, 12, QUIET);
    }

    Style encouragement() {
        return new Style(serifItalic, false, 12, 16, INK);
    }

    Style attention() {
        return new Style(sans, false, 10.5, 14, INK);
    }

    /** Large enough to speak from with a phone in the other hand. */
    Style speech() {
        if (density.hasClosestLines()) {
            return tightest();
        }
        return density.hasCloseLines() ? new Style(serif, false, 11, 14, INK) : new Style(serif, false, 12, 16, INK);
    }

    /** What one says in a turn of a call. */
    Style answer() {
        if (density.hasClosestLines()) {
            return tightest();
        }
        return density.hasCloseLines() ? new Style(serif, false, 10.5, 14, INK) : new Style(serif, false, 11, 16, INK);
    }

    private Style tightest() {
        return new Style(serif, false, 10.5, 12, INK);
    }

    /** The moment of a call, in the margin. */
    Style moment() {
        return new Style(sans, true, 9, 12, QUIET);
    }

    Style message() {
        if (density.hasClosestLines()) {
            return tightest();
        }
        return density.hasCloseLines() ? new Style(serif, false, 10.5, 14, INK) : new Style(serif, false, 11, 16, INK);
    }

    Style question() {
        if (density.hasClosestLines()) {
            return new Style(sans, false, 10.5, 12, INK);
        }
        return new Style(sans, false, density.hasCloseLines() ? 10.5 : 11, density.hasCloseLines() ? 14 : 16, INK);
    }

    /** From one line for handwriting to the next: 8 mm and more, or 7 mm where the lines stand close. */
    double writingPitch() {
        if (density.hasClosestLines()) {
            return 18;
        }
        return density.hasCloseLines() ? 20 : 24;
    }

    Style cell() {
        return new Style(sans, false, 10, cellLeading(), INK);
    }

    /** A cell of a table; smaller in an agenda, so that an e-mail address has room. */
    Style tableCell() {
        return kind == Document.Kind.AGENDA ? new Style(sans, false, 9.5, 12, INK) : cell();
    }

    Style label() {
        return new Style(sans, true, 9, cellLeading(), QUIET);
    }

    Style step() {
        return new Style(sans, true, 10.5, cellLeading(), INK);
    }

    private double cellLeading() {
        return density.hasCloseLines() ? 12 : 14;
    }

    Style stopDate() {
        return new Style(sans, true, 9, 12, INK);
    }

    Style stopLabel() {
        return new Style(sans, false, 9, 12, INK);
    }

    /** What to write on a blank: read once, and then only in the way. */
    Style hint() {
        return new Style(sans, false, 9, 12, HINT_INK);
    }

    Style foot() {
        return new Style(sans, false, 9, 12, QUIET);
    }

    /** The sender's name at the top of a letter. */
    Style senderName() {
        return new Style(serif, true, 15, 20, ACCENT);
    }

    Style senderLine() {
        return new Style(serif, false, 10, 12, INK);
    }

    Style senderDate() {
        return new Style(serif, false, 12, 20, INK);
    }

    Style recipient() {
        return new Style(serif, false, 12, 14, INK);
    }

    /** The same for an address of many lines, which must not leave the envelope's window. */
    Style longRecipient() {
        return new Style(serif, false, 11, 12, INK);
    }

    Style belowSignature() {
        return new Style(serif, false, 10.5, 14, INK);
    }
}
