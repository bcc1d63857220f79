package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.output.pdf.font.Face;

/**
 * The fonts that a run of words may take its glyphs from.
 *
 * @param regular plain words, the font of choice first, then those that help out character by character
 * @param strong emphasised words, likewise
 * @param reserve those that are only looked for when all of these lack a character
 */
public record Family(List<Face> regular, List<Face> strong, Reserve reserve) {
    public Family {
        regular = List.copyOf(regular);
        strong = List.copyOf(strong);
        requireNonNull(regular.get(0));
        requireNonNull(strong.get(0));
        requireNonNull(reserve);
    }

    /** A family without reserve. */
    public Family(List<Face> regular, List<Face> strong) {
        this(regular, strong, Reserve.NONE);
    }

    List<Face> faces(boolean emphasised) {
        return emphasised ? strong : regular;
    }
}
