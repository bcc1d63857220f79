/**
 * Text with one table. A path enters {@link secondwind.log.format.text.CsvWorkbook#open}, a workbook with one sheet
 * leaves; encoding, delimiter and quotes are found out from the content. Third-party code: Commons CSV.
 */
@NullMarked
package secondwind.log.format.text;

import org.jspecify.annotations.NullMarked;
