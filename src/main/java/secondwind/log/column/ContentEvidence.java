package secondwind.log.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Field;

/** Lets the cells of a column speak for or against what its header may mean. */
final class ContentEvidence {
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    private static final double HARDLY_ANY = 0.1;
    /** A header from this weight on is clear, and its cells never outvote it. */
    private static final double CLEAR = 0.85;

    private static final double ALMOST_CLEAR = 0.84;
    private static final double WEAK = 0.7;
    /** The lightest weights that still count: what has them yields to every other column. */
    private static final double LAST_RESORT = 0.56;

    private static final double SENTENCES = 0.58;
    /** The weight that "Feedback" has as notes. */
    private static final double BARE_FEEDBACK = 0.6;

    private static final String DAYS_OR_TICKS = "its cells hold dates or ticks";
    /** A header from this weight on names a step in nobody's own words. */
    private static final double NAMES_A_STEP = 0.95;

    private static final Pattern CALL = Pattern.compile("\\bcall(?:s|ed)?\\b", Pattern.CASE_INSENSITIVE);
    private static final String MARKS = "its cells say what came of a call";
    private static final double AGREEMENT = 0.15;
    private static final double EMPTY = 0.3;
    private static final int FEW_ROWS = 3;
    private static final double BY_ITS_WORDS = 0.57;
    private static final String SOURCES = "its cells name job boards";
    private static final Set<Field> YIELD_TO_SOURCES =
            EnumSet.of(Field.COMPANY, Field.APPLIED_DATE, Field.CONTACT_NAME, Field.POSTING_LINK, Field.STAGE);
    private static final String JOBS = "its cells name jobs";
    private static final String EMPLOYERS = "its cells name employers";
    private static final String EMAILS = "its cells hold e-mail addresses";
    private static final String PHONES = "its cells hold phone numbers";
    private static final String LINKS = "its cells hold links";
    private static final String DAYS = "its cells hold dates";
    private static final String NAMES = "its cells hold names";
    private static final String OUTCOMES = "its cells say how it ended";
    private static final String SENTENCES_IN_CELLS = "its cells hold sentences";
    private static final Set<Field> DATES = EnumSet.of(Field.APPLIED_DATE, Field.DECISION_DATE, Field.START_DATE);
    private static final Set<Field> ANSWERED = EnumSet.of(
            Field.FEEDBACK_CALL_DONE, Field.LETTER_SENT, Field.HIRE_CONTACTED, Field.CHECK_BACK_DONE, Field.CLOSED);
    private static final Set<Field> ENDINGS = EnumSet.of(Field.OUTCOME, Field.STAGE);

    private ContentEvidence() {}

    /**
     * What the cells add to the rank of a meaning among others of the same field, in its weight's units: something where
     * they are of its kind, and less than nothing where several rows leave the column empty.
     */
    static double agreement(HeaderMeaning meaning, ColumnContent content, int rows) {
        if (!content.hasAny()) {
            boolean yields =
                    DATES.containsAll(meaning.fields()) || meaning.fields().equals(List.of(Field.CONTACT_NAME));
            return rows >= FEW_ROWS && yields ? -EMPTY : 0;
        }
        boolean agrees = switch (meaning.fields().get(0)) {
            case APPLIED_DATE, DECISION_DATE, START_DATE -> content.dates() > HALF;
            case CONTACT_EMAIL -> content.emails() > HALF;
            case CONTACT_PHONE -> content.phones() > HALF;
            case CONTACT_NAME, HIRED_PERSON -> content.names() > HALF || content.persons() > HALF;
            case POSTING_LINK -> content.links() > HALF;
            case SOURCE -> content.sources() > HALF;
            case ROLE -> content.jobs() > HALF;
            case COMPANY -> content.employers() > SOME;
            default -> false;
        };
        return agrees ? AGREEMENT : 0;
    }

