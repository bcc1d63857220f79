package secondwind.log.column;

import secondwind.application.Field;

/** Whether the cells of a column are of a kind that its header cannot mean. */
final class Contradiction {
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double SOME = 0.3;
    private static final double HARDLY_ANY = 0.1;
    private static final double CLEAR = 0.85;
    /** A header that names a day, not just what was done on it. */
    private static final double NAMES_A_DAY = 0.95;

    private Contradiction() {}

    /** Whether the cells speak against this field, whose header has this weight; a few cells may be enough. */
    static boolean stands(Field field, double weight, ColumnContent content) {
        if (!content.hasAny()) {
            return false;
        }
        boolean ticks = content.yesOrNo() > HALF;
        boolean days = content.dates() > HALF;
        boolean links = content.links() > HALF;
        return switch (field) {
            case COMPANY, HIRED_PERSON ->
                content.isEnough() && (ticks || days || content.reachedOnly() > HALF || links || content.isFigures());
            case ROLE -> ticks || days || links || content.employment() > HALF || content.isFigures();
            case CLIENT -> days || links;
            case CONTACT_NAME, CONTACT_TITLE ->
                (content.names() < HARDLY_ANY
                                && content.reachedOnly() < HARDLY_ANY
                                && (ticks || days || content.isFigures()))
                        || (content.isAlwaysTheSame() && content.persons() == 0 && content.reachedOnly() == 0);
            case CONTACT_PHONE ->
                isOnesOwn(content.phones(), content)
                        || (content.phones() < HARDLY_ANY
                                && (content.yesOrNo() + content.dates() > HALF
                                        || links
                                        || isPeople(content)
                                        || (content.isEnough()
                                                && content.figures() < SOME
                                                && content.emails() < SOME)));
            case CONTACT_EMAIL ->
                isOnesOwn(content.emails(), content)
                        || (content.emails() < HARDLY_ANY
                                && (ticks || days || (content.isEnough() && content.phones() == 0)));
            case ADDRESS -> ticks || days || content.emails() > HALF || links;
            case APPLIED_DATE ->
                content.dates() < HARDLY_ANY && (links || content.isCounts() || isSomethingElse(weight, content));
            case START_DATE -> content.dates() < HARDLY_ANY && (ticks || isSomethingElse(weight, content));
            case STAGE -> content.emails() > HALF || links || (weight < CLEAR && isNoStatus(content));
            case OUTCOME -> content.emails() > HALF || links;
            case SOURCE -> ticks || days;
            case POSTING_LINK ->
                content.linksWithin() < HARDLY_ANY
                        && (ticks || days || (content.isEnough() && (weight < CLEAR || content.sources() > HALF)));
            case RANK ->
                links
                        || days
                        || content.isProse()
                        || content.emails() > HALF
                        || (content.isEnough() && weight < CLEAR && content.places() < HARDLY_ANY);
            default -> false;
        };
    }

    private static boolean isNoStatus(ColumnContent content) {
        return content.isEnough() && content.isNotAboutEndings();
    }

    /** One and the same address or number with every application is that of the person who applies. */
    private static boolean isOnesOwn(double waysToReach, ColumnContent content) {
        return waysToReach > MOST && content.isAlwaysTheSame();
    }

    private static boolean isPeople(ColumnContent content) {
        return content.isEnough() && content.names() > MOST;
    }

    private static boolean isSomethingElse(double weight, ColumnContent content) {
        return content.isEnough()
                && weight < NAMES_A_DAY
                && weight > HARDLY_ANY
                && content.dates() == 0
                && !content.isAboutEndings();
    }
}
