package secondwind.plan;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a postal address lies, as far as its own words tell.
 *
 * @param code the code of the country, or of the part of it, such as {@code IE} or {@code US-OH}
 * @param postcode the postcode as typed, without spaces; empty when there is none that is understood
 */
record Place(String code, Optional<String> postcode) {
    private static final Pattern BRITISH =
            Pattern.compile("\\b([A-Z]{1,2})\\d[A-Z\\d]?\\s*\\d[A-Z]{2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANADIAN =
            Pattern.compile("\\b([ABCEGHJ-NPRSTVXY])\\d[A-Z][ -]?\\d[A-Z]\\d$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMERICAN =
            Pattern.compile("(?:^|[\\s,])([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\\.?,?\\s+(\\d{5})(?:-\\d{4})?$");
    private static final Pattern AUSTRALIAN =
            Pattern.compile("(?:^|[\\s,])([A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),?\\s+(\\d{4})$");

    /** Before the town, as on the continent. */
    private static final Pattern CONTINENTAL =
            Pattern.compile("(?:^|[\\s,])(?:[A-Z]{1,2}-)?(\\d{4,5}(?:-\\d{3})?)\\s+\\p{L}");

    private static final Pattern STREET = Pattern.compile(
            "^(?!\\d{4} (?-i:[A-Z]{2})\\b)\\d{1,4}\\p{L}?\\s+\\p{L}|\\b(?:st|street|rd|road|ave|avenue|dr|drive|ln|lane|blvd|boulevard|hwy|highway|ct"
                    + "|suite|ste|apt|unit|box)\\b\\.?(?:\\s+\\d+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> POSTCODE_STANDS_LAST = Set.of("US", "CA", "AU", "GB", "IE");

    private static final Pattern SCOTTISH = Pattern.compile("AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE");

    private static final Map<Character, String> PROVINCES = Map.ofEntries(
            Map.entry('A', "CA-NL"),
            Map.entry('B', "CA-NS"),
            Map.entry('C', "CA-PE"),
            Map.entry('E', "CA-NB"),
            Map.entry('G', "CA-QC"),
            Map.entry('H', "CA-QC"),
            Map.entry('J', "CA-QC"),
            Map.entry('K', "CA-ON"),
            Map.entry('L', "CA-ON"),
            Map.entry('M', "CA-ON"),
            Map.entry('N', "CA-ON"),
            Map.entry('P', "CA-ON"),
            Map.entry('R', "CA-MB"),
            Map.entry('S', "CA-SK"),
            Map.entry('T', "CA-AB"),
            Map.entry('V', "CA-BC"),
            Map.entry('X', "CA-NT"),
            Map.entry('Y', "CA-YT"));

    Place {
        requireNonNull(code);
        requireNonNull(postcode);
    }

    /** The place of this address, lines separated by line feeds or commas; empty when the address does not tell. */
    static Optional<Place> find(String address) {
        String text = trimmed(address);
        String last = lastPiece(text);
        String before = trimmed(text.substring(0, text.length() - last.length()));
        Optional<String> named = PlaceNames.find(last)
                .or(() -> endsWithATown(before) ? PlaceNames.findBehindATown(last) : Optional.empty());
        if (named.isEmpty()) {
            return byPostcode(text);
        }
        String country = named.get().substring(0, 2);
        if (named.get().length() > 2) {
            return Optional.of(byPostcode(before)
                    .filter(place -> place.code().startsWith(named.get()))
                    .orElse(new Place(named.get(), postcodeIn(country, before))));
        }
        return Optional.of(byPostcode(before)
                .filter(place -> place.country().equals(country))
                .orElseGet(() -> within(country, before)));
    }

    /** "12 Elm St, Lebanon" ends with a street before the town, and "Beirut, Lebanon" with a town before the country. */
    private static boolean endsWithATown(String text) {
        String piece = lastPiece(text);
        return !piece.isEmpty() && !STREET.matcher(piece).find();
    }

    String country() {
        return code.substring(0, 2);
    }

    private static Place within(String country, String text) {
        Optional<String> postcode = postcodeIn(country, text);
        String town = lastPiece(text);
        Stream<String> names = Stream.of(
                town,
                postcode.map(found -> town.substring(town.indexOf(found) + found.length()))
                        .orElse(town),
                lastWord(town));
        Optional<String> part = names.flatMap(name -> PlaceNames.findWithin(country, name).stream())
                .findFirst()
                .or(() -> postcode.flatMap(found -> PostcodeRegions.find(country, found)));
        return new Place(part.orElse(country), postcode);
    }

    private static Optional<String> postcodeIn(String country, String text) {
        // There a number before a word is that of a house.
        if (POSTCODE_STANDS_LAST.contains(country)) {
            return Optional.empty();
        }
        Matcher matcher = CONTINENTAL.matcher(lastPiece(text));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Place> byPostcode(String text) {
        Matcher american = AMERICAN.matcher(text);
        if (american.find()) {
            return state("US", american.group(1), american.group(2));
        }
        Matcher australian = AUSTRALIAN.matcher(text);
        if (australian.find()) {
            return state("AU", australian.group(1), australian.group(2));
        }
        Matcher canadian = CANADIAN.matcher(text);
        if (canadian.find()) {
            return Optional.of(new Place(province(canadian.group()), Optional.of(compact(canadian.group()))));
        }
        Matcher british = BRITISH.matcher(text);
        return british.find()
                ? Optional.of(new Place(
                        britishPart(british.group(1).toUpperCase(Locale.ROOT)), Optional.of(compact(british.group()))))
                : Optional.empty();
    }

    private static Optional<Place> state(String country, String words, String postcode) {
        return Stream.of(words, lastWord(words))
                .flatMap(name -> PlaceNames.findWithin(country, name).stream())
                .findFirst()
                .map(part -> new Place(part, Optional.of(postcode)));
    }

    private static String province(String postcode) {
        String code = compact(postcode);
        return code.matches("X0[ABC].*") ? "CA-NU" : PROVINCES.getOrDefault(code.charAt(0), "CA");
    }

    private static String britishPart(String postcodeArea) {
        if (SCOTTISH.matcher(postcodeArea).matches()) {
            return "GB-SCT";
        }
        return postcodeArea.equals("BT") ? "GB-NIR" : "GB";
    }

    private static String compact(String postcode) {
        return postcode.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    private static String trimmed(String text) {
        return text.strip().replaceAll("(?<![\\s,])[\\s,]+$", "");
    }

    private static String lastPiece(String text) {
        return text.substring(Math.max(text.lastIndexOf(','), text.lastIndexOf('\n')) + 1)
                .strip();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
