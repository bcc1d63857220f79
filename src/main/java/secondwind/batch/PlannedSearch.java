package secondwind.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.plan.ActionPlan;
import secondwind.plan.Search;
import secondwind.plan.SearchPlan;

/**
 * One person's search with its plans.
 *
 * @param seeker whose search it is
 * @param searchPlan the plans, the most urgent first
 * @param today the day of the run
 */
record PlannedSearch(Seeker seeker, SearchPlan searchPlan, LocalDate today) {

    List<ActionPlan> open() {
        return searchPlan.plans().stream().filter(plan -> plan.end().isEmpty()).toList();
    }

    List<ActionPlan> ended() {
        return searchPlan.plans().stream()
                .filter(plan -> plan.end().isPresent())
                .toList();
    }

    /** The sequences that have ended, each with its reason, in a line. */
    List<String> finished() {
        return ended().stream()
                .map(plan -> plan.application().company().name()
                        + plan.application().role().map(role -> ", " + role).orElse("") + ": "
                        + plan.end().orElse(""))
                .toList();
    }

    /**
     * What to ask: the rows that want asking first, then what the plans lack. Nothing is asked of rows that were decided
     * before the person accepted a job.
     */
    List<OpenQuestion> openQuestions() {
        Search search = seeker.search();
        return Stream.concat(
                        seeker.questions().stream().filter(question -> !search.isOverFor(question.about(), today)),
                        searchPlan.plans().stream().flatMap(PlannedSearch::questionsOf))
                .toList();
    }

    private static Stream<OpenQuestion> questionsOf(ActionPlan plan) {
        return plan.questions().stream().map(words -> new OpenQuestion(plan.application(), Optional.empty(), words));
    }

    /** The same in words alone, each once. */
    List<String> questions() {
        return openQuestions().stream().map(OpenQuestion::words).distinct().toList();
    }

    /** What the person should know. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(seeker.notices());
        notices.addAll(searchPlan.notices());
        searchPlan.plans().forEach(plan -> notices.addAll(plan.notices()));
        return notices.stream().distinct().toList();
    }

    /** What the pages of this person leave blank, because nobody says who signs. */
    List<String> missingDetails() {
        Profile sender = seeker.profile();
        List<String> missing = new ArrayList<>();
        if (open().isEmpty()) {
            return missing;
        }
        if (sender.name().isEmpty()) {
            missing.add("name");
        }
        if (sender.address().isEmpty()) {
            missing.add("street address");
        }
        if (sender.phone().isEmpty()) {
            missing.add("phone number");
        }
        if (sender.email().isEmpty()) {
            missing.add("e-mail address");
        }
        return missing;
    }

    /** Where to add what is missing. */
    String remedyForMissingDetails() {
        return seeker.client().isPresent()
                ? "Add them to a sheet called Clients, one row for each client."
                : "Add them to a sheet called Profile, or to secondwind.toml beside the log.";
    }
}
