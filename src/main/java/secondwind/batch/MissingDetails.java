package secondwind.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import secondwind.application.Notice;

/** Tells whose pages have blanks for the sender's details, in one line for everybody who lacks the same. */
final class MissingDetails {
    private static final int MOST_NAMES = 3;

    private MissingDetails() {}

    static List<Notice> of(List<PlannedSearch> searches) {
        Map<String, List<PlannedSearch>> byDetails = new LinkedHashMap<>();
        for (PlannedSearch search : searches) {
            List<String> missing = search.missingDetails();
            if (!missing.isEmpty()) {
                String key = String.join(", ", missing) + ". " + search.remedyForMissingDetails();
                byDetails.computeIfAbsent(key, unknown -> new ArrayList<>()).add(search);
            }
        }
        return byDetails.values().stream().map(MissingDetails::notice).toList();
    }

    private static Notice notice(List<PlannedSearch> alike) {
        PlannedSearch first = alike.get(0);
        List<String> names = alike.stream()
                .limit(MOST_NAMES)
                .map(search -> search.seeker().folderName())
                .toList();
        int others = alike.size() - names.size();
        return new Notice(
                String.join(", ", names) + (others > 0 ? " and " + others + " more" : ""),
                "The pages have blanks for the sender\u2019s " + String.join(", ", first.missingDetails()) + ".",
                first.remedyForMissingDetails());
    }
}
