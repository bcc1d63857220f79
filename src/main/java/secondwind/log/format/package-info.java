/**
 * The formats a log may have.
 *
 * <p>A path enters {@link secondwind.log.format.WorkbookOpener}, which looks at the content and not at the suffix; a
 * {@link secondwind.log.sheet.Workbook} leaves. Each format has a package of its own beneath this one. What cannot be
 * read leaves as {@link secondwind.log.sheet.BrokenFileException}. Third-party code: POI's file systems.
 */
@NullMarked
package secondwind.log.format;

import org.jspecify.annotations.NullMarked;
