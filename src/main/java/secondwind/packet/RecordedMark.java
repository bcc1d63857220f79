package secondwind.packet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PacketCell;
import secondwind.application.PlanSheet;

/**
 * What is recorded for one step of a plan, in any of its rows.
 *
 * @param kind how far the step has come
 * @param days the days named for that, oldest first; empty when none is
 * @param place the cell of the log that records it, or the packet, for a person; empty where a plan's sheet does, which has
 *     to go on doing so
 * @param inPacket whether a packet records it
 */
record RecordedMark(Mark.Kind kind, List<LocalDate> days, String place, boolean inPacket) {

    /** As the planner sees it: done before tried, and "does not apply" only where every row says so. */
    static Optional<RecordedMark> find(List<Application> rows, Field field) {
        for (Mark.Kind kind : Mark.Kind.values()) {
            List<Application> saying = rows.stream()
                    .filter(row -> mark(row, field, kind).isPresent())
                    .toList();
            boolean counts = kind == Mark.Kind.NOT_APPLICABLE ? saying.size() == rows.size() : !saying.isEmpty();
            if (counts) {
                return Optional.of(of(saying, field, kind));
            }
        }
        return Optional.empty();
    }

    private static RecordedMark of(List<Application> saying, Field field, Mark.Kind kind) {
        List<LocalDate> days = saying.stream()
                .flatMap(row -> mark(row, field, kind).stream())
                .flatMap(mark -> mark.days().stream())
                .distinct()
                .sorted()
                .toList();
        Predicate<Application> inTheLog = row -> mark(row, field, kind)
                .filter(mark -> isInTheLog(mark.cell(), row))
                .isPresent();
        List<Cell> elsewhere = saying.stream()
                .filter(inTheLog.negate())
                .flatMap(row -> mark(row, field, kind).stream())
                .map(Mark::cell)
                .toList();
        if (elsewhere.isEmpty()) {
            Cell first = mark(saying.get(0), field, kind).orElseThrow().cell();
            return new RecordedMark(kind, days, words(first), false);
        }
        boolean inPacket = elsewhere.stream().allMatch(PacketCell::isOne);
        return new RecordedMark(kind, days, inPacket ? PacketCell.packet(elsewhere.get(0)) : "", inPacket);
    }

    private static Optional<Mark> mark(Application row, Field field, Mark.Kind kind) {
        return row.progress().find(field).filter(mark -> mark.kind() == kind);
    }

    /** Not in an earlier copy, and not on a plan's sheet, whatever its name has become. */
    private static boolean isInTheLog(Cell cell, Application row) {
        return cell.ref().file().equals(row.row().file()) && !PlanSheet.holds(cell);
    }

    private static String words(Cell cell) {
        String column = cell.header().isEmpty() ? "" : cell.header() + ", ";
        return cell.ref().file() + ", " + column + cell.ref().a1();
    }

    /** The same, with these days alone. */
    RecordedMark on(List<LocalDate> some) {
        return new RecordedMark(kind, some, place, inPacket);
    }

    /** Small print that says where it is recorded, where that is no cell of the log or of a plan. */
    String note() {
        return inPacket ? "recorded in " + place : "";
    }

    /** The last of its days. */
    Optional<LocalDate> lastDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /** What the person would pick for it in the drop-down. */
    PlanSheet.Result result() {
        return switch (kind) {
            case DONE -> PlanSheet.Result.DONE;
            case TRIED -> PlanSheet.Result.NO_ANSWER;
            case NOT_APPLICABLE -> PlanSheet.Result.NOT_NEEDED;
        };
    }
}
