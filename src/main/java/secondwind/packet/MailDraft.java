package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.plan.Step;

/**
 * An e-mail that is ready to be looked over and sent. What the log does not know stands in it as a hint in brackets.
 *
 * @param step the step that is done by sending it, or that it stands in for when a call finds nobody
 * @param from the sender, where their address is known
 * @param to the reader, where one usable address is known
 * @param subject on one line
 * @param paragraphs the text, the salutation first, or before it a line that says what is still to be filled in; a line feed begins a new line within a paragraph
 */
public record MailDraft(
        Step step, Optional<MailAddress> from, Optional<MailAddress> to, String subject, List<String> paragraphs) {
    /** Everything that could end a header's line, or hide what comes after it. */
    private static final Pattern BREAKS = Pattern.compile("[\\s\\h\\v\\p{Cc}]+");

    public MailDraft {
        requireNonNull(step);
        requireNonNull(from);
        requireNonNull(to);
        subject = line(subject);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The words on one line, cut where they are longer than any name or subject. */
    static String line(String words) {
        return Inline.fitted(BREAKS.matcher(words).replaceAll(" "));
    }
}
