package secondwind.output.pdf;

import java.util.List;
import secondwind.output.pdf.page.Strip;
import secondwind.packet.Block;
import secondwind.packet.BlockVisitor;

/** Sets each kind of block into strips; which class knows how is all that it says. */
final class BlockLayout implements BlockVisitor<List<Strip>> {

    private final Prose prose;
    private final Writing writing;
    private final Tables tables;
    private final Facts facts;
    private final Steps steps;
    private final TimelineDrawing timelines;
    private final Correspondence correspondence;

    BlockLayout(Galley galley) {
        this.prose = new Prose(galley);
        this.writing = new Writing(galley);
        this.tables = new Tables(galley);
        this.facts = new Facts(galley);
        this.steps = new Steps(galley);
        this.timelines = new TimelineDrawing(galley);
        this.correspondence = new Correspondence(galley);
    }

    @Override
    public List<Strip> heading(Block.Heading heading) {
        return prose.heading(heading);
    }

    @Override
    public List<Strip> paragraph(Block.Paragraph paragraph) {
        return prose.paragraph(paragraph);
    }

    @Override
    public List<Strip> cues(Block.Cues cues) {
        return tables.cues(cues);
    }

    @Override
    public List<Strip> bullets(Block.Bullets bullets) {
        return prose.bullets(bullets);
    }

    @Override
    public List<Strip> questions(Block.Questions questions) {
        return writing.questions(questions);
    }

    @Override
    public List<Strip> turns(Block.Turns turns) {
        return tables.turns(turns);
    }

    @Override
    public List<Strip> keyFacts(Block.KeyFacts keyFacts) {
        return facts.keyFacts(keyFacts);
    }

    @Override
    public List<Strip> checklist(Block.Checklist checklist) {
        return steps.checklist(checklist);
    }

    @Override
    public List<Strip> timeline(Block.Timeline timeline) {
        return timelines.timeline(timeline);
    }

    /** It stands beside other blocks, so that no layout of one block alone draws it. */
    @Override
    public List<Strip> scanCode(Block.ScanCode scanCode) {
        return List.of();
    }

    @Override
    public List<Strip> noteLines(Block.NoteLines noteLines) {
        return writing.noteLines(noteLines);
    }

    @Override
    public List<Strip> table(Block.Table table) {
        return tables.table(table);
    }

    @Override
    public List<Strip> letterHead(Block.LetterHead letterHead) {
        return correspondence.letterHead(letterHead);
    }

    @Override
    public List<Strip> signature(Block.Signature signature) {
        return correspondence.signature(signature);
    }

    @Override
    public List<Strip> message(Block.Message message) {
        return correspondence.message(message);
    }
}
