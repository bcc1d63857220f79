/**
 * Raw rows of typed cells, whatever the file's format.
 *
 * <p>A path enters {@link secondwind.log.sheet.WorkbookOpener}; a {@link secondwind.log.sheet.Workbook} leaves: its
 * sheets, each of which streams its rows as often as it is asked. One implementation per format. What cannot be read
 * leaves as {@link secondwind.log.sheet.BrokenFileException}. Third-party code: POI's package layer, Commons CSV.
 */
@NullMarked
package secondwind.log.sheet;

import org.jspecify.annotations.NullMarked;
