package secondwind.secondplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Cites words of a cell as a person would: the whole clause when it is short, else the words around. */
final class Citation {
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_TOGETHER = 80;
    private static final String CUT = "\u2026";

    private static final Pattern SPACES = Pattern.compile("[\\s&&[^ ]]+|\\s{2,}");
    private static final Pattern LOOSE_END = Pattern.compile("[\\p{Punct}\\s]+$");

    private final Words words;

    Citation(Words words) {
        this.words = words;
    }

    /**
     * Words that are to be cited.
     *
     * @param start the index of the first
     * @param end the index after the last
     */
    record Part(int start, int end) {}

    /** The text of a cell that nothing in particular is cited from, cut between words. */
    static String shortened(String text) {
        String line = oneLine(text);
        if (line.length() <= LONGEST_CLAUSE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_CLAUSE);
        String start = line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, LONGEST_CLAUSE / 2));
        return LOOSE_END.matcher(start).replaceAll("") + CUT;
    }

    /** The text on one line, without spaces at its ends. */
    static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    /** These words with what stands around them; empty when there are none. */
    String of(List<Part> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        List<Part> ordered = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (!ordered.contains(part)) {
                ordered.add(part);
            }
        }
        ordered.sort(Comparator.comparingInt(Part::start));
        Part first = ordered.get(0);
        Part last = ordered.get(ordered.size() - 1);
        Part all = clause(new Part(first.start, Math.max(first.end, last.end)));
        int longest = ordered.size() == 1 ? LONGEST_CLAUSE : LONGEST_TOGETHER;
        if (words.length(all.start, all.end) <= longest) {
            return words.typed(all.start, all.end);
        }
        if (last.start <= first.end) {
            return window(new Part(first.start, Math.max(first.end, last.end)));
        }
        return joined(window(first), window(last));
    }

    private static String joined(String one, String other) {
        String start = one.endsWith(CUT) ? one.substring(0, one.length() - CUT.length()) : one;
        String end = other.startsWith(CUT) ? other.substring(CUT.length()) : other;
        return start + " " + CUT + " " + end;
    }

    /** The clause, or as much of it on both sides as a reader needs. */
    private String window(Part part) {
        Part clause = clause(part);
        int start = part.start;
        int end = part.end;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (end < clause.end && words.length(start, end + 1) <= LONGEST_CLAUSE) {
                end++;
                grows = true;
            }
            if (start > clause.start && words.length(start - 1, end) <= LONGEST_CLAUSE) {
                start--;
                grows = true;
            }
        }
        return (start > clause.start ? CUT : "") + words.typed(start, end) + (end < clause.end ? CUT : "");
    }

    private Part clause(Part part) {
        int start = part.start;
        int end = part.end;
        while (start < end - 1 && words.isEdge(start)) {
            start++;
        }
        while (end > start + 1 && words.isEdge(end - 1)) {
            end--;
        }
        int close = words.clauseEnd(end);
        return new Part(words.clauseStart(start), words.isQuestion(close) ? close + 1 : close);
    }
}
