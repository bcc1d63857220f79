package secondwind.log;

import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.TypedDate;

/** Which number of the typed dates is the day, as far as they prove it. */
final class DateBalance {
    private int dayFirst;

    void look(TypedCell cell) {
        if (cell instanceof TypedCell.Text text && !text.isEmpty()) {
            for (TypedDate date : DateWords.find(text.text())) {
                dayFirst += date.isDotted() ? 0 : date.provesDayFirst() ? 1 : date.provesMonthFirst() ? -1 : 0;
            }
        }
    }

    boolean dayFirst(boolean otherwise) {
        return dayFirst == 0 ? otherwise : dayFirst > 0;
    }
}
