/**
 * Raw rows of typed cells, whatever the file's format.
 *
 * <p>What every format offers and what all formats share: a {@link secondwind.log.sheet.Workbook} with its sheets, each
 * of which streams its rows as often as it is asked. What cannot be read leaves as
 * {@link secondwind.log.sheet.BrokenFileException}. No third-party code.
 */
@NullMarked
package secondwind.log.sheet;

import org.jspecify.annotations.NullMarked;
