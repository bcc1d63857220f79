package secondwind.packet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import secondwind.application.Person;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** One step in the short words of a checklist and of the agenda. */
final class StepWords {
    private final ActionPlan plan;
    private final DateWords dates;

    StepWords(ActionPlan plan, DateWords dates) {
        this.plan = plan;
        this.dates = dates;
    }

    /** What to do: "Send the letter". */
    String step(Action action) {
        return switch (action.step()) {
            case FIND_MANAGER ->
                plan.is(Circumstance.RECRUITER_ONLY)
                        ? "Find the recruiter\u2019s name"
                        : "Find the hiring manager\u2019s name";
            case LETTER -> letter();
            case FEEDBACK -> feedback(action);
            case OPPORTUNITIES -> "Ask about other openings";
            case FIND_HIRE -> "Find out who was hired";
            case PERSON_HIRED ->
                plan.is(Circumstance.HIRE_IS_FRIEND) ? "Congratulate your friend" : "Congratulate the person hired";
            case CHECK_BACK -> again("Check back", action);
            case KEEP_IN_TOUCH -> "Keep in touch";
        };
    }

    private String letter() {
        return plan.lateStart() == LateStart.MERGED_WITH_CHECK_BACK
                ? "Send the letter and check back in it"
                : "Send the letter";
    }

    private String feedback(Action action) {
        if (action.channel() == Action.Channel.EMAIL) {
            return plan.is(Circumstance.PUBLIC_SECTOR) ? "Ask for a debrief by e-mail" : "Ask for feedback by e-mail";
        }
        String call = plan.is(Circumstance.PUBLIC_SECTOR) ? "Call for a debrief" : "Call for feedback";
        return again(call, action);
    }

    private static String again(String step, Action action) {
        return action.touch() > 1 && action.day().isPresent() ? step + ", try " + action.touch() : step;
    }

    /** When: "Tue, Nov 24", "done Nov 16", "skipped". */
    String when(Action action) {
        Standing standing = action.standing();
        if (standing instanceof Standing.Planned planned) {
            return dates.brief(planned.day());
        }
        if (standing instanceof Standing.Done done) {
            return done.dated() ? "done " + dates.shortest(done.on()) : "done";
        }
        return standing.key();
    }

    /** The small print: the window, the overdue remark, the reason. */
    String note(Action action) {
        Standing standing = action.standing();
        if (standing instanceof Standing.Skipped skipped) {
            return skipped.reason();
        }
        if (standing instanceof Standing.Planned planned) {
            return inTheSameCall(action) ? sameCall(action) : windowAndHours(action, planned);
        }
        return "";
    }

