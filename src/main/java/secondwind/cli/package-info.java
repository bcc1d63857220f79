/**
 * The command line.
 *
 * <p>Arguments enter; data on standard output, messages on standard error and an exit code leave. The only place that
 * asks the clock or the machine's locale. Third-party code: picocli.
 */
@NullMarked
package secondwind.cli;

import org.jspecify.annotations.NullMarked;
