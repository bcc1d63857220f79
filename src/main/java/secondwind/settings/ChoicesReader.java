package secondwind.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.plan.Cadence;

/** Reads what is chosen for everybody and for each client. */
final class ChoicesReader {
    static final String CADENCE = "cadence";
    static final String TIME_ZONE = "time-zone";

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final Cadences cadences;

    ChoicesReader(Cadences cadences) {
        this.cadences = cadences;
    }

    Map<String, Choices> ofClients(Section top) throws SettingsException {
        Map<String, Choices> choices = new LinkedHashMap<>();
        Optional<Section> section = top.section("clients");
        if (section.isPresent()) {
            for (Map.Entry<String, Section> client : section.get().sections().entrySet()) {
                choices.put(client.getKey(), of(client.getValue()));
            }
        }
        return choices;
    }

    Choices of(Section section) throws SettingsException {
        return new Choices(cadence(section), timeZone(section));
    }

    private static Optional<ZoneId> timeZone(Section section) throws SettingsException {
        Optional<String> name = section.text(TIME_ZONE);
        if (name.isPresent() && !(name.get().contains("/") && ZONES.contains(name.get()))) {
            throw section.wrong(
                    TIME_ZONE,
                    name.get(),
                    NearestWord.to(name.get(), ZONES)
                            .map(zone -> "“" + zone + "”")
                            .orElse("a time zone, such as \"America/Chicago\" or \"Europe/London\""));
        }
        return name.map(ZoneId::of);
    }

    private Optional<Cadence> cadence(Section section) throws SettingsException {
        Optional<String> name = section.text(CADENCE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cadence> chosen = cadences.find(name.get());
        if (chosen.isEmpty()) {
            throw section.wrong(CADENCE, name.get(), cadences.suggestion(name.get()));
        }
        return chosen;
    }
}
