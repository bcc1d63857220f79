/**
 * What the columns of a log mean.
 *
 * <p>The words above the columns and a sample of what stands in them enter
 * {@link secondwind.log.column.ColumnChoice}; a {@link secondwind.log.column.Columns} leaves: one best column for each
 * field, with a confidence, what speaks for it, and the runner-up. Two readable files hold the vocabulary: {@code
 * header-words.txt} has well-known headers, and {@code header-concepts.txt} the classes of words, in many languages, of
 * which any other header is composed. Third-party code: commons-text.
 */
@NullMarked
package secondwind.log.column;

import org.jspecify.annotations.NullMarked;
