package secondwind.plan;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The time zones of addresses and telephone numbers, where they can be told, from {@code time-zones.txt}. */
public final class TimeZones {
    private static final String OPEN = "-";
    private static final String ELSEWHERE = "";
    private static final int LONGEST_COUNTRY_CODE = 3;

    /** By the code of a place or of a telephone network: the zones by what a postcode starts with. */
    private static final Map<String, Map<String, String>> ZONES = new HashMap<>();

    static {
        for (String line : ResourceLines.of("time-zones.txt")) {
            String[] words = line.split(" ", -1);
            Map<String, String> byPostcode = new LinkedHashMap<>(Map.of(ELSEWHERE, words[1]));
            for (int word = 2; word < words.length; word++) {
                String[] sides = words[word].split(":", 2);
                byPostcode.put(sides[0], sides[1]);
            }
            ZONES.put(words[0], byPostcode);
        }
    }

    private TimeZones() {}

    /** The time zone where this postal address lies; empty when the address does not tell, or lies in one of two. */
    public static Optional<ZoneId> ofAddress(String address) {
        return Place.find(address).flatMap(TimeZones::of);
    }

    private static Optional<ZoneId> of(Place place) {
        Map<String, String> zones =
                ZONES.getOrDefault(place.code(), ZONES.getOrDefault(place.country(), Map.of(ELSEWHERE, OPEN)));
        if (zones.size() > 1 && place.postcode().isEmpty()) {
            return Optional.empty();
        }
        String postcode = place.postcode().orElse(ELSEWHERE);
        String start = postcode;
        while (!zones.containsKey(start)) {
            start = start.substring(0, start.length() - 1);
        }
        return Optional.of(zones.getOrDefault(start, OPEN))
                .filter(zone -> !zone.equals(OPEN))
                .map(ZoneId::of);
    }

    /** The time zone of this telephone number, when it is written with the code of a country that has one clock. */
    public static Optional<ZoneId> ofPhone(String number) {
        String digits = number.strip().replaceFirst("^00", "+").replaceAll("[^+\\d]", "");
        for (int length = LONGEST_COUNTRY_CODE; length >= 1 && digits.startsWith("+"); length--) {
            Map<String, String> zones = ZONES.get(digits.substring(0, Math.min(length + 1, digits.length())));
            if (zones != null) {
                return Optional.ofNullable(zones.get(ELSEWHERE)).map(ZoneId::of);
            }
        }
        return Optional.empty();
    }
}
