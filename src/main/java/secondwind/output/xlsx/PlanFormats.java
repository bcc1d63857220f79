package secondwind.output.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of the plan's cells, added to those that a workbook has; one that it has already is used again. */
final class PlanFormats {
    /** The children of a workbook's formats, in the order that the format prescribes. */
    private static final List<String> SECTIONS = List.of(
            "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles");

    private static final int FIRST_OWN_NUMBER_FORMAT = 164;
    /** Excel opens no workbook with many more (64,000 in its specification). */
    private static final int MOST_FORMATS = 60_000;

    private static final String MONTH_FIRST = "[$-409]mmm d, yyyy";
    private static final String DAY_FIRST = "[$-809]d mmm yyyy";
    private static final String WEEKDAY_AND_MONTH_FIRST = "[$-409]ddd, mmm d, yyyy";
    private static final String WEEKDAY_AND_DAY_FIRST = "[$-809]ddd d mmm yyyy";
    /** In points. */
    private static final double USUAL_SIZE = 11;

    private static final double LINE_SPACING = 1.36;
    private static final Pattern SIZE = Pattern.compile("<(?:\\w+:)?sz\\s+val=[\"'](\\d{1,3}(?:\\.\\d+)?)[\"']");
    /** The format of cells that hold text, whatever is typed into them. */
    private static final int TEXT = 49;

    private XmlPart part;
    private final String prefix;
    private final int header;
    private final int text;
    private final int date;
    private final int doneOn;
    private final int answer;
    private final int answerDate;
    private final int settled;
    private final int overdue;
    private final double lineHeight;

    /**
     * Adds them to these formats.
     *
     * @param formats the workbook's own
     * @param monthFirst whether the person writes the month before the day
     * @throws UnusableWorkbookException when they are more than a workbook can have
     */
    PlanFormats(XmlPart formats, boolean monthFirst) throws UnusableWorkbookException {
        part = formats;
        prefix = formats.prefix();
        if (!formats.root().local().equals("styleSheet")) {
            throw UnusableWorkbookException.damaged();
        }
        complete();
        int font = usualFont();
        int bold = index("fonts", bold(font));
        int grey = index("fills", fill("FFE7E7E7"));
        int paper = index("fills", fill("FFFFF9E5"));
        int rule = index(
                "borders",
                tagged("<#border><#left/><#right/><#top/><#bottom style=\"hair\">"
                        + "<#color rgb=\"FF808080\"/></#bottom><#diagonal/></#border>"));
        int day = numberFormat(monthFirst ? MONTH_FIRST : DAY_FIRST);
        int weekday = numberFormat(monthFirst ? WEEKDAY_AND_MONTH_FIRST : WEEKDAY_AND_DAY_FIRST);
        header = index("cellXfs", format(TEXT, bold, grey, rule, "center"));
        text = index("cellXfs", format(TEXT, font, 0, rule, "top"));
        date = index("cellXfs", format(weekday, font, 0, rule, "top"));
        doneOn = index("cellXfs", format(day, font, 0, rule, "top"));
        answer = index("cellXfs", format(TEXT, font, paper, rule, "top"));
        answerDate = index("cellXfs", format(day, font, paper, rule, "top"));
        lineHeight = size(font) * LINE_SPACING;
        settled = index("dxfs", tagged("<#dxf><#font><#color rgb=\"FF595959\"/></#font></#dxf>"));
        overdue = index("dxfs", tagged("<#dxf><#font><#b/></#font></#dxf>"));
    }

