package secondwind.secondplace;

/** Whose place some words tell of: the seeker's, or, as in "my referee was runner-up", another person's. */
final class WhosePlace {
    private final Words words;
    private final TaleWords tale;

    WhosePlace(Words words, TaleWords tale) {
        this.words = words;
        this.tale = tale;
    }

    /**
     * Whether the place told by these words is said to be another person's: "my referee was runner-up", in a clause that
     * does not name the seeker.
     *
     * @param start the index of the first word that tells the place
     * @param end the index behind them
     */
    boolean isAnothers(int start, int end) {
        int clause = words.clauseStart(start);
        for (int index = clause + 1; index <= start; index++) {
            if (tale.has(TaleWords.Kind.BEING, word(index)) || isShortened(index - 1)) {
                boolean person = !tale.has(TaleWords.Kind.PLACES, word(index - 1))
                        && !tale.has(TaleWords.Kind.SEEKER, word(index - 1))
                        && Character.isLetter(words.firstLetter(index - 1));
                return person
                        && !namesTheSeeker(clause, index)
                        && !tale.anyOf(TaleWords.Kind.SEEKER, words, index, words.clauseEnd(end));
            }
        }
        return false;
    }

    /** "My husband's the runner-up": is, shortened. */
    private boolean isShortened(int index) {
        String typed = words.typed(index, index + 1);
        return (typed.endsWith("'s") || typed.endsWith("\u2019s"))
                && index + 1 < words.size()
                && tale.has(TaleWords.Kind.ARTICLES, word(index + 1));
    }

    /** Whether a subject has the seeker in it; "my referee" has not. */
    private boolean namesTheSeeker(int clause, int being) {
        for (int index = clause; index < being; index++) {
            if (tale.has(TaleWords.Kind.SEEKER, word(index)) && !tale.has(TaleWords.Kind.OWNERS, word(index))) {
                return true;
            }
        }
        return false;
    }

    private String word(int index) {
        return TaleWords.plain(words.typed(index, index + 1));
    }
}
