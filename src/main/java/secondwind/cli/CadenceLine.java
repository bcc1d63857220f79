package secondwind.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import secondwind.plan.Cadence;
import secondwind.plan.Cadence.Anchor;
import secondwind.plan.Cadence.CheckBack;
import secondwind.plan.Cadence.KeepInTouch;

/**
 * A cadence drawn as one line of text: the steps with the day on which each falls when all goes as planned, and the
 * dashes between them the longer, the longer the wait. ASCII alone, for any terminal.
 */
final class CadenceLine {
    private static final int WORKING_DAYS_OF_A_WEEK = 5;
    private static final int DAYS_OFF_OF_A_WEEK = 2;
    /** So many touches of the tail are named one by one. */
    private static final int TOUCHES_NAMED = 3;

    /** One step, in days after the day the seeker was told. */
    private record Stop(int day, String words) {
        static Stop on(int day, String words) {
            return new Stop(day, day + " " + words);
        }
    }

    private final List<Stop> stops = new ArrayList<>();

    CadenceLine(Cadence cadence) {
        int letter = calendarDays(cadence.letter().from());
        int feedback = letter + cadence.feedback().afterLetter().target();
        stops.add(new Stop(0, "told"));
        stops.add(Stop.on(letter, "letter"));
        stops.add(Stop.on(feedback, "feedback"));
        cadence.personHired()
                .ifPresent(hired -> stops.add(Stop.on(
                        Math.max(hired.afterTold(), feedback + calendarDays(hired.afterFeedbackWorkingDays())),
                        "new hire")));
        int checkBack = cadence.checkBack().map(check -> day(check, feedback)).orElse(feedback);
        cadence.checkBack().ifPresent(check -> stops.add(Stop.on(checkBack, "check-back")));
        stops.sort(Comparator.comparingInt(Stop::day));
        cadence.keepInTouch().ifPresent(tail -> addTail(tail, checkBack));
    }

    private static int calendarDays(int workingDays) {
        return workingDays + workingDays / WORKING_DAYS_OF_A_WEEK * DAYS_OFF_OF_A_WEEK;
    }

    private static int day(CheckBack check, int feedback) {
        int target = check.window().target();
        return Math.max(check.anchor() == Anchor.TOLD ? target : feedback + target, feedback + check.afterFeedback());
    }

    private void addTail(KeepInTouch tail, int checkBack) {
        for (int touch = 0; tail.has(touch) && touch < TOUCHES_NAMED; touch++) {
            int day = Math.max(tail.offset(touch), checkBack + tail.afterCheckBack());
            boolean more = touch == TOUCHES_NAMED - 1 && tail.has(TOUCHES_NAMED);
            stops.add(new Stop(day, day + (touch == 0 ? " in touch" : "") + (more ? "..." + end(tail) : "")));
        }
    }

    private static String end(KeepInTouch tail) {
        return tail.touches()
                .map(number -> Integer.toString(tail.offset(number - 1)))
                .orElse("");
    }

    /** The line; wider only where the words alone need more. */
    String drawn(int width) {
        int words = stops.stream().mapToInt(stop -> stop.words().length()).sum();
        int gaps = stops.size() - 1;
        int spare = Math.max(0, width - words - gaps);
        double whole = 0;
        for (int gap = 0; gap < gaps; gap++) {
            whole += wait(gap);
        }
        StringBuilder line = new StringBuilder(stops.get(0).words());
        double before = 0;
        for (int gap = 0; gap < gaps; gap++) {
            double after = before + wait(gap);
            int dashes = (int) (Math.round(after / whole * spare) - Math.round(before / whole * spare));
            line.append("-".repeat(1 + dashes)).append(stops.get(gap + 1).words());
            before = after;
        }
        return line.toString();
    }

    /** How long a wait looks: by the square root, so that days and months fit on one line. */
    private double wait(int gap) {
        return Math.sqrt(1 + stops.get(gap + 1).day() - stops.get(gap).day());
    }
}
