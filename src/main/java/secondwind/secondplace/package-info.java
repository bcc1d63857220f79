/**
 * Tells a second place from a near miss.
 *
 * <p>An {@link secondwind.application.Application} enters; a {@link secondwind.secondplace.Verdict} with its
 * {@link secondwind.secondplace.Evidence} leaves. Third-party code: commons-text.
 */
@NullMarked
package secondwind.secondplace;

import org.jspecify.annotations.NullMarked;
