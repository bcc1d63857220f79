/**
 * Writes the calendar file.
 *
 * <p>A {@link secondwind.packet.StepCalendar} enters; the bytes of an iCalendar file leave (RFC 5545). Third-party code:
 * none (docs/decisions/0028).
 */
@NullMarked
package secondwind.output.ics;

import org.jspecify.annotations.NullMarked;
