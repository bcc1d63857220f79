package secondwind.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Notice;

class OutputFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PACKET = "dana/packets/Acme-Clerk.pdf";
    private static final String KEPT = "dana/packets/Acme-Clerk (kept 2026-11-23).pdf";

    @TempDir
    private Path place;

    private Path root;

    @BeforeEach
    void chooseAFolderThatDoesNotExistYet() {
        root = place.resolve("out");
    }

    @Test
    void writesAndRemembers() throws Exception {
        OutputFolder folder = open();
        Written written = folder.write(PACKET, bytes("one"));
        assertThat(written.outcome()).isEqualTo(Written.Outcome.CREATED);
        assertThat(folder.finish()).isEmpty();
        assertThat(text(PACKET)).isEqualTo("one");
        assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, PACKET);
    }

    @Test
    void replacesItsOwnFileWhenNobodyChangedIt() throws Exception {
        run(PACKET, "one");
        Written written = open().write(PACKET, bytes("two"));
        assertThat(written.outcome()).isEqualTo(Written.Outcome.REPLACED);
        assertThat(written.kept()).isEmpty();
        assertThat(text(PACKET)).isEqualTo("two");
    }

    @Test
    void leavesUnchangedBytesAlone() throws Exception {
        run(PACKET, "one");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(root.resolve(PACKET), longAgo);
        assertThat(open().write(PACKET, bytes("one")).outcome()).isEqualTo(Written.Outcome.UNCHANGED);
        assertThat(Files.getLastModifiedTime(root.resolve(PACKET))).isEqualTo(longAgo);
    }

    @Test
    void keepsAChangedFileUnderADatedName() throws Exception {
        run(PACKET, "one");
        put(PACKET, "ticked by hand");
        OutputFolder folder = open();
        Written written = folder.write(PACKET, bytes("two"));
        assertThat(written.kept()).contains(root.resolve(KEPT));
        assertThat(text(KEPT)).isEqualTo("ticked by hand");
        assertThat(text(PACKET)).isEqualTo("two");
        assertThat(folder.finish())
                .singleElement()
                .extracting(Notice::line)
                .asString()
                .contains(PACKET, "Acme-Clerk (kept 2026-11-23).pdf");
    }

    @Test
    void leavesAChangedFileInItsPlaceWhereNothingNewIsToBeWritten() throws Exception {
        run(PACKET, "one");
        put(PACKET, "ticked by hand");
        for (int again = 0; again < 2; again++) {
            OutputFolder folder = open();
            Written written = folder.write(PACKET, bytes("one"));
            assertThat(written.outcome()).isEqualTo(Written.Outcome.UNCHANGED);
            assertThat(written.kept()).isEmpty();
            assertThat(folder.finish()).isEmpty();
            assertThat(text(PACKET)).isEqualTo("ticked by hand");
            assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, PACKET);
        }
        assertThat(publish(PACKET, "one").outcome()).isEqualTo(Written.Outcome.UNCHANGED);
        run(PACKET, "two");
        assertThat(text(KEPT)).isEqualTo("ticked by hand");
        assertThat(text(PACKET)).isEqualTo("two");
    }

    @Test
    void putsAChangedFileAsideWhereARunBrokeOffBeforeItWroteTheNewOne() throws Exception {
        run(PACKET, "one");
        put(Manifest.NAME, text(Manifest.NAME) + Fingerprint.of(bytes("two")) + "  " + PACKET + "\n");
        put(PACKET, "ticked by hand");
        run(PACKET, "two");
        assertThat(text(KEPT)).isEqualTo("ticked by hand");
        assertThat(text(PACKET)).isEqualTo("two");
    }

    @ParameterizedTest
    @CsvSource({
        "dana/packets/Acme-Clerk.pdf,true",
        "dana/action-plan.xlsx,true",
        "dana/letters/Acme-Clerk.docx,false",
        "dana/mail/Acme-Clerk-letter.eml,false",
        "dana/book.pdf,false"
    })
    void saysThatWhatIsRecordedCountsOnlyWhereItIsReadBack(String path, boolean isReadBack) throws Exception {
        run(path, "one");
        put(path, "changed");
        assertThat(open().finish())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.remedy().contains("that counts")).isEqualTo(isReadBack));
    }

    @Test
    void neverRemovesAFileThatIsNamedAsALog() throws Exception {
        run(PACKET, "one");
        OutputFolder folder = open();
        folder.spare(root.resolve(PACKET));
        folder.spare(root.resolveSibling("elsewhere.xlsx"));

        assertThat(folder.finish()).isEmpty();
        assertThat(text(PACKET)).isEqualTo("one");

        open().finish();
        assertThat(root.resolve(PACKET)).doesNotExist();
    }

    @Test
    void keepsAFileThatStoodThereBefore() throws Exception {
        put(PACKET, "never ours");
        open().write(PACKET, bytes("one"));
        assertThat(text(KEPT)).isEqualTo("never ours");
    }

    @Test
    void keepsEveryVersionThatTheUserMade() throws Exception {
        put(PACKET, "first");
        run(PACKET, "one");
        put(PACKET, "second");
        run(PACKET, "two");
        put(PACKET, "third");
        run(PACKET, "three");
        assertThat(text(KEPT)).isEqualTo("first");
        assertThat(text("dana/packets/Acme-Clerk (kept 2026-11-23, 2).pdf")).isEqualTo("second");
        assertThat(text("dana/packets/Acme-Clerk (kept 2026-11-23, 3).pdf")).isEqualTo("third");
    }

    @Test
    void keepsAFolderOfThatName() throws Exception {
        put("actions.csv/inside.txt", "mine");
        run("actions.csv", "one");
        assertThat(text("actions (kept 2026-11-23).csv/inside.txt")).isEqualTo("mine");
        assertThat(text("actions.csv")).isEqualTo("one");
    }

    @Test
    void removesWhatIsNoLongerNeeded() throws Exception {
        run(PACKET, "one");
        List<Notice> notices = run("actions.csv", "list");
        assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, "actions.csv");
        assertThat(root.resolve("dana")).doesNotExist();
        assertThat(notices).singleElement().extracting(Notice::what).asString().contains("removed");
    }

    @Test
    void saysNothingOfWhatComesAndGoes() throws Exception {
        OutputFolder first = open();
        first.write("dana/mail/letter.eml", bytes("one"));
        first.write("dana/mailing/letter.pdf", bytes("one"));
        first.finish();
        OutputFolder folder = open();
        folder.passing("dana/mail");
        folder.write("dana/mailing/letter.pdf", bytes("one"));
        assertThat(folder.finish()).isEmpty();
        assertThat(root.resolve("dana/mail")).doesNotExist();
    }

    @Test
    void keepsWhatTheUserChangedAmongWhatComesAndGoes() throws Exception {
        run("dana/mail/letter.eml", "one");
        put("dana/mail/letter.eml", "mine");
        OutputFolder folder = open();
        folder.passing("dana/mail");
        assertThat(folder.finish()).singleElement().extracting(Notice::where).isEqualTo("dana/mail/letter.eml");
        assertThat(text("dana/mail/letter.eml")).isEqualTo("mine");
    }

    @Test
    void neverRemovesWhatTheUserChangedOrAdded() throws Exception {
        run(PACKET, "one");
        put(PACKET, "ticked by hand");
        put("dana/my notes.txt", "mine");
        List<Notice> notices = run("actions.csv", "list");
        assertThat(text(PACKET)).isEqualTo("ticked by hand");
        assertThat(text("dana/my notes.txt")).isEqualTo("mine");
        assertThat(notices).singleElement().extracting(Notice::where).isEqualTo(PACKET);
        assertThat(run("actions.csv", "list")).as("told once").isEmpty();
    }

    @Test
    void aRunThatBrokeOffLeavesNoFileThatCountsAsTheUsers() throws Exception {
        run(PACKET, "one");
        open().write(PACKET, bytes("two"));
        assertThat(open().write(PACKET, bytes("three")).kept()).isEmpty();
    }

    @Test
    void aRunThatBrokeOffBeforeTheMoveLeavesTheEarlierFileOurs() throws Exception {
        run(PACKET, "one");
        String intended = Fingerprint.of(bytes("two"));
        put(Manifest.NAME, text(Manifest.NAME) + intended + "  " + PACKET + "\n");
        assertThat(open().write(PACKET, bytes("three")).kept()).isEmpty();
    }

    @Test
    void aLineThatWasCutOffDoesNotSpoilTheManifest() throws Exception {
        run(PACKET, "one");
        put(Manifest.NAME, text(Manifest.NAME) + "0123456789abcdef");
        OutputFolder folder = open();
        assertThat(folder.write(PACKET, bytes("two")).kept()).isEmpty();
        folder.finish();
        assertThat(open().write(PACKET, bytes("three")).kept()).isEmpty();
    }

    @Test
    void withoutAManifestEveryFileIsTheUsers() throws Exception {
        run(PACKET, "one");
        Files.delete(root.resolve(Manifest.NAME));
        run(PACKET, "two");
        assertThat(text(KEPT)).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "garbage\n", "%s0000  ../../elsewhere\n", "%snot a fingerprint  a.pdf\n", "\u0000\u0001"})
    void withADamagedManifestEveryFileIsTheUsersAndTheUserIsTold(String damage) throws Exception {
        run(PACKET, "one");
        put(Manifest.NAME, damage.formatted(text(Manifest.NAME)));
        List<Notice> notices = run("actions.csv", "list");
        assertThat(text(PACKET)).isEqualTo("one");
        assertThat(notices).anySatisfy(notice -> assertThat(notice.what()).contains("cannot be read"));
        run(PACKET, "two");
        assertThat(text(KEPT)).isEqualTo("one");
    }

    @Test
    void aManifestThatIsNotTextIsDamagedToo() throws Exception {
        run(PACKET, "one");
        Files.write(root.resolve(Manifest.NAME), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
        run(PACKET, "two");
        assertThat(text(KEPT)).isEqualTo("one");
    }

    @Test
    void aManifestNeverReachesOutsideItsFolder() throws Exception {
        Path outside = Files.writeString(place.resolve("precious.txt"), "mine");
        run(PACKET, "one");
        put(Manifest.NAME, text(Manifest.NAME) + Fingerprint.of(bytes("mine")) + "  ../precious.txt\n");
        run("actions.csv", "list");
        assertThat(outside).hasContent("mine");
    }

    @Test
    void aNameThatDiffersInCapitalsMayBeTheSameFile() throws Exception {
        run("dana/ACME.pdf", "one");
        Files.createLink(root.resolve("dana/Acme.pdf"), root.resolve("dana/ACME.pdf"));
        OutputFolder folder = open();
        assertThat(folder.write("dana/Acme.pdf", bytes("one")).outcome()).isEqualTo(Written.Outcome.UNCHANGED);
        folder.finish();
        assertThat(text("dana/ACME.pdf")).isEqualTo("one");
        Files.delete(root.resolve("dana/ACME.pdf"));
        Files.createLink(root.resolve("dana/ACME.pdf"), root.resolve("dana/Acme.pdf"));
        assertThat(open().write("dana/ACME.pdf", bytes("two")).kept()).isEmpty();
    }

    @Test
    void aDraftAppearsWholeOrNotAtAll() throws Exception {
        OutputFolder folder = open();
        try (FileDraft draft = folder.draft("rows.csv")) {
            draft.stream().write(bytes("row"));
            assertThat(root.resolve("rows.csv")).doesNotExist();
            assertThat(draft.publish().outcome()).isEqualTo(Written.Outcome.CREATED);
        }
        try (FileDraft abandoned = folder.draft("other.csv")) {
            abandoned.stream().write(bytes("half"));
        }
        folder.finish();
        assertThat(text("rows.csv")).isEqualTo("row");
        assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, "rows.csv");
    }

    @Test
    void aDraftKeepsTheUsersFileAndLeavesUnchangedBytesAlone() throws Exception {
        assertThat(publish("rows.csv", "row").outcome()).isEqualTo(Written.Outcome.CREATED);
        assertThat(publish("rows.csv", "row").outcome()).isEqualTo(Written.Outcome.UNCHANGED);
        put("rows.csv", "edited");
        assertThat(publish("rows.csv", "another row").kept()).contains(root.resolve("rows (kept 2026-11-23).csv"));
        assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, "rows.csv", "rows (kept 2026-11-23).csv");
    }

    @Test
    void knowsItsOwnFilesWhereverTheyAreMet() throws Exception {
        run(PACKET, "one");
        put(PACKET, "ticked by hand");
        put("mine.xlsx", "mine");
        OutputFolder folder = open();
        folder.write(PACKET, bytes("two"));
        folder.finish();
        for (String ours : List.of(PACKET, KEPT, Manifest.NAME)) {
            assertThat(OwnFiles.isOne(root.resolve(ours))).as(ours).isTrue();
        }
        assertThat(OwnFiles.isOne(root.resolve("mine.xlsx"))).isFalse();
        assertThat(OwnFiles.isOne(place.resolve("log.xlsx"))).isFalse();
    }

    @Test
    void knowsItsOwnFilesWhenTheSystemTakesAccentsApart() throws Exception {
        run("Ren\u00e9e/book.pdf", "one");
        assertThat(OwnFiles.isOne(root.resolve("Rene\u0301e/book.pdf"))).isTrue();
    }

    @Test
    void forgetsKeptFilesThatTheUserRemoved() throws Exception {
        put(PACKET, "mine");
        run(PACKET, "one");
        put(PACKET, "ticked");
        run(PACKET, "two");
        Path second = root.resolve("dana/packets/Acme-Clerk (kept 2026-11-23, 2).pdf");
        Files.delete(second);
        run(PACKET, "one");
        assertThat(OwnFiles.isOne(second)).isFalse();
    }

    @Test
    void sweepsUpAfterARunThatWasCutOff() throws Exception {
        run(PACKET, "one");
        put(".secondwind-0a1b2c3d-0000-4000-8000-000000000000.tmp", "half");
        put("dana/packets/.secondwind-0a1b2c3d-0000-4000-8000-000000000001.tmp", "half");
        open();
        assertThat(files()).containsExactlyInAnyOrder(Manifest.NAME, PACKET);
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamedInOneSentence() throws Exception {
        Files.writeString(root, "a file");
        assertThatExceptionOfType(OutputFolderException.class)
                .isThrownBy(this::open)
                .satisfies(e -> assertThat(e.notice().line()).contains(root.toString(), "Expected a folder", "-o"));
        assertThat(root).hasContent("a file");
    }

    @Test
    void aFileInPlaceOfASubfolderIsNamedInOneSentence() throws Exception {
        put("dana", "mine");
        OutputFolder folder = open();
        assertThatExceptionOfType(OutputFolderException.class)
                .isThrownBy(() -> folder.write(PACKET, bytes("one")))
                .satisfies(e -> assertThat(e.notice().what()).contains("Expected a folder"));
        assertThat(text("dana")).isEqualTo("mine");
    }

    @Test
    void refusesPathsThatLeaveTheFolder() throws Exception {
        OutputFolder folder = open();
        for (String path : List.of("../a", "a/../b", "/a", "", "a//b", "C:\\a", "a\nb", Manifest.NAME)) {
            assertThatThrownBy(() -> folder.write(path, bytes("one")))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesToWriteOnePathTwice() throws Exception {
        OutputFolder folder = open();
        folder.write(PACKET, bytes("one"));
        assertThatThrownBy(() -> folder.write(PACKET, bytes("two"))).isInstanceOf(IllegalStateException.class);
    }

    private OutputFolder open() throws OutputFolderException {
        return OutputFolder.open(root, TODAY);
    }

    private List<Notice> run(String path, String content) throws OutputFolderException {
        OutputFolder folder = open();
        folder.write(path, bytes(content));
        return folder.finish();
    }

    private Written publish(String path, String content) throws Exception {
        OutputFolder folder = open();
        try (FileDraft draft = folder.draft(path)) {
            draft.stream().write(bytes(content));
            Written written = draft.publish();
            folder.finish();
            return written;
        }
    }

    private void put(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(root.resolve(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
        Files.writeString(file, content);
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static byte[] bytes(String content) {
        return content.getBytes(UTF_8);
    }
}
