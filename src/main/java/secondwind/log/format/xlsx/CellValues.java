package secondwind.log.format.xlsx;

import org.jspecify.annotations.Nullable;
import secondwind.log.format.xml.PartReader;
import secondwind.log.sheet.IsoMoment;
import secondwind.log.sheet.SerialDate;
import secondwind.log.sheet.TypedCell;

/** Turns the type, style and value of a cell, as the file has them, into what stands in it. */
final class CellValues {
    private static final int RECENT = 1 << 10;

    private final XlsxWorkbook workbook;
    /** The days met last: the same few stand in many rows. */
    private final TypedCell.@Nullable Moment[] recentDays = new TypedCell.Moment[RECENT];

    private final int[] recentSerials = new int[RECENT];

    CellValues(XlsxWorkbook workbook) {
        this.workbook = workbook;
    }

    TypedCell typed(String type, int style, String value) {
        return switch (type) {
            case "s" -> shared(PartReader.wholeNumber(value.strip(), -1));
            case "str", "inlineStr" ->
                new TypedCell.Text(PartReader.unescape(value).strip());
            case "b" ->
                new TypedCell.Truth(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new TypedCell.Failure(value.strip());
            case "d" ->
                IsoMoment.parse(value.strip())
                        .<TypedCell>map(TypedCell.Moment::new)
                        .orElseGet(() -> new TypedCell.Text(value.strip()));
            default -> number(style, value);
        };
    }

    /** The text with this index. */
    TypedCell shared(int index) {
        return workbook.strings().get(index);
    }

    private TypedCell number(int style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException words) {
            return new TypedCell.Text(value.strip());
        }
        if (!Double.isFinite(number)) {
            return new TypedCell.Text(value.strip());
        }
        if (workbook.formats().isDate(style)) {
            var moment = SerialDate.moment(number, workbook.from1904());
            if (moment.isPresent()) {
                return new TypedCell.Moment(moment.get());
            }
        }
        return new TypedCell.Numeral(number, workbook.formats().display(style));
    }

    /** A whole number from 0 on, most often a day. */
    TypedCell number(int style, int whole) {
        if (!workbook.formats().isDate(style)) {
            return new TypedCell.Numeral(whole, workbook.formats().display(style));
        }
        int slot = whole & (RECENT - 1);
        TypedCell.Moment day = recentDays[slot];
        if (day != null && recentSerials[slot] == whole) {
            return day;
        }
        var moment = SerialDate.moment(whole, workbook.from1904());
        if (moment.isEmpty()) {
            return new TypedCell.Numeral(whole, workbook.formats().display(style));
        }
        day = new TypedCell.Moment(moment.get());
        recentDays[slot] = day;
        recentSerials[slot] = whole;
        return day;
    }
}
