package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Field;
import secondwind.application.StepAnswer;
import secondwind.output.pdf.form.FilledPacket;
import secondwind.output.pdf.form.PacketReader;
import secondwind.output.pdf.form.UnreadablePacketException;

class PacketReaderTest {
    /** What the library says of damaged files; kept, for loggers that nobody holds are forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    private static final String LETTER = "Send the letter";
    private static final String CALL = "Call for feedback";

    @TempDir
    private Path folder;

    @BeforeAll
    static void silence() {
        LIBRARY.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        LIBRARY.setLevel(null);
    }

    private static Pen filled() throws IOException {
        return Pen.on(FillablePackets.bytes())
                .tick(LETTER)
                .day(LETTER, "24 Nov")
                .result(CALL, "left a voicemail \u2013 Zo\u00eb");
    }

    private static List<StepAnswer> steps(byte[] pdf) throws UnreadablePacketException {
        List<FilledPacket> packets = PacketReader.read(pdf);
        assertThat(packets).hasSize(1);
        return packets.get(0).steps();
    }

    private static StepAnswer step(Field field, byte[] pdf) throws UnreadablePacketException {
        return steps(pdf).stream()
                .filter(step -> step.key().field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static void assertReads(byte[] pdf) throws UnreadablePacketException {
        assertThat(steps(pdf)).hasSize(3).allMatch(step -> step.key().jobs().contains(FillablePackets.JOB));
        assertThat(step(Field.LETTER_SENT, pdf))
                .extracting(
                        StepAnswer::ticked, StepAnswer::day, StepAnswer::result, StepAnswer::planned, StepAnswer::step)
                .containsExactly(true, "24 Nov", "", FillablePackets.PLANNED, LETTER);
        assertThat(step(Field.FEEDBACK_CALL_DONE, pdf))
                .extracting(StepAnswer::ticked, StepAnswer::result)
                .containsExactly(false, "left a voicemail \u2013 Zo\u00eb");
        assertThat(step(Field.CONTACT_NAME, pdf).isFilledIn()).isFalse();
    }

    @Test
    void anEmptyPacketSaysWhatItIsAboutAndNothingElse() throws Exception {
        FilledPacket packet = PacketReader.read(FillablePackets.bytes()).get(0);

        assertThat(packet.isFilledIn()).isFalse();
        assertThat(packet.source()).isEqualTo(FillablePackets.SOURCE);
        assertThat(packet.title()).isEqualTo("Fernhill \u00b7 Clerk");
        assertThat(packet.steps()).extracting(StepAnswer::page).containsOnly(1);
        assertThat(packet.steps()).extracting(StepAnswer::line).containsExactly(1, 2, 3);
    }

    @Test
    void itDoesNotMatterHowTheFileWasSaved() throws Exception {
        try (Pen pen = filled()) {
            assertReads(pen.saved());
            assertReads(pen.savedBehindTheEnd());
            assertReads(pen.flattenNames().saved());
        }
        try (Pen pen = filled()) {
            assertReads(pen.dropForm().saved());
        }
        try (Pen pen = filled()) {
            assertReads(pen.dropWidgets().saved());
        }
    }

    /** Genuine files, of pdf.js 3.11 (which is Firefox's), pdf-lib 1.17, pypdf 6.19 and qpdf. */
    @ParameterizedTest
    @ValueSource(strings = {"pdfjs", "pdf-lib", "pypdf", "pdfjs-then-qpdf"})
    void filesThatOtherProgramsHaveSavedAreRead(String program) throws Exception {
        try (InputStream file = PacketReaderTest.class.getResourceAsStream("filled/saved-by-" + program + ".pdf")) {
            assertReads(Objects.requireNonNull(file).readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--object-streams=generate",
                "--qdf",
                "--linearize",
                "--object-streams=disable --compress-streams=n",
                "--generate-appearances",
                "--coalesce-contents --normalize-content=y"
            })
    void itDoesNotMatterThatQpdfHasWrittenIt(String options) throws Exception {
        Path from = folder.resolve("from.pdf");
        Path to = folder.resolve("to.pdf");
        try (Pen pen = filled()) {
            pen.saveAs(from);
        }
        qpdf(options, from, to);

        assertReads(Files.readAllBytes(to));
    }

    private void qpdf(String options, Path from, Path to) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("qpdf"));
        command.addAll(List.of(options.split(" ", -1)));
        command.addAll(List.of(from.toString(), to.toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isIn(0, 3);
        } catch (IOException notInstalled) {
            Assumptions.abort("qpdf is not installed here");
        }
    }

    @Test
    void valuesAreUnderstoodHoweverTheyAreWritten() throws Exception {
        for (COSString on : List.of(new COSString("Yes"), new COSString("On"), new COSString("1"))) {
            try (Pen pen = Pen.on(FillablePackets.bytes()).raw(LETTER, "done", COSName.V, on)) {
                assertThat(step(Field.LETTER_SENT, pen.saved()).ticked()).isTrue();
            }
        }
        try (Pen pen = Pen.on(FillablePackets.bytes()).raw(LETTER, "done", COSName.AS, COSName.getPDFName("Yes"))) {
            assertThat(step(Field.LETTER_SENT, pen.saved()).ticked()).isTrue();
        }
        try (Pen pen = filled().raw(LETTER, "done", COSName.V, COSName.Off)) {
            assertThat(step(Field.LETTER_SENT, pen.saved()).ticked()).isFalse();
        }
        byte[] utf16 = "\ufeff24\u00a0Nov\r\n ".getBytes(StandardCharsets.UTF_16BE);
        try (Pen pen = Pen.on(FillablePackets.bytes()).raw(LETTER, "day", COSName.V, new COSString(utf16))) {
            assertThat(step(Field.LETTER_SENT, pen.saved()).day().replace('\u00a0', ' '))
                    .isEqualTo("24 Nov");
        }
        try (Pen pen = Pen.on(FillablePackets.bytes()).raw(LETTER, "day", COSName.V, COSName.getPDFName("24 Nov"))) {
            assertThat(step(Field.LETTER_SENT, pen.saved()).day()).isEqualTo("24 Nov");
        }
    }

