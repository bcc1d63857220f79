package secondwind.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import secondwind.application.Notice;
import secondwind.packet.Advice;
import secondwind.packet.Gap;

/** Tells whose pages have blanks for the sender's details, in one line for everybody who lacks the same. */
final class MissingDetails {
    private static final int MOST_NAMES = 3;

    private MissingDetails() {}

    static List<Notice> notices(List<PlannedSearch> searches) {
        return groups(searches).map(MissingDetails::notice).toList();
    }

    /** The same as advice, to stand among what the rows lack. */
    static List<Advice> advice(List<PlannedSearch> searches) {
        return groups(searches).map(alike -> advice(alike, searches.size())).toList();
    }

    private static Stream<List<PlannedSearch>> groups(List<PlannedSearch> searches) {
        Map<String, List<PlannedSearch>> byDetails = new LinkedHashMap<>();
        for (PlannedSearch search : searches) {
            List<String> missing = search.missingDetails();
            if (!missing.isEmpty()) {
                String key = String.join(", ", missing) + ". " + search.remedyForMissingDetails();
                byDetails.computeIfAbsent(key, unknown -> new ArrayList<>()).add(search);
            }
        }
        return byDetails.values().stream();
    }

    private static Notice notice(List<PlannedSearch> alike) {
        PlannedSearch first = alike.get(0);
        return new Notice(
                names(alike),
                "The pages have blanks for the sender\u2019s " + String.join(", ", first.missingDetails()) + ".",
                first.remedyForMissingDetails());
    }

    private static Advice advice(List<PlannedSearch> alike, int searches) {
        PlannedSearch first = alike.get(0);
        String whose = searches == 1 && first.seeker().client().isEmpty() ? "" : " of " + names(alike);
        String what = "The sender\u2019s " + String.join(", ", first.missingDetails()) + whose;
        return new Advice(
                Gap.SENDER,
                alike.size(),
                what + " \u2013 " + Gap.SENDER.why() + ". " + first.remedyForMissingDetails());
    }

    private static String names(List<PlannedSearch> alike) {
        List<String> names = alike.stream()
                .limit(MOST_NAMES)
                .map(search -> search.seeker().folderName())
                .toList();
        int others = alike.size() - names.size();
        return String.join(", ", names) + (others > 0 ? " and " + others + " more" : "");
    }
}
