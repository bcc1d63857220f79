package secondwind.batch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.JobKey;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.plan.AddressCountry;
import secondwind.plan.Cadence;
import secondwind.plan.Search;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.TimeZones;
import secondwind.secondplace.Verdict;
import secondwind.settings.Settings;

/** One person's search, as it is gathered from the rows that pass: no more of it than the plans need. */
final class Seeker {
    /** Two rows for one job whose decisions, or else applications, lie further apart than this are two of them. */
    private static final long SAME_JOB_DAYS = 31;

    private final Optional<String> client;
    private final String logName;
    private final Profile profile;
    private final Settings settings;
    private final Map<JobKey, SecondPlaceRow> secondPlaces = new LinkedHashMap<>();
    private final List<SecondPlaceRow> furtherAttempts = new ArrayList<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, String> logNames = new LinkedHashMap<>();
    private final List<Application> acceptedOffers = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Seeker(Optional<String> client, String logName, Profile profile, Settings settings) {
        this.client = client;
        this.logName = logName;
        this.profile = profile;
        this.settings = settings;
    }

    /** Remembers which file a row came from, and that log's name; two files in different folders may have one name. */
    void readFrom(Application application, String path, String log) {
        paths.putIfAbsent(application.row().file(), path);
        logNames.putIfAbsent(path, log);
    }

    /** The path of the file that this row came from. */
    String path(Application application) {
        return paths.getOrDefault(application.row().file(), "");
    }

    /** The logs that this person stands in: their names without the ending, by their paths. */
    Map<String, String> logNames() {
        return Collections.unmodifiableMap(logNames);
    }

    void add(Application application, Verdict verdict) {
        if (verdict instanceof Verdict.SecondPlace secondPlace) {
            addSecondPlace(new SecondPlaceRow(application, secondPlace));
        } else if (verdict instanceof Verdict.Ask ask) {
            questions.add(new OpenQuestion(application, ask.evidence().cell(), ask.question()));
        } else if (verdict instanceof Verdict.No no && no.offerAccepted()) {
            acceptedOffers.add(application);
        }
    }

    /** The same company and role twice is one job and one packet; the later decision stands. */
    private void addSecondPlace(SecondPlaceRow row) {
        JobKey job = job(row.application());
        SecondPlaceRow known = secondPlaces.get(job);
        if (known == null) {
            secondPlaces.put(job, row);
        } else if (isSameJob(known.application(), row.application())) {
            SecondPlaceRow latest = isLater(row.application(), known.application()) ? row : known;
            secondPlaces.put(job, latest);
            notices.add(new Notice(
                    row.application().row().file(),
                    "The same job stands in " + known.application().row().words() + " and in "
                            + row.application().row().words() + ", so there is one packet, from "
                            + latest.application().row().words() + ".",
                    "If they are two jobs, give them different titles."));
        } else {
            furtherAttempts.add(row);
        }
    }

    private static boolean isSameJob(Application one, Application other) {
        return isNear(one.decided(), other.decided())
                .or(() -> isNear(one.applied(), other.applied()))
                .orElse(true);
    }

    private static Optional<Boolean> isNear(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(second -> Math.abs(ChronoUnit.DAYS.between(day, second)) <= SAME_JOB_DAYS));
    }

    private static boolean isLater(Application one, Application other) {
        if (one.decided().isEmpty() || other.decided().isEmpty()) {
            return one.decided().isPresent() || other.decided().isEmpty();
        }
        return !one.decided().get().isBefore(other.decided().get());
    }

    private static JobKey job(Application application) {
        return JobKey.of(application.company().name(), application.role().orElse(""));
    }

    /** The country of the first employer whose address tells. */
    private Optional<String> employersCountry() {
        return secondPlaces().stream()
                .flatMap(row -> row.application().company().address().stream())
                .flatMap(address -> AddressCountry.find(address).stream())
                .findFirst();
    }

    /** The rows that came second, one for each job, and one for each attempt at it. */
    List<SecondPlaceRow> secondPlaces() {
        return Stream.concat(secondPlaces.values().stream(), furtherAttempts.stream())
                .toList();
    }

    /** Puts a row in the place of another that says less. */
    void replace(SecondPlaceRow known, SecondPlaceRow completed) {
        secondPlaces.replaceAll((job, row) -> row.equals(known) ? completed : row);
        furtherAttempts.replaceAll(row -> row.equals(known) ? completed : row);
    }

    /** What a plan needs of this search. */
    Search search() {
        return new Search(client, country(), secondPlaces(), acceptedOffers);
    }

    /** The cadence that this person follows. */
    Cadence cadence() {
        return settings.cadenceFor(nameInSettings());
    }

    /** A coach's client is known in the settings by name; in a log of one's own the log's name is the person's. */
    private Optional<String> nameInSettings() {
        return client.or(() -> Optional.of(logName));
    }

    /** The country or region whose holidays count for all of it, as the configuration or the client says. */
    private Optional<String> country() {
        return settings.countryFor(nameInSettings()).or(profile::country);
    }

    /** The time zone that this person calls from: the configuration says, or the own address tells. */
    Optional<ZoneId> timeZone() {
        return settings.timeZoneFor(nameInSettings()).or(() -> TimeZones.ofAddress(address()));
    }

    private String address() {
        return String.join(", ", profile.address());
    }

    /** Where this person writes from: the configuration, the profile, the own address, an employer's. */
    Optional<String> home() {
        return country()
                .or(() -> AddressCountry.find(address()))
                .or(() -> employersCountry().map(code -> code.substring(0, 2)));
    }

    /** Whether there is anything to print. */
    boolean hasAnything() {
        return !secondPlaces.isEmpty() || !questions.isEmpty();
    }

    Optional<String> client() {
        return client;
    }

    /** The name of this person's folder: the client's, else the log's. */
    String folderName() {
        return client.orElse(logName);
    }

    String logName() {
        return logName;
    }

    Profile profile() {
        return profile;
    }

    Settings settings() {
        return settings;
    }

    /** What its rows leave open. */
    List<OpenQuestion> questions() {
        return questions;
    }

    List<Notice> notices() {
        return notices;
    }
}
