package secondwind.output.pdf;

import java.util.List;
import secondwind.application.Notice;

/**
 * A file, and what the user should know about it.
 *
 * @param bytes the file; handed over, so whoever takes it must not change it
 * @param notices such as characters that no font has
 */
@SuppressWarnings("ArrayRecordComponent") // Copying a file of that size only to compare it would help nobody.
public record RenderedPdf(byte[] bytes, List<Notice> notices) {
    public RenderedPdf {
        notices = List.copyOf(notices);
    }
}
