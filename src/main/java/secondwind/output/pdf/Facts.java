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

/** Names and values: one below the other, or in two columns when there are many short ones. */
final class Facts {

    private static final int MANY = 4;
    private static final double GUTTER = 20;
    private static final double LABEL_GAP = 10;
    private static final double WIDEST_LABEL_SHARE = 0.4;

    private final Galley galley;

    Facts(Galley galley) {
        this.galley = galley;
    }

    List<Strip> keyFacts(Block.KeyFacts keyFacts) {
        List<Block.KeyFacts.Fact> facts = keyFacts.facts();
        double half = (galley.measure() - GUTTER) / 2;
        boolean inTwo = facts.size() >= MANY && facts.stream().allMatch(fact -> isShort(fact, facts, half));
        int perRow = inTwo ? 2 : 1;
        double width = inTwo ? half : galley.measure();
        double labelWidth = labelWidth(facts, width);
        List<Strip> strips = new ArrayList<>();
        Element table = galley.section().add(Role.TABLE);
        for (int start = 0; start < facts.size(); start += perRow) {
            List<Columns.Cell> cells = new ArrayList<>();
            for (int i = start; i < Math.min(start + perRow, facts.size()); i++) {
                double x = (i - start) * (half + GUTTER);
                cells.addAll(cells(facts.get(i), x, width, labelWidth, table.add(Role.TABLE_ROW)));
            }
            List<Strip> row = Galley.together(new Columns(galley).row(cells));
            double space = galley.space(start == 0 ? 12 : 2);
            for (Columns.Cell cell : cells) {
                space = galley.spaceAbove(cell.lines(), cell.style(), space);
            }
            strips.add(row.get(0).below(space));
            strips.addAll(row.subList(1, row.size()));
        }
        return strips;
    }

    private boolean isShort(Block.KeyFacts.Fact fact, List<Block.KeyFacts.Fact> facts, double width) {
        Style style = galley.styles().cell();
        return galley.wrap(fact.value(), style, width - labelWidth(facts, width))
                        .size()
                == 1;
    }

    private double labelWidth(List<Block.KeyFacts.Fact> facts, double width) {
        Style style = galley.styles().label();
        double widest = facts.stream()
                .mapToDouble(
                        fact -> galley.typesetter().line(fact.label(), style).width())
                .max()
                .orElse(0);
        return Math.min(widest + LABEL_GAP, width * WIDEST_LABEL_SHARE);
    }

    private List<Columns.Cell> cells(Block.KeyFacts.Fact fact, double x, double width, double labelWidth, Element row) {
        Style label = galley.styles().label();
        Style value = galley.styles().cell();
        List<Line> labelLines = galley.wrap(Text.of(fact.label()), label, labelWidth - LABEL_GAP);
        List<Line> valueLines = galley.wrap(fact.value(), value, width - labelWidth);
        Element name = row.add(Role.HEADER_CELL).being(Element.Attribute.ROW_HEADER);
        return List.of(
                new Columns.Cell(x, label, labelLines, name),
                new Columns.Cell(x + labelWidth, value, valueLines, row.add(Role.CELL)));
    }
}
