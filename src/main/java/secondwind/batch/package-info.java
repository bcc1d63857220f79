/**
 * The run itself: read, find, plan, compose, write, report.
 *
 * <p>Settings and paths enter; files and a report leave.
 */
@NullMarked
package secondwind.batch;

import org.jspecify.annotations.NullMarked;
