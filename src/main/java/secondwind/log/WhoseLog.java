package secondwind.log;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import secondwind.application.Profile;

/**
 * The people whose search a workbook is about.
 *
 * @param profile the sender, from a Profile sheet
 * @param clients each client by name, from a Clients sheet
 */
record WhoseLog(Profile profile, Map<String, Profile> clients) {
    WhoseLog {
        requireNonNull(profile);
        clients = Collections.unmodifiableMap(new LinkedHashMap<>(clients));
    }
}
