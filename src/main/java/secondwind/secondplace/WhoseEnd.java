package secondwind.secondplace;

/**
 * Whose acceptance, offer or refusal some words tell of. "Came second. The first choice accepted on the 14th" tells of
 * somebody else's; "if she had turned it down" of nobody's.
 */
final class WhoseEnd {

    /** "They called back and hired me": so many words behind the end may still say whose it is. */
    private static final int BEHIND = 1;

    private final Words words;
    private final TaleWords tale;

    WhoseEnd(Words words, TaleWords tale) {
        this.words = words;
        this.tale = tale;
    }

    /**
     * Whether the words that tell an end, behind words that tell a place, are about the person who was first.
     *
     * @param placed the index of the first word that tells the place
     * @param placedEnd the index behind them
     * @param start the index of the first word that tells the end
     * @param end the index behind them
     */
    boolean isTheFirstOnes(int placed, int placedEnd, int start, int end) {
        if (isTheSeekers(start, end)) {
            return false;
        }
        int clause = words.clauseStart(start);
        return namesAnother(placedEnd, words.clauseEnd(end))
                || anyOf(TaleWords.Kind.SAID_OF_THE_OTHER, placed, placedEnd)
                || hasSubject(clause, start, placedEnd)
                || isDoneTo(start, end)
                || isTheWinnersFirstDay(placedEnd, start, end);
    }

    /** Whether the clause of the words from here to there names the seeker, before them or just behind. */
    private boolean isTheSeekers(int start, int end) {
        return anyOf(TaleWords.Kind.SEEKER, words.clauseStart(start), Math.min(words.size(), end + BEHIND));
    }

    /** Whether these words are a first day, and nothing behind the place says whose: the one's who was first. */
    private boolean isTheWinnersFirstDay(int placedEnd, int start, int end) {
        return tale.has(TaleWords.Kind.FIRST_DAY, word(start))
                && !anyOf(TaleWords.Kind.SEEKER, placedEnd, Math.min(words.size(), end + BEHIND));
    }

    /** Whether words that tell an end, wherever the place stands, are said of somebody or done to somebody. */
    boolean isSaidOfAnother(int start, int end) {
        return !isTheSeekers(start, end) && (hasSubject(words.clauseStart(start), start, 0) || isDoneTo(start, end));
    }

    /** Whether the word here is the answer of somebody who has an offer and does not want it. */
    boolean isRefusal(int index) {
        return tale.has(TaleWords.Kind.REFUSING, word(index));
    }

    /** Somebody else is named; "at first" is nobody. */
    private boolean namesAnother(int from, int to) {
        for (int index = from; index < to; index++) {
            boolean atFirst =
                    word(index).equals("first") && index > 0 && word(index - 1).equals("at");
            if (tale.has(TaleWords.Kind.OTHERS, word(index)) && !atFirst) {
                return true;
            }
        }
        return false;
    }

    /** "Selectee onboarded": whoever the clause begins with, it is not the seeker. */
    private boolean hasSubject(int clause, int start, int placedEnd) {
        return clause < start
                && clause >= placedEnd
                && !tale.has(TaleWords.Kind.NO_SUBJECT, word(clause))
                && Character.isLetter(words.firstLetter(clause));
    }

    /** "Signed Dan", "rehired her": what was done was done to somebody. */
    private boolean isDoneTo(int start, int end) {
        if (words.isEdge(end)) {
            return false;
        }
        boolean name = Character.isUpperCase(words.firstLetter(end))
                && Character.isLowerCase(words.firstLetter(end - 1))
                && tale.has(TaleWords.Kind.DONE_TO, word(start));
        return name || tale.has(TaleWords.Kind.TELLS_OF_THE_OTHER, word(end));
    }

    /** Whether any of the words stands for the seeker. */
    boolean isAboutTheSeeker() {
        return anyOf(TaleWords.Kind.SEEKER, 0, words.size());
    }

    /** Whether any of the words stands for somebody else. */
    boolean isAboutAnother() {
        return anyOf(TaleWords.Kind.OTHERS, 0, words.size());
    }

    /** Whether these words stand in a clause that says what might have been: before them, or right behind. */
    boolean isImagined(Place end) {
        return isImagined(end.start())
                || (!words.isEdge(end.end()) && tale.has(TaleWords.Kind.CONDITIONS, word(end.end())));
    }

    /** Whether a clause says before this word that what follows only might have been. */
    boolean isImagined(int start) {
        for (int index = start; !words.isEdge(index); index--) {
            if (isCondition(index) || isWouldHave(index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCondition(int index) {
        boolean owned = word(index).equals("had")
                && !words.isEdge(index - 1)
                && tale.has(TaleWords.Kind.HAD_BEHIND, word(index - 1));
        return tale.has(TaleWords.Kind.CONDITIONS, word(index)) && !owned;
    }

    /** "Would have", however it is shortened; the end may begin with its last word. */
    private boolean isWouldHave(int index) {
        return tale.has(TaleWords.Kind.WOULD, word(index))
                && index + 1 < words.size()
                && tale.has(TaleWords.Kind.HAVE, word(index + 1));
    }

    private boolean anyOf(TaleWords.Kind wanted, int from, int to) {
        return tale.anyOf(wanted, words, from, to);
    }

    private String word(int index) {
        return TaleWords.plain(words.typed(index, index + 1));
    }
}
