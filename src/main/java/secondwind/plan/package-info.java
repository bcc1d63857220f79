/**
 * Turns second places into dated steps.
 *
 * <p>Second places, accepted offers, today and a {@link secondwind.plan.Cadence} enter; an
 * {@link secondwind.plan.ActionPlan} for each manager leaves. Third-party code: jollyday.
 */
@NullMarked
package secondwind.plan;

import org.jspecify.annotations.NullMarked;
