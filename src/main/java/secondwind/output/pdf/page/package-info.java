/**
 * Pages and files: strips are laid on pages, drawn on canvases, and bound into one PDF file.
 *
 * <p>{@link secondwind.output.pdf.page.Strip}s enter; the bytes of a file leave. Knows nothing of headings and
 * checklists.
 */
@NullMarked
package secondwind.output.pdf.page;

import org.jspecify.annotations.NullMarked;
