package secondwind.secondplace;

import java.util.List;
import java.util.Locale;

/**
 * The rules, in the order in which they are asked; the first that applies decides. Each names the signs whose words it
 * cites, and the one plain sentence that a person reads, in which %s stands for those words.
 */
enum Rule {
    /** Somebody who has the job needs no letter about losing it. */
    HIRED(
            Kind.NO,
            row -> row.hasAny(Sign.HIRED, Sign.BARE_HIRED) && !row.isContradicted(),
            "%s says that the job was won.",
            Sign.HIRED,
            Sign.BARE_HIRED),
    /** Whoever withdrew was not passed over. */
    WITHDREW(
            Kind.NO,
            row -> row.has(Sign.WITHDREW) && !row.isContradicted(),
            "%s says that the seeker stepped back.",
            Sign.WITHDREW),
    /** The last two, and this one won. */
    BEAT_THE_OTHER(
            Kind.NO,
            row -> row.has(Sign.BEAT_THE_OTHER),
            "%s says that the seeker was the one chosen.",
            Sign.BEAT_THE_OTHER),
    /** The runner-up was another person. */
    SOMEBODY_SECOND(
            Kind.NO,
            row -> row.has(Sign.SOMEBODY_SECOND) && !row.has(Sign.SECOND),
            "%s says that somebody else was second.",
            Sign.SOMEBODY_SECOND),
    /** Words that leave the rank in doubt. */
    UNSURE_SECOND(
            Kind.ASK,
            row -> (row.has(Sign.UNSURE_SECOND) || row.isSomebodySecond()) && !row.has(Sign.SECOND),
            "%s leaves open whether this was second.",
            Sign.UNSURE_SECOND,
            Sign.THIRD_PERSON_SECOND),
    /** Third for two posts is the first below the line; fifth is not. */
    FIRST_BELOW_THE_LINE(
            Kind.ASK,
            row -> row.has(Sign.LOWER) && row.has(Sign.SEVERAL_POSTS) && row.mayBeFirstBelowTheLine(),
            "%s: with several posts, this may have been the first below the line.",
            Sign.LOWER),
    /** A cell that says second and third says neither. */
    CONFLICTING_RANKS(
            Kind.ASK,
            row -> row.hasAny(Sign.LOWER, Sign.NOT_SECOND) && row.has(Sign.SECOND),
            "%s stands beside words that say second.",
            Sign.LOWER,
            Sign.NOT_SECOND),
    /** Third or lower. */
    LOWER(Kind.NO, row -> row.has(Sign.LOWER), "%s says third or lower.", Sign.LOWER),
    /** Words that say it was not second. */
    NOT_SECOND(Kind.NO, row -> row.has(Sign.NOT_SECOND), "%s says that this was not second.", Sign.NOT_SECOND),
    /** Second while the first has not answered: it may yet be first. */
    OFFER_OUT(
            Kind.ASK,
            row -> row.has(Sign.FIRST_UNDECIDED) && !row.has(Sign.FIRST_ACCEPTED),
            "%s says that the first choice has not answered yet.",
            Sign.FIRST_UNDECIDED),
    /** The first choice is gone, so the job may be free. */
    FIRST_FELL_THROUGH(
            Kind.ASK,
            row -> row.has(Sign.FIRST_FELL_THROUGH) && !row.has(Sign.OFFERED),
            "%s says that the first choice fell through.",
            Sign.FIRST_FELL_THROUGH),
    /** Second in a process that is still running. */
    SECOND_SO_FAR(Kind.ASK, RowSigns::isSecondSoFar, "%s says second, but the decision still looks open.", Sign.SECOND),
    /** Second, and then nobody was hired. A job that is only posted again keeps its place (domain.md, "Variations"). */
    SECOND_OF_NONE(
            Kind.ASK,
            row -> row.has(Sign.SECOND) && row.has(Sign.CANCELLED) && !row.has(Sign.FIRST_ACCEPTED),
            "%s says second, but perhaps nobody was hired.",
            Sign.SECOND),
    /** One cell says second, another says hired or withdrawn. */
    CONFLICTING_ENDS(
            Kind.ASK,
            row -> row.hasAny(Sign.SECOND, Sign.FIRST_RESERVE) && row.isContradicted(),
            "%s says second, but another cell tells another end.",
            Sign.SECOND,
            Sign.FIRST_RESERVE),
    /** An offer after coming second. */
    OFFERED(
            Kind.NO,
            row -> row.has(Sign.OFFERED) && (!row.isLost() || row.isOfferedInTheLead()),
            "%s speaks of an offer.",
            Sign.OFFERED),
    /** The rank is stated. */
    RUNNER_UP(
            Kind.SECOND_PLACE,
            row -> row.hasAny(Sign.SECOND, Sign.THIRD_PERSON_SECOND),
            "%s says this was second place.",
            Sign.SECOND,
            Sign.THIRD_PERSON_SECOND),
    /** First alternate, first reserve and next in line are second places by other names. */
    FIRST_RESERVE(
            Kind.SECOND_PLACE,
            row -> row.has(Sign.FIRST_RESERVE),
            "%s says this was the next in line.",
            Sign.FIRST_RESERVE),
    /** Of the last two, the other was chosen: that leaves second place. */
    LAST_TWO(
            Kind.SECOND_PLACE,
            row -> row.has(Sign.FINAL_TWO) && row.isLostToTheOther() && !row.isWithoutAHire(),
            "%s: two were left, and the other was chosen.",
            Sign.FINAL_TWO,
            Sign.OTHER_CHOSEN,
            Sign.FIRST_ACCEPTED,
            Sign.REJECTED,
            Sign.OTHER_WON),
    /** Of the last two, and not decided. */
    LAST_TWO_OPEN(
            Kind.NO,
            row -> row.has(Sign.FINAL_TWO) && (row.isStillOpen() || row.isWithoutAHire()),
            "%s says two were left, and nobody else was chosen yet.",
            Sign.FINAL_TWO),
    /** Of the last two, and no word about the end. */
    LAST_TWO_UNTOLD(
            Kind.ASK, row -> row.has(Sign.FINAL_TWO), "%s says two were left, but not who was chosen.", Sign.FINAL_TWO),
    /** The one backup, and the first choice came. */
    BACKUP(
            Kind.SECOND_PLACE,
            row -> row.has(Sign.THE_RESERVE) && row.isOtherChosen(),
            "%s: the one in reserve, and the first choice took the job.",
            Sign.THE_RESERVE,
            Sign.FIRST_ACCEPTED,
            Sign.OTHER_CHOSEN,
            Sign.REJECTED),
    /** A bare reserve list may be long. */
    RESERVE(
            Kind.ASK,
            row -> row.hasAny(Sign.RESERVE, Sign.THE_RESERVE),
            "%s does not say whether that was first in reserve.",
            Sign.RESERVE,
            Sign.THE_RESERVE),
    /** Second of something, and another was chosen. */
    SECOND_AND_OTHER_CHOSEN(
            Kind.SECOND_PLACE,
            row -> row.has(Sign.BARE_SECOND) && row.isOtherChosen() && !row.isHireNamed(),
            "%s: second, and another was chosen.",
            Sign.BARE_SECOND,
            Sign.OTHER_CHOSEN),
    /** "Second. Job's filled": a place, and the end. */
    SECOND_AND_LOST(
            Kind.SECOND_PLACE,
            RowSigns::isSecondAndLost,
            "%s: second, and the job is gone.",
            Sign.ALONE_SECOND,
            Sign.REJECTED),
    /** "Finished interviews: second. Back to it": the cell is about the end, and second stands for the place. */
    SECOND_AMONG_REMARKS(
            Kind.SECOND_PLACE,
            row -> row.isSecondAmongRemarks() && !row.isOpen(Sign.BARE_SECOND),
            "%s, with what stands around it, says this was second place.",
            Sign.BARE_SECOND),
    /** Second of something that goes on. */
    BARE_SECOND_OPEN(
            Kind.NO,
            row -> row.has(Sign.BARE_SECOND) && row.isOpen(Sign.BARE_SECOND),
            "%s is part of something still going on.",
            Sign.BARE_SECOND),
    /** Second of what? */
    BARE_SECOND(Kind.ASK, row -> row.has(Sign.BARE_SECOND), "%s does not say second of what.", Sign.BARE_SECOND),
    /** Nobody is second after a phone screen, unless it went on from there. */
    EARLY_END(
            Kind.NO,
            row -> row.has(Sign.EARLY) && !row.hasAny(Sign.FINALIST, Sign.FINAL_ROUND) && !row.has(Sign.CLOSE),
            "%s does not tell of a last round.",
            Sign.EARLY),
    /** Not the first choice: the second, or the tenth? */
    NOT_FIRST(Kind.ASK, row -> row.has(Sign.NOT_FIRST), "%s says not first, but not which place.", Sign.NOT_FIRST),
    /** Among the last, and still open. */
    FINALIST_OPEN(
            Kind.NO,
            row -> row.hasAny(Sign.FINALIST, Sign.CLOSE) && row.isOpen(Sign.FINALIST),
            "%s is not the end yet.",
            Sign.FINALIST,
            Sign.CLOSE),
    /** Nobody was hired. */
    CANCELLED(Kind.NO, RowSigns::isWithoutAHire, "%s says that the hiring stopped.", Sign.CANCELLED, Sign.POSTED_AGAIN),
    /** Among the last few: which? */
    FINALIST(
            Kind.ASK,
            row -> row.has(Sign.FINALIST),
            "%s says this was among the last few, and gives no rank.",
            Sign.FINALIST),
    /** Rejected at the very end: by how much? */
    LAST_ROUND(
            Kind.ASK,
            row -> row.has(Sign.FINAL_ROUND) && row.isLost(),
            "%s says it went to the last round, and gives no rank.",
            Sign.FINAL_ROUND),
    /** Close, without a rank. */
    CLOSE(Kind.ASK, row -> row.has(Sign.CLOSE), "%s sounds close, and gives no rank.", Sign.CLOSE),
    /** One other person was chosen; how many were ahead is not said. */
    OTHER_CHOSEN(
            Kind.ASK,
            row -> row.hasAny(Sign.OTHER_CHOSEN, Sign.HIRED_MAY_LEAVE),
            "%s says that another was chosen, not how many were ahead.",
            Sign.OTHER_CHOSEN,
            Sign.HIRED_MAY_LEAVE),
    /** A rank in a test is no rank in the hiring. */
    TEST_RANK(Kind.NO, row -> row.has(Sign.TEST_RANK), "%s is a rank in a test, not in the decision.", Sign.TEST_RANK),
    /** A plain rejection. */
    REJECTED(Kind.NO, row -> row.has(Sign.REJECTED), "%s is a rejection without a rank.", Sign.REJECTED),
    /** A job somewhere else. */
    FOUND_ELSEWHERE(Kind.NO, row -> row.has(Sign.FOUND_ELSEWHERE), "%s speaks of another job.", Sign.FOUND_ELSEWHERE),
    /** Not decided. */
    PENDING(Kind.NO, row -> row.has(Sign.PENDING), "%s says that it is not decided.", Sign.PENDING),
    /** A second interview, a second shift, Second Avenue. */
    NOT_A_RANK(Kind.NO, row -> row.has(Sign.NOT_A_RANK), "%s is not about coming second.", Sign.NOT_A_RANK),
    /** Nothing about a rank. */
    NO_RANK(Kind.NO, row -> true, "%s says nothing about second place.");

    /** The three verdicts. */
    enum Kind {
        SECOND_PLACE,
        ASK,
        NO
    }

    /** When a rule applies. */
    @FunctionalInterface
    private interface Condition {
        boolean test(RowSigns row);
    }

    private static final Rule[] RULES = values();

    private final Kind kind;
    // The conditions are lambdas that hold nothing, and the list is made by List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Condition condition;

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Sign> cited;

    Rule(Kind kind, Condition condition, String sentence, Sign... cited) {
        this.kind = kind;
        this.condition = condition;
        this.sentence = sentence;
        this.cited = List.of(cited);
    }

    /** The first rule that applies to these signs. */
    static Rule decide(RowSigns row) {
        for (Rule rule : RULES) {
            if (rule.condition.test(row)) {
                return rule;
            }
        }
        throw new IllegalStateException("The last rule applies to every row");
    }

    Kind kind() {
        return kind;
    }

    /** The signs whose words are cited. */
    List<Sign> cited() {
        return cited;
    }

    /** Its name, such as {@code runner-up}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The plain sentence about these words. */
    String reason(String words) {
        return sentence.replace("%s", "\u201c" + words + "\u201d");
    }
}
