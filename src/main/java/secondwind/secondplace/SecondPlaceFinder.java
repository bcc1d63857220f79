package secondwind.secondplace;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Field;

/**
 * Tells for each row whether it is a second place. The seeker's word wins: first the configuration's phrases, then the
 * answer to a header that asks. Otherwise the signs in all its cells are weighed by the {@link Rule}s. One finder may
 * serve several threads at once.
 */
public final class SecondPlaceFinder {
    /** The cells that speak about the end of an application, the one with most weight first. */
    private static final List<Field> SPEAKING = List.of(Field.OUTCOME, Field.STAGE, Field.RANK, Field.NOTES);

    private static final Set<String> NO_NAME = Set.of(
            "?",
            "??",
            "n/a",
            "na",
            "none",
            "nobody",
            "no one",
            "noone",
            "unknown",
            "tbd",
            "tba",
            "-",
            "\u2013",
            "\u2014",
            "not known",
            "me",
            "x",
            "pending",
            "no",
            "not told",
            "don't know");

    private final SourceReader reader = new SourceReader(Grammar.standard());
    private final OwnPhrases phrases;

    /** A finder that knows the user's own phrases besides the rules. */
    public SecondPlaceFinder(Phrases phrases) {
        this.phrases = new OwnPhrases(requireNonNull(phrases));
    }

    /** The verdict about one row, with its evidence. */
    public Verdict verdict(Application application) {
        return ownPhrase(application).or(() -> seekersAnswer(application)).orElseGet(() -> byRules(application));
    }

    private Optional<Verdict> ownPhrase(Application application) {
        for (Field field : SPEAKING) {
            Cell cell = application.cells().get(field);
            if (cell != null) {
                Optional<OwnPhrases.Match> match = phrases.find(cell.text());
                if (match.isPresent()) {
                    String reason =
                            "The configuration says what \u201c" + match.get().phrase() + "\u201d means in this log.";
                    Evidence evidence = new Evidence(Optional.of(cell), cell.text(), "own-phrase", reason);
                    return Optional.of(verdict(application, match.get().kind(), evidence));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> seekersAnswer(Application application) {
        for (Field field : SPEAKING) {
            Cell cell = application.cells().get(field);
            if (cell == null || reader.header(field, cell) != Header.ASKS_SECOND) {
                continue;
            }
            Answer answer = Answer.read(cell.text());
            if (answer != Answer.OTHER) {
                String reason = "\u201c" + cell.text() + "\u201d is the answer to \u201c" + cell.header() + "\u201d.";
                Evidence evidence = new Evidence(Optional.of(cell), cell.text(), "seekers-answer", reason);
                return Optional.of(verdict(application, kindOf(answer), evidence));
            }
        }
        return Optional.empty();
    }

    private static Rule.Kind kindOf(Answer answer) {
        return switch (answer) {
            case YES -> Rule.Kind.SECOND_PLACE;
            case NO, OTHER -> Rule.Kind.NO;
            case DOUBT -> Rule.Kind.ASK;
        };
    }

    private Verdict byRules(Application application) {
        List<Source> sources = new ArrayList<>(SPEAKING.size());
        for (Field field : SPEAKING) {
            Cell cell = application.cells().get(field);
            if (cell != null) {
                sources.add(reader.read(field, cell));
            }
        }
        Cell hired = application.cells().get(Field.HIRED_PERSON);
        if (hired != null) {
            sources.add(reader.beside(hired));
        }
        for (Cell cell : application.further()) {
            sources.add(reader.beside(cell));
        }
        if (sources.isEmpty()) {
            return new Verdict.No(
                    new Evidence(Optional.empty(), "", "nothing-said", "the log does not say how it ended"), false);
        }
        RowSigns row = new RowSigns(
                sources, namesHire(application), application.client().isPresent());
        Rule rule = Rule.decide(row);
        Evidence evidence = evidence(row, rule);
        return switch (rule.kind()) {
            case SECOND_PLACE -> new Verdict.SecondPlace(evidence);
            case ASK -> new Verdict.Ask(evidence, Question.about(application, evidence, rule));
            case NO -> new Verdict.No(evidence, rule == Rule.HIRED);
        };
    }

    private static Evidence evidence(RowSigns row, Rule rule) {
        Source source = row.find(rule.cited()).orElse(row.lead());
        String words = source.cite(rule.cited());
        return new Evidence(Optional.of(source.cell()), words, rule.key(), rule.reason(words));
    }

    private static Verdict verdict(Application application, Rule.Kind kind, Evidence evidence) {
        return switch (kind) {
            case SECOND_PLACE -> new Verdict.SecondPlace(evidence);
            case ASK ->
                new Verdict.Ask(
                        evidence, Question.about(application, evidence, "Did they say how many were ahead of you?"));
            case NO -> new Verdict.No(evidence, false);
        };
    }

    /** Whether the row names the person who was hired, and it is not the seeker. */
    private boolean namesHire(Application application) {
        return application
                .hire()
                .name()
                .or(() -> application.cell(Field.HIRED_PERSON).map(Cell::text).filter(reader::speaksOfSomebody))
                .filter(name -> !NO_NAME.contains(name.strip().toLowerCase(Locale.ROOT)))
                .filter(name ->
                        !application.client().map(name::equalsIgnoreCase).orElse(false))
                .isPresent();
    }
}
