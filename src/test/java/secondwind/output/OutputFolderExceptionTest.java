package secondwind.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutputFolderExceptionTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a.pdf"), "does not allow it", "open in another program"),
                Arguments.of(new IOException("No space left on device"), "The disk is full", "Make some room"),
                Arguments.of(new IOException("There is not enough space on the disk"), "The disk is full", "room"),
                Arguments.of(new IOException("Disk quota exceeded"), "The disk is full", "room"),
                Arguments.of(new IOException("Input/output error"), "(Input/output error)", "Check the disk"),
                Arguments.of(new IOException(), "(IOException)", "Check the disk"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhereWhatAndWhatToDo(IOException failure, String what, String remedy) {
        Path file = folder.resolve("dana/packets/a.pdf");
        OutputFolderException exception = OutputFolderException.cannotWrite(file, failure);
        assertThat(exception.notice().where()).isEqualTo(file.toString());
        assertThat(exception.notice().what()).contains(what);
        assertThat(exception.notice().remedy()).contains(remedy);
        assertThat(exception).hasCause(failure).hasMessage(exception.notice().line());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void namesTheFileThatStandsWhereAFolderShould(IOException failure) throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("dana"), "mine");
        OutputFolderException exception =
                OutputFolderException.cannotWrite(folder.resolve("dana/packets/a.pdf"), failure);
        assertThat(exception.notice().where()).isEqualTo(inTheWay.toString());
        assertThat(exception.notice().what()).contains("Expected a folder");
    }
}
