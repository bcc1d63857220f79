/**
 * Measurements, run by hand with {@code mvn test-compile -Pbench}: how fast and in how much memory a log of a million
 * rows is read. Nothing here is a test.
 */
@NullMarked
package secondwind.benchmark;

import org.jspecify.annotations.NullMarked;
