package secondwind.output.pdf.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.output.pdf.font.Directions;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.font.Invisible;
import secondwind.output.pdf.font.ShapedGlyph;

/**
 * Finds the glyphs of a text. Nearly every text takes the short way, character by character; one with marks, joined
 * letters or pictures goes cluster by cluster, and each cluster is of one font wherever one has all of it.
 */
final class Typecase {

    private static final char BOX = '\u25a1';

    private final MissingCharacters missing;
    private final String place;

    Typecase(MissingCharacters missing, String place) {
        this.missing = missing;
        this.place = place;
    }

    /** Adds the atoms of a printable text; their lengths add up to that of the text. */
    void set(String printable, Style style, List<Atom> atoms) {
        if (Clusters.isIn(printable)) {
            setByClusters(printable, style, atoms);
            return;
        }
        for (int i = 0; i < printable.length(); i++) {
            char character = printable.charAt(i);
            atoms.add(character == '\n' ? new Atom.LineEnd() : glyph(printable, i, character, style));
        }
    }

    private Atom.Glyph glyph(String text, int index, char character, Style style) {
        int drawn = drawn(character);
        // A firm space keeps its own character, so that it neither breaks nor hangs over the margin.
        for (Face face : style.family().faces(style.strong())) {
            int code = face.code(drawn);
            if (code != 0) {
                return Atom.Glyph.of(style, face, code, character);
            }
        }
        Optional<Face> helper = helper(drawn, style);
        if (helper.isPresent()) {
            note(helper.get(), text, index, index + 1);
            return Atom.Glyph.of(style, helper.get(), helper.get().code(drawn), character);
        }
        return box(text, index, index + 1, Character.toString(character), style);
    }

    private static int drawn(int character) {
        return switch (character) {
            case Printable.FIRM_SPACE -> ' ';
            case Printable.FIRM_HYPHEN -> '-';
            default -> character;
        };
    }

    private static Optional<Face> helper(int character, Style style) {
        return style.family().reserve().facesWith(character, style.strong()).stream()
                .findFirst();
    }

    private void setByClusters(String text, Style style, List<Atom> atoms) {
        for (int start = 0; start < text.length(); ) {
            int end = Clusters.end(text, start);
            if (text.charAt(start) == '\n') {
                atoms.add(new Atom.LineEnd());
                // Marks at the start of a line have nothing to sit on.
                end = start + 1;
            } else {
                end = endOfWord(text, start, end);
                Optional<Face> face = faceForAll(text, start, end, style);
                if (face.isEmpty()) {
                    end = Clusters.end(text, start);
                    face = faceForAll(text, start, end, style);
                }
                if (face.isPresent()) {
                    // Letters join across clusters, so that a whole run of one font is shaped at once.
                    end = endOfRun(text, end, face.get(), style);
                    shape(text, start, end, face.get(), style, atoms);
                } else {
                    piecemeal(text, start, end, style, atoms);
                }
            }
            start = end;
        }
    }

    /** Letters that may join want one font, if one has them all, even if another has most of them. */
    private static int endOfWord(String text, int start, int firstEnd) {
        int end = firstEnd;
        boolean mayJoin = Directions.isRightToLeft(text.codePointAt(start));
        while (mayJoin && end < text.length() && Directions.isRightToLeft(text.codePointAt(end))) {
            end = Clusters.end(text, end);
        }
        return end;
    }

    private static int endOfRun(String text, int from, Face face, Style style) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            int next = Clusters.end(text, end);
            if (faceForAll(text, end, next, style)
                    .filter(other -> other == face)
                    .isEmpty()) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The first font that has every visible character of a cluster. */
    private static Optional<Face> faceForAll(String text, int start, int end, Style style) {
        for (Face face : style.family().faces(style.strong())) {
            if (hasAll(face, text, start, end)) {
                return Optional.of(face);
            }
        }
        int wanted = rarest(text, start, end);
        return wanted < 0
                ? Optional.empty()
                : style.family().reserve().facesWith(wanted, style.strong()).stream()
                        .filter(face -> hasAll(face, text, start, end))
                        .findFirst();
    }

