package secondwind.log;

import secondwind.application.Cell;
import secondwind.application.PlanSheet.Column;
import secondwind.log.sheet.TypedCell;

/** One line on which a step can be answered: of our sheet, or of a packet's checklist. */
interface AnsweredLine {

    /** What stands in this column of it; the empty cell where there is nothing. */
    TypedCell cell(Column column);

    /** The cell of this column, for citing it. */
    Cell cited(Column column);

    /**
     * What a person is told of an answer that does not count.
     *
     * @param answers what was expected
     * @param thenAnswer what to do where the words are not understood
     * @param thenDay what to do where the day is not understood
     */
    record Remedies(String answers, String thenAnswer, String thenDay) {}
}
