package secondwind.batch;

import secondwind.secondplace.Verdict;

/** Counts rows while they pass. */
final class Tally {
    private int rows;
    private int secondPlaces;
    private int asks;
    private int rejectedRows;
    private int rejectedCells;

    void add(JudgedRow row) {
        rows++;
        if (row instanceof JudgedRow.Judged judged) {
            rejectedCells += judged.rejectedCells().size();
            secondPlaces += judged.verdict() instanceof Verdict.SecondPlace ? 1 : 0;
            asks += judged.verdict() instanceof Verdict.Ask ? 1 : 0;
        } else {
            rejectedRows++;
        }
    }

    /** Counts a cell that was left out and stands in no row of a log. */
    void addRejectedCell() {
        rejectedCells++;
    }

    BatchReport.Counts counts() {
        return new BatchReport.Counts(rows, secondPlaces, asks, rejectedRows, rejectedCells);
    }
}
