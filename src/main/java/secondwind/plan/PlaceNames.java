package secondwind.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What addresses call countries and parts of them, from {@code places.txt}. */
final class PlaceNames {
    private static final String ONLY_WITHIN = "~";
    private static final String BEHIND_A_TOWN = "+";

    /** Codes by names that say enough by themselves. */
    private static final Map<String, String> ANYWHERE = new HashMap<>();

    /** Codes of countries by names that say enough only behind that of a town. */
    private static final Map<String, String> BEHIND = new HashMap<>();

    /** Codes of parts by the country and the name. */
    private static final Map<String, String> WITHIN = new HashMap<>();

    static {
        for (String line : ResourceLines.of("places.txt")) {
            String[] sides = line.split(": ", 2);
            for (String name : sides[1].split(" \\| ", -1)) {
                add(sides[0], name.strip());
            }
        }
    }

    private PlaceNames() {}

    private static void add(String code, String name) {
        if (name.startsWith(BEHIND_A_TOWN)) {
            BEHIND.put(name.substring(1), code);
            return;
        }
        String plain = name.startsWith(ONLY_WITHIN) ? name.substring(1) : name;
        if (plain.equals(name)) {
            ANYWHERE.put(plain, code);
        }
        if (code.contains("-")) {
            WITHIN.put(code.substring(0, 2) + plain, code);
        }
    }

    /** The code of the country, or of the part of one, that this name means wherever it stands. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(ANYWHERE.get(normal(name)));
    }

    /** The code of the country that this name means behind the name of a town: elsewhere it may be a town itself. */
    static Optional<String> findBehindATown(String name) {
        return Optional.ofNullable(BEHIND.get(normal(name)));
    }

    /** The code of the part of this country that this name means. */
    static Optional<String> findWithin(String country, String name) {
        return Optional.ofNullable(WITHIN.get(country + normal(name)));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
