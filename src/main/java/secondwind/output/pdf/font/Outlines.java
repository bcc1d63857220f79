package secondwind.output.pdf.font;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyfCompositeComp;
import org.apache.fontbox.ttf.GlyfCompositeDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The shapes of a font's glyphs, in thousandths of the type size. Read on demand, by one thread at a time. */
final class Outlines {

    /** Glyphs are made of glyphs that are made of glyphs; no deeper in any sound font. */
    private static final int DEEPEST_COMPOUND = 6;

    private final TrueTypeFont font;
    private final double scale;

    Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.scale = 1000.0 / font.getUnitsPerEm();
    }

    /** The shape of a glyph. */
    Outline outline(int glyph) {
        synchronized (font) {
            try {
                GlyphData data = font.getGlyph().getGlyph(glyph);
                return data == null ? Outline.EMPTY : Outline.of(data.getPath(), scale);
            } catch (IOException impossible) {
                throw new UncheckedIOException("An outline of a font cannot be read", impossible);
            }
        }
    }

    /** The space that a glyph's ink takes. */
    GlyphBox box(int glyph) {
        synchronized (font) {
            try {
                GlyphData data = font.getGlyph().getGlyph(glyph);
                return data == null
                        ? GlyphBox.EMPTY
                        : new GlyphBox(data.getXMinimum(), data.getYMinimum(), data.getXMaximum(), data.getYMaximum())
                                .scaledBy(scale);
            } catch (IOException impossible) {
                throw new UncheckedIOException("An outline of a font cannot be read", impossible);
            }
        }
    }

    /** Whether a glyph and all that it is made of can be drawn; one of a damaged font may not. */
    boolean areSound(int glyph) {
        synchronized (font) {
            try {
                return isSound(glyph, DEEPEST_COMPOUND);
            } catch (IOException | RuntimeException damaged) {
                return false;
            }
        }
    }

    private boolean isSound(int glyph, int depth) throws IOException {
        long[] places = font.getIndexToLocation().getOffsets();
        long length = requireNonNull(font.getTableMap().get("glyf")).getLength();
        if (depth == 0 || places[glyph] < 0 || places[glyph + 1] < places[glyph] || places[glyph + 1] > length) {
            return false;
        }
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        if (outline != null && outline.getDescription() instanceof GlyfCompositeDescript compound) {
            for (GlyfCompositeComp part : compound.getComponents()) {
                if (!isSound(part.getGlyphIndex(), depth - 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
