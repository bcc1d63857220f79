/**
 * Adds the action plan to a copy of the user's workbook, and leaves every part of it that need not change as it is.
 *
 * <p>The lines of a plan and the path of a workbook enter; a workbook leaves. The parts of the package are edited as
 * the text they are, so that whatever else they hold survives. Third-party code: Commons Compress, for entries that are
 * copied as they are.
 */
@NullMarked
package secondwind.output.xlsx;

import org.jspecify.annotations.NullMarked;
