package secondwind.log;

import java.util.regex.Pattern;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;

/** What people write between the rows of a table: totals, titles of sections, figures, hints, keys to their signs. */
final class RowWording {
    /** A title or a figure has no more cells than this. */
    static final int FEW = 2;

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:grand |sub-?)?(?:totals?|sum|average|avg|mean|median|count|summe|gesamt|anzahl|suma|totale|somme|moyenne|toplam|totaal|\u5408\u8ba1|\u5408\u8a08|\u603b\u8ba1|\u5e73\u5747)(?!\\p{L}).*",
            Pattern.DOTALL);
    private static final Pattern FIGURE =
            Pattern.compile("[-+~\u2248]?[\\d.,%\\s$\u20ac\u00a3/]+(?:\\p{L}{1,7}\\.?)?|(?i)n/?a|-|\u2013");
    /** "Total applied: 54". */
    private static final Pattern NAMED_FIGURE =
            Pattern.compile("\\p{L}[\\p{L}\\s/#()'-]{0,40}[:=]\\s*[\\d.,]+\\s*%?(?:\\s*\\([\\d.,%\\s]+\\))?");

    private static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?"
                    + "|januar|februar|m\u00e4rz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
                    + "|janvier|f\u00e9vrier|mars|avril|juin|juillet|ao\u00fbt|septembre|octobre|novembre|d\u00e9cembre)";
    private static final Pattern SECTION = Pattern.compile(
            "(?i)[\\s\\p{Pd}=*~_#>\u2022]*(?:" + MONTH
                    + "(?:[\\s,'\u2019-]*\\d{2,4})?|\\d{4}|(?:week|wk|woche|semaine|semana|settimana|quarter|q|month|kw)"
                    + "\\s*(?:of|#|no\\.?)?\\s*[\\d/.,\\s-]+.*|(?:19|20)\\d{2}\\s*[-/\u2013]\\s*\\d{2,4})[\\s\\p{Pd}=*~_#<\u2022:]*");
    /** Words of the figures under a log, such as "Response rate" or "No. of interviews". */
    private static final Pattern STATISTIC = Pattern.compile(
            "(?i)(?:(?:total|number|no\\.?|nr\\.?|#|of|avg\\.?|average|mean|max|min|the|in|to|per|my|all|jobs?|days?|weeks?|rate|ratio|%|percent(?:age)?|success|"
                    + "applied|applications?|apps?|interviews?|interviewed|interviewing|offers?|offered|rejections?|rejected|responses?|responded|replies|ghosted|"
                    + "no response|no reply|no|yes|pending|waiting|open|active|closed|accepted|declined|withdrawn|submitted|sent|received|phone screens?|screens?|"
                    + "runner-?ups?|second places?|still|on hold|not applied|saved|wishlist|archived?|in progress)[\\s:/()-]*)+");

    /** "* = referral", "Note: ...", and the marks of two versions of a file that were never made one. */
    private static final Pattern MARK = Pattern.compile(
            "(?:<{7}|>{7}|={7}|\\|{7}).*|[*\u2020\u2021#\u00b9\u00b2\u00b3]+\\s*(?:=|:|\\p{Pd}\\s).*|(?i:note|notes|nb|n\\.b\\.|legend|key|hinweis|nota)\\s*:.*",
            Pattern.DOTALL);

    private static final Pattern UPDATED = Pattern.compile(
            "(?i)(?:last )?(?:updated?|modified|changed|edited|printed|saved)(?: on| at)?:?|as of:?|today:?|stand:?");

    /** "Acme Count", as a spreadsheet program writes it below each group. */
    private static final Pattern SUBTOTAL =
            Pattern.compile("(?i).+\\s(?:count|total|subtotal|average|sum|max|min|anzahl|ergebnis|mittelwert):?");

    private static final Pattern LINE = Pattern.compile("[\\p{Pd}=_~*.:+\u2500-\u257f\\s]{2,}");

    private static final Pattern HINT = Pattern.compile(
            "(?i)[(\\[<{].*[)\\]>}]|[dmyjat]{1,4}[/.-][dmyjat]{1,4}(?:[/.-][dmyjat]{1,4})?|y(?:es)?\\s*/\\s*no?(?:\\s*/.*)?|"
                    + "(?:e\\.?g\\.?|ex\\.?|example|for example|z\\. ?b\\.|p\\. ?ej\\.|ej\\.|par ex\\.|ex:)[\\s:,].*|"
                    + "(?:enter|type|write|choose|select|pick|insert|put|fill in|describe|paste) .*|text|free text|number|date|drop-?down|select|choose|list|pick one|required|optional|formula|auto|automatic|checkbox|tick|#|\\$|url|yes or no",
            Pattern.DOTALL);
    private static final int FEWEST_HINTS = 2;
    /** Longer words are a story. */
    private static final int LONGEST_TITLE = 150;

    private RowWording() {}

    /** "Total" and figures; a company may be called Total, and then words stand beside it. */
    static boolean isTotal(SheetRow row) {
        boolean titled = false;
        for (TypedCell cell : row.cells()) {
            if (cell instanceof TypedCell.Text text && !text.text().isEmpty()) {
                boolean total = isTotal(text.text());
                if (!total && !FIGURE.matcher(text.text()).matches()) {
                    return false;
                }
                titled |= total;
            } else if (cell instanceof TypedCell.Moment) {
                return false;
            }
        }
        return titled;
    }

    private static boolean isTotal(String words) {
        boolean perhaps = "gstacmGSTACM\u5408\u603b\u5e73".indexOf(words.charAt(0)) >= 0;
        return (perhaps && TOTAL.matcher(words).matches())
                || ((words.indexOf(':') > 0 || words.indexOf('=') > 0)
                        && NAMED_FIGURE.matcher(words).matches());
    }

    /** "March 2026" or "Rejected", and behind it nothing but how many. */
    static boolean isTitleWithNumber(SheetRow row, int first) {
        String title = row.cell(first).text();
        for (int column = first + 1; column < row.cells().size(); column++) {
            TypedCell cell = row.cell(column);
            boolean figure = cell.isEmpty()
                    || cell instanceof TypedCell.Numeral
                    || cell instanceof TypedCell.Truth
                    || cell instanceof TypedCell.Moment
                    || FIGURE.matcher(cell.text()).matches()
                    || DateWords.startsLikeADate(cell.text())
                    || NAMED_FIGURE.matcher(cell.text()).matches();
            if (!figure) {
                return false;
            }
        }
        return title.length() <= LONGEST_TITLE
                && (UPDATED.matcher(title).matches()
                        || SUBTOTAL.matcher(title).matches()
                        || SECTION.matcher(title).matches()
                        || STATISTIC.matcher(title).matches());
    }

    /** 1, 2, 3: the numbers of the columns. */
    static boolean isNumbering(SheetRow row) {
        int next = 1;
        for (TypedCell cell : row.cells()) {
            if (!cell.isEmpty()) {
                if (!cell.text().equals(String.valueOf(next))) {
                    return false;
                }
                next++;
            }
        }
        return next > FEW + 1;
    }

    /** A title that was merged over the table, and that another program has put into each of its cells. */
    static boolean isOneTextAgainAndAgain(SheetRow row, String text) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty() || cell.text().equals(text));
    }

    /** A line drawn with dashes, cell by cell. */
    static boolean isLine(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isEmpty() || LINE.matcher(cell.text()).matches());
    }

    /** Whether these are words below the table rather than a company. */
    static boolean isMark(String words) {
        return "<>=|*\u2020\u2021#\u00b9\u00b2\u00b3NnLlKkHh".indexOf(words.charAt(0)) >= 0
                && MARK.matcher(words).matches();
    }

    /** Whether this row below the header tells how to fill the columns in. */
    static boolean isHint(SheetRow row) {
        int hints = 0;
        int words = 0;
        for (TypedCell cell : row.cells()) {
            if (!cell.isEmpty()) {
                words++;
                hints += cell instanceof TypedCell.Text
                                && HINT.matcher(cell.text()).matches()
                        ? 1
                        : 0;
            }
        }
        return hints >= FEWEST_HINTS && hints * 2 > words;
    }
}
