package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.FormField;
import secondwind.output.pdf.page.Strip;
import secondwind.output.pdf.structure.Element;
import secondwind.output.pdf.structure.Role;
import secondwind.output.pdf.text.Line;
import secondwind.output.pdf.text.Style;
import secondwind.packet.Block;

/** Questions with lines for the answers, and lines for notes. */
final class Writing {

    private static final double NUMBER_INDENT = 20;

    private final Galley galley;

    Writing(Galley galley) {
        this.galley = galley;
    }

    List<Strip> questions(Block.Questions questions) {
        List<Strip> strips = new ArrayList<>();
        int number = 0;
        Element list = galley.section().add(Role.LIST).being(Element.Attribute.NUMBERED_LIST);
        for (Block.Questions.Question question : questions.questions()) {
            number++;
            strips.addAll(Galley.together(question(number, question, list.add(Role.ITEM))));
        }
        return strips;
    }

    private List<Strip> question(int number, Block.Questions.Question question, Element item) {
        Style style = galley.styles().question();
        List<Line> words = galley.wrap(question.words(), style, galley.measure() - NUMBER_INDENT);
        Element label = item.add(Role.LABEL);
        Element body = item.add(Role.ITEM_BODY);
        List<Strip> strips = new ArrayList<>(Galley.readAs(
                body.add(Role.PARAGRAPH), galley.paragraph(words, style, NUMBER_INDENT, galley.space(12))));
        Line mark = galley.typesetter().line(number + ".", style.emphasised());
        strips.set(0, Prose.beside(mark, style, label, strips.get(0)));
        for (int i = 0; i < question.answerLines(); i++) {
            strips.add(line(
                    body,
                    NUMBER_INDENT,
                    "Answer to question " + number + ", \u201c"
                            + question.words().plain() + "\u201d" + ofSeveral(i, question.answerLines())));
        }
        return strips;
    }

    List<Strip> noteLines(Block.NoteLines noteLines) {
        Element notes = galley.section().add(Role.PARAGRAPH);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < noteLines.lines(); i++) {
            strips.add(line(notes, 0, "Notes" + ofSeveral(i, noteLines.lines())));
        }
        return strips;
    }

    private static String ofSeveral(int index, int lines) {
        return lines > 1 ? ", line " + (index + 1) + " of " + lines : "";
    }

    private Strip line(Element element, double indent, String description) {
        double right = galley.measure();
        double pitch = galley.styles().writingPitch();
        return Strip.of(pitch, (canvas, x, y) -> {
            double lineY = y + pitch - 2;
            canvas.rule(x + indent, lineY, x + right, lineY, Stylesheet.WRITING_RULE, Stylesheet.WRITING_INK);
            canvas.field(FormField.line(FormField.Kind.NOTE, "", description, x + indent, x + right, lineY), element);
        });
    }
}
