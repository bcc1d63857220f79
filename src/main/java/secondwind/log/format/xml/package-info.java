/**
 * XML parts, read safely. A stream of an untrusted file enters {@link secondwind.log.format.xml.PartReader#open}, a
 * reader that resolves nothing and allows no endless text leaves.
 */
@NullMarked
package secondwind.log.format.xml;

import org.jspecify.annotations.NullMarked;
