/**
 * XML spreadsheets of Excel 2002 and 2003. A path enters {@link secondwind.log.format.spreadsheetml.XmlWorkbook}, a
 * workbook leaves whose sheets stream from the document. No third-party code.
 */
@NullMarked
package secondwind.log.format.spreadsheetml;

import org.jspecify.annotations.NullMarked;
