package secondwind.output;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for files and folders that are safe on Windows, macOS and Linux, and that stay the same when rows are inserted
 * in the log.
 *
 * <p>Letters and digits of every script are kept, with {@code _ . + #}; everything else becomes one hyphen. A name
 * never is one of Windows' device names, never starts or ends with a dot, and takes at most {@value #LONGEST} bytes, so
 * that there is room for a suffix, a dated copy and a long path.
 */
public final class FileNames {
    /** The longest name in bytes of UTF-8, without a suffix such as {@code .pdf}. Systems allow 255. */
    public static final int LONGEST = 120;

    /** What a name is called of which nothing safe is left. */
    static final String NAMELESS = "unnamed";

    /** The share of a name that a company keeps when company and role together are too long. */
    private static final int COMPANY_SHARE = 70;

    /** Characters that vanish instead of splitting a word: apostrophes, and marks that join or hide. */
    private static final Pattern SILENT = Pattern.compile("['\u2018\u2019\u02bc\\p{Cf}]+");

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.+#]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\-\\p{M}]+|[.\\-]+$");

    /** Names that Windows keeps for devices, with any suffix. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * A name that is wished for.
     *
     * @param base the safe name
     * @param tieBreaker what tells it from another with the same base, such as the row's number; any text
     */
    public record Wish(String base, String tieBreaker) {
        public Wish {
            requireNonNull(base);
            requireNonNull(tieBreaker);
        }
    }

    /** The safe name for one text, such as a client's name; never empty. */
    public static String of(String text) {
        return guarded(cut(cleaned(text), LONGEST));
    }

    /** The safe name for a company and a role, {@code company-role}; the role may be empty. */
    public static String of(String company, String role) {
        String first = cleaned(company);
        String second = cleaned(role);
        if (first.isEmpty() || second.isEmpty()) {
            return of(first + second);
        }
        int roomForCompany = Math.max(COMPANY_SHARE, LONGEST - 1 - bytes(second));
        String shortened = cut(first, roomForCompany);
        return guarded(shortened + "-" + cut(second, LONGEST - 1 - bytes(shortened)));
    }

    /**
     * One name for each wish, in the same order, no two the same in any case. A wish that nobody shares keeps its base;
     * those that share one all carry their tie-breaker.
     */
    public static List<String> distinct(List<Wish> wishes) {
        Map<String, Long> sharers = wishes.stream()
                .collect(Collectors.groupingBy(wish -> folded(wish.base()), HashMap::new, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        sharers.forEach((name, count) -> {
            if (count == 1) {
                taken.add(name);
            }
        });
        List<String> names = new ArrayList<>();
        for (Wish wish : wishes) {
            boolean alone = sharers.getOrDefault(folded(wish.base()), 0L) == 1;
            names.add(alone ? wish.base() : untaken(wish, taken));
        }
        return List.copyOf(names);
    }

    private static String untaken(Wish wish, Set<String> taken) {
        String name = withEnding(wish.base(), "-" + cleaned(wish.tieBreaker()));
        for (int next = 2; !taken.add(folded(name)); next++) {
            name = withEnding(wish.base(), "-" + cleaned(wish.tieBreaker()) + "-" + next);
        }
        return name;
    }

    private static String withEnding(String base, String ending) {
        return cut(base, LONGEST - bytes(ending)) + ending;
    }

    private static String cleaned(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String writable = SystemNames.writable(SILENT.matcher(composed).replaceAll(""));
        String worded = UNSAFE.matcher(writable).replaceAll("-");
        return EDGES.matcher(worded).replaceAll("");
    }

    private static String guarded(String name) {
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** The longest beginning that fits, never parting a letter from its accents. */
    private static String cut(String name, int mostBytes) {
        if (bytes(name) <= mostBytes) {
            return name;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = letters.first();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (bytes(name.substring(0, next)) > mostBytes) {
                break;
            }
            end = next;
        }
        return EDGES.matcher(name.substring(0, end)).replaceAll("");
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Two names with the same folding are one file on Windows and macOS. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
