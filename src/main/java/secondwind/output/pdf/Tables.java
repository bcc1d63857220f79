package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import secondwind.output.pdf.page.Canvas;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Ink;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;
import secondwind.packet.Text;

/** Tables, the turns of a call, and what to say at which moment. */
final class Tables {

    private static final double GUTTER = 12;
    private static final List<Integer> TURN_WEIGHTS = List.of(30, 70);
    private static final List<Integer> CUE_WEIGHTS = List.of(18, 82);
    private static final double CUE_RULE_GAP = 8;
    /** The bars of two cues must not run into one, however tight the page; in points. */
    private static final double LEAST_BETWEEN_CUES = 6;
    /** From the last line to write on to the rule of the next table, lest they look like a double rule; in points. */
    private static final double LEAST_BELOW_A_RULE = 10;
    /** From the last words of a row to its rule, however tight the page; in points. */
    private static final double LEAST_BELOW_WORDS = 4;
    /** A table of no more rows than these stays on one page. */
    private static final int FEW_ROWS = 6;

    private final Galley galley;

    Tables(Galley galley) {
        this.galley = galley;
    }

    List<Strip> table(Block.Table table) {
        List<Style> styles = table.headers().stream()
                .map(header -> galley.styles().tableCell())
                .toList();
        return table(table.weights(), table.headers(), table.rows(), styles);
    }

