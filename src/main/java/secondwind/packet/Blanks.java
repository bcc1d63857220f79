package secondwind.packet;

import java.util.List;
import java.util.stream.Stream;

/** Finds what a document leaves to be filled in. */
final class Blanks implements BlockVisitor<Stream<Text>> {
    private Blanks() {}

    /** The hints of every blank, each once, in reading order. */
    static List<String> hints(Document document) {
        return hints(document.blocks().stream().flatMap(block -> block.accept(new Blanks())));
    }

    /** The same for these texts. */
    static List<String> hints(Stream<Text> texts) {
        return texts.flatMap(text -> text.spans().stream())
                .flatMap(span -> span instanceof Text.Blank blank ? Stream.of(blank.hint()) : Stream.empty())
                .distinct()
                .toList();
    }

    @Override
    public Stream<Text> heading(Block.Heading heading) {
        return Stream.of(heading.text());
    }

    @Override
    public Stream<Text> paragraph(Block.Paragraph paragraph) {
        return Stream.of(paragraph.text());
    }

    @Override
    public Stream<Text> cues(Block.Cues cues) {
        return cues.cues().stream().map(Block.Cues.Cue::words);
    }

    @Override
    public Stream<Text> bullets(Block.Bullets bullets) {
        return bullets.items().stream();
    }

    @Override
    public Stream<Text> questions(Block.Questions questions) {
        return questions.questions().stream().map(Block.Questions.Question::words);
    }

    @Override
    public Stream<Text> turns(Block.Turns turns) {
        return turns.turns().stream().flatMap(turn -> Stream.of(turn.theySay(), turn.youSay()));
    }

    @Override
    public Stream<Text> keyFacts(Block.KeyFacts keyFacts) {
        return keyFacts.facts().stream().map(Block.KeyFacts.Fact::value);
    }

    @Override
    public Stream<Text> checklist(Block.Checklist checklist) {
        return checklist.items().stream().map(Block.Checklist.Item::whomAndHow);
    }

    @Override
    public Stream<Text> timeline(Block.Timeline timeline) {
        return Stream.empty();
    }

    @Override
    public Stream<Text> scanCode(Block.ScanCode scanCode) {
        return Stream.empty();
    }

    @Override
    public Stream<Text> noteLines(Block.NoteLines noteLines) {
        return Stream.empty();
    }

    @Override
    public Stream<Text> table(Block.Table table) {
        return table.rows().stream().flatMap(List::stream);
    }

    @Override
    public Stream<Text> letterHead(Block.LetterHead letterHead) {
        return Stream.concat(letterHead.sender().stream(), letterHead.recipient().stream());
    }

    @Override
    public Stream<Text> signature(Block.Signature signature) {
        return Stream.of(signature.name());
    }

    @Override
    public Stream<Text> message(Block.Message message) {
        return Stream.concat(message.subject().stream(), message.paragraphs().stream());
    }
}
