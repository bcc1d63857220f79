package secondwind.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The country, and where its holidays differ the part of it, that a postal address names or gives away. */
public final class AddressCountry {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("united kingdom", "GB"),
            Map.entry("uk", "GB"),
            Map.entry("u.k.", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB-ENG"),
            Map.entry("wales", "GB-WLS"),
            Map.entry("scotland", "GB-SCT"),
            Map.entry("northern ireland", "GB-NIR"),
            Map.entry("usa", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("united states", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("canada", "CA"),
            Map.entry("ireland", "IE"),
            Map.entry("australia", "AU"),
            Map.entry("new zealand", "NZ"),
            Map.entry("germany", "DE"),
            Map.entry("deutschland", "DE"),
            Map.entry("austria", "AT"),
            Map.entry("österreich", "AT"),
            Map.entry("switzerland", "CH"),
            Map.entry("schweiz", "CH"),
            Map.entry("suisse", "CH"),
            Map.entry("france", "FR"),
            Map.entry("belgium", "BE"),
            Map.entry("netherlands", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("nederland", "NL"),
            Map.entry("luxembourg", "LU"),
            Map.entry("spain", "ES"),
            Map.entry("españa", "ES"),
            Map.entry("portugal", "PT"),
            Map.entry("italy", "IT"),
            Map.entry("italia", "IT"),
            Map.entry("denmark", "DK"),
            Map.entry("sweden", "SE"),
            Map.entry("norway", "NO"),
            Map.entry("finland", "FI"),
            Map.entry("poland", "PL"),
            Map.entry("india", "IN"),
            Map.entry("singapore", "SG"),
            Map.entry("japan", "JP"),
            Map.entry("mexico", "MX"),
            Map.entry("méxico", "MX"),
            Map.entry("brazil", "BR"),
            Map.entry("brasil", "BR"),
            Map.entry("south africa", "ZA"));

    private static final Pattern UK_POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2})\\d[A-Z\\d]?\\s*\\d[A-Z]{2}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CANADIAN_POSTCODE =
            Pattern.compile("\\b([ABCEGHJ-NPRSTVXY])\\d[A-Z][ -]?\\d[A-Z]\\d$", Pattern.CASE_INSENSITIVE);

    private static final String STATES = "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT"
            + "|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR";

    private static final String STATE_NAMES = "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware"
            + "|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland"
            + "|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey"
            + "|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
            + "|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin"
            + "|Wyoming";

    private static final Pattern STATE_AND_ZIP =
            Pattern.compile("\\b(?:" + STATES + "|" + STATE_NAMES + ")\\.?,?\\s+\\d{5}(?:-\\d{4})?$");

    private static final List<String> SCOTTISH =
            List.of("AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE");

    private static final Map<Character, String> PROVINCES = Map.ofEntries(
            Map.entry('A', "CA-NL"),
            Map.entry('B', "CA-NS"),
            Map.entry('C', "CA-PE"),
            Map.entry('E', "CA-NB"),
            Map.entry('G', "CA-QC"),
            Map.entry('H', "CA-QC"),
            Map.entry('J', "CA-QC"),
            Map.entry('R', "CA-MB"),
            Map.entry('S', "CA-SK"),
            Map.entry('T', "CA-AB"),
            Map.entry('V', "CA-BC"),
            Map.entry('X', "CA-NT"),
            Map.entry('Y', "CA-YT"));

    private AddressCountry() {}

    /** The code, such as {@code US} or {@code GB-SCT}; empty when the address does not tell. */
    public static Optional<String> find(String address) {
        String text = address.strip().replaceAll("(?<![\\s,])[\\s,]+$", "");
        String last = text.substring(Math.max(text.lastIndexOf(','), text.lastIndexOf('\n')) + 1)
                .strip();
        Optional<String> named = Optional.ofNullable(NAMES.get(last.toLowerCase(Locale.ROOT)));
        if (named.isEmpty()) {
            return byPostcode(text);
        }
        String before = text.substring(0, text.length() - last.length()).replaceAll("(?<![\\s,])[\\s,]+$", "");
        return byPostcode(before).filter(code -> code.startsWith(named.get())).or(() -> named);
    }

    private static Optional<String> byPostcode(String text) {
        if (STATE_AND_ZIP.matcher(text).find()) {
            return Optional.of("US");
        }
        Matcher canadian = CANADIAN_POSTCODE.matcher(text);
        if (canadian.find()) {
            char letter = Character.toUpperCase(canadian.group(1).charAt(0));
            return Optional.of(PROVINCES.getOrDefault(letter, "CA-ON"));
        }
        Matcher british = UK_POSTCODE.matcher(text);
        return british.find() ? Optional.of(britishPart(british.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private static String britishPart(String postcodeArea) {
        if (SCOTTISH.contains(postcodeArea)) {
            return "GB-SCT";
        }
        return postcodeArea.equals("BT") ? "GB-NIR" : "GB";
    }
}
