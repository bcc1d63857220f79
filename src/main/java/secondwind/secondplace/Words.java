package secondwind.secondplace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one cell, in order, each with the place in the text where it was typed. Punctuation that parts clauses
 * is kept as a word of its own.
 */
final class Words {
    private static final int FIRST_CAPACITY = 24;
    private static final Set<String> RANK_WORDS =
            Set.of("rank", "ranked", "ranking", "place", "placed", "placing", "position", "pos", "merit", "standing");

    private final String text;
    private int[] ids = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int size;

    Words(String text) {
        this.text = text;
    }

    void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int id(int index) {
        return ids[index];
    }

    /** Whether the last word so far ends right here, without a space. */
    boolean endsAt(int place) {
        return size > 0 && ends[size - 1] == place;
    }

    /** Whether the last word so far begins with a small letter. */
    boolean endsInLowerCase() {
        return size > 0 && Character.isLowerCase(text.codePointAt(starts[size - 1]));
    }

    /** Whether the last word so far announces a place: "ranked 2/11" is no date. */
    boolean endsInRankWord() {
        return size > 0 && RANK_WORDS.contains(typed(size - 1, size).toLowerCase(Locale.ROOT));
    }

    /** Whether a clause ends before the word at this index; before the first word and after the last it does. */
    boolean isEdge(int index) {
        return index < 0 || index >= size || Vocabulary.isBreak(ids[index]);
    }

    /** The index of the first word of the clause in which this word stands. */
    int clauseStart(int index) {
        int start = index;
        while (!isEdge(start - 1)) {
            start--;
        }
        return start;
    }

    /** The index behind the last word of the clause that goes on from here. */
    int clauseEnd(int index) {
        int end = index;
        while (!isEdge(end)) {
            end++;
        }
        return end;
    }

    /** Whether a question mark stands at this index. */
    boolean isQuestion(int index) {
        return index < size && ids[index] == Vocabulary.QUESTION;
    }

    /** Takes these words out of play, so that no later sign is read from them. */
    void claim(int from, int to) {
        for (int index = from; index < to; index++) {
            if (!Vocabulary.isBreak(ids[index])) {
                ids[index] = Vocabulary.CLAIMED;
            }
        }
    }

    /** Where the first of these words begins in the text and the last ends, in characters. */
    int length(int from, int to) {
        return to <= from ? 0 : ends[to - 1] - starts[from];
    }

    /** The code point with which this word begins. */
    int firstLetter(int index) {
        return text.codePointAt(starts[index]);
    }

    /** The text as typed, from the first of these words to the last. */
    String typed(int from, int to) {
        return to <= from ? "" : text.substring(starts[from], ends[to - 1]);
    }
}
