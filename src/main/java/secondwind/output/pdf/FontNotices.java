package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import secondwind.application.Notice;
import secondwind.output.pdf.text.MissingCharacters;
import secondwind.output.pdf.text.MissingCharacters.Missing;
import secondwind.output.pdf.text.MissingCharacters.Remark;

/** Tells the user what the fonts of the program could not do. */
final class FontNotices {

    private static final int MOST_CHARACTERS_NAMED = 8;

    private FontNotices() {}

    static List<Notice> of(String where, MissingCharacters missing) {
        List<Notice> notices = new ArrayList<>();
        if (!missing.all().isEmpty()) {
            notices.add(new Notice(
                    where,
                    "No font has " + named(missing.all()) + "; a box is printed instead.",
                    "Write it in by hand, or name a TrueType font that has it in secondwind.toml: font ="
                            + " \"path/to/font.ttf\"."));
        }
        for (Remark remark : missing.borrowed()) {
            notices.add(new Notice(
                    where,
                    "The font \u201c" + remark.what() + "\u201d helped out, first with " + remark.description()
                            + ", for the program has none with these characters.",
                    "On a machine without it they look different, or are boxes."));
        }
        for (Remark remark : missing.unjoined()) {
            notices.add(new Notice(
                    where,
                    "The letters of " + remark.what() + " are printed one by one, unjoined, first in "
                            + remark.description() + ".",
                    "Look at the name, and spell it in another alphabet in the log if it reads badly."));
        }
        return notices;
    }

    private static String named(Collection<Missing> missing) {
        int others = missing.size() - MOST_CHARACTERS_NAMED;
        return missing.stream()
                        .limit(MOST_CHARACTERS_NAMED)
                        .map(Missing::description)
                        .collect(Collectors.joining(", "))
                + (others > 0 ? " and " + others + " more characters" : "");
    }
}
