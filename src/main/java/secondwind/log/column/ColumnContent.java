package secondwind.log.column;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.MarkText;
import secondwind.log.value.PersonText;
import secondwind.log.value.Shapes;
import secondwind.log.value.WorkText;

/** What a sample of a column's cells looks like. Each share runs from 0 to 1. */
public final class ColumnContent {
    /** Fewer values than this prove nothing. */
    private static final int ENOUGH = 3;

    private static final int MOST_VALUES = 200;
    private static final int FEWEST_DIGITS = 3;
    private static final double VARIED = 0.7;

    private static final Set<String> NEVER = Set.of("false", "no", "n", "0");

    private int values;
    private int dates;
    private int emails;
    private int phones;
    private int links;
    private int yesOrNo;
    private int names;
    private int ended;
    private int endedOrUnderWay;
    private int rounds;
    private int prose;
    private int reachedOnly;
    private int employment;
    private int jobs;
    private int employers;
    private int sources;
    private int linksWithin;
    private int applying;
    private int persons;
    private int answers;
    private int words;
    private int figures;
    private int remarks;
    private int marks;
    private int lettered;
    private int places;
    private final Set<String> distinct = new HashSet<>();

    private ColumnContent() {}

    /** Looks at this column of these rows. */
    static ColumnContent of(int column, List<SheetRow> rows) {
        ColumnContent content = new ColumnContent();
        for (SheetRow row : rows) {
            TypedCell cell = row.cell(column);
            if (!cell.isEmpty() && content.values < MOST_VALUES) {
                content.add(cell);
            }
        }
        return content;
    }

    private void add(TypedCell cell) {
        String text = cell.text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (Shapes.isPlaceholder(text) && !CellText.isYesOrNo(lower)) {
            return;
        }
        values++;
        distinct.add(lower);
        dates += cell instanceof TypedCell.Moment || DateWords.startsLikeADate(text) ? 1 : 0;
        emails += Shapes.hasEmail(text) ? 1 : 0;
        phones += Shapes.hasPhone(text) ? 1 : 0;
        linksWithin += text.contains("://") || text.contains("www.") ? 1 : 0;
        applying += EndingText.tellsOfApplying(text) ? 1 : 0;
        links += Shapes.isLink(text) ? 1 : 0;
        yesOrNo += cell instanceof TypedCell.Truth || CellText.isYesOrNo(lower) ? 1 : 0;
        names += Shapes.isNameLike(text) ? 1 : 0;
        ended += EndingText.isEnded(text) ? 1 : 0;
        endedOrUnderWay += EndingText.isEndedOrUnderWay(text) ? 1 : 0;
        rounds += EndingText.isRounds(text) ? 1 : 0;
        prose += EndingText.isProse(text) ? 1 : 0;
        reachedOnly += Shapes.isOnlyWaysToReach(text) ? 1 : 0;
        jobs += WorkText.isJob(text) ? 1 : 0;
        employers += WorkText.isEmployer(text) ? 1 : 0;
        sources += WorkText.isSource(text) && !Shapes.isLink(text) ? 1 : 0;
        persons += PersonText.isPerson(text) ? 1 : 0;
        answers += CellText.isAnswer(lower) ? 1 : 0;
        words += CellText.isFreeText(text) ? 1 : 0;
        lettered += text.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        places += Shapes.digits(text) > 0 || EndingText.isEndedOrUnderWay(text) ? 1 : 0;
        remarks += CellText.isRemark(text) ? 1 : 0;
        marks += CellText.isAnswer(lower) || MarkText.recordsAStep(text) ? 1 : 0;
        figures += Shapes.digits(text) >= FEWEST_DIGITS ? 1 : 0;
        employment += CellText.isKindOfEmployment(lower) ? 1 : 0;
    }

    boolean hasAny() {
        return values > 0;
    }

    /** Names of persons, beyond doubt. */
    double persons() {
        return share(persons);
    }

    /** Answers that begin with yes or no, whatever they add. */
    double answers() {
        return share(answers);
    }