    private static boolean hasAll(Face face, String text, int start, int end) {
        boolean some = false;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!Invisible.is(character)) {
                int code = face.code(drawn(character));
                if (code == 0 || (face.origin().outside().isPresent() && !face.isSound(code))) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** The character by which to look for a font: a mark rather than its letter, which many fonts have. */
    private static int rarest(String text, int start, int end) {
        int rarest = -1;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!Invisible.is(character) && (rarest < 0 || character > rarest)) {
                rarest = character;
            }
        }
        return rarest;
    }

    private void shape(String text, int start, int end, Face face, Style style, List<Atom> atoms) {
        note(face, text, start, end);
        String run = text.substring(start, end);
        if (!Clusters.isIn(run)) {
            for (int i = 0; i < run.length(); i++) {
                atoms.add(Atom.Glyph.of(style, face, face.code(drawn(run.charAt(i))), run.charAt(i)));
            }
            return;
        }
        String plain = run.replace(Printable.FIRM_SPACE, ' ').replace(Printable.FIRM_HYPHEN, '-');
        for (ShapedGlyph glyph : face.shape(plain)) {
            int length = glyph.end() - glyph.start();
            atoms.add(atom(glyph, face, style, run.codePointAt(glyph.start()), length));
        }
    }

    private static Atom.Glyph atom(ShapedGlyph glyph, Face face, Style style, int character, int length) {
        return new Atom.Glyph(style, face, glyph.code(), character, length, Dressing.of(glyph, face));
    }

    /** A cluster that no font has as it is: taken apart, a letter from one font and its marks from others; else a box. */
    private void piecemeal(String text, int start, int end, Style style, List<Atom> atoms) {
        String parts = visible(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFD));
        int second = parts.isEmpty() ? 0 : Character.charCount(parts.codePointAt(0));
        boolean isLetterWithMarks =
                second > 0 && parts.substring(second).codePoints().allMatch(Clusters::isMark);
        Optional<Face> face = isLetterWithMarks ? faceForAll(parts, 0, second, style) : Optional.empty();
        if (face.isEmpty()) {
            atoms.add(box(text, start, end, text.substring(start, end), style));
            return;
        }
        note(face.get(), text, start, end);
        Optional<Face> whole = faceForAll(parts, 0, parts.length(), style);
        List<ShapedGlyph> shaped = whole.map(one -> one.shape(parts)).orElse(List.of());
        if (shaped.size() == 1) {
            atoms.add(atom(shaped.get(0), whole.get(), style, text.codePointAt(start), end - start));
        } else {
            withMarksOfOthers(parts, face.get(), text, start, end, style, atoms);
        }
    }

    private void withMarksOfOthers(
            String parts, Face face, String text, int start, int end, Style style, List<Atom> atoms) {
        int code = face.code(drawn(parts.codePointAt(0)));
        List<Dressing.Mark> marks = new ArrayList<>();
        List<Atom> carriers = new ArrayList<>();
        StringBuilder lacking = new StringBuilder();
        for (int i = Character.charCount(parts.codePointAt(0)); i < parts.length(); ) {
            int mark = parts.codePointAt(i);
            int next = i + Character.charCount(mark);
            Optional<Face> other = faceForAll(parts, i, next, style);
            if (other.isPresent()) {
                note(other.get(), text, start, end);
                marks.add(new Dressing.Mark(other.get(), face.centred(code, other.get(), mark)));
                carriers.add(carrier(mark, other.get(), style));
            } else {
                lacking.appendCodePoint(mark);
            }
            i = next;
        }
        int length = lacking.isEmpty() ? end - start : 1;
        atoms.add(new Atom.Glyph(
                style, face, code, parts.codePointAt(0), length, new Dressing(List.of(), List.of(), marks)));
        atoms.addAll(carriers);
        if (!lacking.isEmpty()) {
            atoms.add(box(text, start + 1, end, lacking.toString(), style));
        }
    }

    /** What a mark of another font than its letter extracts as; it stands for no character of the text by itself. */
    private static Atom.Glyph carrier(int mark, Face face, Style style) {
        int carrier = face.carrier(mark);
        int code = carrier == 0 ? face.code(mark) : carrier;
        return new Atom.Glyph(style, face, code, mark, 0, Dressing.NONE);
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(character -> !Invisible.is(character)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private Atom.Glyph box(String text, int start, int end, String what, Style style) {
        missing.add(what, text, start, place);
        Face own = style.family().faces(style.strong()).get(0);
        Face face = own.code(BOX) != 0 ? own : helper(BOX, style).orElse(own);
        int code = face.code(BOX) != 0 ? face.code(BOX) : face.code('?');
        return new Atom.Glyph(style, face, code, text.codePointAt(start), end - start, Dressing.NONE);
    }

    private void note(Face face, String text, int start, int end) {
        face.origin().outside().ifPresent(file -> missing.borrow(file, text, start, place));
        UnjoinedScripts.in(text.substring(start, end), face)
                .ifPresent(script -> missing.leaveUnjoined(script, text, start, place));
    }
}