    /** Each turn a row; the heading above has said which side is whose. */
    List<Strip> turns(Block.Turns turns) {
        double[] starts = starts(TURN_WEIGHTS);
        Style answer = galley.styles().answer();
        Style heard = galley.styles().cell().leaded(answer.leading());
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(0, (canvas, x, y) -> rule(canvas, x, y, Stylesheet.HAIRLINE, Stylesheet.RULE))
                .below(Math.max(LEAST_BELOW_A_RULE, galley.space(6)))
                .keptWithTheNext());
        Element list = galley.section().add(Role.LIST);
        List<List<Strip>> rows = new ArrayList<>();
        for (Block.Turns.Turn turn : turns.turns()) {
            Element item = list.add(Role.ITEM);
            rows.add(row(List.of(
                    cell(starts, 0, turn.theySay(), heard, item.add(Role.LABEL)),
                    cell(starts, 1, turn.youSay(), answer, item.add(Role.ITEM_BODY)))));
        }
        strips.addAll(keptInCompany(rows));
        return strips;
    }

    /** The moment in the margin, and beside it the words to speak, behind a rule that the eye finds again. */
    List<Strip> cues(Block.Cues cues) {
        double[] starts = starts(CUE_WEIGHTS);
        Style speech = galley.styles().speech();
        Style moment = galley.styles().moment();
        double ruleX = starts[1] - CUE_RULE_GAP;
        List<Strip> strips = new ArrayList<>();
        Element list = galley.section().add(Role.LIST);
        for (Block.Cues.Cue cue : cues.cues()) {
            Element item = list.add(Role.ITEM);
            List<Strip> rows = new Columns(galley)
                    .row(List.of(
                            cell(starts, 0, Text.of(cue.moment()), moment, item.add(Role.LABEL)),
                            cell(starts, 1, cue.words(), speech, item.add(Role.ITEM_BODY))));
            double space = Math.max(LEAST_BETWEEN_CUES, galley.space(strips.isEmpty() ? 10 : 8));
            Strip first = behindRule(rows.get(0), ruleX).below(space);
            strips.addAll(Galley.together(Stream.concat(
                            Stream.of(first), rows.stream().skip(1).map(row -> behindRule(row, ruleX)))
                    .toList()));
        }
        return strips;
    }

    private static Strip behindRule(Strip strip, double ruleX) {
        Strip.Drawing words = strip.drawing();
        return Strip.of(strip.height(), (canvas, x, y) -> {
            canvas.area(x + ruleX, y, Stylesheet.HEAVY_RULE, strip.height(), Stylesheet.ACCENT);
            words.draw(canvas, x, y);
        });
    }

    private List<Strip> table(List<Integer> weights, List<String> headers, List<List<Text>> rows, List<Style> styles) {
        double[] starts = starts(weights);
        Element table = galley.section().add(Role.TABLE);
        Strip header = header(starts, headers, table.add(Role.TABLE_ROW));
        List<Strip> strips = new ArrayList<>();
        strips.add(header.below(galley.space(12)).keptWithTheNext());
        List<List<Strip>> set = new ArrayList<>();
        for (List<Text> row : rows) {
            Element element = table.add(Role.TABLE_ROW);
            set.add(row(IntStream.range(0, row.size())
                    .mapToObj(i -> cell(starts, i, row.get(i), styles.get(i), element.add(Role.CELL)))
                    .toList()));
        }
        keptInCompany(set).forEach(strip -> strips.add(strip.under(header)));
        return strips;
    }

    /** A few rows stay on one page; of many, no page has one alone. */
    private static List<Strip> keptInCompany(List<List<Strip>> rows) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isFirstOrLastButOne = i == 0 || i == rows.size() - 2;
            boolean hasNext = i < rows.size() - 1;
            boolean staysWithNext = hasNext && (rows.size() <= FEW_ROWS || isFirstOrLastButOne);
            strips.addAll(staysWithNext ? Galley.keptWithNext(rows.get(i)) : rows.get(i));
        }
        return strips;
    }

    private double[] starts(List<Integer> weights) {
        double sum = weights.stream().mapToInt(Integer::intValue).sum();
        double[] starts = new double[weights.size() + 1];
        for (int i = 0; i < weights.size(); i++) {
            starts[i + 1] = starts[i] + weights.get(i) / sum * (galley.measure() + GUTTER);
        }
        return starts;
    }

    private Strip header(double[] starts, List<String> headers, Element row) {
        Style style = galley.styles().label();
        List<Columns.Cell> cells = IntStream.range(0, headers.size())
                .mapToObj(i -> cell(
                        starts,
                        i,
                        Text.of(headers.get(i)),
                        style,
                        row.add(Role.HEADER_CELL).being(Element.Attribute.COLUMN_HEADER)))
                .toList();
        List<Strip> lines = new Columns(galley).row(cells);
        double height = lines.size() * style.leading() + 4;
        return Strip.of(height, (canvas, x, y) -> {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).drawing().draw(canvas, x, y + i * style.leading());
            }
            rule(canvas, x, y + height, Stylesheet.MEDIUM_RULE, Stylesheet.INK);
        });
    }

    private List<Strip> row(List<Columns.Cell> cells) {
        double padding = galley.space(4);
        double above = padding;
        for (Columns.Cell cell : cells) {
            above = galley.spaceAbove(cell.lines(), cell.style(), above);
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.empty(above));
        strips.addAll(new Columns(galley).row(cells));
        double below =
                endsWithBlank(cells) ? Math.max(padding, LEAST_BELOW_A_RULE) : Math.max(padding, LEAST_BELOW_WORDS);
        strips.add(Strip.of(below, (canvas, x, y) -> rule(canvas, x, y + below, Stylesheet.HAIRLINE, Stylesheet.RULE)));
        return Galley.together(strips);
    }

    /** Whether the rule to write on and the rule of the row would look like a double one. */
    private static boolean endsWithBlank(List<Columns.Cell> cells) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        return cells.stream()
                .filter(cell -> cell.lines().size() == lines && lines > 0)
                .anyMatch(cell -> cell.lines().get(lines - 1).hasBlank());
    }

    private Columns.Cell cell(double[] starts, int column, Text text, Style style, Element element) {
        double width = starts[column + 1] - starts[column] - GUTTER;
        List<Line> lines = galley.wrap(text, style, width);
        return new Columns.Cell(starts[column], style, lines, element);
    }

    private void rule(Canvas canvas, double x, double y, double weight, Ink ink) {
        canvas.rule(x, y, x + galley.measure(), y, weight, ink);
    }
}
