/**
 * Packets as forms: what their fields are called, and what was filled into them.
 *
 * <p>The key of a step enters, and the name of its field leaves; the bytes of a packet that somebody has saved enter, and the
 * answers in it leave as {@link secondwind.output.pdf.form.FilledPacket}. Knows nothing of how a page looks.
 */
@NullMarked
package secondwind.output.pdf.form;

import org.jspecify.annotations.NullMarked;
