package secondwind.output.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import secondwind.output.Envelope;
import secondwind.output.Paper;
import secondwind.output.SenderBlock;
import secondwind.packet.Block;
import secondwind.packet.Text;

/**
 * Where everything stands on the paper, as on the printed letter. The head is a table of two rows: the sender beside the
 * date, and below them the recipient. Rows have a height whatever stands in them, so that the address ends where the
 * envelope's window ends and grows upward, also when somebody adds a line to it or to the sender.
 */
final class Sheet {
    private static final double TOP = 48;
    private static final double BOTTOM_MARGIN = 58;
    /** Some 70 characters of the letter's type. */
    private static final double MEASURE = 420;
    /** Between the sender's address and the date. */
    private static final double GAP = 12;
    /** From a line's baseline to its lower edge, in the style for the recipient: a fifth of 13 points. */
    private static final double BELOW_BASELINE = 2.6;
    /** What the style for the salutation keeps free above. */
    private static final double ABOVE_SALUTATION = 8;

    private static final int TWENTIETHS = 20;

    private final Paper paper;
    private final Envelope envelope;

    Sheet(Paper paper) {
        this.paper = paper;
        this.envelope = Envelope.of(paper);
    }

    /** Sets the paper and its margins. */
    void writeInto(CTBody body) {
        CTSectPr section = body.addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twentieths(paper.width()));
        size.setH(twentieths(paper.height()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twentieths(TOP));
        margins.setBottom(twentieths(BOTTOM_MARGIN));
        margins.setLeft(twentieths(envelope.left()));
        margins.setRight(twentieths(paper.width() - envelope.left() - MEASURE));
        margins.setHeader(twentieths(TOP / 2));
        margins.setFooter(twentieths(BOTTOM_MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The sender, the date and the recipient. */
    Piece head(Block.LetterHead head) {
        return body -> {
            CTTbl table = body.addNewTbl();
            describe(table);
            SenderBlock sender = SenderBlock.of(head.sender());
            CTRow top = row(table, envelope.start() - TOP);
            CTTc left = cell(top, envelope.width());
            margins(left.getTcPr(), GAP, 0);
            lines(sender.postal(), LetterStyle.SENDER, LetterStyle.SENDER_ADDRESS, left);
            CTTc right = cell(top, MEASURE - envelope.width());
            Words.write(Text.of(head.date()), LetterStyle.DATE, right.addNewP());
            lines(sender.reach(), LetterStyle.SENDER_CONTACT, LetterStyle.SENDER_CONTACT, right);

            double end = envelope.textTop() - ABOVE_SALUTATION;
            CTRow bottom = row(table, end - envelope.start());
            nothingBeside(bottom, MEASURE - envelope.width());
            CTTc window = cell(bottom, envelope.width());
            margins(window.getTcPr(), 0, end - envelope.lastLine() - BELOW_BASELINE);
            window.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
            lines(head.recipient(), LetterStyle.RECIPIENT, LetterStyle.RECIPIENT, window);
        };
    }

    private void describe(CTTbl table) {
        CTTblPr properties = table.addNewTblPr();
        width(properties.addNewTblW(), MEASURE);
        width(properties.addNewTblInd(), 0);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        // LibreOffice does not take these from the style for all tables.
        CTTblCellMar margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), 0);
        width(margins.addNewRight(), 0);
        properties.addNewTblCaption().setVal("Head of the letter");
        properties.addNewTblDescription().setVal("The sender with the date beside it, and the recipient below.");
        CTTblGrid grid = table.addNewTblGrid();
        grid.addNewGridCol().setW(twentieths(envelope.width()));
        grid.addNewGridCol().setW(twentieths(MEASURE - envelope.width()));
    }

    private static CTRow row(CTTbl table, double height) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        var rowHeight = properties.addNewTrHeight();
        rowHeight.setVal(twentieths(height));
        // A row that cannot grow would cut off what does not fit.
        rowHeight.setHRule(STHeightRule.AT_LEAST);
        return row;
    }

    /** The row ends before the second column, for an empty cell would be one more place to read nothing in. */
    private static void nothingBeside(CTRow row, double width) {
        row.getTrPr().addNewGridAfter().setVal(BigInteger.ONE);
        width(row.getTrPr().addNewWAfter(), width);
    }

    private static CTTc cell(CTRow row, double width) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void margins(CTTcPr cell, double right, double bottom) {
        var margins = cell.addNewTcMar();
        width(margins.addNewBottom(), bottom);
        width(margins.addNewRight(), right);
    }

    private static void lines(List<Text> lines, LetterStyle first, LetterStyle others, CTTc cell) {
        for (int index = 0; index < lines.size(); index++) {
            Words.write(lines.get(index), index == 0 ? first : others, cell.addNewP());
        }
        if (cell.sizeOfPArray() == 0) {
            // A cell without a paragraph is a damaged one.
            Words.write(Text.of(""), first, cell.addNewP());
        }
    }

    private static void width(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(twentieths(points));
    }

    private static BigInteger twentieths(double points) {
        return BigInteger.valueOf(Math.round(points * TWENTIETHS));
    }
}