    static List<HeaderMeaning> weigh(String header, List<HeaderMeaning> byWords, ColumnContent content) {
        if (byWords.isEmpty()) {
            return header.isBlank() ? headerless(content) : byCellsAlone(content, WEAK, SENTENCES);
        }
        if (content.sources() > HALF && byWords.stream().allMatch(ContentEvidence::yieldsToSources)) {
            return List.of(HeaderMeaning.ofCells(Field.SOURCE, WEAK, SOURCES));
        }
        boolean weak = byWords.stream()
                .allMatch(meaning -> meaning.weight() < WEAK
                        && !meaning.fields().contains(Field.OUTCOME)
                        && !meaning.fields().contains(Field.NOTES));
        if (weak && content.isAboutEndings()) {
            return byCellsAlone(content, WEAK, SENTENCES);
        }
        List<HeaderMeaning> weighed = new ArrayList<>();
        for (HeaderMeaning meaning : byWords) {
            if (meaning.fields().size() > 1) {
                weighed.addAll(withoutWhatIsNotThere(meaning, content));
            } else {
                weighed.addAll(
                        isStepThatIsAskedFor(header, meaning, content)
                                ? List.of(stepThatIsAskedFor(meaning))
                                : weigh(header, meaning, meaning.fields().get(0), content));
            }
        }
        if (weighed.stream().allMatch(HeaderMeaning::isTooLight)) {
            // "Em" above addresses is no day, whatever it means elsewhere.
            weighed.addAll(byCellsAlone(content, WEAK, SENTENCES));
        }
        return weighed;
    }

    /** "Contact details" that hold no number in any cell do not share the column with one. */
    private static List<HeaderMeaning> withoutWhatIsNotThere(HeaderMeaning meaning, ColumnContent content) {
        List<Field> fields = new ArrayList<>(meaning.fields());
        if (content.phones() == 0) {
            fields.remove(Field.CONTACT_PHONE);
        }
        if (content.emails() == 0) {
            fields.remove(Field.CONTACT_EMAIL);
        }
        if (content.linksWithin() == 0) {
            fields.remove(Field.POSTING_LINK);
        }
        return fields.isEmpty()
                ? List.of()
                : List.of(new HeaderMeaning(fields, meaning.weight(), meaning.part(), meaning.because()));
    }

    /** "Where" is the employer, and "Aplica\u00e7\u00e3o" a day, unless the cells say LinkedIn, Indeed and the like. */
    private static boolean yieldsToSources(HeaderMeaning meaning) {
        return meaning.fields().size() == 1
                && YIELD_TO_SOURCES.contains(meaning.fields().get(0));
    }

    /** What is left of the meanings of a header where only a few cells can speak, and only against it. */
    static List<HeaderMeaning> notContradicted(String header, List<HeaderMeaning> byWords, ColumnContent content) {
        return byWords.stream()
                .map(meaning -> isStepThatIsAskedFor(header, meaning, content) ? stepThatIsAskedFor(meaning) : meaning)
                .filter(meaning -> meaning.fields().size() > 1
                        || !Contradiction.stands(meaning.fields().get(0), meaning.weight(), content))
                .flatMap(meaning -> isOnlyRemarkedOn(header, meaning, content)
                        ? remarksOn(meaning, meaning.fields().get(0)).stream()
                        : Stream.of(meaning))
                .toList();
    }

    /** "Feedback?" is the call for it where the cells record one, and not what they said. */
    private static boolean isStepThatIsAskedFor(String header, HeaderMeaning meaning, ColumnContent content) {
        return isBareFeedback(meaning) && header.strip().endsWith("?") && content.isMarks();
    }

    private static HeaderMeaning stepThatIsAskedFor(HeaderMeaning meaning) {
        return meaning.as(Field.FEEDBACK_CALL_DONE, WEAK).because(MARKS);
    }

    private static boolean isBareFeedback(HeaderMeaning meaning) {
        return meaning.fields().equals(List.of(Field.NOTES))
                && meaning.weight() > LAST_RESORT
                && meaning.weight() <= BARE_FEEDBACK;
    }

    /** Whether the cells below the header of a step say everything but what came of it. */
    private static boolean isOnlyRemarkedOn(String header, HeaderMeaning meaning, ColumnContent content) {
        return ANSWERED.containsAll(meaning.fields())
                && content.isRemarks()
                && !content.isMarks()
                && !namesTheStep(header, meaning);
    }

