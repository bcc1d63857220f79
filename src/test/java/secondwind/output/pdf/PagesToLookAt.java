package secondwind.output.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import secondwind.output.Paper;

/** Leaves sample files in {@code target/pages} for a person to look at; no test, to be run by hand. */
final class PagesToLookAt {

    private PagesToLookAt() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Fonts fonts = Fonts.bundled();
        for (Paper paper : Paper.values()) {
            PdfRenderer renderer = new PdfRenderer(fonts, paper);
            for (Fixtures.Names names : List.of(
                    Fixtures.PLAIN, Fixtures.LONG, Fixtures.UNBREAKABLE, Fixtures.ALPHABETS, Fixtures.UNPRINTABLE)) {
                String name = names.seeker().replaceAll("\\W+", "") + "-" + paper + ".pdf";
                Files.write(
                        folder.resolve(name),
                        renderer.packet(Fixtures.packet(names)).bytes());
            }
            Files.write(
                    folder.resolve("book-" + paper + ".pdf"),
                    renderer.book(Fixtures.book(Fixtures.PLAIN, Fixtures.ALPHABETS))
                            .bytes());
        }
    }
}
