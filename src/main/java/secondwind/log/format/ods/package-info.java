/**
 * OpenDocument spreadsheets. A path enters {@link secondwind.log.format.ods.OdsWorkbook}, packed or flat; a workbook
 * leaves whose sheets stream from content.xml. No third-party code: the decision record on formats says why.
 */
@NullMarked
package secondwind.log.format.ods;

import org.jspecify.annotations.NullMarked;
