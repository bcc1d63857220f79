/** The command line. */
@NullMarked
package secondwind.cli;

import org.jspecify.annotations.NullMarked;
