package secondwind.packet;

/** One method for each kind of {@link Block}. */
public interface BlockVisitor<R> {
    R heading(Block.Heading heading);

    R paragraph(Block.Paragraph paragraph);

    R cues(Block.Cues cues);

    R bullets(Block.Bullets bullets);

    R questions(Block.Questions questions);

    R turns(Block.Turns turns);

    R keyFacts(Block.KeyFacts keyFacts);

    R checklist(Block.Checklist checklist);

    R timeline(Block.Timeline timeline);

    R scanCode(Block.ScanCode scanCode);

    R noteLines(Block.NoteLines noteLines);

    R table(Block.Table table);

    R letterHead(Block.LetterHead letterHead);

    R signature(Block.Signature signature);

    R message(Block.Message message);
}
