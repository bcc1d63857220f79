package secondwind.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.plan.ActionPlan;
import secondwind.plan.SearchPlan;

/**
 * One person's search with its plans.
 *
 * @param seeker whose search it is
 * @param searchPlan the plans, the most urgent first
 */
record PlannedSearch(Seeker seeker, SearchPlan searchPlan) {

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

    /** What to ask: the rows that want asking first, then what the plans lack. */
    List<String> questions() {
        return Stream.concat(
                        seeker.questions().stream(),
                        searchPlan.plans().stream().flatMap(plan -> plan.questions().stream()))
                .distinct()
                .toList();
    }

    /** What the person should know, the missing details of the sender last. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(seeker.notices());
        notices.addAll(searchPlan.notices());
        searchPlan.plans().forEach(plan -> notices.addAll(plan.notices()));
        if (!open().isEmpty()) {
            missingDetails().ifPresent(notices::add);
        }
        return notices.stream().distinct().toList();
    }

    private Optional<Notice> missingDetails() {
        Profile sender = seeker.profile();
        List<String> missing = new ArrayList<>();
        if (sender.name().isEmpty()) {
            missing.add("the sender\u2019s name");
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
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String where = seeker.client().isPresent()
                ? "Add them to a sheet called Clients, one row for each client."
                : "Add them to a sheet called Profile, or to secondwind.toml beside the log.";
        return Optional.of(new Notice(
                seeker.folderName(), "The pages have blanks for: " + String.join(", ", missing) + ".", where));
    }
}
