package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One printed document; it starts on a page of its own.
 *
 * @param kind what it is
 * @param title its name in the bookmarks, such as "Letter draft"
 * @param blocks what stands on it, in reading order
 */
public record Document(Kind kind, String title, List<Block> blocks) {

    /** What a document is. */
    public enum Kind {
        /** The first pages of a book: the week's dates and the questions to ask. */
        AGENDA,
        ACTION_SHEET,
        LETTER,
        CALL_SCRIPT,
        OUTCOME_SLIP
    }

    public Document {
        requireNonNull(kind);
        requireNonNull(title);
        blocks = List.copyOf(blocks);
    }

    /** The same without codes to scan, for a page that is full. */
    public Document withoutCodes() {
        return new Document(
                kind,
                title,
                blocks.stream()
                        .filter(block -> !(block instanceof Block.ScanCode))
                        .toList());
    }
}
