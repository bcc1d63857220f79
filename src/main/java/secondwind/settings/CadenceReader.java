package secondwind.settings;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import secondwind.plan.Cadence;
import secondwind.plan.Cadence.Anchor;
import secondwind.plan.Cadence.CheckBack;
import secondwind.plan.Cadence.DayWindow;
import secondwind.plan.Cadence.Feedback;
import secondwind.plan.Cadence.KeepInTouch;
import secondwind.plan.Cadence.LateStartBands;
import secondwind.plan.Cadence.Manner;
import secondwind.plan.Cadence.Patience;
import secondwind.plan.Cadence.PersonHired;
import secondwind.plan.Cadence.Retry;
import secondwind.plan.Cadence.WorkingDayWindow;
import secondwind.plan.Calls;
import secondwind.plan.QuietDays;

/** Reads one cadence, said in words that a coach can read and change, from its own section and those it is like. */
final class CadenceReader {
    /** The name of the cadence that this one is like. */
    static final String LIKE = "like";

    private static final String ABOUT = "about";
    private static final String SOURCE = "source";
    private static final String WITHOUT = "without";
    private static final String PERSON_HIRED = "person-hired";
    private static final String CHECK_BACK = "check-back";
    private static final String KEEP_IN_TOUCH = "keep-in-touch";
    private static final String QUIET_DAYS = "quiet-days";
    private static final List<String> CAN_BE_LEFT_OUT = List.of(PERSON_HIRED, CHECK_BACK, KEEP_IN_TOUCH, QUIET_DAYS);
    private static final List<String> KEYS = List.of(
            LIKE,
            WITHOUT,
            ABOUT,
            SOURCE,
            "letter",
            "feedback",
            "retry",
            PERSON_HIRED,
            CHECK_BACK,
            KEEP_IN_TOUCH,
            "late-start",
            "calls",
            QUIET_DAYS,
            "patience");
    private static final List<String> MANNERS = List.of("call", "e-mail");
    private static final List<String> ANCHORS = List.of("feedback", "told");
    private static final List<String> START_DATE = List.of("counts", "ignored");
    private static final String NO_END = "no end";

    private final List<Section> layers;

    /**
     * A reader.
     *
     * @param layers the section of the cadence itself, and below it those that it is like, in order
     */
    CadenceReader(List<Section> layers) {
        this.layers = List.copyOf(layers);
    }

    Cadence read(String name) throws SettingsException {
        CadenceTable top = new CadenceTable(layers);
        top.allowOnly(KEYS);
        return new Cadence(
                name,
                own(
                        ABOUT,
                        top.text(ABOUT, "one sentence that says what it is"),
                        "Like \u201c%s\u201d, with changes of your own."),
                own(
                        SOURCE,
                        top.text(SOURCE, "who advises it, such as \"My own practice\""),
                        "\u201c%s\u201d, changed by you"),
                letter(table("letter")),
                feedback(table("feedback")),
                retry(table("retry")),
                personHired(),
                checkBack(),
                keepInTouch(),
                lateStart(table("late-start")),
                calls(table("calls")),
                quietDays(),
                patience(table("patience")));
    }

    /** What the cadence itself says; nobody is named as the source of numbers that somebody else has changed. */
    private String own(String key, String said, String ofAnother) throws SettingsException {
        Section own = layers.get(0);
        Optional<String> like = own.text(LIKE);
        return own.has(key) || like.isEmpty() ? said : String.format(Locale.ROOT, ofAnother, like.get());
    }

    private CadenceTable table(String key) throws SettingsException {
        Optional<CadenceTable> table = find(key);
        if (table.isEmpty()) {
            throw layers.get(0).missing(key, "a section of that name, or like = \"" + Cadences.STANDARD + "\"");
        }
        return table.get();
    }

    /** The table of this key; empty when nobody has one, or whoever is above leaves it out. */
    private Optional<CadenceTable> find(String key) throws SettingsException {
        List<Section> found = new ArrayList<>();
        boolean leftOut = false;
        for (int layer = 0; layer < layers.size() && !leftOut; layer++) {
            layers.get(layer).section(key).ifPresent(found::add);
            leftOut = leavesOut(layers.get(layer), key);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new CadenceTable(found));
    }

    private static boolean leavesOut(Section layer, String key) throws SettingsException {
        List<String> without = layer.texts(WITHOUT);
        for (String step : without) {
            if (!CAN_BE_LEFT_OUT.contains(step) || layer.has(step)) {
                throw layer.wrong(
                        WITHOUT,
                        step,
                        CAN_BE_LEFT_OUT.contains(step)
                                ? "a step that is not described below"
                                : "a list of what can be left out: " + String.join(", ", CAN_BE_LEFT_OUT));
            }
        }
        return without.contains(key);
    }

    private static WorkingDayWindow letter(CadenceTable table) throws SettingsException {
        table.allowOnly(List.of("from", "to"));
        return workingDays(table, "from", "to", 0);
    }

    private static WorkingDayWindow workingDays(CadenceTable table, String from, String to, int least)
            throws SettingsException {
        int first = table.number(from, least, Cadence.MOST_WORKING_DAYS);
        int last = table.number(to, least, Cadence.MOST_WORKING_DAYS);
        if (first > last) {
            throw table.unfit(List.of(from, to), "“" + from + "” to be no later than “" + to + "”");
        }
        return new WorkingDayWindow(first, last);
    }

