package secondwind.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import secondwind.output.FontFile;
import secondwind.output.FontFileException;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.font.Face.Origin;
import secondwind.output.pdf.font.Once;
import secondwind.output.pdf.text.Reserve;

/**
 * The fonts that help out: those that come with the program, then those that the user gave, then those that the machine
 * has. Each is parsed when a character first needs it. Safe to share between threads.
 */
final class ReserveFonts {

    private static final int FIRST_OWN_NUMBER = 11;
    private static final int FIRST_GIVEN_NUMBER = 101;
    private static final int FIRST_INSTALLED_NUMBER = 1001;

    /** A font of the program, for certain characters. */
    private record Own(String design, CharacterRanges ranges, Once<Face> regular, Once<Face> strong) {
        boolean goesWith(String otherDesign) {
            return design.equals("both") || design.equals(otherDesign);
        }
    }

    private final List<Own> own;
    private final List<Once<Optional<Face>>> given = new ArrayList<>();
    private final InstalledFonts installed;
    private final Map<FontFile, Optional<Face>> parsed = new HashMap<>();
    private final Set<String> damaged = new ConcurrentSkipListSet<>();

    private ReserveFonts(List<Own> own, List<FontFile> files, InstalledFonts installed) {
        this.own = own;
        this.installed = installed;
        for (int i = 0; i < files.size(); i++) {
            int number = FIRST_GIVEN_NUMBER + i;
            FontFile file = files.get(i);
            given.add(new Once<>(() -> parseGiven(number, file)));
        }
    }

    /** The program's own. */
    static ReserveFonts bundled() {
        List<Own> own = new ArrayList<>();
        Map<String, Once<Face>> faces = new HashMap<>();
        for (String line : Fonts.lines("reserves.txt")) {
            String[] columns = line.split("\\s+", -1);
            double scale = Double.parseDouble(columns[3]);
            own.add(new Own(
                    columns[0],
                    CharacterRanges.parse(columns[4]),
                    face(faces, columns[1], scale),
                    face(faces, columns[2], scale)));
        }
        return new ReserveFonts(List.copyOf(own), List.of(), InstalledFonts.NONE);
    }

    private static Once<Face> face(Map<String, Once<Face>> faces, String name, double scale) {
        int number = FIRST_OWN_NUMBER + faces.size();
        return faces.computeIfAbsent(
                name, file -> new Once<>(() -> Fonts.parse(number, file, new Origin(Optional.empty(), scale))));
    }

    /** These, then the given ones, then what is installed. */
    ReserveFonts with(List<FontFile> files, InstalledFonts others) {
        return new ReserveFonts(own, files, others);
    }

    /**
     * What helps out beside a font of choice.
     *
     * @param design its design, {@code serif} or {@code sans}
     * @param other the font of choice of the other design: signs come from it first, letters and marks only where the
     *     reserve has none of the same design
     * @param otherStrong the same for emphasised words
     */
    Reserve beside(String design, Face other, Face otherStrong) {
        return (character, strong) -> facesWith(character, strong, design, strong ? otherStrong : other);
    }

    private List<Face> facesWith(int character, boolean strong, String design, Face other) {
        List<Face> found = new ArrayList<>();
        boolean isSign = !Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK;
        if (isSign) {
            add(other, character, found);
        }
        for (Own each : own) {
            if (each.goesWith(design) && each.ranges().contain(character)) {
                add(strong ? each.strong().get() : each.regular().get(), character, found);
            }
        }
        if (!isSign) {
            add(other, character, found);
        }
        if (found.isEmpty()) {
            given.forEach(each -> each.get().ifPresent(face -> add(face, character, found)));
        }
        if (found.isEmpty()) {
            fromTheMachine(character).ifPresent(found::add);
        }
        return found;
    }

    private static void add(Face face, int character, List<Face> found) {
        if (has(face, character)) {
            found.add(face);
        }
    }

    private static boolean has(Face face, int character) {
        int code = face.code(character);
        return code != 0 && (face.origin().outside().isEmpty() || face.isSound(code));
    }

    private synchronized Optional<Face> fromTheMachine(int character) {
        for (InstalledFonts.Candidate candidate : installed.candidates(character)) {
            Optional<Face> face = parsed.computeIfAbsent(
                    candidate.file(), file -> parse(FIRST_INSTALLED_NUMBER + candidate.number(), file));
            if (face.isPresent() && has(face.get(), character)) {
                return face;
            }
        }
        return Optional.empty();
    }

    private Optional<Face> parseGiven(int number, FontFile file) {
        Optional<Face> face = parse(number, file);
        if (face.isEmpty()) {
            damaged.add(file.name());
        }
        return face;
    }

    /** The given fonts that were wanted and could not be read, by their names. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    /** A font that turns out to be damaged is as good as none. */
    private static Optional<Face> parse(int number, FontFile file) {
        try {
            return Optional.of(Face.parse(number, file.bytes(), new Origin(Optional.of(file.name()), 1)));
        } catch (FontFileException | IOException unusable) {
            return Optional.empty();
        }
    }
}
