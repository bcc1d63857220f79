/**
 * Workbooks of Excel 97 to 2003 (.xls), and the other files in Microsoft's compound format.
 *
 * <p>A path enters {@link secondwind.log.format.xls.CompoundFile#open}, which looks what the file holds; a workbook leaves
 * whose sheets stream their rows from the file. Older and foreign spreadsheets are named and refused. Third-party code:
 * POI's file systems, its records of Excel and its decryption.
 */
@NullMarked
package secondwind.log.format.xls;

import org.jspecify.annotations.NullMarked;
