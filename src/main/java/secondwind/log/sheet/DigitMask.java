package secondwind.log.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number format that lays digits out among signs, such as {@code (000) 000-0000} for numbers to call. */
final class DigitMask implements NumberDisplay {
    private static final String SIGNS = " -()/+:";
    /** What stands in brackets before the mask may be a colour or a country, and changes no digit. */
    private static final String WITHOUT_CONDITION = "\\[(?:\\$[^\\]]*|[A-Za-z]+\\d*)\\]";

    private final List<Place> places;

    /** One character of the mask. */
    private record Place(boolean digit, char character) {}

    private DigitMask(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The mask of this format code; empty where the code is none. */
    static Optional<NumberDisplay> find(String code) {
        String mask = code.replaceAll(WITHOUT_CONDITION, "");
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < mask.length() && mask.charAt(index) != ';'; index++) {
            char character = mask.charAt(index);
            if (character == '\\' && index + 1 < mask.length()) {
                index++;
                places.add(new Place(false, mask.charAt(index)));
            } else if (character == '_' || character == '*') {
                index++;
            } else if (character == '"') {
                int end = mask.indexOf('"', index + 1);
                if (end < 0) {
                    return Optional.empty();
                }
                mask.substring(index + 1, end).chars().forEach(literal -> places.add(new Place(false, (char) literal)));
                index = end;
            } else if (character == '0' || character == '#' || character == '?') {
                places.add(new Place(true, character));
            } else if (SIGNS.indexOf(character) >= 0) {
                places.add(new Place(false, character));
            } else {
                return Optional.empty();
            }
        }
        return isBroken(places) ? Optional.of(new DigitMask(places)) : Optional.empty();
    }

    /** Whether a sign stands between two digits; else it is a plain number, with a unit perhaps. */
    private static boolean isBroken(List<Place> places) {
        int first = places.size();
        int last = -1;
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index).digit()) {
                first = Math.min(first, index);
                last = index;
            }
        }
        return last >= 0 && places.subList(Math.min(first, last), last).stream().anyMatch(place -> !place.digit());
    }

    @Override
    public String show(double value) {
        String digits = BigDecimal.valueOf(Math.abs(value))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        int left = digits.length();
        int places = (int) this.places.stream().filter(Place::digit).count();
        StringBuilder shown = new StringBuilder();
        for (int index = this.places.size() - 1; index >= 0; index--) {
            Place place = this.places.get(index);
            if (!place.digit()) {
                shown.insert(0, place.character());
                continue;
            }
            places--;
            int from = places == 0 ? 0 : Math.max(left - 1, 0);
            if (left > 0) {
                shown.insert(0, digits.substring(from, left));
                left = from;
            } else if (place.character() == '0') {
                shown.insert(0, '0');
            }
        }
        return (value < 0 ? "-" : "") + shown.toString().strip();
    }
}
