/**
 * Draws documents as PDF.
 *
 * <p>A {@link secondwind.packet.Packet} or a {@link secondwind.packet.Book} enters; the bytes of a PDF leave, with
 * notices about characters that no font has. Here are the typographic system and what each block looks like and means. The
 * low level knows nothing of headings and checklists: {@code font} (parsed fonts and their subsets), {@code text} (words
 * into lines), {@code structure} (what is read out, in which order) and {@code page} (strips onto pages, pages into a
 * file). Beside these stand {@code code} (what a phone scans) and {@code form} (what fields are called, and what was filled
 * into them). Third-party code: PDFBox, ZXing.
 */
@NullMarked
package secondwind.output.pdf;

import org.jspecify.annotations.NullMarked;
