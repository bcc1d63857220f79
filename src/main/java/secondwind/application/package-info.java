/**
 * The plain records that every stage shares: what a row of a log says about one application, where each word of it
 * stood, who is looking for work, and what the user should be told.
 *
 * <p>Nothing enters. What leaves: {@link secondwind.application.Application} and its parts,
 * {@link secondwind.application.LogRow} (read or rejected), {@link secondwind.application.Profile} and
 * {@link secondwind.application.Notice}. No third-party code.
 */
@NullMarked
package secondwind.application;

import org.jspecify.annotations.NullMarked;