    private String windowAndHours(Action action, Standing.Planned planned) {
        return Stream.of(
                        Optional.of(window(action.step(), planned)),
                        action.time().flatMap(time -> new HourWords(time).brief()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** How a question is put together with another. */
    static String sameCall(Action action) {
        return action.channel() == Action.Channel.EMAIL ? "in the same e-mail" : "in the same call";
    }

    /** The days on which it can be done, in words; empty where its own day says it all. */
    String window(Step step, Standing.Planned planned) {
        if (planned.overdue() && !isOverdue(step, planned)) {
            return "as soon as you can";
        }
        if (planned.overdue()) {
            return "overdue since " + dates.shortest(planned.windowEnd());
        }
        if (isTask(step) || planned.open().isEmpty()) {
            return "";
        }
        LocalDate first = planned.open().get().first();
        LocalDate last = planned.open().get().last();
        // A day after its window stands alone; a notice says why.
        if (last.isBefore(planned.day()) || first.equals(last)) {
            return "";
        }
        if (step == Step.LETTER || first.isAfter(planned.day())) {
            return last.equals(planned.day()) ? "" : "by " + dates.brief(last);
        }
        return dates.shortest(first) + " to " + dates.shortest(last);
    }

    /** Where the day of the decision is only assumed, nobody can say that the letter is late. */
    boolean isOverdue(Step step, Standing.Planned planned) {
        return planned.overdue() && (step != Step.LETTER || plan.toldIsKnown());
    }

    private static boolean isTask(Step step) {
        return step == Step.FIND_MANAGER || step == Step.FIND_HIRE || step == Step.KEEP_IN_TOUCH;
    }

    /** Whether this is the question about openings, to be asked when feedback is, or when checking back. */
    boolean inTheSameCall(Action action) {
        return action.step() == Step.OPPORTUNITIES
                && action.day().isPresent()
                && Stream.of(Step.FEEDBACK, Step.CHECK_BACK)
                        .anyMatch(step -> plan.find(step).flatMap(Action::day).equals(action.day()));
    }

    /** To whom and by what way, with the number or address; blanks for what is missing. */
    Text whomAndHow(Action action) {
        if (inTheSameCall(action) || action.day().isEmpty()) {
            return Text.of("");
        }
        if (action.channel() == Action.Channel.RESEARCH) {
            return Text.of(research(action.step()));
        }
        // The one blank for an unknown name stands in the contact's line at the head of the sheet.
        String name = name(action).map(Inline::quote).orElse(part(action.step()));
        if (isToFriend(action)) {
            return Inline.parse(name
                    + PlanWords.friendsReach(action.contact())
                            .map(reach -> ", " + Inline.quote(reach))
                            .orElse(""));
        }
        return Inline.parse(name + ", " + way(action));
    }

    /** The name of the person it goes to, or else their part; empty for a task. */
    String whom(Action action) {
        return action.channel() == Action.Channel.RESEARCH ? "" : name(action).orElse(part(action.step()));
    }

    /** By what way, with the number or address where the log has one. */
    String how(Action action) {
        if (inTheSameCall(action)) {
            return sameCall(action);
        }
        Optional<Person> person = action.contact();
        return switch (action.channel()) {
            case CALL -> call(action, person);
            case EMAIL ->
                person.flatMap(Person::email).map(known -> "e-mail " + known).orElse("e-mail, no address yet");
            case POST -> "by post";
            case LINKEDIN -> "LinkedIn";
            case RESEARCH -> research(action.step());
        };
    }

    private boolean isToFriend(Action action) {
        return action.step() == Step.PERSON_HIRED && plan.is(Circumstance.HIRE_IS_FRIEND);
    }

    private String call(Action action, Optional<Person> person) {
        Optional<String> call = person.flatMap(Person::phone).map(known -> "call " + known);
        if (isToFriend(action)) {
            return call.or(() -> person.flatMap(Person::email).map(known -> "call, or e-mail " + known))
                    .orElse("call");
        }
        return call.orElse("call, no number yet");
    }

    /** Nobody is sent to the front desk of a company they only know from a screen, or one that wants no calls. */
    private String research(Step step) {
        String whose = plan.is(Circumstance.PUBLIC_SECTOR) ? "the employer\u2019s " : "the company\u2019s ";
        if (step == Step.FIND_HIRE) {
            return plan.is(Circumstance.RECRUITER_ONLY)
                    ? "your recruiter; else " + whose + "news, LinkedIn"
                    : whose + "news and website, LinkedIn";
        }
        boolean fromAfar = plan.is(Circumstance.REMOTE_INTERVIEWS) || plan.is(Circumstance.NO_CALLS);
        return "the posting, " + whose + (fromAfar ? "website" : "front desk") + ", LinkedIn";
    }

    /** The person's name, where the log has one. */
    static Optional<String> name(Action action) {
        return action.contact().flatMap(Person::name);
    }

    private String part(Step step) {
        if (step == Step.PERSON_HIRED) {
            return plan.is(Circumstance.HIRE_IS_FRIEND) ? "your friend" : "the person hired";
        }
        return plan.is(Circumstance.RECRUITER_ONLY) ? "the recruiter" : "the hiring manager";
    }

    private static String way(Action action) {
        Optional<Person> person = action.contact();
        return switch (action.channel()) {
            case CALL -> Inline.quoteOrBlank(person.flatMap(Person::phone), "phone number");
            case EMAIL -> Inline.quoteOrBlank(person.flatMap(Person::email), "e-mail address");
            case POST -> "by post";
            case LINKEDIN -> "LinkedIn";
            case RESEARCH -> "";
        };
    }

    /** The day to show on a timeline: the day done, or the day planned. */
    static Optional<LocalDate> dayOnTimeline(Action action) {
        if (action.standing() instanceof Standing.Done done) {
            return Optional.of(done.on());
        }
        return action.day();
    }
}
