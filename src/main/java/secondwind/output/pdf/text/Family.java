package secondwind.output.pdf.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import secondwind.output.pdf.font.Face;

/**
 * The fonts that a run of words may take its glyphs from.
 *
 * @param regular plain words, the font of choice first, then those that help out character by character
 * @param strong emphasised words, likewise
 */
public record Family(List<Face> regular, List<Face> strong) {
    public Family {
        regular = List.copyOf(regular);
        strong = List.copyOf(strong);
        requireNonNull(regular.get(0));
        requireNonNull(strong.get(0));
    }

    List<Face> faces(boolean emphasised) {
        return emphasised ? strong : regular;
    }
}
