/**
 * Office Open XML workbooks. A path enters {@link secondwind.log.format.xlsx.XlsxWorkbook#open}, a workbook leaves whose
 * sheets stream their rows from the file. Third-party code: POI's package layer.
 */
@NullMarked
package secondwind.log.format.xlsx;

import org.jspecify.annotations.NullMarked;
