package secondwind.output.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import secondwind.output.PlainPlan;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Packets with nothing but a letter, and the words that it is to have. */
final class LetterPackets {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String DATE = "November 23, 2026";

    private LetterPackets() {}

    /** A letter from this person to this one at this company, with the blanks that a short log leaves. */
    static Packet packet(String sender, String recipient, String company) {
        return packet(
                texts(sender, "14 Alder Street", "Riverton, OH 45001", "217-555-0117", "dana@example.com"),
                List.of(Text.of(recipient), Text.of(company), blank("street address"), blank("city, state and ZIP")),
                List.of(
                        Text.of("Dear " + recipient + ","),
                        new Text(List.of(
                                new Text.Words(
                                        "Thank you for the time at " + company + ". I enjoyed talking about ", false),
                                new Text.Blank("one thing from your conversations"),
                                new Text.Words(", and it has stayed with me.", false))),
                        new Text(List.of(
                                new Text.Words("My interest is ", false),
                                new Text.Words("as strong as ever", true),
                                new Text.Words(". You reach me at 217-555-0117.", false)))),
                sender);
    }

    static Packet packet(List<Text> sender, List<Text> recipient, List<Text> paragraphs, String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.LetterHead(sender, DATE, recipient));
        paragraphs.forEach(text -> blocks.add(new Block.Paragraph(Block.Paragraph.Manner.BODY, text)));
        blocks.add(new Block.Signature("Sincerely,", Text.of(name), List.of("Copy: Jo Bell, Human Resources")));
        return packet(blocks);
    }

    static Packet packet(List<Block> blocks) {
        Document letter = new Document(Document.Kind.LETTER, "Letter draft", blocks);
        return new Packet(
                PlainPlan.of("Fernhill Logistics", TODAY),
                "Fernhill Logistics \u00b7 Night Dispatcher",
                List.of(letter));
    }

    static List<Text> texts(String... lines) {
        return Stream.of(lines).map(Text::of).toList();
    }

    static Text blank(String hint) {
        return new Text(List.of(new Text.Blank(hint)));
    }
}
