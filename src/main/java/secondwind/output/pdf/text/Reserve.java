package secondwind.output.pdf.text;

import java.util.List;
import secondwind.output.pdf.font.Face;

/** Fonts that help out where those of choice lack a character; looked for only then, for that may take a moment. */
public interface Reserve {

    /** No such fonts. */
    Reserve NONE = (character, strong) -> List.of();

    /**
     * The fonts that have this character, the best first.
     *
     * @param strong whether the words are emphasised
     */
    List<Face> facesWith(int character, boolean strong);
}