    private static DayWindow days(CadenceTable table, int least) throws SettingsException {
        int target = table.number("target", least, Cadence.MOST_DAYS);
        int from = table.number("from", least, Cadence.MOST_DAYS);
        int to = table.number("to", least, Cadence.MOST_DAYS);
        if (from > target || target > to) {
            throw table.unfit(
                    List.of("target", "from", "to"),
                    "“target” to lie between “from” and “to”, here " + from + " and " + to);
        }
        return new DayWindow(target, from, to);
    }

    private static Manner manner(CadenceTable table) throws SettingsException {
        return table.oneOf("by", MANNERS).equals(MANNERS.get(0)) ? Manner.CALL : Manner.EMAIL;
    }

    private static Feedback feedback(CadenceTable table) throws SettingsException {
        table.allowOnly(List.of("target", "from", "to", "by"));
        return new Feedback(days(table, 1), manner(table));
    }

    private static Retry retry(CadenceTable table) throws SettingsException {
        table.allowOnly(List.of("from", "to", "touches"));
        return new Retry(workingDays(table, "from", "to", 1), table.number("touches", 1, Cadence.MOST_TRIES));
    }

    private Optional<PersonHired> personHired() throws SettingsException {
        Optional<CadenceTable> table = find(PERSON_HIRED);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        table.get().allowOnly(List.of("after-told", "after-feedback", "open"));
        return Optional.of(new PersonHired(
                table.get().number("after-told", 0, Cadence.MOST_DAYS),
                table.get().number("after-feedback", 0, Cadence.MOST_WORKING_DAYS),
                table.get().number("open", 0, Cadence.MOST_DAYS)));
    }

    private Optional<CheckBack> checkBack() throws SettingsException {
        Optional<CadenceTable> found = find(CHECK_BACK);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CadenceTable table = found.get();
        table.allowOnly(List.of(
                "count-from", "target", "from", "to", "after-feedback", "start-date", "start-from", "start-to", "by"));
        boolean fromFeedback = table.oneOf("count-from", ANCHORS).equals(ANCHORS.get(0));
        boolean startCounts = table.oneOf("start-date", START_DATE).equals(START_DATE.get(0));
        return Optional.of(new CheckBack(
                fromFeedback ? Anchor.FEEDBACK : Anchor.TOLD,
                days(table, 0),
                startCounts ? Optional.of(workingDays(table, "start-from", "start-to", 0)) : Optional.empty(),
                table.number("after-feedback", 0, Cadence.MOST_DAYS),
                manner(table)));
    }

    private Optional<KeepInTouch> keepInTouch() throws SettingsException {
        Optional<CadenceTable> found = find(KEEP_IN_TOUCH);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CadenceTable table = found.get();
        table.allowOnly(List.of("after-told", "every", "after-check-back", "touches"));
        List<Integer> afterTold = table.numbers("after-told", 1, Cadence.MOST_DAYS);
        for (int touch = 1; touch < afterTold.size(); touch++) {
            if (afterTold.get(touch) - afterTold.get(touch - 1) < Cadence.FEWEST_DAYS_BETWEEN_TOUCHES) {
                throw table.wrong(
                        "after-told",
                        afterTold,
                        "each at least " + Cadence.FEWEST_DAYS_BETWEEN_TOUCHES + " days after the one before");
            }
        }
        return Optional.of(new KeepInTouch(
                afterTold,
                table.number("every", Cadence.FEWEST_DAYS_BETWEEN_TOUCHES, Cadence.MOST_DAYS),
                table.number("after-check-back", 0, Cadence.MOST_DAYS),
                table.says("touches", NO_END) ? Optional.empty() : table.find("touches", 1, Cadence.MOST_TOUCHES)));
    }

    private static LateStartBands lateStart(CadenceTable table) throws SettingsException {
        String without = "without-apology";
        String acknowledged = "acknowledged";
        table.allowOnly(List.of(without, acknowledged));
        int first = table.number(without, 0, Cadence.MOST_DAYS);
        int second = table.number(acknowledged, 0, Cadence.MOST_DAYS);
        if (first > second) {
            throw table.unfit(
                    List.of(without, acknowledged), "“" + without + "” to be no more than “" + acknowledged + "”");
        }
        return new LateStartBands(first, second);
    }

    private static Calls calls(CadenceTable table) throws SettingsException {
        table.allowOnly(List.of("days", "first-try", "on-monday", "later-try", "most-a-day"));
        return new Calls(
                table.weekdays("days"),
                table.hours("first-try"),
                table.hours("on-monday"),
                table.hours("later-try"),
                table.number("most-a-day", 1, Cadence.MOST_CALLS));
    }

    private Optional<QuietDays> quietDays() throws SettingsException {
        Optional<CadenceTable> table = find(QUIET_DAYS);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        table.get().allowOnly(List.of("from", "to"));
        MonthDay first = table.get().dayOfTheYear("from");
        MonthDay last = table.get().dayOfTheYear("to");
        if (QuietDays.length(first, last) > QuietDays.MOST) {
            throw table.get().unfit(List.of("from", "to"), "at most " + QuietDays.MOST + " quiet days in a year");
        }
        return Optional.of(new QuietDays(first, last));
    }

    private static Patience patience(CadenceTable table) throws SettingsException {
        table.allowOnly(List.of("due", "skip-after", "leave-alone-after"));
        return new Patience(
                table.number("due", 1, Cadence.MOST_DAYS),
                table.number("skip-after", 1, Cadence.MOST_DAYS),
                table.number("leave-alone-after", 1, Cadence.MOST_DAYS));
    }
}
