package secondwind.secondplace;

import secondwind.application.Application;

/** The short question that a coach puts to the client about one row. */
final class Question {
    private Question() {}

    static String about(Application application, String words, Rule rule) {
        return about(application, words, ending(rule));
    }

    static String about(Application application, String words, String ending) {
        String job = application.role().map(role -> ", " + role).orElse("");
        String wrote = words.isEmpty() ? "" : " the log says \u201c" + words + "\u201d.";
        return application.company().name() + job + ":" + wrote + " " + ending;
    }

    private static String ending(Rule rule) {
        return switch (rule) {
            case OFFER_OUT -> "Has the first choice accepted?";
            case FIRST_FELL_THROUGH -> "Is the job free again, or has someone been hired?";
            case SECOND_SO_FAR -> "Is it decided, and was someone else hired?";
            case SECOND_OF_NONE -> "Was anybody hired in the end?";
            case LAST_TWO_UNTOLD -> "Who was chosen?";
            case RESERVE -> "Were you the first in reserve, and has someone else the job?";
            case BARE_SECOND -> "Second of what: did you come second for the job?";
            case CONFLICTING_ENDS, CONFLICTING_RANKS -> "How did it end?";
            case FIRST_BELOW_THE_LINE -> "Were you the next in line?";
            default -> "Did they tell you where you came?";
        };
    }
}
