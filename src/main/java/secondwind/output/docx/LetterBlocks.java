package secondwind.output.docx;

import java.util.List;
import secondwind.packet.Block;
import secondwind.packet.BlockVisitor;
import secondwind.packet.Text;

/**
 * What each block of a letter becomes. A letter is made of a head, running text and a signature; whatever else a packet
 * has is a page to work from, and refused here, lest it vanish in silence.
 */
final class LetterBlocks implements BlockVisitor<Piece> {
    private final Sheet sheet;
    private boolean greeted;

    /** The blocks of one letter, to be visited in their order. */
    LetterBlocks(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece letterHead(Block.LetterHead letterHead) {
        return body -> sheet.head(letterHead).writeInto(body);
    }

    /** The first paragraph greets, the others are the letter's text. */
    @Override
    public Piece paragraph(Block.Paragraph paragraph) {
        LetterStyle style = greeted ? LetterStyle.BODY : LetterStyle.SALUTATION;
        greeted = true;
        return body -> Words.write(paragraph.text(), style, body.addNewP());
    }

    @Override
    public Piece signature(Block.Signature signature) {
        return body -> {
            Words.write(Text.of(signature.closing()), LetterStyle.CLOSING, body.addNewP());
            Words.write(signature.name(), LetterStyle.SIGNATURE, body.addNewP());
            List<String> below = signature.below();
            below.forEach(line -> Words.write(Text.of(line), LetterStyle.COPY_TO, body.addNewP()));
        };
    }

    @Override
    public Piece heading(Block.Heading heading) {
        throw foreign("heading");
    }

    @Override
    public Piece cues(Block.Cues cues) {
        throw foreign("list of cues");
    }

    @Override
    public Piece scanCode(Block.ScanCode scanCode) {
        throw foreign("code to scan");
    }

    @Override
    public Piece bullets(Block.Bullets bullets) {
        throw foreign("list");
    }

    @Override
    public Piece questions(Block.Questions questions) {
        throw foreign("list of questions");
    }

    @Override
    public Piece turns(Block.Turns turns) {
        throw foreign("list of turns");
    }

    @Override
    public Piece keyFacts(Block.KeyFacts keyFacts) {
        throw foreign("list of facts");
    }

    @Override
    public Piece checklist(Block.Checklist checklist) {
        throw foreign("checklist");
    }

    @Override
    public Piece timeline(Block.Timeline timeline) {
        throw foreign("timeline");
    }

    @Override
    public Piece noteLines(Block.NoteLines noteLines) {
        throw foreign("place for notes");
    }

    @Override
    public Piece table(Block.Table table) {
        throw foreign("table");
    }

    @Override
    public Piece message(Block.Message message) {
        throw foreign("message");
    }

    private static IllegalArgumentException foreign(String found) {
        return new IllegalArgumentException(
                "Expected a letter of paragraphs between a head and a signature, but found a " + found);
    }
}
