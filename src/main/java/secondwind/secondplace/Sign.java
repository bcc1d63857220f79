package secondwind.secondplace;

import java.util.Locale;

/**
 * What words of a cell can be a sign of. The order is the order of reading. A sign that claims its words keeps them
 * from every later sign: "2nd interview" is no rank.
 */
enum Sign {
    /** A rank in a test on the way, not in the hiring. */
    TEST_RANK(true),
    /** A second that is no rank: an interview, a shift, a street, a date, a name. */
    NOT_A_RANK(true),
    /** The seeker found a job somewhere else. */
    FOUND_ELSEWHERE(true),
    /** Not second, not among the last. */
    NOT_SECOND(true),
    /** Somebody else was second. */
    SOMEBODY_SECOND(true),
    /** Perhaps second. */
    UNSURE_SECOND(true),
    /** "She was their second choice": the client, in a coach's log. */
    THIRD_PERSON_SECOND(true),
    /** Third or lower. */
    LOWER(true),
    /** The words say second. */
    SECOND(false),
    /** First alternate, first reserve, next in line. */
    FIRST_RESERVE(false),
    /** What would be if the person hired left again. */
    HIRED_MAY_LEAVE(true),
    /** The first choice has the offer and has not answered. */
    FIRST_UNDECIDED(true),
    /** The first choice said no after all. */
    FIRST_FELL_THROUGH(true),
    /** The first choice has said yes. */
    FIRST_ACCEPTED(false),
    /** The seeker was better than the other. */
    BEAT_THE_OTHER(true),
    /** Two were left. */
    FINAL_TWO(false),
    /** A few were left. */
    FINALIST(false),
    /** The last round was reached. */
    FINAL_ROUND(false),
    /** The one backup, the one alternate. */
    THE_RESERVE(false),
    /** An alternate, a reserve list, a waitlist. */
    RESERVE(false),
    /** Not the first choice. */
    NOT_FIRST(true),
    /** Nobody was hired. */
    CANCELLED(true),
    /** The job is posted once more: after a second place that is a reason to write again, else the hiring failed. */
    POSTED_AGAIN(true),
    /** One other person was chosen. */
    OTHER_CHOSEN(true),
    /** Of the last two it was the other: words that say so only of two. */
    OTHER_WON(false),
    /** Close, without a rank. */
    CLOSE(false),
    /** The seeker said no. */
    WITHDREW(true),
    /** The employer said no. */
    REJECTED(true),
    /** Accepting, starting or being hired, but not this job and not for sure. */
    NOT_HIRED(true),
    /** The seeker has this job. */
    HIRED(true),
    /** Accepted, started, joined: the seeker has this job, if the leading cell says so by itself. */
    BARE_HIRED(true),
    /** The seeker has an offer. */
    OFFERED(true),
    /** Nothing is decided yet. */
    PENDING(false),
    /** Applied, or not even that: nobody has been ranked. */
    NOT_BEGUN(false),
    /** It ended early on the way. */
    EARLY(false),
    /** There were several places. */
    SEVERAL_POSTS(false),
    /** Second, as a clause of its own. */
    ALONE_SECOND(false),
    /** Second, with no word about what. */
    BARE_SECOND(false);

    private final boolean claims;

    Sign(boolean claims) {
        this.claims = claims;
    }

    /** Whether its words are no sign of anything else. */
    boolean claims() {
        return claims;
    }

    /** Its name in the evidence files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Sign get(String key) {
        for (Sign sign : values()) {
            if (sign.key().equals(key)) {
                return sign;
            }
        }
        throw new IllegalArgumentException("Expected a sign, but found [" + key + "]");
    }
}
