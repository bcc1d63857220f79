package secondwind.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns the plain text of a filled template into blocks. Blocks are separated by empty lines; the first character of a
 * line says what it is:
 *
 * <pre>
 * # title            ## section
 * = lead line        ~ small print        ! attention
 * - bullet
 * &gt;&gt; the moment of a call | the words to say then
 * ?2 question with two answer lines
 * @ what they say | what you say
 * | Subject: the subject of a message, then its paragraphs, each behind a bar
 * </pre>
 *
 * Everything else is running text.
 */
final class Markup {
    private static final String SUBJECT = "Subject:";

    private Markup() {}

    static List<Block> parse(String source) {
        List<Block> blocks = new ArrayList<>();
        for (String part : source.strip().split("\\n\\s*\\n", -1)) {
            List<String> lines = part.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(block(lines));
            }
        }
        return blocks;
    }

    /** The paragraphs of a text that is nothing but running text, such as a letter. */
    static List<Text> paragraphs(String source) {
        return parse(source).stream()
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static Block block(List<String> lines) {
        return switch (lines.get(0).charAt(0)) {
            case '#' -> heading(lines);
            case '=' -> paragraph(Block.Paragraph.Manner.LEAD, lines);
            case '~' -> paragraph(Block.Paragraph.Manner.NOTE, lines);
            case '!' -> paragraph(Block.Paragraph.Manner.ATTENTION, lines);
            case '>' -> new Block.Cues(lines.stream().map(Markup::cue).toList());
            case '-' -> new Block.Bullets(lines.stream().map(Markup::item).toList());
            case '?' -> new Block.Questions(lines.stream().map(Markup::question).toList());
            case '@' -> new Block.Turns(lines.stream().map(Markup::turn).toList());
            case '|' -> message(lines);
            default -> new Block.Paragraph(Block.Paragraph.Manner.BODY, Inline.parse(String.join(" ", lines)));
        };
    }

    private static Block heading(List<String> lines) {
        int level = lines.get(0).startsWith("##") ? 2 : 1;
        return new Block.Heading(
                level, Inline.parse(lines.get(0).substring(level).strip()));
    }

    private static Block paragraph(Block.Paragraph.Manner manner, List<String> lines) {
        return new Block.Paragraph(manner, Inline.parse(joined(lines)));
    }

    private static Text item(String line) {
        return Inline.parse(line.substring(1).strip());
    }

    private static Block.Questions.Question question(String line) {
        int answerLines = Character.digit(line.charAt(1), 10);
        return new Block.Questions.Question(Inline.parse(line.substring(2).strip()), answerLines);
    }

    private static Block.Cues.Cue cue(String line) {
        int bar = line.indexOf('|');
        String moment = line.substring(2, bar).strip();
        return new Block.Cues.Cue(moment, Inline.parse(line.substring(bar + 1).strip()));
    }

    private static Block.Turns.Turn turn(String line) {
        int bar = line.indexOf('|');
        return new Block.Turns.Turn(
                Inline.parse(line.substring(1, bar).strip()),
                Inline.parse(line.substring(bar + 1).strip()));
    }

    private static Block message(List<String> lines) {
        List<String> parts =
                lines.stream().map(line -> line.substring(1).strip()).toList();
        Optional<Text> subject = parts.stream()
                .filter(part -> part.startsWith(SUBJECT))
                .findFirst()
                .map(part -> Inline.parse(part.substring(SUBJECT.length()).strip()));
        List<Text> paragraphs = parts.stream()
                .filter(part -> !part.isEmpty() && !part.startsWith(SUBJECT))
                .map(Inline::parse)
                .toList();
        return new Block.Message(subject, paragraphs);
    }

    private static String joined(List<String> lines) {
        return lines.stream()
                .map(line ->
                        "=~!".indexOf(line.charAt(0)) >= 0 ? line.substring(1).strip() : line)
                .collect(Collectors.joining(" "));
    }
}
