package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Text;

/** Headings, paragraphs and bullets. */
final class Prose {

    /** What stays free above running text, in points, when there is room. */
    static final double SPACE_ABOVE_BODY = 8;

    /** A title that is longer than this is set smaller. */
    private static final int MOST_TITLE_LINES = 2;

    /** However tight the page, a heading stands farther from what it ends than from what it begins; in points. */
    private static final double LEAST_SPACE_ABOVE_HEADING = 8;

    /** A closing note stands off from the table, the bar or the message above it, however tight the page; in points. */
    private static final double LEAST_SPACE_ABOVE_NOTE = 6;

    private static final double BULLET_INDENT = 14;
    private static final double ATTENTION_PADDING = 8;
    private static final String BULLET = "\u2022";

    private final Galley galley;

    Prose(Galley galley) {
        this.galley = galley;
    }

    List<Strip> heading(Block.Heading heading) {
        boolean isTitle = heading.level() == 1;
        Style style = isTitle ? galley.styles().title() : galley.styles().section();
        List<Line> lines = galley.wrap(heading.text(), style, galley.measure());
        if (isTitle && lines.size() > MOST_TITLE_LINES) {
            style = galley.styles().longTitle();
            lines = galley.wrap(heading.text(), style, galley.measure());
        }
        double space = Math.max(LEAST_SPACE_ABOVE_HEADING, galley.space(isTitle ? 24 : 18));
        Element element = galley.section().add(isTitle ? Role.TITLE : Role.HEADING);
        return Galley.readAs(element, Galley.keptWithNext(galley.paragraph(lines, style, 0, space)));
    }

    List<Strip> paragraph(Block.Paragraph paragraph) {
        return Galley.readAs(galley.section().add(Role.PARAGRAPH), set(paragraph));
    }

    private List<Strip> set(Block.Paragraph paragraph) {
        Text text = paragraph.text();
        return switch (paragraph.manner()) {
            case BODY -> plain(text, galley.styles().body(), galley.space(SPACE_ABOVE_BODY));
            case LEAD -> Galley.keptWithNext(plain(text, galley.styles().lead(), galley.space(2)));
            case NOTE -> plain(text, galley.styles().note(), Math.max(LEAST_SPACE_ABOVE_NOTE, galley.space(10)));
            case ENCOURAGEMENT -> encouragement(text);
            case ATTENTION -> attention(text);
        };
    }

    private List<Strip> plain(Text text, Style style, double spaceAbove) {
        return galley.paragraph(galley.wrap(text, style, galley.measure()), style, 0, spaceAbove);
    }

    /** In italics, with room around it. */
    private List<Strip> encouragement(Text text) {
        Style style = galley.styles().encouragement();
        return Galley.together(plain(text, style, galley.space(18)));
    }

    /** In a frame that even a poor copy shows. */
    private List<Strip> attention(Text text) {
        Style style = galley.styles().attention();
        double width = galley.measure();
        List<Line> lines = galley.wrap(text, style, width - 2 * ATTENTION_PADDING);
        double padding = galley.space(ATTENTION_PADDING);
        double height = galley.height(lines, style) + 2 * padding;
        return List.of(Strip.of(height, (canvas, x, y) -> {
                    canvas.box(x, y, width, height, Stylesheet.MEDIUM_RULE, Stylesheet.INK);
                    galley.lines(lines, style, ATTENTION_PADDING).draw(canvas, x, y + padding);
                })
                .below(galley.space(12)));
    }

    List<Strip> bullets(Block.Bullets bullets) {
        Style style = galley.styles().body();
        Line bullet = galley.typesetter().line(BULLET, style);
        List<Strip> strips = new ArrayList<>();
        Element list = galley.section().add(Role.LIST).being(Element.Attribute.DOTTED_LIST);
        for (Text item : bullets.items()) {
            Element element = list.add(Role.ITEM);
            Element label = element.add(Role.LABEL);
            List<Line> lines = galley.wrap(item, style, galley.measure() - BULLET_INDENT);
            double spaceAbove = galley.space(strips.isEmpty() ? 10 : 4);
            List<Strip> paragraph = Galley.readAs(
                    element.add(Role.ITEM_BODY), galley.paragraph(lines, style, BULLET_INDENT, spaceAbove));
            strips.add(beside(bullet, style, label, paragraph.get(0)));
            strips.addAll(paragraph.subList(1, paragraph.size()));
        }
        return strips;
    }

    /** The strip with a mark at its left, which is read out first. */
    static Strip beside(Line mark, Style style, Element label, Strip strip) {
        Strip.Drawing words = strip.drawing();
        return new Strip(
                strip.spaceAbove(),
                strip.height(),
                strip.keptWithNext(),
                strip.notAbove(),
                strip.repeated(),
                (canvas, x, y) -> {
                    canvas.reading(label, () -> canvas.text(mark, x, y + style.baseline()));
                    words.draw(canvas, x, y);
                });
    }
}
