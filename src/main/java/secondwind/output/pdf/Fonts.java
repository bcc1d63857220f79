package secondwind.output.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import secondwind.output.FontFile;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.font.Face.Origin;
import secondwind.output.pdf.text.Family;
import secondwind.output.pdf.text.Reserve;

/**
 * The fonts of a run, parsed once: a serif for letters and for words to speak, a sans for sheets and scripts, and each
 * helps the other out where it lacks a character; behind them stands a reserve for all other scripts. Safe to share
 * between threads.
 */
public final class Fonts {

    private record OfChoice(Face serif, Face serifStrong, Face italic, Face sans, Face sansStrong) {}

    private final OfChoice choice;
    private final ReserveFonts reserve;
    private final Family serif;
    private final Family serifItalic;
    private final Family sans;

    private Fonts(OfChoice choice, ReserveFonts reserve) {
        this.choice = choice;
        this.reserve = reserve;
        List<Face> serifStrong = List.of(choice.serifStrong());
        Reserve besideSerif = reserve.beside("serif", choice.sans(), choice.sansStrong());
        this.serif = new Family(List.of(choice.serif()), serifStrong, besideSerif);
        this.serifItalic = new Family(List.of(choice.italic(), choice.serif()), serifStrong, besideSerif);
        this.sans = new Family(
                List.of(choice.sans()),
                List.of(choice.sansStrong()),
                reserve.beside("sans", choice.serif(), choice.serifStrong()));
    }

    /**
     * The fonts that come with the program: Source Serif 4 and Source Sans 3, and a reserve for Hebrew, Arabic and other
     * alphabets. The same on every machine. Takes a moment; once a run is enough.
     */
    public static Fonts bundled() {
        return new Fonts(
                new OfChoice(
                        parse(1, "SourceSerif4-Regular", Origin.OWN),
                        parse(2, "SourceSerif4-SemiBold", Origin.OWN),
                        parse(3, "SourceSerif4-Italic", Origin.OWN),
                        parse(4, "SourceSans3-Regular", Origin.OWN),
                        parse(5, "SourceSans3-SemiBold", Origin.OWN)),
                ReserveFonts.bundled());
    }

    /**
     * These fonts, and for characters that none of them has, first the given ones and then those of the machine. Nothing
     * is parsed again.
     */
    public Fonts with(List<FontFile> given, InstalledFonts installed) {
        return new Fonts(choice, reserve.with(given, installed));
    }

    /** The given fonts that turned out to be damaged when a character needed them, by their names. */
    public List<String> damaged() {
        return reserve.damaged();
    }

    static Face parse(int number, String name, Origin origin) {
        try (InputStream file = open(name + ".ttf")) {
            return Face.parse(number, file.readAllBytes(), origin);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font of the program cannot be read", unreadable);
        }
    }

    /** The lines of a list beside the fonts, without comments. */
    static List<String> lines(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A list of fonts cannot be read", unreadable);
        }
    }

    private static InputStream open(String name) {
        return requireNonNull(Fonts.class.getResourceAsStream("fonts/" + name), "a font is missing in the jar");
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
