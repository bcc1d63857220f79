package secondwind.packet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Hire;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.LateStart;
import secondwind.plan.Standing;
import secondwind.plan.Step;

/** What the templates may ask of one plan: every name quoted, and a visible blank for what the log does not know. */
final class PlanWords {
    private static final String NUMBER = "phone number";
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final ActionPlan plan;
    private final Profile sender;
    private final Wording wording;

    PlanWords(ActionPlan plan, Profile sender, Wording wording) {
        this.plan = plan;
        this.sender = sender;
        this.wording = wording;
    }

    /** The words that every template shares. */
    Map<String, Object> common() {
        Map<String, Object> words = new HashMap<>();
        words.put("company", Inline.quote(plan.application().company().name()));
        words.put("roles", roles());
        words.put("job", job());
        words.put("contact", contact());
        words.put("sender", senderName());
        words.put("senderPhone", Inline.quoteOrBlank(sender.phone(), "your number"));
        words.put("hire", Inline.quoteOrBlank(hireName(), "name of the person hired"));
        words.put("resume", wording.resume());
        words.put("recruiter", plan.is(Circumstance.RECRUITER_ONLY));
        words.put("direct", !plan.is(Circumstance.RECRUITER_ONLY));
        words.put("publicSector", plan.is(Circumstance.PUBLIC_SECTOR));
        words.put("otherSector", !plan.is(Circumstance.PUBLIC_SECTOR));
        words.put("internal", plan.is(Circumstance.INTERNAL_HIRE));
        words.put("external", !plan.is(Circumstance.INTERNAL_HIRE));
        boolean recruiter = plan.is(Circumstance.RECRUITER_ONLY);
        boolean remote = plan.is(Circumstance.REMOTE_INTERVIEWS);
        words.put("remote", remote);
        words.put("inPerson", !remote);
        words.put("met", !recruiter && !remote);
        words.put("calls", !recruiter && remote);
        words.put("postedAgain", plan.is(Circumstance.POSTED_AGAIN));
        words.put("hireLeft", hireLeft());
        words.put("firstPosting", !jobMayBeFree());
        words.put("hireStays", !plan.is(Circumstance.HIRE_LEFT));
        words.put("senderLine", sender.phone().isPresent());
        return words;
    }

    /** The person hired has left; where the job is posted again as well, that is what everybody may know. */
    private boolean hireLeft() {
        return plan.is(Circumstance.HIRE_LEFT) && !plan.is(Circumstance.POSTED_AGAIN);
    }

    private boolean jobMayBeFree() {
        return plan.is(Circumstance.POSTED_AGAIN) || plan.is(Circumstance.HIRE_LEFT);
    }

    String contact() {
        return Inline.quoteOrBlank(plan.contact().flatMap(Person::name), contactHint());
    }

    String contactHint() {
        return plan.is(Circumstance.RECRUITER_ONLY) ? "recruiter\u2019s name" : "hiring manager\u2019s name";
    }

    String senderName() {
        return Inline.quoteOrBlank(sender.name(), "your name");
    }

    /** "Dispatcher", or "Dispatcher and Yard Lead" when one manager decided on several. */
    String roles() {
        Set<String> roles = new LinkedHashSet<>();
        plan.rows().forEach(row -> row.application().role().map(Inline::quote).ifPresent(roles::add));
        return roles.isEmpty() ? "[[job title]]" : Series.of(List.copyOf(roles));
    }

    private String job() {
        String kind = plan.is(Circumstance.PUBLIC_SECTOR) ? "post" : "position";
        return roles() + " " + kind + (severalRoles() ? "s" : "");
    }

