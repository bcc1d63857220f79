/**
 * Reads a log that somebody keeps in their own way.
 *
 * <p>A path enters; a {@link secondwind.log.Log} leaves: how each sheet was understood, whose log it is, and a stream
 * of {@link secondwind.application.LogRow}s, with memory bounded however many rows there are. Third-party code: POI's
 * package layer, Commons CSV, commons-text.
 */
@NullMarked
package secondwind.log;

import org.jspecify.annotations.NullMarked;
