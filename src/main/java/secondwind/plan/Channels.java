package secondwind.plan;

import java.util.Optional;
import secondwind.application.Person;
import secondwind.plan.Action.Channel;
import secondwind.plan.Cadence.Manner;

/** How each step is done, by what the log knows of the people. */
final class Channels {
    private final Situation situation;
    private final Cadence cadence;

    Channels(Situation situation, Cadence cadence) {
        this.situation = situation;
        this.cadence = cadence;
    }

    /** E-mail where there is an address; a posted letter otherwise. */
    Channel letter() {
        return hasEmail() ? Channel.EMAIL : Channel.POST;
    }

    /** A call; its e-mail twin when nobody may or can be called, where the advice is to write, and for the last retry. */
    Channel call(Step step, int touch) {
        boolean lastRetry = touch > 1 && touch >= cadence.retry().touches();
        boolean rather = lastRetry || manner(step) == Manner.EMAIL;
        return situation.is(Circumstance.EMAIL_ONLY) || (rather && hasEmail()) ? Channel.EMAIL : Channel.CALL;
    }

    private Manner manner(Step step) {
        return step == Step.CHECK_BACK
                ? cadence.checkBack().map(Cadence.CheckBack::manner).orElse(Manner.CALL)
                : cadence.feedback().manner();
    }

    /** A friend is called; anybody else gets one message by the way that the log knows. */
    Channel personHired() {
        if (situation.is(Circumstance.HIRE_IS_FRIEND)) {
            return Channel.CALL;
        }
        Optional<String> contact = situation.application().hire().contact();
        if (contact.filter(text -> text.contains("@")).isPresent()) {
            return Channel.EMAIL;
        }
        return contact.filter(Contacts::isPhone).isPresent() ? Channel.CALL : Channel.LINKEDIN;
    }

    Channel keepInTouch() {
        if (hasEmail()) {
            return Channel.EMAIL;
        }
        boolean hasPhone = situation.contact().flatMap(Person::phone).isPresent();
        return hasPhone && !situation.is(Circumstance.EMAIL_ONLY) ? Channel.CALL : Channel.POST;
    }

    private boolean hasEmail() {
        return situation.contact().flatMap(Person::email).isPresent();
    }
}
