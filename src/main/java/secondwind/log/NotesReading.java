package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Progress;
import secondwind.log.column.Columns;
import secondwind.log.value.DateOrder;
import secondwind.log.value.RowNames;
import secondwind.log.value.StepStatements;
import secondwind.log.value.StepStatements.Statement;
import secondwind.log.value.TypedDate;

/**
 * Reads steps that a person told of in the notes instead of in a column of their own: only days on which the seeker had
 * been told already, because a thank-you letter before that is the one after the interview.
 */
final class NotesReading {
    private final DateOrder order;
    private final LocalDate today;

    NotesReading(LogSheet log, DateOrders orders, LocalDate today) {
        this.order = orders.order(
                log.columns().find(Field.NOTES).map(Columns.Chosen::column).orElse(-1));
        this.today = today;
    }

    /** Marks for the steps that have none of their own and that the notes tell of. */
    Progress read(Application application) {
        Optional<Cell> notes = application.cell(Field.NOTES);
        if (notes.isEmpty() || application.decided().isEmpty()) {
            return Progress.NONE;
        }
        LocalDate told = application.decided().get();
        Map<Field, List<Mark>> found = new EnumMap<>(Field.class);
        for (Statement statement : StepStatements.find(notes.get().text(), RowNames.of(application))) {
            List<LocalDate> days = days(statement.dates(), told);
            if (application.progress().find(statement.field()).isEmpty() && !days.isEmpty()) {
                Cell cell = new Cell(notes.get().ref(), notes.get().header(), statement.words());
                found.computeIfAbsent(statement.field(), unknown -> new ArrayList<>())
                        .add(new Mark(statement.kind(), days, cell));
            }
        }
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        found.forEach((field, said) -> marks.put(field, together(said)));
        if (!hasLetterBefore(application, marks)) {
            // A message left before any letter was about something else.
            marks.values().removeIf(mark -> mark.kind() == Mark.Kind.TRIED);
        }
        return new Progress(marks);
    }

    /** Every one of the days has to be possible, else it is not clear what was done when. */
    private List<LocalDate> days(List<TypedDate> dates, LocalDate told) {
        List<LocalDate> days = dates.stream()
                .flatMap(date -> date.resolve(order, today).stream())
                .filter(day -> !day.isBefore(told) && !day.isAfter(today))
                .toList();
        return days.size() == dates.size() ? days : List.of();
    }

    private static boolean hasLetterBefore(Application application, Map<Field, Mark> marks) {
        Optional<Mark> letter = application
                .progress()
                .find(Field.LETTER_SENT)
                .or(() -> Optional.ofNullable(marks.get(Field.LETTER_SENT)));
        return letter.filter(mark -> mark.kind() == Mark.Kind.DONE).isPresent();
    }

    private static Mark together(List<Mark> said) {
        boolean done = said.stream().anyMatch(mark -> mark.kind() == Mark.Kind.DONE);
        Mark.Kind kind = done ? Mark.Kind.DONE : Mark.Kind.TRIED;
        List<Mark> same = said.stream().filter(mark -> mark.kind() == kind).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        same.forEach(mark -> days.addAll(mark.days()));
        return new Mark(kind, List.copyOf(days), same.get(0).cell());
    }
}
