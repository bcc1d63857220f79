/**
 * Writes e-mails as drafts that a mail program opens ready to be sent.
 *
 * <p>A {@link secondwind.packet.MailDraft} enters; the bytes of an {@code .eml} leave. Third-party code: Angus Mail, for
 * the encodings of headers and text.
 */
@NullMarked
package secondwind.output.eml;

import org.jspecify.annotations.NullMarked;
