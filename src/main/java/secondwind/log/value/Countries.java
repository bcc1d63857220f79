package secondwind.log.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two-letter codes of countries by the words people use for them. */
public final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(country.getISO3Country()), code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (String code : Locale.getISOCountries()) {
            codes.put(key(code), code);
        }
        add(
                codes,
                "US",
                "USA",
                "U.S.",
                "U.S.A.",
                "United States of America",
                "the United States",
                "America",
                "Estados Unidos");
        add(codes, "GB", "UK", "U.K.", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland");
        add(codes, "IE", "Eire", "Republic of Ireland", "Irland");
        add(codes, "DE", "Deutschland", "Allemagne", "Alemania", "Duitsland");
        add(codes, "ES", "Espa\u00f1a");
        add(codes, "FR", "Frankreich");
        add(codes, "IT", "Italia");
        add(codes, "NL", "Holland", "Nederland", "the Netherlands");
        add(codes, "BR", "Brasil");
        add(codes, "AT", "\u00d6sterreich");
        add(codes, "CH", "Schweiz", "Suisse", "Svizzera");
        add(codes, "TR", "T\u00fcrkiye", "Turkey");
        add(codes, "BE", "Belgique", "Belgi\u00eb");
        add(codes, "MX", "M\u00e9xico");
        add(codes, "CN", "\u4e2d\u56fd", "PRC");
        add(codes, "JP", "\u65e5\u672c");
        add(codes, "AE", "UAE", "U.A.E.");
        return codes;
    }

    private static void add(Map<String, String> codes, String code, String... names) {
        for (String name : names) {
            codes.put(key(name), code);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The code of the country with this name or code. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(CODES.get(key(name)));
    }
}
