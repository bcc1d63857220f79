package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import secondwind.output.Paper;

/** Leaves sample files in {@code target/pages} for a person to look at. */
class PagesToLookAtTest {

    @ParameterizedTest
    @EnumSource
    void leavesSampleFiles(Paper paper) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        PdfRenderer renderer = new PdfRenderer(Fonts.bundled(), paper);
        for (Fixtures.Names names : new Fixtures.Names[] {
            Fixtures.PLAIN, Fixtures.LONG, Fixtures.UNBREAKABLE, Fixtures.ALPHABETS, Fixtures.UNPRINTABLE
        }) {
            String name = names.seeker().replaceAll("\\W+", "") + "-" + paper + ".pdf";
            byte[] bytes = renderer.packet(Fixtures.packet(names)).bytes();
            Files.write(folder.resolve(name), bytes);
            assertThat(bytes).isNotEmpty();
        }
        byte[] book =
                renderer.book(Fixtures.book(Fixtures.PLAIN, Fixtures.ALPHABETS)).bytes();
        Files.write(folder.resolve("book-" + paper + ".pdf"), book);
    }
}
