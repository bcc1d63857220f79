/**
 * Sets words into lines: makes every character printable, finds the font that has it, measures, and breaks.
 *
 * <p>{@link secondwind.packet.Text} and a {@link secondwind.output.pdf.text.Style} enter;
 * {@link secondwind.output.pdf.text.Line}s leave. Knows nothing of pages, headings and checklists.
 */
@NullMarked
package secondwind.output.pdf.text;

import org.jspecify.annotations.NullMarked;
