package secondwind.output.docx;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import secondwind.output.Paper;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;
import secondwind.packet.Wording;
import secondwind.plan.Action;
import secondwind.plan.Step;

/** Writes letters for one paper in one English. The same letter gives the same bytes on every day. Safe to share between threads. */
public final class LetterFiles {
    private final Sheet sheet;
    private final EmptyLetter empty;

    /**
     * Letters in this wording, on this paper.
     *
     * @param paper decides the margins and the place of the recipient's address
     * @param wording decides the language that a spelling checker goes by
     */
    public LetterFiles(Paper paper, Wording wording) {
        this.sheet = new Sheet(requireNonNull(paper));
        this.empty = EmptyLetter.in(
                switch (wording.english()) {
                    case AMERICAN -> "en-US";
                    case BRITISH -> "en-GB";
                });
    }

    /** The packet's letter as the bytes of a {@code .docx}; empty when there is none to write any more. */
    public Optional<byte[]> letter(Packet packet) {
        return packet.documents().stream()
                .filter(document -> document.kind() == Document.Kind.LETTER)
                .findFirst()
                .map(letter -> bytes(packet, letter));
    }

    private byte[] bytes(Packet packet, Document letter) {
        try (XWPFDocument file = new XWPFDocument(empty.stream())) {
            describe(file.getProperties().getCoreProperties(), packet, letter);
            CTBody body = file.getDocument().getBody();
            LetterBlocks blocks = new LetterBlocks(sheet);
            letter.blocks().forEach(block -> block.accept(blocks).writeInto(body));
            sheet.writeInto(body);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
            file.write(bytes);
            return Timeless.archive(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory cannot be written", impossible);
        }
    }

    private static void describe(CoreProperties properties, Packet packet, Document letter) {
        properties.setTitle(Characters.of(letter.title() + " \u00b7 " + packet.title()));
        properties.setCreator(Characters.of(sender(letter).orElse("Second Wind")));
        // The day of the run would make another file of the same letter every day.
        LocalDate day = packet.plan()
                .find(Step.LETTER)
                .flatMap(Action::day)
                .orElse(packet.plan().today());
        properties.setCreated(
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** The name that the letter begins with, unless that is still a blank. */
    private static Optional<String> sender(Document letter) {
        return letter.blocks().stream()
                .filter(Block.LetterHead.class::isInstance)
                .flatMap(head -> ((Block.LetterHead) head).sender().stream().limit(1))
                .filter(name -> name.spans().stream().noneMatch(Text.Blank.class::isInstance))
                .map(Text::plain)
                .findFirst();
    }
}
