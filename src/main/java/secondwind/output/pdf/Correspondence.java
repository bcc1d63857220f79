package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.Envelope;
import secondwind.output.SenderBlock;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Grid;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Text;

/** The head and the close of a letter, and messages to copy. */
final class Correspondence {

    private static final double MESSAGE_INDENT = 14;
    /** Between the paragraphs of a message, however tight the page, lest they read as one; in points. */
    private static final double LEAST_BETWEEN_PARAGRAPHS = 4;

    private static final double FOLD_MARK_LENGTH = 10;
    private static final double DATE_GAP = 24;
    /** The right column's share of the width: the phone number, the e-mail address and the like. */
    private static final double REACH_SHARE = 0.46;

    /** An address of more lines than these is set closer. */
    private static final int MOST_RECIPIENT_LINES = 4;

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
        // The salutation brings its own space above.
        strips.add(Strip.empty(0)
                .placedNotAbove(Grid.notAbove(envelope.textTop()) - galley.space(Prose.SPACE_ABOVE_BODY)));
        return Galley.keptWithNext(strips);
    }

    private static Strip.Drawing foldMarks(Envelope envelope) {
        return (canvas, x, y) -> {
            for (double fold : envelope.folds()) {
                canvas.rule(
                        FOLD_MARK_X, fold, FOLD_MARK_X + FOLD_MARK_LENGTH, fold, Stylesheet.HAIRLINE, Stylesheet.RULE);
            }
        };
    }

    /**
     * The sender's address at the left, and the date at the right, above the phone number and whatever else; all above
     * anything that the envelope's window shows.
     */
    private Strip senderAndDate(Block.LetterHead head) {
        SenderBlock sender = SenderBlock.of(head.sender());
        Style nameStyle = galley.styles().senderName();
        Style lineStyle = galley.styles().senderLine();
        Line date = galley.typesetter().line(head.date(), galley.styles().senderDate());
        double reachWidth = Math.max(date.width(), REACH_SHARE * galley.measure());
        double postalWidth = galley.measure() - reachWidth - DATE_GAP;

        List<Line> name = new ArrayList<>();
        List<Line> postal = new ArrayList<>();
        for (int i = 0; i < sender.postal().size(); i++) {
            Style style = i == 0 ? nameStyle : lineStyle;
            (i == 0 ? name : postal).addAll(galley.wrap(sender.postal().get(i), style, postalWidth));
        }
        List<Line> reach = new ArrayList<>();
        sender.reach().forEach(text -> reach.addAll(galley.wrap(text, lineStyle, reachWidth)));

        double postalTop = galley.height(name, nameStyle) + galley.spaceAbove(postal, lineStyle, 0);
        double reachTop = nameStyle.leading() + galley.spaceAbove(reach, lineStyle, 0);
        double height =
                Math.max(postalTop + galley.height(postal, lineStyle), reachTop + galley.height(reach, lineStyle));
        Element nameElement = galley.section().add(Role.PARAGRAPH);
        Element postalElement = galley.section().add(Role.PARAGRAPH);
        Element dateElement = galley.section().add(Role.PARAGRAPH);
        Element reachElement = galley.section().add(Role.PARAGRAPH);
        return Strip.of(height, (canvas, x, y) -> {
            double right = x + galley.measure();
            canvas.reading(nameElement, () -> galley.lines(name, nameStyle, 0).draw(canvas, x, y));
            canvas.reading(
                    postalElement, () -> galley.lines(postal, lineStyle, 0).draw(canvas, x, y + postalTop));
            // The date shares the baseline of the sender's name.
            canvas.reading(dateElement, () -> canvas.text(date, right - date.width(), y + nameStyle.baseline()));
            canvas.reading(
                    reachElement,
                    () -> galley.linesEndingAt(reach, lineStyle, right).draw(canvas, 0, y + reachTop));
        });
    }

    /** The address ends at the same height whatever its length, where the window ends. */
    private List<Strip> recipient(List<Text> recipient, Envelope envelope) {
        Style usual = galley.styles().recipient();
        List<Line> usualLines = wrapped(recipient, usual, envelope.width());
        boolean isLong = usualLines.size() > MOST_RECIPIENT_LINES
                || galley.height(usualLines, usual) > envelope.lastLine() - envelope.start();
        Style style = isLong && !isTall(recipient) ? galley.styles().longRecipient() : usual;
        Galley galley = isLong ? this.galley.inDensity(Density.TIGHT) : this.galley;
        List<Line> lines = wrapped(recipient, style, envelope.width());
        List<Strip> strips = new ArrayList<>(Galley.readAs(
                galley.section().add(Role.PARAGRAPH), galley.paragraph(lines, style, 0, galley.space(14))));
        double toLastBaseline = galley.height(lines, style) - style.leading() + style.baseline();
        strips.set(0, strips.get(0).placedNotAbove(Grid.nearest(envelope.addressTop(toLastBaseline))));
        return strips;
    }

    /** Arabic letters with their dots and loops need the height of a full line. */
    private static boolean isTall(List<Text> texts) {
        return texts.stream()
                .anyMatch(text -> text.plain()
                        .codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
    }

    private List<Line> wrapped(List<Text> texts, Style style, double width) {
        return texts.stream()
                .flatMap(text -> galley.wrap(text, style, width).stream())
                .toList();
    }

    List<Strip> signature(Block.Signature signature) {
        Style body = galley.styles().body();
        List<Strip> strips = new ArrayList<>(read(galley.paragraph(
                galley.typesetter().wrap(signature.closing(), body, galley.measure()), body, 0, galley.space(14))));
        strips.add(Strip.empty(galley.space(44)));
        strips.addAll(read(galley.paragraph(galley.wrap(signature.name(), body, galley.measure()), body, 0, 0)));
        Style below = galley.styles().belowSignature();
        double space = galley.space(10);
        for (String line : signature.below()) {
            List<Line> lines = galley.typesetter().wrap(line, below, galley.measure());
            strips.addAll(read(galley.paragraph(lines, below, 0, space)));
            space = 0;
        }
        return Galley.together(strips);
    }

    private List<Strip> read(List<Strip> paragraph) {
        return Galley.readAs(galley.section().add(Role.PARAGRAPH), paragraph);
    }

    List<Strip> message(Block.Message message) {
        List<Strip> strips = new ArrayList<>();
        Element quotation = galley.section().add(Role.QUOTATION);
        message.subject()
                .ifPresent(
                        subject -> strips.addAll(Galley.keptWithNext(subject(subject, quotation.add(Role.PARAGRAPH)))));
        Style style = galley.styles().message();
        for (Text paragraph : message.paragraphs()) {
            if (!strips.isEmpty()) {
                strips.add(Strip.empty(Math.max(LEAST_BETWEEN_PARAGRAPHS, galley.space(10))));
            }
            List<Line> lines = galley.wrap(paragraph, style, galley.measure() - MESSAGE_INDENT);
            strips.addAll(
                    Galley.readAs(quotation.add(Role.PARAGRAPH), galley.paragraph(lines, style, MESSAGE_INDENT, 0)));
        }
        List<Strip> framed =
                new ArrayList<>(strips.stream().map(this::withQuietRule).toList());
        if (!framed.isEmpty()) {
            framed.set(0, framed.get(0).below(galley.space(10)));
        }
        return framed;
    }

    private List<Strip> subject(Text subject, Element element) {
        Style label = galley.styles().label();
        Style style = galley.styles().message().emphasised();
        Line mark = galley.typesetter().line(SUBJECT, label);
        double indent = MESSAGE_INDENT + mark.width() + 10;
        List<Line> lines = galley.wrap(subject, style, galley.measure() - indent);
        return new Columns(galley)
                .row(List.of(
                        new Columns.Cell(MESSAGE_INDENT, label, List.of(mark), element),
                        new Columns.Cell(indent, style, lines, element)));
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
                    canvas.rule(
                            x, y - strip.spaceAbove(), x, y + strip.height(), Stylesheet.MEDIUM_RULE, Stylesheet.RULE);
                    words.draw(canvas, x, y);
                });
    }
}
