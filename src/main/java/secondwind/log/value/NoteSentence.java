package secondwind.log.value;

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
 * @param clauses its clauses
 */
record NoteSentence(String typed, String words, List<Clause> clauses) {
    private static final char DATE = '\u00a7';
    private static final Pattern BETWEEN_SENTENCES =
            Pattern.compile("[;\u2022|]+|[.!](?=\\s+[^\\d\\s" + DATE + "]|\\s*$)|(?<=[" + DATE + "\\d)])[.!](?=\\s)");
    private static final Pattern BETWEEN_CLAUSES =
            Pattern.compile("[,()]+|\\s(?:and|then|but|&|\\+)(?=\\s)|(?<=" + DATE + ")\\s*[-\u2013\u2014](?=\\s)");
    private static final Pattern ONLY_DATE = Pattern.compile("\\W*(?:on )?" + DATE + "\\W*");

    /**
     * One clause.
     *
     * @param words its words in small letters, a sign in the place of each date
     * @param dates its dates, and those that stand alone beside it
     * @param next the clause behind it; empty where it is the last
     */
    record Clause(String words, List<TypedDate> dates, String next) {
        Clause {
            dates = List.copyOf(dates);
        }
    }

    NoteSentence {
        clauses = List.copyOf(clauses);
    }

    /** The sentences of this line that name a day. */
    static List<NoteSentence> of(String line) {
        List<TypedDate> dates = DateWords.find(line);
        List<NoteSentence> sentences = new ArrayList<>();
        if (dates.isEmpty()) {
            return sentences;
        }
        int from = 0;
        for (String marked : BETWEEN_SENTENCES.split(marked(line, dates), 0)) {
            int count = (int) marked.chars().filter(sign -> sign == DATE).count();
            List<TypedDate> own = dates.subList(from, Math.min(dates.size(), from + count));
            from += count;
            if (!own.isEmpty()) {
                sentences.add(new NoteSentence(typed(marked, own), lower(marked), clauses(lower(marked), own)));
            }
        }
        return sentences;
    }

    /** A date may hold commas and dots, which part nothing. */
    private static String marked(String line, List<TypedDate> dates) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (TypedDate date : dates) {
            int at = line.indexOf(date.text(), from);
            marked.append(line.substring(from, at).replace(DATE, ' ')).append(DATE);
            from = at + date.text().length();
        }
        return marked.append(line.substring(from).replace(DATE, ' ')).toString();
    }

    private static String typed(String marked, List<TypedDate> dates) {
        String typed = marked;
        for (TypedDate date : dates) {
            typed = typed.replaceFirst(String.valueOf(DATE), Matcher.quoteReplacement(date.text()));
        }
        return typed.strip();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }

    private static List<Clause> clauses(String words, List<TypedDate> dates) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN_CLAUSES.split(words, 0)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int index = 0; index < parts.size(); index++) {
            String part = parts.get(index);
            int until = from + count(part);
            List<TypedDate> own = new ArrayList<>(dates.subList(from, until));
            if (own.isEmpty() && index == 1 && isOnlyDate(parts.get(0))) {
                own.add(dates.get(0));
            }
            if (!isOnlyDate(part)) {
                int behind = until;
                int next = index + 1;
                for (; next < parts.size() && isOnlyDate(parts.get(next)) && behind < dates.size(); next++) {
                    own.add(dates.get(behind++));
                }
                clauses.add(new Clause(part, own, next < parts.size() ? parts.get(next) : ""));
            }
            from = until;
        }
        return clauses;
    }

    private static int count(String part) {
        return (int) part.chars().filter(sign -> sign == DATE).count();
    }

    private static boolean isOnlyDate(String part) {
        return ONLY_DATE.matcher(part).matches();
    }
}
