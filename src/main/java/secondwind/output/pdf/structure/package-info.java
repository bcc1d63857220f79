/**
 * What a page means to somebody who cannot see it: headings, lists, tables, pictures and fields, in reading order.
 *
 * <p>Roles and words enter; a tree of {@link secondwind.output.pdf.structure.Element}s leaves, which pages mark their
 * content with and which a file keeps. Knows nothing of fonts and pages.
 */
@NullMarked
package secondwind.output.pdf.structure;

import org.jspecify.annotations.NullMarked;
