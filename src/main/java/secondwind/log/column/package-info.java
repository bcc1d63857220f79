/**
 * What the columns of a log mean.
 *
 * <p>The words above the columns and a sample of what stands in them enter
 * {@link secondwind.log.column.ColumnChoice}; a {@link secondwind.log.column.Columns} leaves: one best column for each
 * field, with a confidence. The vocabulary is a readable file, {@code header-words.txt}. Third-party code:
 * commons-text.
 */
@NullMarked
package secondwind.log.column;

import org.jspecify.annotations.NullMarked;