    /** "Feedback call" and "Check-back" name what was done, and "Feedback received" perhaps what was heard. */
    private static boolean namesTheStep(String header, HeaderMeaning meaning) {
        boolean ofWords = meaning.fields().contains(Field.FEEDBACK_CALL_DONE)
                && !CALL.matcher(header).find();
        return meaning.weight() >= NAMES_A_STEP && !ofWords;
    }

    /** "Feedback received" above what they said is a note; a step is answered by a day or a yes. */
    private static List<HeaderMeaning> remarksOn(HeaderMeaning meaning, Field step) {
        return step == Field.FEEDBACK_CALL_DONE
                ? List.of(meaning.as(Field.NOTES, WEAK).because(SENTENCES_IN_CELLS))
                : List.of();
    }

    private static List<HeaderMeaning> weigh(String header, HeaderMeaning meaning, Field field, ColumnContent content) {
        boolean emailsForPhones = field == Field.CONTACT_PHONE && content.emails() > MOST;
        if (!emailsForPhones && Contradiction.stands(field, meaning.weight(), content)) {
            return List.of();
        }
        if (DATES.contains(field)) {
            boolean ticks = content.dates() < HARDLY_ANY && content.yesOrNo() > HALF;
            boolean endings = content.dates() < HARDLY_ANY && content.isAboutEndings() && meaning.weight() < CLEAR;
            return endings
                    ? List.of(meaning.as(Field.OUTCOME, WEAK).because(OUTCOMES))
                    : ticks ? List.of() : List.of(meaning);
        }
        boolean clear = meaning.weight() >= CLEAR;
        if (ENDINGS.contains(field) && content.dates() > (clear ? MOST : HALF)) {
            // "Rejected" or "Heard back" above a column of dates is the day, not the outcome.
            return List.of(meaning.as(Field.DECISION_DATE, 0.65).because(DAYS));
        }
        if (field == Field.OUTCOME && !clear) {
            return List.of(meaning.as(field, weakOutcome(meaning.weight(), content)));
        }
        if (isBareFeedback(meaning) && content.yesOrNo() + content.dates() > HALF) {
            // "Feedback" above days and ticks is the call for it.
            return List.of(meaning.as(Field.FEEDBACK_CALL_DONE, WEAK).because(DAYS_OR_TICKS));
        }
        if (isOnlyRemarkedOn(header, meaning, content)) {
            return remarksOn(meaning, field);
        }
        if (field == Field.NOTES && meaning.weight() < SENTENCES) {
            return content.isProse() ? List.of(meaning) : List.of();
        }
        if (field == Field.HIRED_PERSON && meaning.weight() < MOST) {
            boolean people = content.names() > HALF && !content.isRepeated();
            return people ? List.of(meaning.as(field, 0.9).because(NAMES)) : List.of();
        }
        if (field == Field.CONTACT_NAME) {
            return contact(meaning, content);
        }
        if (field == Field.CONTACT_PHONE && content.emails() > MOST) {
            return List.of(meaning.as(Field.CONTACT_EMAIL, meaning.weight() - HARDLY_ANY)
                    .because(EMAILS));
        }
        if (field == Field.CONTACT_EMAIL && content.emails() < HARDLY_ANY && content.phones() > MOST) {
            return List.of(meaning.as(Field.CONTACT_PHONE, meaning.weight() - HARDLY_ANY)
                    .because(PHONES));
        }
        return List.of(meaning);
    }

    /** "How it went (rounds)" above "3 rds" yields to a column whose cells say how it went. */
    private static double weakOutcome(double weight, ColumnContent content) {
        if (content.isNeverYes()) {
            return Math.min(weight, LAST_RESORT);
        }
        if (content.isAboutEndings()) {
            return Math.max(weight, ALMOST_CLEAR);
        }
        boolean otherWords = content.isNotAboutEndings() && content.yesOrNo() <= HALF && !content.isRepeated();
        return otherWords || content.rounds() > HALF ? Math.min(weight, LAST_RESORT) : weight;
    }

