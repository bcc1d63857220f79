package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.SecondPlaceRow;

/** The letter: ready to sign but for the blanks, in a true business layout. */
final class Letter {
    private final Templates templates;
    private final Wording wording;

    Letter(Templates templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    Document compose(ActionPlan plan, Profile sender, LocalDate day) {
        PlanWords words = new PlanWords(plan, sender, wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.LetterHead(senderBlock(sender), wording.dates().letter(day), recipient(plan, words)));
        blocks.add(body("Dear " + words.contact() + ","));
        Markup.paragraphs(templates.fill("letter", words.letter(day)))
                .forEach(text -> blocks.add(new Block.Paragraph(Block.Paragraph.Manner.BODY, text)));
        blocks.add(new Block.Signature(wording.closing(), Inline.parse(words.senderName()), copies(plan)));
        return new Document(Document.Kind.LETTER, "Letter draft", blocks);
    }

    private static Block body(String source) {
        return new Block.Paragraph(Block.Paragraph.Manner.BODY, Inline.parse(source));
    }

    private List<Text> senderBlock(Profile sender) {
        List<String> lines = new ArrayList<>();
        lines.add(Inline.quoteOrBlank(sender.name(), "your name"));
        if (sender.address().isEmpty()) {
            lines.add("[[your street address]]");
            lines.add("[[your " + wording.townHint() + "]]");
        }
        sender.address().forEach(line -> lines.add(Inline.quote(line)));
        lines.add(Inline.quoteOrBlank(sender.phone(), "your phone number"));
        lines.add(Inline.quoteOrBlank(sender.email(), "your e-mail address"));
        sender.linkedIn().ifPresent(link -> lines.add(Inline.quote(link)));
        return lines.stream().map(Inline::parse).toList();
    }

    private List<Text> recipient(ActionPlan plan, PlanWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.contact());
        plan.contact().flatMap(Person::title).ifPresent(title -> lines.add(Inline.quote(title)));
        boolean employer = !plan.is(Circumstance.RECRUITER_ONLY);
        if (employer) {
            lines.add(Inline.quote(plan.application().company().name()));
        } else if (!namesTheAgency(plan.contact())) {
            lines.add("[[name of the agency]]");
        }
        Optional<String> address = plan.application().company().address().filter(known -> employer && !known.isBlank());
        address.ifPresentOrElse(known -> addressLines(known).forEach(line -> lines.add(Inline.quote(line))), () -> {
            lines.add("[[street address]]");
            lines.add("[[" + wording.townHint() + "]]");
        });
        return lines.stream().map(Inline::parse).toList();
    }

    /** A title such as "Recruiter, Harbor Lane Staffing" says where the recruiter works. */
    private static boolean namesTheAgency(Optional<Person> recruiter) {
        return recruiter
                .flatMap(Person::title)
                .filter(title -> title.contains(","))
                .isPresent();
    }

    /** An address on one line becomes the lines of an envelope: the street, then the town with all that follows it. */
    static List<String> addressLines(String address) {
        List<String> typed = address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (typed.size() > 1) {
            return typed;
        }
        List<String> parts = List.of(address.strip().split("\\s*,\\s*", -1));
        if (parts.size() <= 2) {
            return parts;
        }
        List<String> lines = new ArrayList<>(parts.subList(0, parts.size() - 2));
        String town = parts.get(parts.size() - 2);
        String last = parts.get(parts.size() - 1);
        boolean stateAndZip = last.matches("[A-Z]{2}(?:\\s+[\\d-]+)?");
        if (stateAndZip) {
            lines.add(town + ", " + last);
        } else {
            lines.add(town);
            lines.add(last);
        }
        return lines;
    }

    /** A copy goes to HR if HR signed the rejection (domain.md, "The letter"). */
    private static List<String> copies(ActionPlan plan) {
        return copyTo(plan).map(reader -> "Copy: " + reader).stream().toList();
    }

    /** Who gets the copy; nobody where the letter goes to them anyway, or everything through a recruiter. */
    static Optional<String> copyTo(ActionPlan plan) {
        boolean toThemAlready = plan.contact()
                .filter(person -> person.part() == Person.Part.HUMAN_RESOURCES)
                .isPresent();
        if (!plan.is(Circumstance.SIGNED_BY_HR) || plan.is(Circumstance.RECRUITER_ONLY) || toThemAlready) {
            return Optional.empty();
        }
        return plan.rows().stream()
                .map(SecondPlaceRow::application)
                .flatMap(row -> row.people().stream())
                .filter(person -> person.part() == Person.Part.HUMAN_RESOURCES)
                .flatMap(person -> person.name().stream())
                .findFirst()
                .map(name -> name + ", Human Resources")
                .or(() -> Optional.of("Human Resources"));
    }
}
