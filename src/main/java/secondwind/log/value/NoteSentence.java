package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of somebody's notes, in clauses that each say one thing, with the dates that belong to them.
 *
 * @param typed the sentence as typed
 * @param words the same in small letters, a sign in the place of each date
 * @param clauses its clauses; none where it names no day
 */
record NoteSentence(String typed, String words, List<Clause> clauses) {
    private static final char DATE = MarkedDays.DATE;
    private static final Pattern BETWEEN_SENTENCES =
            Pattern.compile("[;\u2022|]+|[.!](?=\\s+[^\\d\\s" + DATE + "]|\\s*$)|(?<=[" + DATE + "\\d)])[.!](?=\\s)");
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile(
            "[,()]+|\\s(?<joint>and|then|but|because|although|though|&|\\+)(?=\\s)|(?<=" + DATE
                    + ")\\s*[-\u2013\u2014](?=\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_DATE = Pattern.compile("\\W*(?:on )?" + DATE + "\\W*");
    private static final List<String> SAME_SUBJECT = List.of("and", "&", "+");

    /**
     * One clause.
     *
     * @param words its words in small letters, a sign in the place of each date
     * @param typed the same as typed
     * @param dates its dates, and those that stand alone beside it
     * @param before the words of the clause before it
     * @param shares whether it shares the subject of the clause before it, unless it names its own
     * @param rest the words of the clauses behind it in this sentence, as typed, each beginning with a comma
     */
    record Clause(String words, String typed, List<TypedDate> dates, String before, boolean shares, String rest) {
        Clause {
            requireNonNull(words);
            requireNonNull(typed);
            dates = List.copyOf(dates);
            requireNonNull(before);
            requireNonNull(rest);
        }
    }

    private record Part(String typed, boolean shares) {
        boolean isOnlyDate() {
            return ONLY_DATE.matcher(lower(typed)).matches();
        }
    }

    NoteSentence {
        requireNonNull(typed);
        requireNonNull(words);
        clauses = List.copyOf(clauses);
    }

    /** The sentences of this line. */
    static List<NoteSentence> of(String line) {
        MarkedDays days = MarkedDays.of(line);
        List<NoteSentence> sentences = new ArrayList<>();
        int from = 0;
        for (String marked : BETWEEN_SENTENCES.split(days.text(), 0)) {
            int until = from + MarkedDays.count(marked);
            List<TypedDate> own = days.dates().subList(from, until);
            from = until;
            if (!marked.isBlank()) {
                sentences.add(new NoteSentence(
                        MarkedDays.typed(marked, own).strip(),
                        lower(marked),
                        own.isEmpty() ? List.of() : clauses(parts(marked), own)));
            }
        }
        return sentences;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }

    private static List<Part> parts(String marked) {
        List<Part> parts = new ArrayList<>();
        Matcher between = BETWEEN_CLAUSES.matcher(marked);
        int from = 0;
        boolean shares = false;
        while (between.find()) {
            add(marked.substring(from, between.start()), shares, parts);
            shares = between.group("joint") != null && SAME_SUBJECT.contains(lower(between.group("joint")));
            from = between.end();
        }
        add(marked.substring(from), shares, parts);
        return parts;
    }

    private static void add(String part, boolean shares, List<Part> parts) {
        if (!part.isBlank()) {
            parts.add(new Part(part.strip(), shares));
        }
    }

    private static List<Clause> clauses(List<Part> parts, List<TypedDate> dates) {
        List<Clause> clauses = new ArrayList<>();
        String before = "";
        int from = 0;
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            int until = from + MarkedDays.count(part.typed());
            List<TypedDate> own = new ArrayList<>(dates.subList(from, until));
            if (own.isEmpty() && index == 1 && parts.get(0).isOnlyDate()) {
                own.add(dates.get(0));
            }
            if (!part.isOnlyDate()) {
                int behind = until;
                int next = index + 1;
                for (; next < parts.size() && parts.get(next).isOnlyDate() && behind < dates.size(); next++) {
                    own.add(dates.get(behind++));
                }
                clauses.add(
                        new Clause(lower(part.typed()), part.typed(), own, before, part.shares(), rest(parts, next)));
                before = lower(part.typed());
            }
            from = until;
        }
        return clauses;
    }

    private static String rest(List<Part> parts, int from) {
        StringBuilder rest = new StringBuilder();
        for (Part part : parts.subList(from, parts.size())) {
            rest.append(", ").append(part.typed());
        }
        return rest.toString();
    }
}
