package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.packet.Block.Paragraph.Manner;

class MarkupTest {
    @Test
    void readsEachKindOfBlockByItsFirstCharacter() {
        List<Block> blocks = Markup.parse("""
                # Title

                ## Section

                = lead

                Some words
                on two lines.

                ! mind this

                ~ small

                >> If they answer | say **this** to them
                >> If not | nothing

                - one
                - two

                ?2 How?
                ?1 Why?

                @ “No.” | Thank you.

                | Subject: Hello
                | Dear X,
                | Bye
                """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(1, Text.of("Title")),
                        new Block.Heading(2, Text.of("Section")),
                        new Block.Paragraph(Manner.LEAD, Text.of("lead")),
                        new Block.Paragraph(Manner.BODY, Text.of("Some words on two lines.")),
                        new Block.Paragraph(Manner.ATTENTION, Text.of("mind this")),
                        new Block.Paragraph(Manner.NOTE, Text.of("small")),
                        new Block.Cues(List.of(
                                new Block.Cues.Cue(
                                        "If they answer",
                                        new Text(List.of(
                                                new Text.Words("say ", false),
                                                new Text.Words("this", true),
                                                new Text.Words(" to them", false)))),
                                new Block.Cues.Cue("If not", Text.of("nothing")))),
                        new Block.Bullets(List.of(Text.of("one"), Text.of("two"))),
                        new Block.Questions(List.of(
                                new Block.Questions.Question(Text.of("How?"), 2),
                                new Block.Questions.Question(Text.of("Why?"), 1))),
                        new Block.Turns(List.of(new Block.Turns.Turn(Text.of("“No.”"), Text.of("Thank you.")))),
                        new Block.Message(Optional.of(Text.of("Hello")), List.of(Text.of("Dear X,"), Text.of("Bye"))));
    }

    @Test
    void makesAVisibleBlankOfAHint() {
        assertThat(Inline.parse("Dear [[name]],").spans())
                .containsExactly(new Text.Words("Dear ", false), new Text.Blank("name"), new Text.Words(",", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a title",
                "> quoted",
                "- 5 %",
                "?2",
                "@home",
                "!",
                "Inc.",
                "Yahoo!",
                "~",
                "=1+1",
                "|x|",
                "[[blank]]",
                "**bold**",
                "back\\slash",
                "{{company}}",
                "A/B \"Test\" GmbH"
            })
    void takesTheUsersWordsAsTheyAreWhereverTheyStand(String words) {
        assertThat(Markup.parse(Inline.quote(words))).containsExactly(new Block.Paragraph(Manner.BODY, Text.of(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Acme Widgets, Inc.', 'At Acme Widgets, Inc. I asked'",
        "Yahoo!, At Yahoo! I asked",
        "What\u2019s Next?, At What\u2019s Next? I asked",
        "Fernhill, At Fernhill. I asked"
    })
    void leavesOutItsOwnMarkAfterANameThatEndsInOne(String name, String sentence) {
        assertThat(Inline.parse("At " + Inline.quote(name) + ". I asked").plain())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"Inc., At Inc.?", "Yahoo!, At Yahoo!?", "Next?, At Next?"})
    void stillAsksAfterANameThatEndsInAMark(String name, String question) {
        assertThat(Inline.parse("At " + Inline.quote(name) + "?").plain()).isEqualTo(question);
    }

    @Test
    void putsWordsFromSeveralLinesOnOne() {
        assertThat(Inline.parse(Inline.quote(" two\n\n# lines\t")).plain()).isEqualTo("two # lines");
    }

    @Test
    void refusesATemplateWhoseNamesNobodyGives() {
        assertThatThrownBy(() -> new Templates().fill("letter", Map.of())).hasMessageContaining("recruiter");
    }

    @Test
    void namesATemplateThatDoesNotExist() {
        assertThatThrownBy(() -> new Templates().fill("poem", Map.of())).hasMessageContaining("poem");
    }
}
