package secondwind.packet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a document, block by block, for tests. */
final class Pages implements BlockVisitor<Stream<String>> {
    static String text(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block.accept(new Pages()))
                .collect(Collectors.joining("\n"));
    }

    static String text(Packet packet, Document.Kind kind, String titleStart) {
        return packet.documents().stream()
                .filter(document -> document.kind() == kind && document.title().startsWith(titleStart))
                .map(Pages::text)
                .findFirst()
                .orElse("");
    }

    static <B extends Block> List<B> blocks(Document document, Class<B> type) {
        return document.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
        return Stream.of(heading.text().plain());
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
        return Stream.of(paragraph.text().plain());
    }

    @Override
    public Stream<String> cues(Block.Cues cues) {
        return cues.cues().stream().map(cue -> cue.moment() + ": " + cue.words().plain());
    }

    @Override
    public Stream<String> bullets(Block.Bullets bullets) {
        return bullets.items().stream().map(Text::plain);
    }

    @Override
    public Stream<String> questions(Block.Questions questions) {
        return questions.questions().stream().map(question -> question.words().plain());
    }

    @Override
    public Stream<String> turns(Block.Turns turns) {
        return turns.turns().stream()
                .map(turn -> turn.theySay().plain() + " " + turn.youSay().plain());
    }

    @Override
    public Stream<String> keyFacts(Block.KeyFacts keyFacts) {
        return keyFacts.facts().stream()
                .map(fact -> fact.label() + ": " + fact.value().plain());
    }

    @Override
    public Stream<String> checklist(Block.Checklist checklist) {
        return checklist.items().stream()
                .map(item -> String.join(
                        " | ",
                        item.box().name(),
                        item.step(),
                        item.when(),
                        item.note(),
                        item.whomAndHow().plain()));
    }

    @Override
    public Stream<String> timeline(Block.Timeline timeline) {
        return timeline.stops().stream().map(stop -> stop.date() + " " + stop.label());
    }

    @Override
    public Stream<String> scanCode(Block.ScanCode scanCode) {
        return Stream.of(scanCode.caption());
    }

    @Override
    public Stream<String> noteLines(Block.NoteLines noteLines) {
        return Stream.empty();
    }

    @Override
    public Stream<String> table(Block.Table table) {
        return table.rows().stream().map(row -> row.stream().map(Text::plain).collect(Collectors.joining(" | ")));
    }

    @Override
    public Stream<String> letterHead(Block.LetterHead letterHead) {
        return Stream.of(letterHead.sender(), List.of(Text.of(letterHead.date())), letterHead.recipient())
                .flatMap(List::stream)
                .map(Text::plain);
    }

    @Override
    public Stream<String> signature(Block.Signature signature) {
        return Stream.concat(Stream.of(signature.closing(), signature.name().plain()), signature.below().stream());
    }

    @Override
    public Stream<String> message(Block.Message message) {
        return Stream.concat(
                message.subject().stream().map(Text::plain),
                message.paragraphs().stream().map(Text::plain));
    }
}
