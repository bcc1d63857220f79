/**
 * Writes the lists of a run as CSV that opens cleanly in a spreadsheet and can run no formula there.
 *
 * <p>Verdicts, plans and rejections enter; lines leave. Third-party code: Commons CSV.
 */
@NullMarked
package secondwind.output.csv;

import org.jspecify.annotations.NullMarked;
