/**
 * Puts plans into words: what stands on each page, and not how it looks.
 *
 * <p>{@link secondwind.plan.ActionPlan}s enter; {@link secondwind.packet.Packet}s and a
 * {@link secondwind.packet.Book} leave, made of {@link secondwind.packet.Document}s, made of
 * {@link secondwind.packet.Block}s, and a {@link secondwind.packet.StepCalendar} of the same dates. The words come from text templates. Third-party code: jmustache.
 */
@NullMarked
package secondwind.packet;

import org.jspecify.annotations.NullMarked;
