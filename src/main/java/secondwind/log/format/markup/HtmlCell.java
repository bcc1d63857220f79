package secondwind.log.format.markup;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.DayFormat;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.TypedCell;

/** Reads what the user sees in a cell, and the number that Excel or LibreOffice wrote beside it. */
final class HtmlCell {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_A_CENTURY = 100;

    private HtmlCell() {}

    /**
     * The cell.
     *
     * @throws BrokenFileException when it holds more text than any cell
     */
    static TypedCell read(Element cell) throws BrokenFileException {
        String shown = text(cell);
        if (shown.length() > PartReader.LONGEST_TEXT) {
            throw new BrokenFileException(
                    "The table is too large to read: a cell holds more than " + PartReader.LONGEST_TEXT
                            + " characters.",
                    "Copy the rows of your log into a new workbook.");
        }
        if (shown.isEmpty()) {
            return TypedCell.Text.EMPTY;
        }
        if (cell.hasAttr("x:bool")) {
            return new TypedCell.Truth(cell.attr("x:bool").equalsIgnoreCase("true"));
        }
        if (cell.hasAttr("x:err")) {
            return new TypedCell.Failure(shown);
        }
        String value = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        return value.isEmpty() ? new TypedCell.Text(shown) : number(cell, value, shown);
    }

    private static TypedCell number(Element cell, String value, String shown) {
        try {
            double number = Double.parseDouble(value);
            // LibreOffice writes two languages and the format: 1033;1033;DD/MM/YYYY.
            String[] format = cell.attr("sdnum").split(";", 3);
            if (format.length == 3 && DayFormat.showsDay(format[2])) {
                var moment = SerialDate.moment(number, false);
                if (moment.isPresent()) {
                    return new TypedCell.Moment(moment.get());
                }
            }
            Optional<LocalDateTime> day = SerialDate.moment(number, false).filter(moment -> shows(shown, moment));
            if (day.isPresent()) {
                return new TypedCell.Moment(day.get());
            }
            boolean shownAsNumber = shown.chars().noneMatch(character -> character == '/' || character == ':')
                    && shown.codePoints().noneMatch(Character::isLetter);
            return shownAsNumber && Double.isFinite(number)
                    ? new TypedCell.Numeral(number, any -> shown)
                    : new TypedCell.Text(shown);
        } catch (NumberFormatException words) {
            return new TypedCell.Text(shown);
        }
    }

    /** Whether every figure of the text is one of this moment's, its day and month or year among them. */
    private static boolean shows(String shown, LocalDateTime moment) {
        if (moment.getYear() <= FIRST_YEAR) {
            // So small a number counts something else more often than days.
            return false;
        }
        Set<Integer> figures = new HashSet<>();
        FIGURES.matcher(shown).results().forEach(figure -> figures.add(Integer.parseInt(figure.group())));
        List<Integer> date = List.of(
                moment.getDayOfMonth(), moment.getMonthValue(), moment.getYear(), moment.getYear() % YEARS_A_CENTURY);
        List<Integer> time =
                List.of(moment.getHour(), (moment.getHour() + 11) % 12 + 1, moment.getMinute(), moment.getSecond());
        boolean month = shown.codePoints().anyMatch(Character::isLetter) || figures.size() > 1;
        return month
                && figures.contains(moment.getDayOfMonth())
                && figures.stream().allMatch(figure -> date.contains(figure) || time.contains(figure));
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (text.length() > PartReader.LONGEST_TEXT) {
                    return FilterResult.STOP;
                }
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node instanceof Element element) {
                    if (UNSEEN.contains(element.normalName()) || HtmlSheet.isHidden(element)) {
                        return depth == 0 ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.nameIs("br")) {
                        text.append('\n');
                    } else if (depth > 0 && element.isBlock()) {
                        breakLine(text);
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (depth > 0 && node instanceof Element element && element.isBlock()) {
                    breakLine(text);
                }
                return FilterResult.CONTINUE;
            }
        });
        return text.toString().strip();
    }

    /** White space in the source is layout; a no-break space is how pages keep a cell open. */
    private static void append(StringBuilder text, String words) {
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            boolean space = Character.isWhitespace(character) || character == '\u00a0';
            if (!space) {
                text.append(character);
            } else if (text.length() > 0 && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    private static void breakLine(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
