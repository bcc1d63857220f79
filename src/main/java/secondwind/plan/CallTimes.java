package secondwind.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import secondwind.plan.Action.Channel;

/** The hours of the calls of one plan. */
final class CallTimes {
    private final Calls calls;
    private final Optional<ZoneId> there;
    private final Optional<ZoneId> here;

    /**
     * The hours for one employer.
     *
     * @param calls what the cadence advises
     * @param there the time zone of the person called
     * @param here the time zone of the caller
     */
    CallTimes(Calls calls, Optional<ZoneId> there, Optional<ZoneId> here) {
        this.calls = calls;
        this.there = there;
        this.here = here;
    }

    /** The hours of a call that is still to be made; those of a later try, where the others lie in the caller's night. */
    Optional<CallTime> of(Placed placed, Channel channel) {
        if (channel != Channel.CALL || !(placed.standing() instanceof Standing.Planned planned)) {
            return Optional.empty();
        }
        CallTime usual = on(planned.day(), calls.hours(placed.touch(), planned.day()));
        CallTime later = on(planned.day(), calls.laterTry());
        return Optional.of(usual.isInTheCallersNight() && !later.isInTheCallersNight() ? later : usual);
    }

    private CallTime on(LocalDate day, Hours hours) {
        return new CallTime(day, hours, there, here);
    }
}