    /** Formats of a workbook that has none of its own. */
    static XmlPart empty(String namespace) throws UnusableWorkbookException {
        return XmlPart.of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
                + namespace + "\"/>");
    }

    int header() {
        return header;
    }

    int text() {
        return text;
    }

    /** Of the day to do it, with the day of the week. */
    int date() {
        return date;
    }

    /** Of the day that is recorded. */
    int doneOn() {
        return doneOn;
    }

    /** The height of a line of text in points. */
    double lineHeight() {
        return lineHeight;
    }

    /** Of a cell that the person is to fill in. */
    int answer() {
        return answer;
    }

    /** Of a cell for a day that the person is to fill in. */
    int answerDate() {
        return answerDate;
    }

    /** The number of the look of a line that is done with. */
    int settled() {
        return settled;
    }

    /** The number of the look of a line that is overdue. */
    int overdue() {
        return overdue;
    }

    /** All formats, the workbook's own and these. */
    String written() {
        return part.text();
    }

    /** A workbook may leave out what it does not use, and then means one plain format. */
    private void complete() throws UnusableWorkbookException {
        ensure("fonts", "<#font><#sz val=\"11\"/><#name val=\"Calibri\"/><#family val=\"2\"/></#font>");
        ensure(
                "fills",
                "<#fill><#patternFill patternType=\"none\"/></#fill>"
                        + "<#fill><#patternFill patternType=\"gray125\"/></#fill>");
        ensure("borders", "<#border><#left/><#right/><#top/><#bottom/><#diagonal/></#border>");
        ensure("cellStyleXfs", "<#xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        ensure("cellXfs", "<#xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        ensure("dxfs", "");
    }

    private void ensure(String section, String first) throws UnusableWorkbookException {
        if (part.child(section).isEmpty()) {
            insert(section);
        }
        if (part.childrenOf(section).isEmpty() && !first.isEmpty()) {
            part = part.appended(part.child(section).orElseThrow(), tagged(first));
        }
    }

    private void insert(String section) throws UnusableWorkbookException {
        String added = tagged("<#" + section + "/>");
        Optional<XmlPart.Element> before = Optional.empty();
        for (String earlier : SECTIONS.subList(0, SECTIONS.indexOf(section))) {
            Optional<XmlPart.Element> child = part.child(earlier);
            before = child.isPresent() ? child : before;
        }
        part = before.isEmpty() ? part.insertedFirst(added) : part.insertedAfter(before.get(), added);
    }

    /** The font of the workbook's plain cells. */
    private int usualFont() {
        String plain = part.childrenOf("cellXfs").get(0).tag();
        int font = XmlTag.number(plain, "fontId", 0);
        return font < part.childrenOf("fonts").size() ? font : 0;
    }

    private double size(int font) {
        String written = part.written(part.childrenOf("fonts").get(font));
        Matcher size = SIZE.matcher(written);
        return size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
    }

    private String bold(int font) {
        XmlPart.Element usual = part.childrenOf("fonts").get(font);
        String written = part.written(usual);
        if (usual.tag().endsWith("/>")) {
            return tagged("<#font><#b/></#font>");
        }
        String open = usual.tag();
        boolean isBold = written.contains(tagged("<#b/>"));
        return isBold ? written : open + tagged("<#b/>") + written.substring(open.length());
    }

    private String fill(String colour) {
        return tagged("<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"" + colour
                + "\"/><#bgColor indexed=\"64\"/></#patternFill></#fill>");
    }

    private String format(int numberFormat, int font, int fill, int border, String vertical) {
        return tagged("<#xf numFmtId=\"" + numberFormat + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"" + border + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyBorder=\"1\" applyAlignment=\"1\"><#alignment horizontal=\"left\" vertical=\"" + vertical
                + "\" wrapText=\"1\"/></#xf>");
    }

    private int numberFormat(String code) throws UnusableWorkbookException {
        int free = FIRST_OWN_NUMBER_FORMAT;
        for (XmlPart.Element known : part.childrenOf("numFmts")) {
            int number = XmlTag.number(known.tag(), "numFmtId", 0);
            if (known.attribute("formatCode").equals(code)) {
                return number;
            }
            free = Math.max(free, number + 1);
        }
        if (part.child("numFmts").isEmpty()) {
            insert("numFmts");
        }
        add(
                "numFmts",
                tagged("<#numFmt numFmtId=\"" + free + "\" formatCode=\"" + XmlCharacters.escaped(code) + "\"/>"));
        return free;
    }

    /** The number of this entry in a section, which is added where the section has none that is written like it. */
    private int index(String section, String entry) throws UnusableWorkbookException {
        List<XmlPart.Element> known = part.childrenOf(section);
        for (int index = 0; index < known.size(); index++) {
            if (part.written(known.get(index)).equals(entry)) {
                return index;
            }
        }
        if (known.size() >= MOST_FORMATS) {
            throw new UnusableWorkbookException("it has as many cell formats as a workbook can have");
        }
        add(section, entry);
        return known.size();
    }

    private void add(String section, String entry) throws UnusableWorkbookException {
        part = part.appended(part.child(section).orElseThrow(), entry);
        XmlPart.Element grown = part.child(section).orElseThrow();
        String count = String.valueOf(part.children(grown).size());
        part = part.retagged(grown, XmlTag.with(grown.tag(), "count", count));
    }

    /** With the prefix of the workbook's vocabulary at each name. */
    private String tagged(String pattern) {
        return pattern.replace("#", prefix);
    }
}
