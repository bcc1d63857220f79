package secondwind.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Mark;

/** What to ask the seeker because the plan had to assume it. */
final class Questions {
    private final Situation situation;
    private final LocalDate today;

    Questions(Situation situation, LocalDate today) {
        this.situation = situation;
        this.today = today;
    }

    List<String> list() {
        List<String> questions = new ArrayList<>();
        situation.applications().stream()
                .filter(row -> !Told.of(row, today).known())
                .forEach(row -> questions.add(whenTold(row)));
        letterBeforeDecision().ifPresent(questions::add);
        if (situation.is(Circumstance.RECRUITER_ONLY) && situation.contact().isEmpty()) {
            questions.add("Who at the agency put you forward to "
                    + situation.application().company().name() + "? Everything goes through that person.");
        }
        return questions;
    }

    private String whenTold(Application row) {
        String typed = row.cell(Field.DECISION_DATE)
                .map(cell -> " You wrote \u201c" + cell.text() + "\u201d, which we cannot take for that day.")
                .orElse("");
        return "On which day did " + row.company().name() + " tell you?" + typed + " Until the log says, "
                + situation.style().words(Told.of(row, today).day()) + " counts.";
    }

    private Optional<String> letterBeforeDecision() {
        return situation
                .progress()
                .find(Field.LETTER_SENT)
                .filter(mark ->
                        mark.kind() == Mark.Kind.DONE && situation.told().known())
                .filter(mark -> mark.days().stream()
                        .anyMatch(day -> day.isBefore(situation.told().day())))
                .map(mark -> "The letter is dated before the decision ("
                        + mark.cell().citation() + "). Is it the letter after the decision, and is the day right?");
    }
}
