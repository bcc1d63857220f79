/**
 * Tables in web pages, and in the web archives that Excel writes. A path enters
 * {@link secondwind.log.format.markup.HtmlWorkbook} or {@link secondwind.log.format.markup.WebArchive}, a workbook with
 * a sheet for each table leaves. Third-party code: jsoup, which fetches nothing here.
 */
@NullMarked
package secondwind.log.format.markup;

import org.jspecify.annotations.NullMarked;
