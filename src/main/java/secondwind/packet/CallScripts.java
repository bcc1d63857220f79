package secondwind.packet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Step;

/** The pages to speak from: one for each call that is still to be made. */
final class CallScripts {
    /** What LinkedIn lets one write into an invitation, in characters. */
    private static final int INVITATION_LENGTH = 200;

    private final Templates templates;
    private final Wording wording;

    CallScripts(Templates templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    List<Document> compose(ActionPlan plan, Profile sender) {
        PlanWords words = new PlanWords(plan, sender, wording);
        List<Document> scripts = new ArrayList<>();
        planned(plan, Step.FEEDBACK)
                .ifPresentOrElse(
                        action -> scripts.add(script("feedback", feedbackTitle(plan), words, action)),
                        () -> planned(plan, Step.OPPORTUNITIES)
                                .ifPresent(action ->
                                        scripts.add(script("openings", "Call about openings", words, action))));
        planned(plan, Step.PERSON_HIRED)
                .ifPresent(action -> scripts.add(script("person-hired", "The person hired", words, action)));
        planned(plan, Step.CHECK_BACK)
                .ifPresent(action -> scripts.add(script("check-back", checkBackTitle(plan), words, action)));
        if (scripts.isEmpty()) {
            planned(plan, Step.KEEP_IN_TOUCH)
                    .ifPresent(action -> scripts.add(script("keep-in-touch", "Keep in touch", words, action)));
        }
        return scripts;
    }

    private static Optional<Action> planned(ActionPlan plan, Step step) {
        return plan.find(step).filter(action -> action.day().isPresent());
    }

    private static String feedbackTitle(ActionPlan plan) {
        if (plan.is(Circumstance.EMAIL_ONLY)) {
            return "Feedback and openings, by e-mail";
        }
        return plan.is(Circumstance.PUBLIC_SECTOR) ? "Debrief call, then openings" : "Feedback call, then openings";
    }

    private static String checkBackTitle(ActionPlan plan) {
        return plan.is(Circumstance.EMAIL_ONLY) ? "Check-back, by e-mail" : "Check-back call";
    }

    private Document script(String template, String title, PlanWords words, Action action) {
        Map<String, Object> filled = new HashMap<>(words.script(action, title));
        if (action.step() == Step.PERSON_HIRED) {
            filled.put("linkedIn", invitation(words.common()));
        }
        return new Document(Document.Kind.CALL_SCRIPT, title, Markup.parse(templates.fill(template, filled)));
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
