package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.Paper;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Text;

/** The head and the close of a letter, and messages to copy. */
final class Correspondence {

    private static final double MESSAGE_INDENT = 14;
    private static final double FOLD_MARK_LENGTH = 10;
    private static final double DATE_GAP = 24;
    private static final double FOLD_MARK_X = 12;
    private static final String SUBJECT = "Subject";

    private final Galley galley;

    Correspondence(Galley galley) {
        this.galley = galley;
    }

    List<Strip> letterHead(Block.LetterHead head) {
        Envelope envelope = Envelope.of(galley.frame().paper());
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(0, foldMarks(envelope)));
        strips.add(senderAndDate(head));
        strips.addAll(recipient(head.recipient(), envelope));
        strips.add(Strip.empty(galley.space(8)).placedNotAbove(envelope.end() - galley.space(8)));
        return Galley.keptWithNext(strips);
    }

    private Strip.Drawing foldMarks(Envelope envelope) {
        if (galley.frame().paper() != Paper.A4) {
            return (canvas, x, y) -> {};
        }
        return (canvas, x, y) -> {
            for (double fold : envelope.folds()) {
                canvas.rule(
                        FOLD_MARK_X, fold, FOLD_MARK_X + FOLD_MARK_LENGTH, fold, Stylesheet.HAIRLINE, Stylesheet.RULE);
            }
        };
    }

    /** The sender at the left and the date at the right, both above anything that the envelope's window shows. */
    private Strip senderAndDate(Block.LetterHead head) {
        Style dateStyle = galley.styles().senderDate();
        Line date = galley.typesetter().line(head.date(), dateStyle);
        double dateX = galley.measure() - date.width();
        List<Placed> lines = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < head.sender().size(); i++) {
            Style style =
                    i == 0 ? galley.styles().senderName() : galley.styles().senderLine();
            double width = i == 0 ? dateX - DATE_GAP : galley.measure();
            for (Line line : galley.wrap(head.sender().get(i), style, width)) {
                lines.add(new Placed(line, height + style.baseline()));
                height += style.leading();
            }
        }
        // The date shares the baseline of the sender's name.
        double dateY = galley.styles().senderName().baseline();
        return Strip.of(Math.max(height, dateStyle.leading()), (canvas, x, y) -> {
            lines.forEach(line -> canvas.text(line.line(), x, y + line.baseline()));
            canvas.text(date, x + dateX, y + dateY);
        });
    }

    /** A line and its baseline's distance from the top of the strip. */
    private record Placed(Line line, double baseline) {}

    private List<Strip> recipient(List<Text> recipient, Envelope envelope) {
        Style style = galley.styles().recipient();
        List<Line> lines = new ArrayList<>();
        recipient.forEach(text -> lines.addAll(galley.wrap(text, style, envelope.width())));
        List<Strip> strips = new ArrayList<>(Galley.paragraph(lines, style, 0, galley.space(14)));
        double top = envelope.addressTop(lines.size() * style.leading());
        strips.set(0, strips.get(0).placedNotAbove(top));
        return strips;
    }

    List<Strip> signature(Block.Signature signature) {
        Style body = galley.styles().body();
        List<Strip> strips = new ArrayList<>(Galley.paragraph(
                galley.typesetter().wrap(signature.closing(), body, galley.measure()), body, 0, galley.space(14)));
        strips.add(Strip.empty(galley.space(44)));
        strips.addAll(Galley.paragraph(galley.wrap(signature.name(), body, galley.measure()), body, 0, 0));
        Style below = galley.styles().belowSignature();
        double space = galley.space(10);
        for (String line : signature.below()) {
            List<Line> lines = galley.typesetter().wrap(line, below, galley.measure());
            strips.addAll(Galley.paragraph(lines, below, 0, space));
            space = 0;
        }
        return Galley.together(strips);
    }

    List<Strip> message(Block.Message message) {
        List<Strip> strips = new ArrayList<>();
        message.subject().ifPresent(subject -> strips.addAll(Galley.keptWithNext(subject(subject))));
        Style style = galley.styles().message();
        for (Text paragraph : message.paragraphs()) {
            if (!strips.isEmpty()) {
                strips.add(Strip.empty(galley.space(6)));
            }
            List<Line> lines = galley.wrap(paragraph, style, galley.measure() - MESSAGE_INDENT);
            strips.addAll(Galley.paragraph(lines, style, MESSAGE_INDENT, 0));
        }
        List<Strip> framed =
                new ArrayList<>(strips.stream().map(this::withQuietRule).toList());
        if (!framed.isEmpty()) {
            framed.set(0, framed.get(0).below(galley.space(10)));
        }
        return framed;
    }

    private List<Strip> subject(Text subject) {
        Style label = galley.styles().label();
        Style style = galley.styles().message().emphasised();
        Line mark = galley.typesetter().line(SUBJECT, label);
        double indent = MESSAGE_INDENT + mark.width() + 10;
        List<Line> lines = galley.wrap(subject, style, galley.measure() - indent);
        return Columns.row(List.of(
                new Columns.Cell(MESSAGE_INDENT, label, List.of(mark)), new Columns.Cell(indent, style, lines)));
    }

    private Strip withQuietRule(Strip strip) {
        Strip.Drawing words = strip.drawing();
        return new Strip(
                strip.spaceAbove(),
                strip.height(),
                strip.keptWithNext(),
                strip.notAbove(),
                Optional.empty(),
                (canvas, x, y) -> {
                    canvas.rule(x, y, x, y + strip.height(), Stylesheet.MEDIUM_RULE, Stylesheet.RULE);
                    words.draw(canvas, x, y);
                });
    }
}
