/**
 * Codes for a phone to scan: a text enters, the dark modules of its code leave. Knows nothing of how a page looks.
 * Third-party code: ZXing.
 */
@NullMarked
package secondwind.output.pdf.code;

import org.jspecify.annotations.NullMarked;