    /** Whether most answers are more than a bare yes or no. */
    boolean answersAtLength() {
        return answers > 0 && distinct.size() > ENOUGH;
    }

    /** Words that are neither links, numbers to call nor days. */
    double freeText() {
        return share(words);
    }

    /** Whether most cells are remarks, and hardly one a day or an answer. */
    boolean isRemarks() {
        return values >= 2 && share(remarks) > 0.5 && share(dates) < 0.3 && share(answers) < 0.5;
    }

    /** Whether at least half of the cells record what came of a step, such as "left vm 9/8" and "yes 27/11". */
    boolean isMarks() {
        return values > 0 && share(marks) >= 0.5;
    }

    /** Whether several boxes are all empty ones. */
    boolean isNeverYes() {
        return values >= ENOUGH && distinct.size() == 1 && NEVER.containsAll(distinct);
    }

    /** Whether these are figures too short for a day or a number to call, such as counts. */
    boolean isCounts() {
        return isFigures() && dates == 0 && share(figures) < 0.3;
    }

    /** Whether hardly a cell has a letter in it. */
    boolean isFigures() {
        return values >= ENOUGH && share(lettered) < 0.2;
    }

    /** Cells with at least three digits in them, as any number to call has. */
    double figures() {
        return share(figures);
    }

    /** Cells that might tell a place among others: a number, or how it ended. */
    double places() {
        return share(places);
    }

    /** Whether nearly every cell says something else. */
    boolean isVaried() {
        return distinct.size() > VARIED * values;
    }

    /** How many cells say something. */
    int values() {
        return values;
    }

    /** E-mail addresses and numbers without a name beside them. */
    double reachedOnly() {
        return share(reachedOnly);
    }

    /** Ways to be employed, such as full time. */
    double employment() {
        return share(employment);
    }

    /** Names of jobs, such as dispatcher. */
    double jobs() {
        return share(jobs);
    }

    /** Names that only employers bear, such as those with a legal form. */
    double employers() {
        return share(employers);
    }

    /** Places where vacancies are found, such as LinkedIn. */
    double sources() {
        return share(sources);
    }

    /** Whether one and the same value stands in every one of more than a few cells. */
    boolean isAlwaysTheSame() {
        return values > ENOUGH && distinct.size() == 1;
    }

    /** Cells with a link in them, perhaps beside other words. */
    double linksWithin() {
        return share(linksWithin);
    }

    /** Whether several cells tell of an application, an interview or its end, as notes do and descriptions do not. */
    boolean tellsOfApplying() {
        return share(applying) >= 0.2;
    }

    /** Whether nearly every cell says how an application stands, in a few words that come again. */
    boolean isStatus() {
        return share(endedOrUnderWay) > 0.8 && isRepeated();
    }

    boolean isEnough() {
        return values >= ENOUGH;
    }

    double dates() {
        return share(dates);
    }

    double emails() {
        return share(emails);
    }

    double phones() {
        return share(phones);
    }

    double links() {
        return share(links);
    }

    double yesOrNo() {
        return share(yesOrNo);
    }

    double names() {
        return share(names);
    }

    double rounds() {
        return share(rounds);
    }

    /** Whether most cells say how an application stands, and several that it ended. */
    boolean isAboutEndings() {
        return ended >= 2 && share(ended) >= 0.25 && share(endedOrUnderWay) > 0.5 && share(prose) <= 0.5;
    }

    /** Whether hardly a cell says how an application stands. */
    boolean isNotAboutEndings() {
        return share(endedOrUnderWay) < 0.1;
    }

    /** Whether many cells hold sentences. */
    boolean isProse() {
        return share(prose) >= 0.4;
    }

    /** Whether a few values come again and again, as in a status column. */
    boolean isRepeated() {
        return values >= 2 * ENOUGH && distinct.size() <= Math.max(3, values / 3);
    }

    private double share(int count) {
        return values == 0 ? 0 : (double) count / values;
    }
}
