package secondwind.output.pdf;

import java.util.ArrayList;
import java.util.List;
import secondwind.output.pdf.page.FormField;
import secondwind.output.pdf.page.Strip;
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
        for (Block.Questions.Question question : questions.questions()) {
            number++;
            strips.addAll(Galley.together(question(number, question)));
        }
        return strips;
    }

    private List<Strip> question(int number, Block.Questions.Question question) {
        Style style = galley.styles().question();
        List<Line> words = galley.wrap(question.words(), style, galley.measure() - NUMBER_INDENT);
        List<Strip> strips = new ArrayList<>(galley.paragraph(words, style, NUMBER_INDENT, galley.space(12)));
        Line mark = galley.typesetter().line(number + ".", style.emphasised());
        strips.set(0, Prose.beside(mark, style, strips.get(0)));
        for (int i = 0; i < question.answerLines(); i++) {
            strips.add(line(
                    NUMBER_INDENT,
                    "Answer to question " + number + ", \u201c"
                            + question.words().plain() + "\u201d" + ofSeveral(i, question.answerLines())));
        }
        return strips;
    }

    List<Strip> noteLines(Block.NoteLines noteLines) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < noteLines.lines(); i++) {
            strips.add(line(0, "Notes" + ofSeveral(i, noteLines.lines())));
        }
        return strips;
    }

    private static String ofSeveral(int index, int lines) {
        return lines > 1 ? ", line " + (index + 1) + " of " + lines : "";
    }

    private Strip line(double indent, String description) {
        double right = galley.measure();
        double pitch = galley.styles().writingPitch();
        return Strip.of(pitch, (canvas, x, y) -> {
            double lineY = y + pitch - 2;
            canvas.rule(x + indent, lineY, x + right, lineY, Stylesheet.WRITING_RULE, Stylesheet.WRITING_INK);
            canvas.field(FormField.line(FormField.Kind.NOTE, "", description, x + indent, x + right, lineY));
        });
    }
}
