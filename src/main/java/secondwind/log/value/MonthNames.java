package secondwind.log.value;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months' names, whole and abbreviated, in the languages whose logs are read; our own list, the JDK's vary. */
final class MonthNames {
    private static final String[] NAMES = {
        "january jan januar janvier janv enero ene janeiro gennaio gen januari ocak oca jaenner janner",
        "february feb febr februar fevrier fevr febrero fevereiro fev febbraio februari subat sub",
        "march mar marz maerz mars marzo março marco maart mrt mart mrz",
        "april apr avril avr abril abr aprile nisan nis",
        "may mai mayo maio mag maggio mei mayis",
        "june jun juni juin junio junho giugno giu haziran haz",
        "july jul juli juillet juil julio julho luglio lug temmuz tem",
        "august aug aout agosto ago augustus agustos agu",
        "september sep sept septembre septiembre setembro set settembre eylul eyl",
        "october oct oktober okt octobre octubre outubro out ottobre ott ekim eki",
        "november nov novembre noviembre novembro kasim kas",
        "december dec dezember dez decembre diciembre dic dezembro dicembre aralik ara",
    };
    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ", -1)) {
                months.put(fold(name), month);
            }
        }
        return months;
    }

    /** The month, from 1, with this name. */
    static Optional<Integer> find(String name) {
        return Optional.ofNullable(MONTHS.get(fold(name)));
    }

    /** Whether the letters that end here are a month's name, perhaps behind those of an ordinal number: "1st", "1er". */
    static boolean end(String text, int last) {
        if (last + 1 < text.length() && Character.isLetter(text.charAt(last + 1))) {
            return false;
        }
        int start = last;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = last + 1 - start;
        return length >= SHORTEST
                && length <= LONGEST + 2
                && (MONTHS.containsKey(fold(text.substring(start, last + 1)))
                        || (length >= SHORTEST + 2 && MONTHS.containsKey(fold(text.substring(start + 2, last + 1)))));
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0131', 'i')
                .toLowerCase(Locale.ROOT);
    }
}
