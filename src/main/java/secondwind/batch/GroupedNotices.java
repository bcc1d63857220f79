package secondwind.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import secondwind.application.Notice;

/** Notices of which a place may give thousands: the first few of each kind are told in full, and the others counted. */
final class GroupedNotices {
    private static final int MOST_TOLD = 5;

    private final Map<Group, List<Notice>> groups = new LinkedHashMap<>();
    private final Map<Group, Integer> more = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    /**
     * Notices that are counted together.
     *
     * @param where the place
     * @param kind what they are about, in the plural, such as "answers that find no job"
     */
    private record Group(String where, String kind) {}

    /** Adds a notice; what two places say alike is told once. */
    void add(String kind, Notice notice) {
        if (told.add(notice.what())) {
            Group group = new Group(notice.where(), kind);
            List<Notice> first = groups.computeIfAbsent(group, unknown -> new ArrayList<>());
            if (first.size() < MOST_TOLD) {
                first.add(notice);
            } else {
                more.merge(group, 1, Integer::sum);
            }
        }
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        groups.forEach((group, first) -> {
            all.addAll(first);
            int others = more.getOrDefault(group, 0);
            if (others > 0) {
                all.add(new Notice(group.where(), "And " + others + " more of these: " + group.kind() + ".", ""));
            }
        });
        return all;
    }
}
