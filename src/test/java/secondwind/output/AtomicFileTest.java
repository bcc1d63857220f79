package secondwind.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesWhatStandsThere() throws IOException {
        Path target = Files.writeString(folder.resolve("a.pdf"), "old");
        AtomicFile.write(target, new byte[] {'n', 'e', 'w'});
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryContaining(target::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path target = folder.resolve("a.pdf");
        Files.createDirectories(target.resolve("inside"));
        assertThatThrownBy(() -> AtomicFile.write(target, new byte[1]))
                .isInstanceOfAny(DirectoryNotEmptyException.class, FileSystemException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(target.resolve("inside")).isDirectory();
    }

    @Test
    void failsWhereThereIsNoFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/a.pdf"), new byte[1]))
                .isInstanceOf(NoSuchFileException.class);
    }
}
