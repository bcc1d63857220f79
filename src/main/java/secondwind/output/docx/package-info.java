/**
 * Writes letters as Word files, for whoever wants to change a word before it goes out.
 *
 * <p>A {@link secondwind.packet.Packet} enters; the bytes of a {@code .docx} leave, with the words of the printed letter
 * in its places. How it looks stands in the parts of an empty letter, as styles; the rest is put in by POI, whose types
 * stay inside.
 */
@NullMarked
package secondwind.output.docx;

import org.jspecify.annotations.NullMarked;
