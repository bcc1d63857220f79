package secondwind.batch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.packet.ProgressColumn;

/** Finds where the log and another place say different things about one step, of which only one can be so. */
final class Contradiction {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Contradiction() {}

    /**
     * The two in words: {@code Letter sent: done 1 December 2026, not done 3 December 2026}.
     *
     * @param inTheLog what the log says of this field
     * @param elsewhere what the other place says of it
     * @param isAssumed whether the other place names no day
     * @return empty when both can be so, for one may go on where the other stops
     */
    static Optional<String> words(Field field, Mark inTheLog, Mark elsewhere, boolean isAssumed) {
        boolean bothCanBe = switch (inTheLog.kind()) {
            case DONE -> agreesWithDone(field, inTheLog, elsewhere, isAssumed);
            case TRIED -> elsewhere.kind() == Mark.Kind.TRIED || !isBefore(elsewhere, inTheLog);
            case NOT_APPLICABLE -> elsewhere.kind() == Mark.Kind.NOT_APPLICABLE;
        };
        return bothCanBe
                ? Optional.empty()
                : Optional.of(header(field) + ": " + words(inTheLog) + " there, " + words(elsewhere) + " here");
    }

    /** What was tried first may be done later; a day that nobody typed contradicts none. */
    private static boolean agreesWithDone(Field field, Mark done, Mark elsewhere, boolean isAssumed) {
        return switch (elsewhere.kind()) {
            case DONE ->
                isAssumed || field == Field.KEPT_IN_TOUCH || done.days().containsAll(elsewhere.days());
            case TRIED -> done.days().isEmpty() || !isBefore(done, elsewhere);
            case NOT_APPLICABLE -> false;
        };
    }

    private static boolean isBefore(Mark one, Mark other) {
        return !one.days().isEmpty() && !other.days().isEmpty() && last(one).isBefore(last(other));
    }

    private static LocalDate last(Mark mark) {
        return mark.days().get(mark.days().size() - 1);
    }

    private static String header(Field field) {
        return List.of(ProgressColumn.values()).stream()
                .filter(column -> column.field() == field)
                .map(ProgressColumn::header)
                .findFirst()
                .orElse(field.key());
    }

    private static String words(Mark mark) {
        String days = mark.days().stream().map(DAY::format).collect(Collectors.joining(" and "));
        String kind = switch (mark.kind()) {
            case DONE -> "done";
            case TRIED -> "no answer";
            case NOT_APPLICABLE -> "not needed";
        };
        return kind + (days.isEmpty() ? "" : " " + days);
    }
}
