package secondwind.plan;

import static secondwind.plan.RowWords.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.DayStyle;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.PacketCell;

/** When a sequence ends before its last step (domain.md, "A sequence ends when"). */
final class Ending {
    private static final String NOT = "(?:do not|don['\u2019]?t|not to|never|(?:I|we) not)";

    /** "Not before Monday" wants contact then, and "not directly" wants it through somebody else. */
    private static final String BUT_NOT_ONLY_THEN =
            "(?! (?:(?:with |to )?(?:my|the recruiter|current|references|refs|hr|the person|the hire|the new)|before|until|till|by phone|during|on (?:mon|fri)))"
                    + "(?! (?:the \\p{L}+ |them |him |her )?direct(?:ly)?)(?! [\\p{L}]+ at (?:home|work))";

    private static final Pattern STOP = phrase(
            NOT + " (?:contact|call or e-?mail|e-?mail or call|call or write|reach out|get in touch|follow up)"
                    + BUT_NOT_ONLY_THEN,
            NOT
                    + " (?:write|call|e-?mail|phone)(?: to)?(?: them| him| her| us)? (?:again|any ?more)(?! (?:before|until|till|this|on)\\b)",
            "not (?:to )?be (?:contacted|called or written)(?! (?:before|until|till|by phone|during))",
            "no (?:further|more|additional) (?:contact|communication|follow[- ]?ups?)(?! (?:from|since|received|yet|after|with (?:me|us)))",
            "(?:wants?|requested|asked for) no (?:further|more) (?:e-?mails?|calls?|messages|letters)",
            "(?:stop|cease) (?:all )?(?:contact(?:ing)?|calling|writing|e-?mailing|following up)",
            "not want to hear from (?:me|us)",
            "leave (?:them|us|him|her) alone");

    private static final Pattern BARE_NO_CONTACT = Pattern.compile(
            "(?:^|[.;:!\\n])\\s*no contact\\s*(?:$|[.;,!\\n])|no contact please", Pattern.CASE_INSENSITIVE);

    private static final List<Field> WHERE_EMPLOYERS_SAY_STOP = List.of(
            Field.NOTES,
            Field.OUTCOME,
            Field.STAGE,
            Field.LETTER_SENT,
            Field.FEEDBACK_CALL_DONE,
            Field.OPPORTUNITIES_ASKED,
            Field.CHECK_BACK_DONE);

    private Ending() {}

    /** Why this row's own words end its sequence. */
    static Optional<String> ofRow(Application row) {
        if (row.progress().closed()) {
            Optional<Cell> cell = row.progress().find(Field.CLOSED).map(Mark::cell);
            boolean inLog = cell.equals(row.cell(Field.CLOSED));
            if (inLog) {
                return Optional.of(
                        "You closed it in the log." + cell.map(Ending::cited).orElse(""));
            }
            // The cells of an action plan move with every run.
            String where =
                    cell.filter(PacketCell::isOne).map(PacketCell::packet).orElse("the action plan");
            return Optional.of("You closed it in " + where + ".");
        }
        return employerSaysStop(row).map(cell -> "The employer asked for no more contact." + cited(cell));
    }

    private static Optional<Cell> employerSaysStop(Application row) {
        return RowWords.findAnywhere(STOP, row, WHERE_EMPLOYERS_SAY_STOP)
                .or(() -> RowWords.findAnywhere(BARE_NO_CONTACT, row, List.of(Field.NOTES)));
    }

    private static String cited(Cell cell) {
        return " (" + cell.citation() + ")";
    }

    /** The offer that the same person accepted after this decision, which ends the sequence. */
    static Optional<Application> byAcceptedOffer(Told told, List<Application> acceptedOffers) {
        return acceptedOffers.stream()
                .filter(offer ->
                        offer.decided().filter(day -> day.isAfter(told.day())).isPresent())
                .findFirst();
    }

    /** Why this offer ends a sequence. */
    static String accepted(Application offer, DayStyle style) {
        return "You accepted the job at " + offer.company().name() + " on "
                + style.words(offer.decided().orElseThrow()) + ".";
    }

    /** What to ask about accepted offers without a date, which end nothing until somebody answers. */
    static List<String> questions(List<Application> acceptedOffers) {
        return acceptedOffers.stream()
                .filter(offer -> offer.decided().isEmpty())
                .map(offer -> "When did you accept the job at " + PlainWords.job(offer)
                        + "? Type the day into " + offer.row().words()
                        + " of " + offer.row().file()
                        + ", and the second places before it are put away.")
                .toList();
    }
}
