package secondwind.log.format.markup;

import java.util.List;
import java.util.Locale;
import secondwind.log.sheet.BrokenFileException;

/** What the pages of one file may hold, looked for in their bytes before a tree is built of them. */
final class PageBounds {
    private static final int MOST_BYTES = 64 << 20;
    /** Elements that fit a heap of 256 MB with room to work. */
    private static final int MOST_ELEMENTS = 750_000;
    /**
     * The parser remembers each of these that is still open, and looks through all of them again and again: thousands
     * within one another would keep it busy for minutes.
     */
    private static final List<String> REMEMBERED = List.of("table", "object", "applet", "marquee");

    private static final int MOST_WITHIN_ONE_ANOTHER = 200;
    private static final int LONGEST_NAME = 8;

    private int bytes;
    private int elements;

    /** Counts a page in; throws when the file becomes too large with it, or the page is tangled. */
    void add(byte[] page) throws BrokenFileException {
        bytes += page.length;
        if (bytes > MOST_BYTES) {
            throw tooLarge();
        }
        int open = 0;
        for (int index = 0; index < page.length; index++) {
            if (page[index] != '<') {
                continue;
            }
            String tag = tag(page, index + 1);
            boolean closing = tag.startsWith("/");
            if (!closing && !tag.isEmpty()) {
                elements++;
            }
            if (REMEMBERED.contains(closing ? tag.substring(1) : tag)) {
                open = Math.max(0, open + (closing ? -1 : 1));
            }
            if (elements > MOST_ELEMENTS || open > MOST_WITHIN_ONE_ANOTHER) {
                throw tooLarge();
            }
        }
    }

    /** The tag's name in lower case, a closing one's with its slash; what is no tag has none. */
    private static String tag(byte[] page, int from) {
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        for (int index = from; index < page.length && name.length() <= LONGEST_NAME; index++) {
            char character = (char) page[index];
            boolean named = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            if (named || (character == '/' && name.length() == 0)) {
                name.append(character);
            } else if (character != 0) {
                // In a page of wide characters every other byte is zero.
                break;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static BrokenFileException tooLarge() {
        return new BrokenFileException(
                "The file is a web page that is too large to read.",
                "Open it in your spreadsheet program and save it as .xlsx.");
    }
}
