package secondwind.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Person;
import secondwind.application.Profile;
import secondwind.plan.Action;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.SecondPlaceRow;
import secondwind.plan.Standing;
import secondwind.plan.Step;
import secondwind.secondplace.Evidence;

/** The one page that says who, what, when and what next. */
final class ActionSheet {
    private static final Set<Person.Part> MET =
            EnumSet.of(Person.Part.HIRING_MANAGER, Person.Part.CONTACT, Person.Part.PANEL);

    private static final Set<Step> TO_THE_MANAGER = EnumSet.of(Step.LETTER, Step.FEEDBACK, Step.CHECK_BACK);

    private final Encouragement encouragement;
    private final Wording wording;

    ActionSheet(Templates templates, Wording wording) {
        this.encouragement = new Encouragement(templates);
        this.wording = wording;
    }

    /**
     * The sheet.
     *
     * @param plan the dated steps
     * @param sender who signs
     * @param letter the letter of this packet, whose blanks it explains; empty when it has gone already
     * @param names what the entries of the calendar are called
     */
    Document compose(ActionPlan plan, Profile sender, Optional<Document> letter, EntryNames names) {
        PlanWords words = new PlanWords(plan, sender, wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1, Text.of(Inline.fitted(plan.application().company().name()))));
        new StepEntries(plan, wording, names)
                .next()
                .ifPresent(entry -> blocks.add(ScanCodes.entry(entry, wording.dates())));
        blocks.add(paragraph(Block.Paragraph.Manner.LEAD, lead(plan, words)));
        blocks.add(new Block.KeyFacts(facts(plan, words)));
        blocks.add(timeline(plan));
        if (plan.is(Circumstance.POSTED_AGAIN)) {
            blocks.add(new Block.Heading(2, Text.of("The job is posted again")));
            blocks.add(new Block.Bullets(List.of(Text.of(applyAgain(plan)))));
        } else if (plan.is(Circumstance.HIRE_LEFT)) {
            blocks.add(new Block.Heading(2, Text.of("The person hired has left")));
            blocks.add(new Block.Bullets(List.of(Text.of(askAgain(plan)))));
        }
        blocks.add(new Block.Heading(2, Text.of("What to do")));
        blocks.add(new StepChecklist(plan, wording.dates()).compose());
        List<Text> reminders = reminders(plan, words, letter);
        if (!reminders.isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of("Before you send the letter")));
            blocks.add(new Block.Bullets(reminders));
        }
        blocks.add(paragraph(Block.Paragraph.Manner.ENCOURAGEMENT, encouragement.line(plan)));
        return new Document(Document.Kind.ACTION_SHEET, "Action sheet", blocks);
    }

    private static Block paragraph(Block.Paragraph.Manner manner, Text text) {
        return new Block.Paragraph(manner, text);
    }

    private static Text lead(ActionPlan plan, PlanWords words) {
        String roles = words.roles();
        return Inline.parse(plan.application()
                .client()
                .map(client -> roles + " \u00b7 " + Inline.quote(client))
                .orElse(roles));
    }

    private List<Block.KeyFacts.Fact> facts(ActionPlan plan, PlanWords words) {
        List<Block.KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(fact("You were told", told(plan)));
        facts.add(new Block.KeyFacts.Fact("Contact", contact(plan, words)));
        plan.application()
                .company()
                .address()
                .ifPresent(address -> facts.add(fact("Address", String.join(", ", Letter.addressLines(address)))));
        for (SecondPlaceRow row : plan.rows()) {
            Evidence evidence = row.verdict().evidence();
            if (evidence.cell().isPresent()) {
                facts.add(fact("How we know", evidence.line()));
            }
        }
        facts.add(fact("In your log", whereInLog(plan)));
        return facts;
    }

    private static Block.KeyFacts.Fact fact(String label, String value) {
        return new Block.KeyFacts.Fact(label, Text.of(Inline.fitted(value)));
    }

    private String told(ActionPlan plan) {
        String day = wording.dates().full(plan.told());
        return plan.toldIsKnown() ? day : day + " (assumed: the log does not say)";
    }

    private static Text contact(ActionPlan plan, PlanWords words) {
        Optional<Person> person = plan.contact();
        List<String> parts = new ArrayList<>();
        parts.add(words.contact());
        person.flatMap(Person::title).map(Inline::quote).ifPresent(parts::add);
        person.flatMap(Person::phone).map(Inline::quote).ifPresent(parts::add);
        person.flatMap(Person::email).map(Inline::quote).ifPresent(parts::add);
        return Inline.parse(String.join(", ", parts));
    }

    /** Where the log has this job: "log.xlsx, sheet Jobs, row 17". */
    static String whereInLog(ActionPlan plan) {
        List<String> places = plan.rows().stream()
                .map(SecondPlaceRow::application)
                .map(ActionSheet::place)
                .toList();
        return String.join("; ", places);
    }

    private static String place(Application application) {
        String sheet = application.row().sheet();
        return application.row().file() + (sheet.isEmpty() ? "" : ", sheet " + sheet) + ", "
                + application.row().words();
    }

    /** Steps on the same day share one stop, so that no two labels compete for one place. */
    private Block timeline(ActionPlan plan) {
        Map<LocalDate, Block.Timeline.Stop> stops = new LinkedHashMap<>();
        stops.put(plan.told(), stop(Block.Timeline.Kind.START, plan.told(), plan.toldIsKnown() ? "Told" : "Told?"));
        for (Action action : plan.actions()) {
            Optional<LocalDate> day = StepWords.dayOnTimeline(action);
            if (day.isPresent() && isDrawn(action)) {
                Block.Timeline.Kind kind = action.standing() instanceof Standing.Done
                        ? Block.Timeline.Kind.DONE
                        : Block.Timeline.Kind.PLANNED;
                stops.merge(day.get(), stop(kind, day.get(), label(plan, action.step())), ActionSheet::together);
            }
        }
        stops.merge(plan.today(), stop(Block.Timeline.Kind.TODAY, plan.today(), "Today"), ActionSheet::together);
        return new Block.Timeline(stops.values().stream()
                .sorted(Comparator.comparingLong(Block.Timeline.Stop::epochDay))
                .toList());
    }

    private Block.Timeline.Stop stop(Block.Timeline.Kind kind, LocalDate day, String label) {
        return new Block.Timeline.Stop(kind, day.toEpochDay(), wording.dates().shortest(day), label);
    }

    private static Block.Timeline.Stop together(Block.Timeline.Stop one, Block.Timeline.Stop other) {
        Block.Timeline.Kind kind = other.kind() == Block.Timeline.Kind.TODAY ? Block.Timeline.Kind.TODAY : one.kind();
        String label = other.kind() == Block.Timeline.Kind.TODAY
                ? other.label() + ": " + one.label()
                : one.label() + ", " + other.label().toLowerCase(java.util.Locale.ROOT);
        return new Block.Timeline.Stop(kind, one.epochDay(), one.date(), label);
    }

    private static boolean isDrawn(Action action) {
        return switch (action.step()) {
            case FIND_MANAGER, FIND_HIRE, OPPORTUNITIES -> false;
            case LETTER, FEEDBACK, PERSON_HIRED, CHECK_BACK, KEEP_IN_TOUCH -> true;
        };
    }

    private static String label(ActionPlan plan, Step step) {
        return switch (step) {
            case FIND_MANAGER, FIND_HIRE, OPPORTUNITIES -> "";
            case LETTER -> "Letter";
            case FEEDBACK -> plan.is(Circumstance.PUBLIC_SECTOR) ? "Debrief" : "Feedback";
            case PERSON_HIRED -> "Person hired";
            case CHECK_BACK -> "Check-back";
            case KEEP_IN_TOUCH -> "Keep in touch";
        };
    }

    private static List<Text> reminders(ActionPlan plan, PlanWords words, Optional<Document> letter) {
        Optional<Action> planned =
                plan.find(Step.LETTER).filter(action -> action.day().isPresent());
        if (planned.isEmpty()) {
            return List.of();
        }
        List<Text> reminders = new ArrayList<>();
        words.topic()
                .ifPresent(found -> reminders.add(Text.of("The letter mentions \u201c" + found.words()
                        + "\u201d, from your note in " + found.cell().ref().a1() + ". Is that how you would say it?")));
        List<String> blanks = letter.map(Blanks::hints).orElse(List.of());
        if (!blanks.isEmpty()) {
            reminders.add(Text.of("Write in what the log does not know: " + String.join(", ", blanks) + "."));
        }
        reminders.add(Text.of("Read it aloud. Cross out whatever is not true for you."));
        reminders.add(Inline.parse(medium(plan, planned.get())));
        return reminders;
    }

    private String applyAgain(ActionPlan plan) {
        if (plan.is(Circumstance.RECRUITER_ONLY)) {
            return "Ask the recruiter now to put you forward once more." + then(plan, "Then take", "it asks for that.");
        }
        String link = plan.application().text(Field.POSTING_LINK);
        return "Apply again now, in the way that the posting asks for"
                + (link.isEmpty() ? "" : ": " + Inline.fitted(link))
                + "." + then(plan, "Then take", "it says that you have applied once more.");
    }

    private String askAgain(ActionPlan plan) {
        String whom = plan.is(Circumstance.RECRUITER_ONLY) ? "recruiter" : "manager";
        return "The job may be open again, so be in touch with the " + whom + " now."
                + then(
                        plan,
                        "Take",
                        "it says that you are still interested, and asks nothing about the person who left.");
    }

    /** The first step that still goes to the manager, by its name, because other steps may stand above it. */
    private String then(ActionPlan plan, String take, String what) {
        StepWords words = new StepWords(plan, wording.dates());
        return plan.actions().stream()
                .filter(action ->
                        TO_THE_MANAGER.contains(action.step()) && action.day().isPresent())
                .min(Comparator.comparing(action -> action.day().orElseThrow()))
                .map(action ->
                        " " + take + " \u201c" + words.step(action) + "\u201d (" + words.when(action) + "): " + what)
                .orElse("");
    }

    private static String medium(ActionPlan plan, Action letter) {
        boolean street = plan.application().company().address().isPresent() && !plan.is(Circumstance.RECRUITER_ONLY);
        String copies = (street && letter.channel() == Action.Channel.EMAIL
                        ? " Post a signed copy to the street address as well."
                        : "")
                + Letter.copyTo(plan)
                        .map(reader ->
                                " Send a copy to " + Inline.quote(reader) + ", because they signed the rejection.")
                        .orElse("");
        String way = letter.channel() == Action.Channel.EMAIL
                ? "Send it as an e-mail, with \u201cThank you\u201d and the job title as the subject."
                : "Sign it and post it, or send it by e-mail once you have found the address.";
        return plan.is(Circumstance.AUTOMATED_REJECTION)
                ? freshMessage(plan) + " Do not reply to the automated mail. " + way + copies
                : way + copies;
    }

    private static String freshMessage(ActionPlan plan) {
        List<String> others = plan.rows().stream()
                .flatMap(row -> row.application().people().stream())
                .filter(person -> MET.contains(person.part()))
                .flatMap(person -> person.name().stream())
                .filter(name -> !plan.contact().flatMap(Person::name).equals(Optional.of(name)))
                .distinct()
                .map(Inline::quote)
                .toList();
        return "Write a fresh message to the person you met"
                + (others.isEmpty() ? "." : ", and a short one of your own to " + Series.of(others) + ".");
    }
}
