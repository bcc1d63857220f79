package secondwind.output.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A letter as pages, whoever made them: how many, what they say, and where. */
record PrintedLetter(int pages, String text, List<Glyph> glyphs) {

    /** A character; points from the left and upper edges, {@code y} being its baseline. */
    record Glyph(String character, double x, double y) {}

    static PrintedLetter of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Glyph> glyphs = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                    super.processTextPosition(text);
                }
            };
            String text = stripper.getText(document);
            return new PrintedLetter(document.getNumberOfPages(), text, glyphs);
        }
    }

    /** Where these words begin, the first time. */
    Glyph find(String words) {
        String all = glyphs.stream().map(Glyph::character).collect(Collectors.joining());
        int start = all.indexOf(words);
        if (start < 0) {
            throw new AssertionError("Expected “" + words + "” in " + all);
        }
        int index = 0;
        for (int letters = 0; letters < start; index++) {
            letters += glyphs.get(index).character().length();
        }
        return glyphs.get(index);
    }
}
