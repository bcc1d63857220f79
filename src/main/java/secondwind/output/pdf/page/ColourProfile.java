package secondwind.output.pdf.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The colours that the program's inks are given in. Its bytes go into a file as they are, for each Java rewrites them its own way. */
final class ColourProfile {

    /** The ICC profile of sRGB. */
    static final byte[] SRGB = read();

    private ColourProfile() {}

    private static byte[] read() {
        try (InputStream file = ColourProfile.class.getResourceAsStream("sRGB.icc")) {
            return requireNonNull(file, "a colour profile is missing in the jar")
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The colour profile of the program cannot be read", unreadable);
        }
    }
}
