package secondwind.packet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Step;

/** The pages to speak from: one for each call that is still to be made. */
final class CallScripts {
    /** What LinkedIn lets one write into an invitation, in characters. */
    private static final int INVITATION_LENGTH = 200;

    private static final String HIRED = "The person hired";
    private static final String IN_TOUCH = "Keep in touch";
    private static final String EMAILS = "The same by e-mail";

    private final Templates templates;
    private final Wording wording;

    CallScripts(Templates templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    List<Document> compose(ActionPlan plan, Profile sender) {
        PlanWords words = new PlanWords(plan, sender, wording);
        List<Document> scripts = new ArrayList<>();
        Optional<Action> feedback = planned(plan, Step.FEEDBACK);
        StepWords steps = new StepWords(plan, wording.dates());
        Optional<Action> openings = planned(plan, Step.OPPORTUNITIES).filter(action -> !steps.inTheSameCall(action));
        Optional<Action> checkBack = planned(plan, Step.CHECK_BACK);
        feedback.ifPresent(action -> scripts.add(script("feedback", feedbackTitle(plan, action), words, action)));
        openings.ifPresent(action -> scripts.add(script("openings", openingsTitle(action), words, action)));
        planned(plan, Step.PERSON_HIRED).ifPresent(action -> scripts.add(script("person-hired", HIRED, words, action)));
        checkBack.ifPresent(action -> scripts.add(script("check-back", checkBackTitle(action), words, action)));
        emails(words, feedback, openings, checkBack).ifPresent(scripts::add);
        if (scripts.isEmpty()) {
            planned(plan, Step.KEEP_IN_TOUCH)
                    .ifPresent(action -> scripts.add(script("keep-in-touch", IN_TOUCH, words, action)));
        }
        return scripts;
    }

    private static Optional<Action> planned(ActionPlan plan, Step step) {
        return plan.find(step).filter(action -> action.day().isPresent());
    }

    /** The title of the page in a packet to turn to for this step; what has no page of its own is on the action sheet. */
    static String page(ActionPlan plan, Action action) {
        return switch (action.step()) {
            case FIND_MANAGER, FIND_HIRE -> "Action sheet";
            case LETTER -> "Letter draft";
            case FEEDBACK -> feedbackTitle(plan, action);
            case OPPORTUNITIES -> openingsTitle(action);
            case PERSON_HIRED -> HIRED;
            case CHECK_BACK -> checkBackTitle(action);
            case KEEP_IN_TOUCH -> IN_TOUCH;
        };
    }

    private static String feedbackTitle(ActionPlan plan, Action action) {
        if (!PlanWords.isCall(action)) {
            return plan.is(Circumstance.PUBLIC_SECTOR)
                    ? "Debrief and openings, by e-mail"
                    : "Feedback and openings, by e-mail";
        }
        return plan.is(Circumstance.PUBLIC_SECTOR) ? "Debrief call, then openings" : "Feedback call, then openings";
    }

    private static String openingsTitle(Action action) {
        return PlanWords.isCall(action) ? "Call about openings" : "Openings, by e-mail";
    }

    private static String checkBackTitle(Action action) {
        return PlanWords.isCall(action) ? "Check-back call" : "Check-back, by e-mail";
    }

    private Document script(String template, String title, PlanWords words, Action action) {
        Map<String, Object> filled = new HashMap<>(words.script(action, title));
        if (action.step() == Step.PERSON_HIRED) {
            filled.put("linkedIn", invitation(words.common()));
        }
        List<Block> blocks = new ArrayList<>(Markup.parse(templates.fill(template, filled)));
        // Beside the title and the line with the number.
        ScanCodes.call(action).ifPresent(code -> blocks.add(1, code));
        return new Document(Document.Kind.CALL_SCRIPT, title, blocks);
    }

    private Document document(String template, String title, Map<String, Object> words) {
        return new Document(Document.Kind.CALL_SCRIPT, title, Markup.parse(templates.fill(template, words)));
    }

    /** The e-mail twins of the calls, on a page of their own; a step that is an e-mail already has its own page. */
    private Optional<Document> emails(
            PlanWords words, Optional<Action> feedback, Optional<Action> openings, Optional<Action> checkBack) {
        List<Optional<Action>> calls = Stream.of(feedback, openings, checkBack)
                .map(action -> action.filter(PlanWords::isCall))
                .toList();
        Optional<Action> first = calls.stream().flatMap(Optional::stream).findFirst();
        return first.map(action -> {
            Map<String, Object> filled = new HashMap<>(words.script(action, EMAILS));
            filled.put("feedback", calls.get(0).isPresent());
            filled.put("openings", calls.get(1).isPresent());
            filled.put("checkBack", calls.get(2).isPresent());
            filled.put(
                    "checkBackDay",
                    calls.get(2).flatMap(Action::day).map(words::spoken).orElse(""));
            return document("emails", EMAILS, filled);
        });
    }

    /** The fullest invitation that still fits. */
    private String invitation(Map<String, Object> words) {
        return templates
                .fill("linkedin", words)
                .lines()
                .filter(line -> Inline.parse(line).plain().length() <= INVITATION_LENGTH)
                .findFirst()
                .orElseThrow();
    }
}