    @Test
    void notesAreNoAnswers() throws Exception {
        try (Pen pen = Pen.on(FillablePackets.bytes()).note(2, "letter sent 24 Nov")) {
            assertThat(steps(pen.saved())).noneMatch(StepAnswer::isFilledIn);
        }
    }

    @Test
    void anotherPdfIsNoPacket() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument other = new PDDocument()) {
            other.addPage(new PDPage());
            other.save(out);
        }

        assertThat(PacketReader.read(out.toByteArray())).isEmpty();
    }

    @Test
    void aProtectedFileIsNamedAsSuch() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Pen pen = filled()) {
            pen.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pen.document().save(out);
        }

        assertThatThrownBy(() -> PacketReader.read(out.toByteArray()))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It is protected with a password.");
    }

    @Test
    void whatIsNoPdfIsNamedAsSuch() {
        assertThatThrownBy(() -> PacketReader.read("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It is not a PDF, whatever its name.");
        assertThatThrownBy(() -> PacketReader.read(folder))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It cannot be opened.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        Path huge = folder.resolve("huge.pdf");
        try (var channel = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            channel.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            channel.setLength(3L << 30);
        }

        assertThatThrownBy(() -> PacketReader.read(huge))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It is too large for a packet.");
    }

    @Test
    void packedObjectsThatUnpackToMoreThanTheMemoryHoldsAreNotUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int times = 0; times < 200; times++) {
                deflater.write(spaces);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.7\n1 0 obj\n<</Length " + packed.size()
                        + "/Filter/FlateDecode/Type/ObjStm/N 1/First 5>>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> PacketReader.read(pdf.toByteArray()))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It holds far more than a packet can.");
    }

    @Test
    void valuesThatUnpackToFarTooMuchCostNoTime() throws Exception {
        byte[] filled = filled().saved();
        try (PDDocument document = Loader.loadPDF(filled)) {
            COSStream bomb = document.getDocument().createCOSStream();
            try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    out.write(zeros);
                }
            }
            COSArray fields = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getCOSObject()
                    .getCOSArray(COSName.FIELDS);
            for (int i = 0; i < 3_000; i++) {
                COSDictionary field = new COSDictionary();
                field.setString(COSName.T, "secondwind.a.b" + i + ".result");
                field.setItem(COSName.V, bomb);
                fields.add(field);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertTimeout(Duration.ofSeconds(10), () -> PacketReader.read(out.toByteArray()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type/XRef stream\n", "/Type/XRef ", "/Type/ObjStm "})
    void wordsThatOnlyLookLikePackedObjectsCostNoTime(String words) {
        byte[] pdf = ("%PDF-1.7\n" + words.repeat(12_000_000 / words.length()) + "\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> PacketReader.read(pdf)).isInstanceOf(UnreadablePacketException.class));
    }

    @Test
    void aDamagedFileIsASentenceAtMost() throws Exception {
        byte[] whole;
        try (Pen pen = filled()) {
            whole = pen.saved();
        }
        Random random = new Random(7);
        for (int times = 0; times < 150; times++) {
            byte[] damaged = times % 2 == 0
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : Arrays.copyOf(whole, whole.length);
            for (int hits = 0; times % 2 == 1 && hits < 200; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PacketReader.read(damaged)).hasSizeLessThan(5);
            } catch (UnreadablePacketException told) {
                assertThat(told.reason()).endsWith(".");
            }
        }
    }

    @Test
    void aFileThatWasNotSavedToItsEndIsNotTakenForAnEarlierStateOfIt() throws Exception {
        byte[] whole;
        try (Pen pen = filled()) {
            whole = pen.savedBehindTheEnd();
        }

        assertThatThrownBy(() -> PacketReader.read(Arrays.copyOf(whole, whole.length - 2000)))
                .isInstanceOf(UnreadablePacketException.class)
                .hasMessage("It is damaged, or was not saved to its end.");
    }

    @Test
    void aFormThatRunsInACircleComesToAnEnd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Pen pen = filled()) {
            COSDictionary root = (COSDictionary) pen.document()
                    .getDocumentCatalog()
                    .getAcroForm()
                    .getCOSObject()
                    .getCOSArray(COSName.FIELDS)
                    .getObject(0);
            COSArray kids = root.getCOSArray(COSName.KIDS);
            kids.add(root);
            root.setItem(COSName.PARENT, root);
            pen.document().save(out);
        }

        assertThat(PacketReader.read(out.toByteArray())).hasSizeLessThan(3);
        assertThat(Loader.loadPDF(out.toByteArray()).getNumberOfPages()).isEqualTo(2);
    }
}
