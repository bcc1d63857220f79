package secondwind.settings;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.output.FontFile;
import secondwind.output.Paper;
import secondwind.plan.Cadence;
import secondwind.secondplace.Phrases;

/**
 * What the user has settled in words of their own; whatever is missing here is found out from the log or is the default.
 *
 * @param profile the sender's details
 * @param clients the details of a coach's clients, by name as typed
 * @param phrases words that settle a verdict
 * @param columns what a column with this header means, in every file
 * @param fileColumns the same for one file, by its name without folders; beats {@code columns}
 * @param paper the paper to print on
 * @param country the code of the country or region whose holidays count, such as {@code GB} or {@code GB-SCT}
 * @param cadences the cadences that can be chosen
 * @param choices what counts for everybody
 * @param clientChoices the choices for each client, by name as typed; beat {@code choices}
 * @param dayFirst whether 03/04/2026 is the 3rd of April where nothing in the column settles it
 * @param fonts the fonts to print with where those of the program lack a character, the best first
 */
public record Settings(
        Profile profile,
        Map<String, Profile> clients,
        Phrases phrases,
        Map<String, Field> columns,
        Map<String, Map<String, Field>> fileColumns,
        Optional<Paper> paper,
        Optional<String> country,
        Cadences cadences,
        Choices choices,
        Map<String, Choices> clientChoices,
        Optional<Boolean> dayFirst,
        List<FontFile> fonts) {

    /** Nothing is settled. */
    public static final Settings NONE = new Settings(
            Profile.UNKNOWN,
            Map.of(),
            Phrases.NONE,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Cadences.BUILT_IN,
            Choices.NONE,
            Map.of(),
            Optional.empty(),
            List.of());

    public Settings {
        requireNonNull(profile);
        clients = Map.copyOf(clients);
        requireNonNull(phrases);
        columns = Map.copyOf(columns);
        Map<String, Map<String, Field>> copies = new HashMap<>();
        fileColumns.forEach((file, meanings) -> copies.put(file, Map.copyOf(meanings)));
        fileColumns = Map.copyOf(copies);
        requireNonNull(paper);
        requireNonNull(country);
        requireNonNull(cadences);
        requireNonNull(choices);
        clientChoices = Map.copyOf(clientChoices);
        requireNonNull(dayFirst);
        fonts = List.copyOf(fonts);
    }

    /** What each header means in this file: the words for every file, and over them those for this one. */
    public Map<String, Field> columnsFor(String fileName) {
        Map<String, Field> own = new HashMap<>();
        fileColumns.forEach((file, meanings) -> {
            if (sameName(file, fileName)) {
                own.putAll(meanings);
            }
        });
        return over(columns, own);
    }

    /** The details of this client, whose name is compared without regard to case and spaces around it. */
    public Profile clientProfile(String client) {
        return named(client, clients).orElse(Profile.UNKNOWN);
    }

    private static <T> Optional<T> named(String name, Map<String, T> byName) {
        return byName.entrySet().stream()
                .filter(entry -> sameName(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The cadence for this client, or for the owner of the log: the client's own, the one for everybody, the standard. */
    public Cadence cadenceFor(Optional<String> client) {
        return choicesFor(client).cadence().orElseGet(cadences::standard);
    }

    /** The time zone that this client, or the owner of the log, calls from; empty when nobody says. */
    public Optional<ZoneId> timeZoneFor(Optional<String> client) {
        return choicesFor(client).timeZone();
    }

    /** The code of the country or region whose holidays count for this client, or for the owner of the log. */
    public Optional<String> countryFor(Optional<String> client) {
        return client.flatMap(name -> clientProfile(name).country()).or(() -> country);
    }

    private Choices choicesFor(Optional<String> client) {
        return client.flatMap(name -> named(name, clientChoices))
                .orElse(Choices.NONE)
                .orElse(choices);
    }

    /**
     * These settings with one cadence for everybody, whatever they say themselves.
     *
     * @throws SettingsException when they know no cadence of this name
     */
    public Settings withCadence(String name) throws SettingsException {
        Optional<Cadence> chosen = cadences.find(name);
        if (chosen.isEmpty()) {
            throw new SettingsException(new Notice(
                    "--cadence " + name, "There is no such cadence.", "Expected " + cadences.suggestion(name) + "."));
        }
        return new Settings(
                profile,
                clients,
                phrases,
                columns,
                fileColumns,
                paper,
                country,
                cadences,
                new Choices(chosen, choices.timeZone()),
                zonesAlone(clientChoices),
                dayFirst,
                fonts);
    }

    private static Map<String, Choices> zonesAlone(Map<String, Choices> all) {
        Map<String, Choices> zones = new HashMap<>();
        all.forEach((client, own) -> zones.put(client, new Choices(Optional.empty(), own.timeZone())));
        return zones;
    }

    private static boolean sameName(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Field> over(Map<String, Field> below, Map<String, Field> above) {
        Map<String, Field> both = new HashMap<>(below);
        both.putAll(above);
        return Map.copyOf(both);
    }
}
