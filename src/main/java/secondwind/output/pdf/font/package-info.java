/**
 * Fonts, parsed once: which characters they have, how wide these are, how pairs are kerned, and the subsets that go
 * into a file.
 *
 * <p>TrueType files enter; {@link secondwind.output.pdf.font.Face}s and
 * {@link secondwind.output.pdf.font.FontSubset}s leave. Knows nothing of words and pages.
 */
@NullMarked
package secondwind.output.pdf.font;

import org.jspecify.annotations.NullMarked;
