package secondwind.output.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import secondwind.output.Paper;
import secondwind.output.PlainPlan;
import secondwind.packet.Block;
import secondwind.packet.Block.Checklist.Box;
import secondwind.packet.Block.Paragraph.Manner;
import secondwind.packet.Block.Timeline.Kind;
import secondwind.packet.Book;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;
import secondwind.plan.ActionPlan;

/** Packets as the program would make them, for tests of how they look. Every name in them is invented. */
final class Fixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Fixtures() {}

    /** The names that a packet is made with. */
    record Names(String company, String role, String manager, String email, String seeker) {}

    static final Names PLAIN = new Names(
            "Fernhill Logistics", "Night Dispatcher", "Marguerite Osei", "m.osei@fernhill.example", "Dana Whitlock");

    static final Names LONG = new Names(
            "The Incorporated Society of Independent Freight Forwarders, Customs Brokers and Warehouse Keepers of the"
                    + " Northern Counties",
            "Deputy Assistant Regional Coordinator for Inbound Temperature-Controlled Distribution",
            "Wilhelmina-Alexandra Featherstonehaugh-Cholmondeley",
            "wilhelmina-alexandra.featherstonehaugh-cholmondeley@northern-counties-freight-forwarders.example",
            "Bartholomew Christopherson-Montgomery");

    static final Names UNBREAKABLE = new Names(
            "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsverwaltungsamt",
            "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzbeauftragte",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "x".repeat(90) + "@example.org",
            "A/B \"Test\" GmbH");

    static final Names ALPHABETS = new Names(
            "\u0391\u03b8\u03b7\u03bd\u03b1\u03ca\u03ba\u03ae \u0395\u03c4\u03b1\u03b9\u03c1\u03b5\u03af\u03b1",
            "\u0418\u043d\u0436\u0435\u043d\u0435\u0440 \u043f\u043e \u043b\u043e\u0433\u0438\u0441\u0442\u0438\u043a\u0435",
            "Nguy\u1ec5n Th\u1ecb Ng\u1ecdc \u00c1nh",
            "anh@example.net",
            "Zo\u00eb \u0141ukasi\u0144ska-\u00d8ster\u00e5s");

    static final Names UNPRINTABLE = new Names(
            "\u738b\u5c0f\u660e Trading \ud83c\udf89",
            "Clerk\u0007\twith\u00a0tabs",
            "Ren\u00e9e \u5c0f",
            "r@example.com",
            "Dana");

    static Stream<Arguments> everyPaperAndName() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(PLAIN, LONG, UNBREAKABLE, ALPHABETS, UNPRINTABLE)
                        .map(names -> Arguments.of(paper, names)));
    }

    static Packet packet(Names names) {
        return new Packet(
                plan(),
                names.company() + " \u00b7 " + names.role(),
                List.of(
                        actionSheet(names),
                        letter(names),
                        feedbackScript(names),
                        emailTwin(names),
                        outcomeSlip(names)));
    }

    static Book book(Names... names) {
        List<Packet> packets = new ArrayList<>();
        for (Names one : names) {
            packets.add(packet(one));
        }
        return new Book("Second Wind for Dana Whitlock", agenda(12), packets, List.of());
    }

    static ActionPlan plan() {
        return PlainPlan.of("Fernhill Logistics", TODAY);
    }

    static Document actionSheet(Names names) {
        return new Document(
                Document.Kind.ACTION_SHEET,
                "Action sheet",
                List.of(
                        heading(1, names.company()),
                        entryCode(names),
                        paragraph(
                                Manner.LEAD,
                                names.role() + " \u2013 you came second, and there is still a lot to win."),
                        paragraph(Manner.NOTE, "Outcome, H17: \u201c2nd of 3, they liked me\u201d"),
                        new Block.KeyFacts(List.of(
                                fact("Told", "Friday 20 November 2026"),
                                fact("Manager", names.manager()),
                                fact("Phone", "217-555-0142"),
                                fact("E-mail", names.email()),
                                fact("Person hired", "Jordan Ames"),
                                fact("Starts", "Monday 7 December 2026"))),
                        timeline(9),
                        heading(2, "What to do, and when"),
                        checklist(names, 8),
                        paragraph(
                                Manner.ENCOURAGEMENT,
                                "They wanted you enough to put you second of all. You only fail when you stop trying.")));
    }

    static Block.Timeline timeline(int count) {
        List<Block.Timeline.Stop> all = List.of(
                stop(Kind.START, -3, "20 Nov", "Told"),
                stop(Kind.DONE, -1, "22 Nov", "Found the manager"),
                stop(Kind.TODAY, 0, "23 Nov", "Today"),
                stop(Kind.PLANNED, 0, "23 Nov", "Letter"),
                stop(Kind.PLANNED, 8, "1 Dec", "Feedback and opportunities"),
                stop(Kind.PLANNED, 14, "7 Dec", "Find out who was hired"),
                stop(Kind.PLANNED, 15, "8 Dec", "Person hired"),
                stop(Kind.PLANNED, 22, "15 Dec", "Check back"),
                stop(Kind.PLANNED, 57, "19 Jan", "Keep in touch"),
                stop(Kind.PLANNED, 87, "18 Feb", "Keep in touch again"));
        return new Block.Timeline(all.subList(0, count));
    }

    static Block.Checklist checklist(Names names, int count) {
        List<Block.Checklist.Item> all = List.of(
                item(
                        Box.TICKED,
                        "Find the manager\u2019s name",
                        "done 22 Nov",
                        "",
                        "The company\u2019s site, then the switchboard"),
                item(
                        Box.EMPTY,
                        "Send the letter",
                        "Mon 23 Nov",
                        "23 to 24 Nov",
                        "To " + names.manager() + ", by e-mail: " + names.email()),
                item(
                        Box.EMPTY,
                        "Call for feedback",
                        "Tue 1 Dec",
                        "28 Nov to 3 Dec; 9 to 11, then after 4",
                        names.manager() + ", 217-555-0142"),
                item(
                        Box.EMPTY,
                        "Ask about opportunities",
                        "Tue 1 Dec",
                        "in the same call",
                        names.manager() + ", 217-555-0142"),
                item(
                        Box.EMPTY,
                        "Find out who was hired",
                        "Mon 7 Dec",
                        "a task, nobody to call",
                        "LinkedIn, the company\u2019s news page"),
                item(
                        Box.EMPTY,
                        "Congratulate the person hired",
                        "Tue 8 Dec",
                        "8 to 22 Dec, one message",
                        "Jordan Ames, LinkedIn invitation note"),
                item(Box.EMPTY, "Check back", "Tue 15 Dec", "12 to 22 Dec", names.manager() + ", 217-555-0142"),
                item(
                        Box.STRUCK,
                        "Keep in touch",
                        "skipped",
                        "the sequence goes on with the next date",
                        names.manager()),
                item(
                        Box.EMPTY,
                        "Keep in touch again",
                        "Thu 18 Feb",
                        "every two to three months",
                        names.manager() + ", e-mail"));
        return new Block.Checklist(all.subList(0, count));
    }

    static Document letter(Names names) {
        return letter(names, List.of());
    }

    static Document letter(Names names, List<String> moreParagraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.LetterHead(
                List.of(
                        Text.of(names.seeker()),
                        Text.of("14 Alder Row, Springfield, IL 62704"),
                        Text.of("217-555-0117"),
                        Text.of("dana.whitlock@example.com"),
                        blank("your LinkedIn address")),
                "November 23, 2026",
                List.of(
                        Text.of(names.manager()),
                        Text.of("Operations Manager"),
                        Text.of(names.company()),
                        Text.of("2200 Depot Street"),
                        Text.of("Springfield, IL 62703"))));
        blocks.add(paragraph(Manner.BODY, "Dear " + names.manager() + ","));
        blocks.add(paragraph(
                Manner.BODY,
                "Thank you for calling me on Friday to tell me how you decided about the " + names.role()
                        + " post. I appreciated hearing it from you, and I appreciated the time that you and your team"
                        + " gave me over the past weeks."));
        blocks.add(new Block.Paragraph(
                Manner.BODY,
                new Text(List.of(
                        new Text.Words("I have thought several times about what you told me of ", false),
                        new Text.Blank("one thing from your conversations"),
                        new Text.Words(
                                ", and it has only made me more interested in the work that you do. I will admit to being"
                                        + " disappointed; I also know that you had to choose the person who you believe"
                                        + " fits best, and I respect that.",
                                false)))));
        blocks.add(paragraph(
                Manner.BODY,
                "I remain very interested in " + names.company() + ". If anything changes, or if another place opens in"
                        + " which you think I could be useful, I would be glad to talk again at short notice."));
        moreParagraphs.forEach(words -> blocks.add(paragraph(Manner.BODY, words)));
        blocks.add(paragraph(
                Manner.BODY,
                "Thank you again for considering me so seriously. I wish you and the team a good winter."));
        blocks.add(new Block.Signature("Sincerely,", Text.of(names.seeker()), List.of("Copy: Human Resources")));
        return new Document(Document.Kind.LETTER, "Letter draft", blocks);
    }

    static Document feedbackScript(Names names) {
        return new Document(
                Document.Kind.CALL_SCRIPT,
                "Feedback call",
                List.of(
                        heading(1, "Ask for feedback"),
                        callCode(),
                        paragraph(Manner.LEAD, "Tuesday 1 December, 9 to 11, to " + names.manager() + ", 217-555-0142"),
                        paragraph(Manner.NOTE, "Goal: to learn one thing to keep and one thing to change."),
                        heading(2, "Open with"),
                        cue(
                                "When they answer",
                                new Text(List.of(
                                        new Text.Words(
                                                "Hello, this is " + names.seeker() + ". I am not calling about the "
                                                        + names.role() + " job: that is decided, and I am ",
                                                false),
                                        new Text.Words("pursuing other opportunities", true),
                                        new Text.Words(
                                                ". Might I have five minutes for three short questions?", false)))),
                        heading(2, "Ask"),
                        new Block.Questions(List.of(
                                question("How did I conduct myself in the interviews? What should I keep?", 2),
                                question("What would improve my chances with other employers?", 2),
                                question("Was there any experience that you missed in me?", 2))),
                        heading(2, "If the call turns"),
                        new Block.Turns(List.of(
                                turn(
                                        "\u201cWe don\u2019t give feedback.\u201d",
                                        "I understand, and thank you all the same. May I ask something else?"),
                                turn(
                                        "\u201cI have no time just now.\u201d",
                                        "Of course. When might I try again, this week or next?"),
                                turn(
                                        "\u201cWe may have something else.\u201d",
                                        "I would like to hear about it. What would be a good next step?"))),
                        heading(2, "Voicemail"),
                        cue(
                                "Then",
                                Text.of("Hello, this is " + names.seeker()
                                        + ", 217-555-0117. I have one short question, and it is not about the job. I will try you"
                                        + " again on Thursday. Once more, that is 217-555-0117. Thank you.")),
                        heading(2, "At the front desk"),
                        cue(
                                "Then",
                                Text.of("Could you put me through to " + names.manager()
                                        + ", please? We spoke this month, and I promised to be brief.")),
                        new Block.Bullets(List.of(
                                Text.of("Never argue, and never mention the posting."),
                                Text.of("Close with thanks, whatever was said.")))));
    }

    static Block.ScanCode callCode() {
        return new Block.ScanCode(
                Block.ScanCode.Use.CALL,
                "tel:+12175550142",
                "Call: scan with your phone",
                "QR code that calls +12175550142");
    }

    /** As long as the program makes them. */
    static Block.ScanCode entryCode(Names names) {
        String title = "Call " + names.manager() + ": " + names.company();
        return new Block.ScanCode(
                Block.ScanCode.Use.CALENDAR,
                "BEGIN:VEVENT\nUID:5638089a-5790-3201-9bc2-e29fec58f404\nDTSTART:20261201T140000Z\n"
                        + "DTEND:20261201T160000Z\nSUMMARY:" + title.substring(0, Math.min(70, title.length()))
                        + "\nLOCATION:217-555-0142\nEND:VEVENT",
                "Next step into your calendar",
                "QR code with a calendar entry");
    }

    private static Block cue(String moment, Text words) {
        return new Block.Cues(List.of(new Block.Cues.Cue(moment, words)));
    }

    static Document emailTwin(Names names) {
        return new Document(
                Document.Kind.CALL_SCRIPT,
                "Feedback e-mail",
                List.of(
                        heading(1, "The same by e-mail"),
                        paragraph(Manner.LEAD, "For when you only have an address."),
                        paragraph(
                                Manner.ATTENTION,
                                "Never reply to an automated address: write a fresh message to the people you met."),
                        new Block.Message(
                                Optional.of(Text.of("Three short questions, five minutes")),
                                List.of(
                                        Text.of("Dear " + names.manager() + ","),
                                        Text.of("Your decision about the " + names.role()
                                                + " post is made, and I am pursuing other opportunities. Would you tell me what"
                                                + " I should keep, and what would improve my chances elsewhere?"),
                                        Text.of("Kind regards,\n" + names.seeker()))),
                        heading(2, "Notes"),
                        new Block.NoteLines(5)));
    }

    static Document outcomeSlip(Names names) {
        return new Document(
                Document.Kind.OUTCOME_SLIP,
                "Outcome slip",
                List.of(
                        heading(1, "Type this back into your log"),
                        paragraph(Manner.LEAD, names.company() + ", row 17"),
                        new Block.Table(
                                List.of(30, 40, 30),
                                List.of(
                                        "When you have\u2026",
                                        "\u2026type the date into this column",
                                        "What you typed"),
                                List.of(
                                        row("Sent the letter", "Letter sent (L17)", "today"),
                                        row("Had the feedback call", "Feedback call (M17)", "date"),
                                        row("Asked " + names.manager(), "Opportunities (N17)", "date"),
                                        row("Written to the person hired", "Hire contacted (O17)", "date"))),
                        paragraph(
                                Manner.BODY,
                                "To stop this sequence, write \u201cclosed\u201d into the column Closed (Q17).")));
    }

    static Document agenda(int rows) {
        List<List<Text>> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            lines.add(List.of(
                    Text.of("Tue " + i + " Dec"),
                    Text.of("Call for feedback, number " + i),
                    Text.of(i % 3 == 0 ? LONG.company() : "Fernhill Logistics"),
                    Text.of("217-555-0142")));
        }
        return new Document(
                Document.Kind.AGENDA,
                "Agenda",
                List.of(
                        heading(1, "Your next dates"),
                        paragraph(Manner.LEAD, "Monday 23 November 2026"),
                        new Block.Table(List.of(14, 34, 34, 18), List.of("Day", "Step", "Company", "Phone"), lines),
                        heading(2, "Questions for you"),
                        new Block.Questions(List.of(question("On which day did Fernhill tell you? (row 17)", 1)))));
    }

    static Block.Heading heading(int level, String words) {
        return new Block.Heading(level, Text.of(words));
    }

    static Block.Paragraph paragraph(Manner manner, String words) {
        return new Block.Paragraph(manner, Text.of(words));
    }

    static Text blank(String hint) {
        return new Text(List.of(new Text.Blank(hint)));
    }

    private static Block.KeyFacts.Fact fact(String label, String value) {
        return new Block.KeyFacts.Fact(label, Text.of(value));
    }

    private static Block.Timeline.Stop stop(Kind kind, int days, String date, String label) {
        return new Block.Timeline.Stop(kind, TODAY.plusDays(days).toEpochDay(), date, label);
    }

    private static Block.Checklist.Item item(Box box, String step, String when, String note, String whomAndHow) {
        return new Block.Checklist.Item(box, step, when, note, Text.of(whomAndHow));
    }

    private static Block.Questions.Question question(String words, int lines) {
        return new Block.Questions.Question(Text.of(words), lines);
    }

    private static Block.Turns.Turn turn(String they, String you) {
        return new Block.Turns.Turn(Text.of(they), Text.of(you));
    }

    private static List<Text> row(String... cells) {
        return java.util.Arrays.stream(cells).map(Text::of).toList();
    }
}
