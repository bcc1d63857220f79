package secondwind.output.pdf.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import secondwind.application.PlanSheetKey;
import secondwind.application.StepAnswer;

/**
 * Reads back what was ticked and typed on a packet's checklist, by the names of its fields alone, so that it does not matter
 * which program has saved the file. Safe to share between threads.
 */
public final class PacketReader {
    /** In bytes; our own have some 200 KB, and other programs make ten times as much of them. */
    private static final int LARGEST = 16 << 20;

    private static final String BEGINNING = "%PDF-";
    private static final String END = "%%EOF";
    /** Programs find the two this far from where they belong, and so do we; in bytes. */
    private static final int ROOM = 1024;

    private static final int LONGEST_TITLE = 200;

    private PacketReader() {}

    /**
     * The packets in this file: one where somebody has put none together, and none where it is another PDF.
     *
     * @throws UnreadablePacketException when nothing can be read from it, or more would have to be read than a packet has
     */
    public static List<FilledPacket> read(Path file) throws UnreadablePacketException {
        return read(bytes(file));
    }

    /** The same for the bytes of a file. */
    public static List<FilledPacket> read(byte[] bytes) throws UnreadablePacketException {
        if (!text(bytes, 0, ROOM).contains(BEGINNING)) {
            throw new UnreadablePacketException("It is not a PDF, whatever its name.");
        }
        // What a program has added last would be missing, and what stood there before would be read for it.
        if (!text(bytes, bytes.length - ROOM, ROOM).contains(END)) {
            throw damaged();
        }
        if (PackedObjects.isProtected(bytes)) {
            throw new UnreadablePacketException("It is protected with a password.");
        }
        if (!PackedObjects.areModest(bytes)) {
            throw UnreadablePacketException.tooLarge("It holds far more than a packet can.");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return packets(document);
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        } catch (StackOverflowError | OutOfMemoryError hostile) {
            // What was built up for it is let go of here, and the rest of the run does not depend on it.
            throw damaged();
        }
    }

    private static UnreadablePacketException damaged() {
        return new UnreadablePacketException("It is damaged, or was not saved to its end.");
    }

    private static byte[] bytes(Path file) throws UnreadablePacketException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw UnreadablePacketException.tooLarge("It is too large for a packet.");
            }
            return bytes;
        } catch (IOException refused) {
            throw new UnreadablePacketException("It cannot be opened.");
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        int start = Math.max(0, from);
        return new String(bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
    }

    private static List<FilledPacket> packets(PDDocument document) {
        Map<String, Map<PlanSheetKey, Gathered>> bySource = new LinkedHashMap<>();
        for (FieldValue value : new FieldValues(document).all()) {
            FieldName.parse(value.name())
                    .ifPresent(name -> bySource.computeIfAbsent(name.source(), unknown -> new LinkedHashMap<>())
                            .computeIfAbsent(name.key(), unknown -> new Gathered(name))
                            .take(name.part(), value));
        }
        String title = title(document);
        List<FilledPacket> packets = new ArrayList<>();
        bySource.forEach((source, steps) -> {
            List<StepAnswer> answers = new ArrayList<>();
            steps.forEach((key, step) -> answers.addAll(step.answers(answers.size() + 1)));
            packets.add(new FilledPacket(source, title, answers));
        });
        return packets;
    }

    private static String title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(FieldValue::plain)
                .filter(title -> title.length() <= LONGEST_TITLE)
                .orElse("");
    }

    /** What is found of one step. */
    private static final class Gathered {
        private final FieldName name;
        private boolean ticked;
        private final Map<String, Integer> days = new LinkedHashMap<>();
        private String result = "";
        private int page;

        Gathered(FieldName name) {
            this.name = name;
        }

        void take(FieldName.Part part, FieldValue value) {
            page = page == 0 ? value.page() : page;
            switch (part) {
                case DONE -> ticked |= value.isOn();
                case DAY -> {
                    if (!value.text().isBlank()) {
                        days.putIfAbsent(value.text(), value.page());
                    }
                }
                case RESULT -> result = result.isEmpty() ? value.text() : result;
            }
        }

        /** One answer; where copies of the packet were put together and differ about the day, one for each day. */
        List<StepAnswer> answers(int line) {
            if (days.isEmpty()) {
                return List.of(answer("", page, line));
            }
            List<StepAnswer> answers = new ArrayList<>();
            days.forEach(
                    (day, where) -> answers.add(answer(day, days.size() == 1 ? page : where, line + answers.size())));
            return answers;
        }

        private StepAnswer answer(String day, int where, int line) {
            return new StepAnswer(name.key(), name.planned(), name.step(), ticked, day, result, where, line);
        }
    }
}
