package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A part of a page, by what it is and not by how it looks. Every renderer takes a {@link BlockVisitor}, so that a new
 * kind of block breaks each of them at compile time.
 */
public sealed interface Block {

    /** Hands this block to the visitor. */
    <R> R accept(BlockVisitor<R> visitor);

    /**
     * A heading.
     *
     * @param level 1 for the page's title, 2 for a section
     * @param text its words
     */
    record Heading(int level, Text text) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("Expected a level of 1 or 2, but found " + level);
            }
            requireNonNull(text);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph and its manner. */
    record Paragraph(Manner manner, Text text) implements Block {
        /** How a paragraph speaks. */
        public enum Manner {
            /** A letter's or a sheet's running text. */
            BODY,
            /** The one line below a page's title that says what it is for. */
            LEAD,
            /** Small print: evidence, sources, asides. */
            NOTE,
            /** One line of encouragement, set apart. */
            ENCOURAGEMENT,
            /** Something that must not be overlooked, set apart. */
            ATTENTION
        }

        public Paragraph {
            requireNonNull(manner);
            requireNonNull(text);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** What to say at which moment of a call: the moment in the margin, the words beside it. */
    record Cues(List<Cue> cues) implements Block {
        /**
         * One moment.
         *
         * @param moment such as "If you get voicemail"
         * @param words what to say
         */
        public record Cue(String moment, Text words) {
            public Cue {
                requireNonNull(moment);
                requireNonNull(words);
            }
        }

        public Cues {
            cues = List.copyOf(cues);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.cues(this);
        }
    }

    /** An unordered list. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** Numbered questions, each with lines to write the answer on. */
    record Questions(List<Question> questions) implements Block {
        /**
         * One question.
         *
         * @param words the question
         * @param answerLines how many lines to write on, 0 to 6
         */
        public record Question(Text words, int answerLines) {
            public Question {
                requireNonNull(words);
            }
        }

        public Questions {
            questions = List.copyOf(questions);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.questions(this);
        }
    }

    /** The usual turns of a call: when they say this, you say that. */
    record Turns(List<Turn> turns) implements Block {
        /** One turn. */
        public record Turn(Text theySay, Text youSay) {
            public Turn {
                requireNonNull(theySay);
                requireNonNull(youSay);
            }
        }

        public Turns {
            turns = List.copyOf(turns);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.turns(this);
        }
    }

    /** Names and values in two columns: a contact card, the facts of a packet. */
    record KeyFacts(List<Fact> facts) implements Block {
        /** One fact. */
        public record Fact(String label, Text value) {
            public Fact {
                requireNonNull(label);
                requireNonNull(value);
            }
        }

        public KeyFacts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.keyFacts(this);
        }
    }

    /** The dated checklist: a box to tick, the step, when, whom and how, a line for the result. */
    record Checklist(List<Item> items) implements Block {
        /** How the box is printed. */
        public enum Box {
            EMPTY,
            TICKED,
            /** The step is not to be done; the box is struck out. */
            STRUCK
        }

        /**
         * One line of the checklist.
         *
         * @param box how the box is printed
         * @param step what to do
         * @param when the day, "done 3 Nov", or "skipped"
         * @param note the window, the overdue remark or the reason, in small print
         * @param whomAndHow to whom and by what way, with the number or address
         * @param form how an open step is answered on a screen; empty where it is not
         */
        public record Item(Box box, String step, String when, String note, Text whomAndHow, Optional<StepForm> form) {
            public Item {
                requireNonNull(box);
                requireNonNull(step);
                requireNonNull(when);
                requireNonNull(note);
                requireNonNull(whomAndHow);
                requireNonNull(form);
            }

            /** A line that is answered on paper alone. */
            public Item(Box box, String step, String when, String note, Text whomAndHow) {
                this(box, step, when, note, whomAndHow, Optional.empty());
            }

            /** Whether it asks on which day the step was done; a task that asks for a name does not. */
            public boolean asksForDay() {
                return form.map(answered -> !answered.asksForName()).orElse(true);
            }
        }

        public Checklist {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.checklist(this);
        }
    }

    /** The drawn line of the steps in time, with today marked. */
    record Timeline(List<Stop> stops) implements Block {
        /** What a stop on the line is. */
        public enum Kind {
            /** The day the seeker was told. */
            START,
            DONE,
            TODAY,
            PLANNED
        }

        /**
         * One stop.
         *
         * @param epochDay the day, as days since 1970-01-01; stops come oldest first
         * @param date the day in words, such as "24 Nov"
         * @param label what happens, such as "Letter"
         */
        public record Stop(Kind kind, long epochDay, String date, String label) {
            public Stop {
                requireNonNull(kind);
                requireNonNull(date);
                requireNonNull(label);
            }
        }

        public Timeline {
            stops = List.copyOf(stops);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.timeline(this);
        }
    }

    /**
     * A code to scan with a phone, which stands beside the heading before it and what follows.
     *
     * @param use what the phone does with it
     * @param payload what the code says, character by character
     * @param caption the few words below it
     * @param alternative what it is, for those who cannot see it
     */
    record ScanCode(Use use, String payload, String caption, String alternative) implements Block {
        /** What a phone does with a code. */
        public enum Use {
            CALL,
            CALENDAR
        }

        public ScanCode {
            requireNonNull(use);
            requireNonNull(payload);
            requireNonNull(caption);
            requireNonNull(alternative);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.scanCode(this);
        }
    }

    /** Empty lines to write on. */
    record NoteLines(int lines) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.noteLines(this);
        }
    }

    /**
     * A table with a header row.
     *
     * @param weights the share of the width that each column takes; as many as headers
     * @param headers the header cells
     * @param rows the body, each row as long as the header
     */
    record Table(List<Integer> weights, List<String> headers, List<List<Text>> rows) implements Block {
        public Table {
            weights = List.copyOf(weights);
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * The top of a business letter: sender, date, recipient, the recipient placed for a window envelope.
     *
     * @param sender the sender's block, the name first
     * @param date the day of the letter, in words
     * @param recipient the recipient's block, the name first
     */
    record LetterHead(List<Text> sender, String date, List<Text> recipient) implements Block {
        public LetterHead {
            sender = List.copyOf(sender);
            requireNonNull(date);
            recipient = List.copyOf(recipient);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.letterHead(this);
        }
    }

    /**
     * The close of a letter: the closing words, room to sign, the name, and what goes below it.
     *
     * @param closing such as "Sincerely,"
     * @param name the sender's name
     * @param below lines below the name, such as a copy to HR
     */
    record Signature(String closing, Text name, List<String> below) implements Block {
        public Signature {
            requireNonNull(closing);
            requireNonNull(name);
            below = List.copyOf(below);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.signature(this);
        }
    }

    /**
     * A message to copy into a mail program or a form: set apart as one piece.
     *
     * @param subject the subject line, when it is an e-mail
     * @param paragraphs the text
     */
    record Message(Optional<Text> subject, List<Text> paragraphs) implements Block {
        public Message {
            requireNonNull(subject);
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.message(this);
        }
    }
}
