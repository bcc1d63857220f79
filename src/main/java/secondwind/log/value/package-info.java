/**
 * What people type into cells: dates in many forms, names with numbers and addresses beside them, marks such as "left
 * vm 24 Nov", country names. Text enters, plain values leave; nothing is guessed, nothing impossible is bent into a
 * date. Third-party code: none.
 */
@NullMarked
package secondwind.log.value;

import org.jspecify.annotations.NullMarked;
