package secondwind.output.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheet.Column;
import secondwind.application.PlanSheetKey;
import secondwind.output.Paper;
import secondwind.packet.PlanLine;

/** Writes the plan's sheet as a part of a workbook. */
final class PlanSheetWriter {
    /** Days that count as serial number 0, for every day from March 1900 on, and where days are counted from 1904. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** The codes of paper sizes in the format. */
    private static final int LETTER = 1;

    private static final int A4 = 9;
    /** In points; spreadsheet programs show no higher row. */
    private static final double HIGHEST_ROW = 409;

    private final PlanContent content;
    private final PlanGrid grid;
    private final PlanWidths widths;
    private final PlanFormats formats;
    private final LocalDate dayZero;
    private final String namespace;
    private final StringBuilder xml = new StringBuilder();

    PlanSheetWriter(PlanContent content, PlanFormats formats, WorkbookPart workbook) {
        this.content = content;
        this.grid = PlanGrid.of(content);
        this.widths = PlanWidths.of(content);
        this.formats = formats;
        dayZero = workbook.countsFrom1904() ? DAY_ZERO_1904 : DAY_ZERO;
        namespace = workbook.namespace();
    }

    String write() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(namespace)
                .append("\">");
        setUp();
        widths();
        rows();
        xml.append("<autoFilter ref=\"").append(grid.whole()).append("\"/>");
        looks();
        AnswerRules rules = new AnswerRules(content, grid, serial(LocalDate.of(2000, 1, 1)));
        xml.append(rules.write());
        page();
        return xml.append("</worksheet>").toString();
    }

    private void setUp() {
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"")
                .append(grid.whole())
                .append("\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\"")
                .append(" sqref=\"A2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    }

    private void widths() {
        xml.append("<cols>");
        List<Column> columns = grid.columns();
        for (int index = 0; index < columns.size(); index++) {
            xml.append("<col min=\"")
                    .append(index + 1)
                    .append("\" max=\"")
                    .append(index + 1)
                    .append("\" width=\"");
            xml.append(widths.of(columns.get(index))).append("\" customWidth=\"1\"");
            xml.append(columns.get(index) == Column.KEY ? " hidden=\"1\"/>" : "/>");
        }
        xml.append("</cols>");
    }

    private void rows() {
        // Two lines, because a header shares its cell with the button of the filter; left to themselves, some programs
        // make the row as high as the hidden key's header is long.
        xml.append("<sheetData><row r=\"1\" ht=\"")
                .append(points(2 * formats.lineHeight()))
                .append("\" customHeight=\"1\">");
        for (Column column : grid.columns()) {
            String header = column == Column.KEY
                    ? PlanSheet.keyHeader(content.logFile(), content.place(), content.rowNumbers())
                    : column.header();
            text(column, 1, header, formats.header());
        }
        xml.append("</row>");
        int row = 1;
        for (PlanLine line : content.lines()) {
            row++;
            xml.append("<row r=\"")
                    .append(row)
                    .append("\" ht=\"")
                    .append(height(line))
                    .append("\">");
            for (Column column : grid.columns()) {
                cell(column, row, line);
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
    }

    /** In points. Not every program finds by itself how high a row has to be for its words. */
    private String height(PlanLine line) {
        int lines = 1;
        for (Column column : grid.columns()) {
            if (column != Column.KEY) {
                lines = Math.max(lines, widths.lines(column, words(column, line), line));
            }
        }
        return points(Math.min(HIGHEST_ROW, lines * formats.lineHeight() + 1));
    }

    private static String points(double height) {
        return String.format(Locale.ROOT, "%.2f", height);
    }

    /** The words that a column has for a line; its days stand on one line. */
    private static String words(Column column, PlanLine line) {
        return switch (column) {
            case DATE, DONE_ON -> "";
            case STATUS -> line.status();
            case STEP -> line.step();
            case COMPANY -> line.company();
            case ROLE -> line.role();
            case CLIENT -> line.client();
            case WHOM -> line.whom();
            case HOW -> line.how();
            case WINDOW -> line.window();
            case RESULT -> line.result().map(PlanSheet.Result::words).orElse("");
            case RECORDED_IN -> line.recordedIn();
            case KEY -> line.key().map(PlanSheetKey::text).orElse("");
        };
    }

    private void cell(Column column, int row, PlanLine line) {
        boolean answerable = AnswerRules.isAnswerable(line);
        switch (column) {
            case DATE -> day(column, row, line.date(), formats.date());
            case DONE_ON -> day(column, row, line.doneOn(), answerable ? formats.answerDate() : formats.doneOn());
            case RESULT -> text(column, row, words(column, line), answerable ? formats.answer() : formats.text());
            default -> text(column, row, words(column, line), formats.text());
        }
    }

    private void text(Column column, int row, String text, int format) {
        begin(column, row, format);
        if (text.isEmpty()) {
            xml.append("/>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(XmlCharacters.ofCell(text))
                    .append("</t></is></c>");
        }
    }

    private void day(Column column, int row, Optional<LocalDate> day, int format) {
        begin(column, row, format);
        Optional<LocalDate> known = day.filter(date -> serial(date) >= 0);
        xml.append(known.map(date -> "><v>" + serial(date) + "</v></c>").orElse("/>"));
    }

    private void begin(Column column, int row, int format) {
        xml.append("<c r=\"")
                .append(grid.letters(column))
                .append(row)
                .append("\" s=\"")
                .append(format)
                .append('"');
    }

    private long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(dayZero, day);
    }

    /** What is done with steps back, also once the person has answered it; what is overdue stands out. */
    private void looks() {
        String status = "$" + grid.letters(Column.STATUS) + "2";
        String result = "$" + grid.letters(Column.RESULT) + "2";
        xml.append("<conditionalFormatting sqref=\"")
                .append(grid.belowHeaders())
                .append("\">");
        look(1, formats.settled(), "OR(" + result + "<>\"\"," + status + "=\"done\"," + status + "=\"skipped\")");
        look(2, formats.overdue(), status + "=\"overdue\"");
        xml.append("</conditionalFormatting>");
    }

    private void look(int priority, int look, String formula) {
        xml.append("<cfRule type=\"expression\" dxfId=\"")
                .append(look)
                .append("\" priority=\"")
                .append(priority);
        xml.append("\" stopIfTrue=\"1\"><formula>")
                .append(XmlCharacters.escaped(formula))
                .append("</formula></cfRule>");
    }

    /** On its side, as wide as the paper, as many pages as it takes. */
    private void page() {
        xml.append(
                "<pageMargins left=\"0.25\" right=\"0.25\" top=\"0.4\" bottom=\"0.5\" header=\"0.2\" footer=\"0.2\"/>");
        xml.append("<pageSetup paperSize=\"").append(content.paper() == Paper.LETTER ? LETTER : A4);
        xml.append("\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.append("<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>");
    }
}