    private boolean severalRoles() {
        return plan.rows().stream()
                        .flatMap(row -> row.application().role().stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** Words such as "an internal candidate" are no name to write to. */
    Optional<String> hireName() {
        if (plan.is(Circumstance.HIRE_UNKNOWN)) {
            return Optional.empty();
        }
        return plan.rows().stream()
                .map(row -> row.application().hire())
                .map(Hire::name)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words of the letter. */
    Map<String, Object> letter(LocalDate day) {
        Map<String, Object> words = common();
        boolean merged = plan.lateStart() == LateStart.MERGED_WITH_CHECK_BACK;
        words.put("toldByHr", Letter.copyTo(plan).isPresent());
        words.put("automated", plan.is(Circumstance.AUTOMATED_REJECTION));
        // Nobody says sorry for a delay that is only assumed.
        words.put("delayed", plan.toldIsKnown() && (merged || plan.lateStart() == LateStart.ACKNOWLEDGED));
        words.put("timely", !merged && plan.lateStart() != LateStart.ACKNOWLEDGED);
        words.put("merged", merged && !jobMayBeFree());
        words.put("unmerged", !merged || jobMayBeFree());
        words.put("panel", plan.is(Circumstance.PUBLIC_SECTOR));
        words.put("reach", reach());
        words.put("season", season(day));
        words.put(
                "topic",
                topic().map(topic -> Inline.quote(topic.words())).orElse("[[one thing from your conversations]]"));
        return words;
    }

    /** The specific thing for the letter, from the first of the rows that names one. */
    Optional<ConversationTopic> topic() {
        return plan.rows().stream()
                .flatMap(row -> ConversationTopic.find(row.application()).stream())
                .findFirst();
    }

    private String reach() {
        List<String> ways = java.util.stream.Stream.concat(sender.phone().stream(), sender.email().stream())
                .map(Inline::quote)
                .toList();
        return ways.isEmpty() ? "[[your number or e-mail address]]" : String.join(" or ", ways);
    }

    private static String season(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue() ? "week" : "weekend";
    }

    /** The words of a script for this step. */
    Map<String, Object> script(Action action, String title) {
        Map<String, Object> words = common();
        words.put("title", title);
        words.put("lead", lead(action));
        words.put("again", again(action));
        words.put("thisSeason", thisSeason());
        words.put("friend", plan.is(Circumstance.HIRE_IS_FRIEND));
        words.put("stranger", !plan.is(Circumstance.HIRE_IS_FRIEND));
        words.put("friendName", Inline.quoteOrBlank(hireName().map(FriendName::of), "name of your friend"));
        boolean startUnknown = !plan.is(Circumstance.INTERNAL_HIRE)
                && plan.application().hire().start().isEmpty();
        words.put("startUnknown", startUnknown);
        words.put("startKnown", !startUnknown);
        words.put("question", checkBackQuestion());
        words.put("questions", checkBackQuestion() + furtherQuestions());
        words.put("guarantee", plan.is(Circumstance.RECRUITER_ONLY) && !isPlanned(Step.CHECK_BACK));
        words.put("advised", wasAdvised());
        words.put("unadvised", !wasAdvised());
        words.put("firstTry", action.touch() == 1);
        words.put("furtherTry", action.touch() > 1);
        words.put("openingsToo", asksForOpeningsWhenCheckingBack());
        words.put("call", isCall(action));
        words.put("email", !isCall(action));
        words.put("linkedIn", "");
        return words;
    }

    /** When on the first line; whom, and the number or address, on the second. */
    private String lead(Action action) {
        String when = action.day()
                .map(day -> wording.dates().spoken(day) + hours(action))
                .orElse("[[date]]");
        Optional<Person> person = action.contact();
        StringBuilder whom = new StringBuilder(whom(action, person));
        person.flatMap(Person::title).ifPresent(title -> whom.append(", ").append(Inline.quote(title)));
        if (isToFriend(action)) {
            friendsReach(person).ifPresent(reach -> whom.append(", ").append(Inline.quote(reach)));
        } else if (isCall(action)) {
            whom.append(", ").append(Inline.quoteOrBlank(person.flatMap(Person::phone), NUMBER));
        } else {
            person.flatMap(Person::email).ifPresent(email -> whom.append(", ").append(Inline.quote(email)));
        }
        return when + " \u00b7 " + whom;
    }

    private boolean isToFriend(Action action) {
        return action.step() == Step.PERSON_HIRED && plan.is(Circumstance.HIRE_IS_FRIEND);
    }

    /** What the log has of a friend; how else to reach one is nothing that a page need ask. */
    static Optional<String> friendsReach(Optional<Person> friend) {
        return friend.flatMap(Person::phone).or(() -> friend.flatMap(Person::email));
    }

    String spoken(LocalDate day) {
        return wording.dates().spoken(day);
    }

    private String whom(Action action, Optional<Person> person) {
        String hint = action.step() == Step.PERSON_HIRED ? "name of the person hired" : contactHint();
        return Inline.quoteOrBlank(person.flatMap(Person::name), hint);
    }

    static boolean isCall(Action action) {
        return action.channel() == Action.Channel.CALL;
    }

    private static String hours(Action action) {
        return action.time().map(time -> ", " + new HourWords(time).spoken()).orElse("");
    }

    private static String again(Action action) {
        int touch = action.touch();
        if (touch == 1) {
            return "";
        }
        if (touch >= action.touches()) {
            return "This is the " + ORDINALS.get(Math.min(touch, ORDINALS.size()) - 1)
                    + " and last try. If there is no answer, let it rest and go on.";
        }
        String tried = touch == 2 ? "once" : touch == 3 ? "twice" : touch - 1 + " times";
        return "You have tried " + tried + ". Call again; if you left a voicemail, leave no other.";
    }

    /** Whether the log says that the manager gave advice, on a day; nobody is thanked for what may not have happened. */
    private boolean wasAdvised() {
        return plan.find(Step.FEEDBACK)
                .filter(action -> action.standing() instanceof Standing.Done done && done.dated())
                .isPresent();
    }

    private boolean asksForOpeningsWhenCheckingBack() {
        Optional<LocalDate> openings = plan.find(Step.OPPORTUNITIES).flatMap(Action::day);
        return openings.isPresent()
                && openings.equals(plan.find(Step.CHECK_BACK).flatMap(Action::day));
    }

    /** " in October": when the conversations took place, where the log dates them. */
    private String thisSeason() {
        List<LocalDate> interviews = plan.application().interviews();
        return interviews.isEmpty() ? "" : " in " + wording.dates().month(interviews.get(interviews.size() - 1));
    }

    /** Where the job is posted again, the first contact since says so, and a later one does not say it again. */
    private String checkBackQuestion() {
        boolean recruiter = plan.is(Circumstance.RECRUITER_ONLY);
        if (plan.is(Circumstance.POSTED_AGAIN)) {
            if (isPlanned(Step.FEEDBACK)) {
                return recruiter
                        ? "Has anything moved with the job that was posted again?"
                        : "You have my new application: is there anything that you would like to know from me?";
            }
            return recruiter
                    ? "I see that the job has been posted again: would you put me forward once more?"
                    : "I see that the job has been posted again, and I have applied once more."
                            + " Is there anything that you would like to know from me?";
        }
        if (hireLeft()) {
            if (isPlanned(Step.FEEDBACK)) {
                return "Has anything been decided about the job, if it is open again?";
            }
            return recruiter
                    ? "I understand that the job may be open again: if so, would you put me forward once more?"
                    : "I understand that the job may be open again: if so, would you consider me for it?";
        }
        if (plan.is(Circumstance.INTERNAL_HIRE)) {
            return "How is the change working out, and has the job that became free been filled?";
        }
        return recruiter ? "How is the person who got the job settling in?" : "How is the new colleague settling in?";
    }

    private boolean isPlanned(Step step) {
        return plan.find(step).flatMap(Action::day).isPresent();
    }

    /** What the script asks one by one, for the message that has to ask everything at once. */
    private String furtherQuestions() {
        String reserveList = plan.is(Circumstance.PUBLIC_SECTOR)
                ? " Is the reserve list still open, and until when does it run?"
                : "";
        String guarantee = plan.is(Circumstance.RECRUITER_ONLY)
                ? " Until when does your guarantee for the placement run (often 90 days)? I would check in before then."
                : "";
        return reserveList + guarantee;
    }
}
