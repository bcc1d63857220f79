package secondwind.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.ClosedText;
import secondwind.log.value.DateOrder;
import secondwind.log.value.DayReading;
import secondwind.log.value.MarkText;
import secondwind.log.value.OwnDays;
import secondwind.log.value.ProgressText;
import secondwind.log.value.RecentTexts;
import secondwind.log.value.Shapes;

/** Reads the cells of a sheet's progress columns: what is done, what was tried, and on which days. */
final class MarkReading {
    /** A comma parts two entries where words follow, or a day with words of its own: "vm 4/6, 4/9 spoke to her". */
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile(
            "\\s*(?:[;\\n]|,\\s+(?=\\p{L}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\W+\\p{L}{2})|\\bthen\\b)\\s*");
    /** A call or message of which the entry itself does not say whether it was answered. */
    private static final Pattern BARE_ATTEMPT = Pattern.compile(
            "(?i)(?:i )?(?:called|phoned|rang|dialed|texted|messaged|e-?mailed|asked|wrote|tried)\\b(?:\\s+\\p{L}+\\.?){0,3}\\P{L}*");

    /** A reply to these is another's deed; to a call it is the answer. */
    private static final Set<Field> MESSAGES = EnumSet.of(Field.LETTER_SENT, Field.HIRE_CONTACTED);

    private final LocalDate today;
    private final Map<Field, RecentTexts<Reading>> recentByField = new HashMap<>();

    MarkReading(LocalDate today) {
        this.today = today;
    }

    /**
     * What a cell says.
     *
     * @param kind how far the step has come; empty when it has not begun
     * @param days the days named for that
     * @param planned whether a day is named that is still to come
     * @param flawed whether a day is named that cannot be
     * @param isUnknown whether words stand in it that say neither yes nor no, nor anything in between
     */
    record Reading(Optional<Mark.Kind> kind, List<LocalDate> days, boolean planned, boolean flawed, boolean isUnknown) {
        Optional<Mark> mark(Cell cell) {
            return kind.map(known -> new Mark(known, days, cell));
        }
    }

    /** Reads a cell of this field's column, whose dates stand in this order. */
    Reading read(Field field, TypedCell typed, DateOrder order) {
        return typed instanceof TypedCell.Text text
                ? recentByField
                        .computeIfAbsent(
                                field,
                                own -> new RecentTexts<>(words -> reading(own, new TypedCell.Text(words), order)))
                        .read(text.text())
                : reading(field, typed, order);
    }

    private Reading reading(Field field, TypedCell typed, DateOrder order) {
        if (!(typed instanceof TypedCell.Text) || field == Field.CLOSED) {
            return own(field, typed, order);
        }
        String text = ProgressText.plain(typed.text());
        String own = OwnDays.of(text, MESSAGES.contains(field));
        return own.isEmpty() && !text.isEmpty()
                ? new Reading(Optional.empty(), List.of(), false, false, !MarkText.saysNotDone(text))
                : own(field, new TypedCell.Text(own), order);
    }

    private Reading own(Field field, TypedCell typed, DateOrder order) {
        boolean letter = field == Field.LETTER_SENT;
        MarkEntries entries = new MarkEntries();
        boolean planned = false;
        boolean flawed = false;
        for (TypedCell entry : entries(typed)) {
            DayReading read = DayReading.of(entry, order, today);
            List<LocalDate> past = read.days().stream()
                    .filter(day -> !day.isAfter(today) && day.getYear() >= EventReading.OLDEST_YEAR)
                    .toList();
            flawed |= read.flaw().isPresent()
                    || read.days().stream().anyMatch(day -> day.getYear() < EventReading.OLDEST_YEAR);
            boolean ahead = read.days().stream().anyMatch(day -> day.isAfter(today));
            planned |= ahead;
            if (ahead && past.isEmpty()) {
                continue;
            }
            if (field != Field.CLOSED && MarkText.cameBack(entry.text(), letter)) {
                entries.cameBack(past);
            } else if (!past.isEmpty() && field != Field.CLOSED && MarkText.isDoubtful(entry.text(), letter)) {
                entries.doubt();
            } else {
                entries.add(kind(field, entry, !past.isEmpty()), past, entry.text());
            }
        }
        Optional<Mark.Kind> kind = entries.kind();
        boolean isUnknown =
                kind.isEmpty() && (entries.areDoubtful() || (!planned && !flawed && isUnknown(field, typed)));
        return new Reading(kind, entries.days(), planned, flawed, isUnknown);
    }

    private static boolean isUnknown(Field field, TypedCell typed) {
        return typed instanceof TypedCell.Text
                && !typed.isEmpty()
                && entries(typed).stream().noneMatch(entry -> isUnderstood(field, entry.text()));
    }

    private static boolean isUnderstood(Field field, String words) {
        return Shapes.isPlaceholder(words)
                || (field == Field.CLOSED
                        ? ClosedText.saysOpen(words) || ClosedText.closes(words, false)
                        : MarkText.saysNotDone(words)
                                || MarkText.read(words, false, field == Field.LETTER_SENT)
                                        .isPresent());
    }

    private static List<TypedCell> entries(TypedCell typed) {
        if (!(typed instanceof TypedCell.Text)) {
            return List.of(typed);
        }
        List<TypedCell> entries = new ArrayList<>();
        String attempt = "";
        for (String entry : BETWEEN_ENTRIES.split(ProgressText.plain(typed.text()), 0)) {
            if (!attempt.isEmpty() && isTried(entry)) {
                entries.set(entries.size() - 1, new TypedCell.Text(attempt + ", " + entry));
            } else {
                entries.add(new TypedCell.Text(entry));
            }
            attempt = BARE_ATTEMPT.matcher(entry).matches() ? entry : "";
        }
        return entries;
    }

    /** "Called 4/6, no answer" is one entry. */
    private static boolean isTried(String entry) {
        return MarkText.read("called " + entry, false, false)
                .filter(Mark.Kind.TRIED::equals)
                .isPresent();
    }

    private static Optional<Mark.Kind> kind(Field field, TypedCell entry, boolean dated) {
        if (entry instanceof TypedCell.Moment) {
            return Optional.of(Mark.Kind.DONE);
        }
        if (entry instanceof TypedCell.Truth truth) {
            return truth.value() ? Optional.of(Mark.Kind.DONE) : Optional.empty();
        }
        if (field == Field.CLOSED) {
            return ClosedText.closes(entry.text(), dated) ? Optional.of(Mark.Kind.DONE) : Optional.empty();
        }
        if (entry.text().equals("1")) {
            return Optional.of(Mark.Kind.DONE);
        }
        return MarkText.read(entry.text(), dated, field == Field.LETTER_SENT);
    }
}