    /**
     * What the cells mean below a header of other matters: only "Website" above names of job boards, and "Number" above
     * numbers to call, say more than that.
     */
    static List<HeaderMeaning> ofOtherMatters(boolean mayBeToCall, ColumnContent content) {
        if (!content.isEnough()) {
            return List.of();
        }
        if (content.sources() > HALF) {
            return List.of(HeaderMeaning.ofCells(Field.SOURCE, LAST_RESORT, SOURCES));
        }
        boolean toCall = mayBeToCall && content.reachedOnly() > MOST && content.phones() > MOST;
        return toCall && !content.isAlwaysTheSame()
                ? List.of(HeaderMeaning.ofCells(Field.CONTACT_PHONE, BY_ITS_WORDS, PHONES))
                : List.of();
    }

    /** What the cells mean where the header means nothing. */
    private static List<HeaderMeaning> byCellsAlone(ColumnContent content, double outcome, double notes) {
        if (content.isAboutEndings()) {
            return List.of(HeaderMeaning.ofCells(Field.OUTCOME, outcome, OUTCOMES));
        }
        if (content.isProse() && content.tellsOfApplying()) {
            return List.of(HeaderMeaning.ofCells(Field.NOTES, notes, SENTENCES_IN_CELLS));
        }
        if (content.emails() > MOST && !content.isAlwaysTheSame()) {
            return List.of(HeaderMeaning.ofCells(Field.CONTACT_EMAIL, BY_ITS_WORDS, EMAILS));
        }
        if (content.reachedOnly() > MOST && content.phones() > MOST && !content.isAlwaysTheSame()) {
            return List.of(HeaderMeaning.ofCells(Field.CONTACT_PHONE, BY_ITS_WORDS, PHONES));
        }
        if (content.sources() > HALF) {
            return List.of(HeaderMeaning.ofCells(Field.SOURCE, BY_ITS_WORDS, SOURCES));
        }
        if (content.jobs() > HALF && content.jobs() > 2 * content.employers()) {
            return List.of(HeaderMeaning.ofCells(Field.ROLE, BY_ITS_WORDS, JOBS));
        }
        if (content.employers() > HALF && content.employers() > 2 * content.jobs()) {
            return List.of(HeaderMeaning.ofCells(Field.COMPANY, BY_ITS_WORDS, EMPLOYERS));
        }
        return List.of();
    }

    /** People write numbers and addresses into a column called "Contact". */
    private static List<HeaderMeaning> contact(HeaderMeaning meaning, ColumnContent content) {
        if (content.reachedOnly() > MOST) {
            Field way = content.emails() > content.phones() ? Field.CONTACT_EMAIL : Field.CONTACT_PHONE;
            String because = way == Field.CONTACT_EMAIL ? EMAILS : PHONES;
            return List.of(meaning.as(way, meaning.weight() - HARDLY_ANY).because(because));
        }
        List<Field> fields = new ArrayList<>(List.of(Field.CONTACT_NAME));
        if (content.phones() > SOME) {
            fields.add(Field.CONTACT_PHONE);
        }
        if (content.emails() > SOME) {
            fields.add(Field.CONTACT_EMAIL);
        }
        return List.of(new HeaderMeaning(fields, meaning.weight(), meaning.part()));
    }

    private static List<HeaderMeaning> headerless(ColumnContent content) {
        if (content.emails() > MOST) {
            return List.of(HeaderMeaning.ofCells(Field.CONTACT_EMAIL, 0.6, EMAILS));
        }
        if (content.links() > MOST) {
            return List.of(HeaderMeaning.ofCells(Field.POSTING_LINK, 0.56, LINKS));
        }
        if (content.dates() > MOST) {
            return List.of(HeaderMeaning.ofCells(Field.APPLIED_DATE, 0.56, DAYS));
        }
        if (content.phones() > MOST) {
            return List.of(HeaderMeaning.ofCells(Field.CONTACT_PHONE, 0.58, PHONES));
        }
        return content.isStatus() || (content.answers() > HALF && content.answersAtLength())
                ? List.of(HeaderMeaning.ofCells(Field.OUTCOME, SENTENCES, OUTCOMES))
                : byCellsAlone(content, SENTENCES, LAST_RESORT);
    }
}
