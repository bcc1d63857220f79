package secondwind.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.plan.Calls;
import secondwind.plan.Hours;

/**
 * One table of a cadence, laid over the same table of the cadence that it is like: what is not said above counts from
 * below. Whatever cannot be used is refused where it stands.
 */
final class CadenceTable {
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}:\\d{2}) (?:to|-|\u2013) (\\d{1,2}:\\d{2})|after (\\d{1,2}:\\d{2})");
    private static final Pattern DAY_OF_THE_YEAR = Pattern.compile("(\\d{1,2}) ([A-Za-z]+)");
    private static final List<String> MONTHS = months();

    private final List<Section> layers;

    /**
     * A table.
     *
     * @param layers the uppermost first; never empty
     */
    CadenceTable(List<Section> layers) {
        this.layers = List.copyOf(layers);
    }

    private static List<String> months() {
        List<String> months = new ArrayList<>();
        for (java.time.Month month : java.time.Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return List.copyOf(months);
    }

    void allowOnly(List<String> keys) throws SettingsException {
        for (Section layer : layers) {
            layer.allowOnly(keys);
        }
    }

    /** The layer that counts for this key: the uppermost that says something, else the uppermost. */
    private Section at(String key) {
        return layers.stream().filter(layer -> layer.has(key)).findFirst().orElse(layers.get(0));
    }

    private boolean has(String key) {
        return at(key).has(key);
    }

    /** The whole number of this key. */
    int number(String key, int least, int most) throws SettingsException {
        Optional<Integer> number = find(key, least, most);
        if (number.isEmpty()) {
            throw layers.get(0).missing(key, "a whole number from " + least + " to " + most);
        }
        return number.get();
    }

    /** The whole number of this key; empty when nobody says one. */
    Optional<Integer> find(String key, int least, int most) throws SettingsException {
        return at(key).number(key, least, most);
    }

    /** Whether this key says these very words. */
    boolean says(String key, String words) throws SettingsException {
        return at(key).isText(key) && at(key).text(key).filter(words::equals).isPresent();
    }

    /** The whole numbers of this key. */
    List<Integer> numbers(String key, int least, int most) throws SettingsException {
        List<Integer> numbers = at(key).numbers(key, least, most);
        if (numbers.isEmpty()) {
            throw missing(key, "a list of whole numbers, such as [60, 90]");
        }
        return numbers;
    }

    /** The text of this key. */
    String text(String key, String expected) throws SettingsException {
        Optional<String> text = at(key).text(key);
        if (text.isEmpty()) {
            throw missing(key, expected);
        }
        return text.get();
    }

    /** The word of this key, one of these; the first of them when nobody says one. */
    String oneOf(String key, List<String> words) throws SettingsException {
        String word = at(key).text(key).orElse(words.get(0));
        if (!words.contains(word)) {
            throw wrong(key, word, "“" + String.join("” or “", words) + "”");
        }
        return word;
    }

    /** The weekdays of this key, in English. */
    Set<DayOfWeek> weekdays(String key) throws SettingsException {
        String expected = "a list of days from Monday to Friday, such as [\"Tuesday\", \"Wednesday\"]";
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : at(key).texts(key)) {
            Optional<DayOfWeek> day = Calls.OFFICE_DAYS.stream()
                    .filter(candidate -> candidate.name().equalsIgnoreCase(name))
                    .findFirst();
            days.add(day.orElseThrow(() -> wrong(key, name, expected)));
        }
        if (days.isEmpty()) {
            throw missing(key, expected);
        }
        return days;
    }

    /** The hours of this key, on a clock of 24 hours. */
    Hours hours(String key) throws SettingsException {
        String expected = "hours such as \"9:00 to 11:00\" or \"after 16:00\"";
        String text = text(key, expected);
        Matcher matcher = HOURS.matcher(text);
        try {
            if (matcher.matches()) {
                return matcher.group(3) == null
                        ? new Hours(time(matcher.group(1)), Optional.of(time(matcher.group(2))))
                        : new Hours(time(matcher.group(3)), Optional.empty());
            }
        } catch (DateTimeParseException | IllegalArgumentException impossible) {
            throw wrong(key, text, expected);
        }
        throw wrong(key, text, expected);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    /** The day of the year of this key, such as 24 December. */
    MonthDay dayOfTheYear(String key) throws SettingsException {
        String expected = "a day of the year such as \"24 December\"";
        String text = text(key, expected);
        Matcher matcher = DAY_OF_THE_YEAR.matcher(text);
        if (matcher.matches()) {
            for (int month = 1; month <= MONTHS.size(); month++) {
                int day = Integer.parseInt(matcher.group(1));
                boolean named = MONTHS.get(month - 1).equalsIgnoreCase(matcher.group(2));
                if (named && day >= 1 && day <= java.time.Month.of(month).length(Year.isLeap(2024))) {
                    return MonthDay.of(month, day);
                }
            }
        }
        throw wrong(key, text, expected);
    }

    /** The refusal of a value of this key. */
    SettingsException wrong(String key, Object value, String expected) {
        return at(key).wrong(key, value, expected);
    }

    /** The refusal of values that do not go together; it names the one of these keys that the uppermost layer says. */
    SettingsException unfit(List<String> keys, String expected) {
        Section blamed = layers.stream()
                .filter(layer -> keys.stream().anyMatch(layer::has))
                .findFirst()
                .orElse(layers.get(0));
        String key = keys.stream().filter(blamed::has).findFirst().orElse(keys.get(0));
        return blamed.wrong(key, expected);
    }

    private SettingsException missing(String key, String expected) {
        return has(key) ? at(key).wrong(key, "empty", expected) : layers.get(0).missing(key, expected);
    }
}
