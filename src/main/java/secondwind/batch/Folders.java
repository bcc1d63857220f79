package secondwind.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.output.FileNames;

/**
 * The folders in the output folder: one for each person, and one for each log that names its clients, because its plan
 * is everybody's.
 *
 * @param ofSeekers each person's folder
 * @param ofLogs the folder of each log's plan, by the log's path
 */
record Folders(Map<Seeker, String> ofSeekers, Map<String, String> ofLogs) {

    /**
     * The folders of these people, with or without anything to print, and of their logs: safe names that stay the same
     * and that nobody else has.
     */
    static Folders of(Collection<Seeker> seekers) {
        List<Seeker> everybody = List.copyOf(seekers);
        Map<String, Seeker> owners = new LinkedHashMap<>();
        Map<String, String> logNames = new LinkedHashMap<>();
        for (Seeker seeker : everybody) {
            seeker.logNames().forEach(logNames::putIfAbsent);
            if (seeker.client().isEmpty()) {
                seeker.logNames().keySet().forEach(path -> owners.put(path, seeker));
            }
        }
        List<String> shared = logNames.keySet().stream()
                .filter(path -> !owners.containsKey(path))
                .toList();
        List<String> names = FileNames.distinct(wishes(everybody, shared, logNames));
        Map<Seeker, String> ofSeekers = new LinkedHashMap<>();
        for (int index = 0; index < everybody.size(); index++) {
            ofSeekers.put(everybody.get(index), names.get(index));
        }
        Map<String, String> ofLogs = new LinkedHashMap<>();
        owners.forEach((path, seeker) ->
                Optional.ofNullable(ofSeekers.get(seeker)).ifPresent(folder -> ofLogs.put(path, folder)));
        for (int index = 0; index < shared.size(); index++) {
            ofLogs.put(shared.get(index), names.get(everybody.size() + index));
        }
        return new Folders(ofSeekers, ofLogs);
    }

    private static List<FileNames.Wish> wishes(
            List<Seeker> everybody, List<String> shared, Map<String, String> logNames) {
        List<FileNames.Wish> wishes = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> tellApart = Namesakes.tellApart(logNames);
        for (Seeker seeker : everybody) {
            int number = seen.merge(seeker.folderName(), 1, Integer::sum);
            String tieBreaker = seeker.client().isPresent()
                    ? seeker.logName()
                    : ownPath(seeker).map(tellApart::get).orElse(String.valueOf(number));
            wishes.add(wish(seeker.folderName(), tieBreaker));
        }
        for (String path : shared) {
            String name = logNames.getOrDefault(path, "");
            String number = String.valueOf(seen.merge(name, 1, Integer::sum));
            wishes.add(wish(name, "log-" + tellApart.getOrDefault(path, number)));
        }
        return wishes;
    }

    /** The path of the log of one's own. */
    private static Optional<String> ownPath(Seeker seeker) {
        return seeker.logNames().keySet().stream().findFirst();
    }

    private static FileNames.Wish wish(String name, String tieBreaker) {
        String safe = FileNames.of(name);
        boolean list = Desk.LISTS.contains(safe.toLowerCase(Locale.ROOT));
        return new FileNames.Wish(list ? safe + "-log" : safe, tieBreaker);
    }

    /** Where a run puts what it makes of the log at this path: the folder of its plan, and of everybody in it. */
    Set<String> of(String path) {
        Set<String> folders = new LinkedHashSet<>();
        Optional.ofNullable(ofLogs.get(path)).ifPresent(folders::add);
        ofSeekers.forEach((seeker, folder) -> {
            if (seeker.logNames().containsKey(path)) {
                folders.add(folder);
            }
        });
        return folders;
    }

    /** The names of all of them. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(ofSeekers.values());
        all.addAll(ofLogs.values());
        return Set.copyOf(all);
    }
}
