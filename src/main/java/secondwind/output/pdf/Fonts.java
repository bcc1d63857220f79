package secondwind.output.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.text.Family;

/**
 * The fonts of a run, parsed once: a serif for letters and for words to speak, a sans for sheets and scripts, and each
 * helps the other out where it lacks a character. Safe to share between threads.
 */
public final class Fonts {

    private final Family serif;
    private final Family serifItalic;
    private final Family sans;

    private Fonts(Face serif, Face serifStrong, Face italic, Face sans, Face sansStrong) {
        this.serif = new Family(List.of(serif, sans), List.of(serifStrong, sansStrong));
        this.serifItalic = new Family(List.of(italic, serif, sans), List.of(serifStrong, sansStrong));
        this.sans = new Family(List.of(sans, serif), List.of(sansStrong, serifStrong));
    }

    /** The fonts that come with the program: Source Serif 4 and Source Sans 3. Takes a moment; once a run is enough. */
    public static Fonts bundled() {
        return new Fonts(
                parse(1, "SourceSerif4-Regular"),
                parse(2, "SourceSerif4-SemiBold"),
                parse(3, "SourceSerif4-Italic"),
                parse(4, "SourceSans3-Regular"),
                parse(5, "SourceSans3-SemiBold"));
    }

    private static Face parse(int number, String name) {
        try (InputStream file = Fonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Face.parse(
                    number, requireNonNull(file, "a font is missing in the jar").readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read", unreadable);
        }
    }

    Family serif() {
        return serif;
    }

    Family serifItalic() {
        return serifItalic;
    }

    /** What is typed into a form is shown in this one. */
    Face typed() {
        return sans.regular().get(0);
    }

    Family sans() {
        return sans;
    }
}
