/**
 * Draws documents as PDF.
 *
 * <p>A {@link secondwind.packet.Packet} or a {@link secondwind.packet.Book} enters; the bytes of a PDF leave, with
 * notices about characters that no font has. Here are the typographic system and what each block looks like. The low
 * level knows nothing of headings and checklists: {@code font} (parsed fonts and their subsets), {@code text} (words
 * into lines) and {@code page} (strips onto pages, pages into a file), each knowing only those before it.
 * Third-party code: PDFBox, ZXing.
 */
@NullMarked
package secondwind.output.pdf;

import org.jspecify.annotations.NullMarked;
