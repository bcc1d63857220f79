/**
 * Puts files into the output folder without ever losing one of the user's: names that are safe everywhere, writing
 * that is all or nothing, and the manifest of what we wrote. What several formats share of a letter stands here too: the
 * papers, the envelopes and how a sender's lines stand.
 *
 * <p>Bytes and names enter; files leave. No third-party code.
 */
@NullMarked
package secondwind.output;

import org.jspecify.annotations.NullMarked;
