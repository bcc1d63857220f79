package secondwind.application;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which step of which job a line of the {@link PlanSheet} is about, in words that outlive a row that moves in the log.
 *
 * @param field the progress column that the step would be recorded in
 * @param jobs the applications that the step is for: several where one letter or call names several roles; never empty
 */
public record PlanSheetKey(Field field, List<Job> jobs) {
    private static final String AFTER_FIELD = ": ";
    private static final String BETWEEN_JOBS = "; ";
    private static final String BETWEEN_PARTS = " / ";

    /**
     * One application.
     *
     * @param key the job
     * @param client the client's name as {@link ClientName} compares it; empty in a log of one's own
     * @param decided the day the seeker was told, which tells two attempts at one job apart
     */
    public record Job(JobKey key, String client, Optional<LocalDate> decided) {
        public Job {
            requireNonNull(key);
            requireNonNull(client);
            requireNonNull(decided);
        }

        /** The application's. */
        public static Job of(Application application) {
            return new Job(
                    JobKey.of(application.company().name(), application.role().orElse("")),
                    ClientName.of(application.client().orElse("")),
                    application.decided());
        }

        /** Whether both are about one job of one person, whatever their days. */
        public boolean isSameJob(Job other) {
            return key.equals(other.key) && client.equals(other.client);
        }

        private String text() {
            return String.join(
                    BETWEEN_PARTS,
                    key.company(),
                    key.role(),
                    escaped(client),
                    decided.map(LocalDate::toString).orElse(""));
        }

        private static Optional<Job> parse(String text) {
            String[] parts = text.split(BETWEEN_PARTS.strip(), -1);
            if (parts.length != 4) {
                return Optional.empty();
            }
            String day = parts[3].strip();
            try {
                return Optional.of(new Job(
                        new JobKey(parts[0].strip(), parts[1].strip()),
                        unescaped(parts[2].strip()),
                        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day))));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }
    }

    /** A name may hold what parts the words of a key. */
    private static String escaped(String client) {
        return client.replace("%", "%25").replace("/", "%2F").replace(";", "%3B");
    }

    private static String unescaped(String client) {
        return client.replace("%3B", ";").replace("%2F", "/").replace("%25", "%");
    }

    public PlanSheetKey {
        requireNonNull(field);
        jobs = List.copyOf(jobs);
        if (jobs.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one job in a key");
        }
    }

    /** The key as it stands in its cell: {@code letter_sent: acme / clerk /  / 2026-11-20}. */
    public String text() {
        return field.key() + AFTER_FIELD + jobs.stream().map(Job::text).collect(Collectors.joining(BETWEEN_JOBS));
    }

    /** The key in this cell; empty when it is none. */
    public static Optional<PlanSheetKey> parse(String text) {
        int colon = text.indexOf(AFTER_FIELD.strip());
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Field> field = Field.find(text.substring(0, colon));
        List<Optional<Job>> jobs = Arrays.stream(text.substring(colon + 1).split(BETWEEN_JOBS.strip(), -1))
                .map(Job::parse)
                .toList();
        boolean whole = field.isPresent() && jobs.stream().allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new PlanSheetKey(
                        field.get(), jobs.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
