package secondwind.plan;

import java.util.Map;
import java.util.Optional;

/** The part of a country that a postcode gives away, where holidays differ by it. */
final class PostcodeRegions {
    /** Alsace and the Moselle keep Good Friday and the second day of Christmas. */
    private static final Map<String, String> FRENCH = Map.of("57", "FR-57", "67", "FR-67", "68", "FR-68");

    /** The autonomous communities, by the province that the first two digits stand for, from 01 on. */
    private static final String[] SPANISH =
            ("PV CM VC AN CL EX IB CT CL EX AN VC CM AN GA CM CT AN CM PV AN AR AN CL CT RI GA MD AN MC NC GA AS CL CN GA"
                            + " CL CN CB CL AN CL CT AR CM VC CL PV CL AR CE ML")
                    .split(" ", -1);

    private static final int DIGITS = 5;

    private PostcodeRegions() {}

    static Optional<String> find(String country, String postcode) {
        if (postcode.length() != DIGITS) {
            return Optional.empty();
        }
        String start = postcode.substring(0, 2);
        if (country.equals("FR")) {
            return Optional.ofNullable(FRENCH.get(start));
        }
        int province = Integer.parseInt(start);
        return country.equals("ES") && province >= 1 && province <= SPANISH.length
                ? Optional.of("ES-" + SPANISH[province - 1])
                : Optional.empty();
    }
}
