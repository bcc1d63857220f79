/**
 * Draws documents as PDF.
 *
 * <p>A {@link secondwind.packet.Packet} or a {@link secondwind.packet.Book} enters; the bytes of a PDF leave, with
 * notices about characters that no font has. The low level (fonts, measuring, wrapping, pages) knows nothing of
 * headings and checklists. Third-party code: PDFBox.
 */
@NullMarked
package secondwind.output.pdf;

import org.jspecify.annotations.NullMarked;
