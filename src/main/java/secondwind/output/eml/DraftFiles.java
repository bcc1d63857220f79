package secondwind.output.eml;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.packet.MailAddress;
import secondwind.packet.MailDraft;

/**
 * Writes drafts: plain text in UTF-8 (RFC 5322, RFC 2045 to 2047). The same draft gives the same bytes. Safe to share
 * between threads.
 *
 * <p>A draft has neither date nor message id: the mail program gives both when it is sent, and a second draft with the
 * id of a first would be taken for a copy of it. The headers are Angus Mail's own, but no {@code MimeMessage}, which asks
 * the clock, the host's name and the user's {@code .mailcap}.
 */
public final class DraftFiles {
    private static final String END_OF_LINE = "\r\n";
    private static final String QUOTED_PRINTABLE = "quoted-printable";
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cc}&&[^\\n]]+");

    /** The draft as the bytes of an {@code .eml}. */
    public byte[] draft(MailDraft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 11);
        try {
            for (String line : Collections.list(headers(draft).getAllHeaderLines())) {
                write(line + END_OF_LINE, bytes);
            }
            write(END_OF_LINE, bytes);
            try (OutputStream body = MimeUtility.encode(bytes, QUOTED_PRINTABLE)) {
                write(text(draft), body);
            }
        } catch (IOException | MessagingException impossible) {
            throw new UncheckedIOException(new IOException("A message in memory cannot be written", impossible));
        }
        return bytes.toByteArray();
    }

    private static InternetHeaders headers(MailDraft draft) throws IOException {
        InternetHeaders headers = new InternetHeaders();
        // Outlook, and others after it, open a message with this as one to be sent; Apple Mail goes by the next.
        headers.setHeader("X-Unsent", "1");
        headers.setHeader("X-Uniform-Type-Identifier", "com.apple.mail-draft");
        address("From", draft.from(), headers);
        address("To", draft.to(), headers);
        headers.setHeader("Subject", MimeUtility.fold("Subject: ".length(), encoded(draft.subject())));
        headers.setHeader("MIME-Version", "1.0");
        headers.setHeader("Content-Type", "text/plain; charset=UTF-8");
        headers.setHeader("Content-Transfer-Encoding", QUOTED_PRINTABLE);
        return headers;
    }

    private static void address(String header, Optional<MailAddress> mailbox, InternetHeaders headers)
            throws IOException {
        if (mailbox.isPresent()) {
            InternetAddress address = new InternetAddress(
                    mailbox.get().address(), mailbox.get().name().orElse(null), StandardCharsets.UTF_8.name());
            String line = InternetAddress.toString(new InternetAddress[] {address}, header.length() + 2);
            headers.setHeader(header, MimeUtility.fold(header.length() + 2, line));
        }
    }

    private static String encoded(String words) throws IOException {
        return MimeUtility.encodeText(words, StandardCharsets.UTF_8.name(), null);
    }

    /** A paragraph is one line, so that the reader's window breaks it; an empty line parts it from the next. */
    private static String text(MailDraft draft) {
        String text = String.join("\n\n", draft.paragraphs()).replace("\r\n", "\n") + "\n";
        return CONTROL_CHARACTER.matcher(text).replaceAll(" ").replace("\n", END_OF_LINE);
    }

    private static void write(String words, OutputStream out) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
