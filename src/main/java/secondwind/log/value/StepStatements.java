package secondwind.log.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Field;
import secondwind.application.Mark;

/**
 * Finds in notes what a person says to have done after coming second, with its day: "mailed thank-you letter on Nov 12,
 * left voicemail 11/20". Only plain statements about the past count, of which the writer is the subject and which concern
 * the row's own job; what is denied, intended, asked, quoted or taken back does not. English only.
 */
public final class StepStatements {
    /** One of these in a clause, and it is no plain statement any more. */
    private static final Pattern TURNED = Pattern.compile(
            "\\?|n't\\b|'ll\\b|\\b(?:not|never|no|nor|none|without|forgot|"
                    + "failed|meant|almost|nearly|maybe|perhaps|probably|supposed|supposedly|should|could|would|might|may|will|"
                    + "shall|going|gonna|to be|want|wants|wanted|plan|plans|planned|planning|intend|intended|need|needs|needed|must|"
                    + "has to|have to|had to|todo|to do|to-do|remind|reminder|schedule|scheduled|due|deadline|draft|drafted|tomorrow|"
                    + "next|if|unless|when|whether|until|till|since|once|before|instead|they|he|she|says|said|claims|wait|waiting|"
                    + "cancel|cancelled|canceled|wrong|target|goal|allegedly|apparently|dream\\w*|pretend\\w*|template)\\b");

    private static final Pattern UNANSWERED =
            Pattern.compile("\\b(?:" + Reached.NO_ANSWER + "|nothing|no word|not in|not there|"
                    + "not available|no one (?:answered|picked up)|nobody (?:answered|picked up)|wrong number|without (?:success|luck|an answer)|"
                    + "(?:didn't|did not) (?:answer|pick up|reply|respond))(?: (?:yet|back|since(?!\\W*"
                    + MarkedDays.DATE + ")|so far))*\\b");
    private static final Pattern CAME_BACK =
            Deed.anywhere("(?:bounced|undeliver\\w*|came back|returned|wrong (?:address|e-?mail))");
    private static final Pattern CHECKED_BACK =
            Deed.of("(?:checked back|check[- ]?back(?: call)?\\W{1,3}(?:done|made))");

    /** A sentence that goes on about the call before it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\W*+(?:but |and )?(?:she|he|they|no|nobody|line|number|it|voicemail|"
                    + "vm|left|got|was|out|busy|wrong|told|in|not|couldn't|didn't|reached|assistant|receptionist|secretary)\\b");
    /** Words behind a comma that belong to the deed before it: "letter sent Nov 20 (to Tom for proofreading)". */
    private static final Pattern ADDITION =
            Pattern.compile("(?:to|for|with|w/|at|from|attn|re|about|on|c/o)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_NAME = Pattern.compile(", \\p{Lu}[\\p{L}&.-]+");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i), (?:usps|fedex|ups|dhl|e-?mail|e-?mailed|post|mail|linkedin|certified|registered|priority|express|handwritten|"
                    + "typed|late|finally|done|yes|good|nice|great|waiting|monday|tuesday|wednesday|thursday|friday|saturday|sunday)");

    /** The dot of "Ms. Okafor" ends no sentence. */
    private static final Pattern DOT_OF_A_TITLE =
            Pattern.compile("(?i)\\b(mrs?|ms|mx|dr|prof|st|jr|sr|inc|co|ltd|corp|re|ext)\\.");

    private static final Pattern POPULAR_NAME =
            Pattern.compile("(?i)thanks?[- ](?:you[- ])?for[- ]not[- ]hiring(?:[- ]me)?");

    private final Addressees writtenTo;
    private final Addressees calledAt;
    private final Addressees hire;
    private final Addressees checkedBackWith;

    private StepStatements(RowNames names) {
        this.writtenTo = Addressees.writtenTo(names);
        this.calledAt = Addressees.calledAt(names);
        this.hire = Addressees.hired(names);
        this.checkedBackWith = Addressees.checkedBackWith(names);
    }

    /**
     * One thing that the notes say was done.
     *
     * @param field the step
     * @param kind done, or tried without an answer
     * @param dates its days as typed, in the order of the notes; never empty
     * @param words the sentence that says so
     */
    public record Statement(Field field, Mark.Kind kind, List<TypedDate> dates, String words) {
        public Statement {
            requireNonNull(field);
            requireNonNull(kind);
            dates = List.copyOf(dates);
            requireNonNull(words);
        }
    }

    private record Said(Field field, Mark.Kind kind) {}

    /**
     * What these notes say was done on a day that they name.
     *
     * @param names the names in the row of these notes
     */
    public static List<Statement> find(String notes, RowNames names) {
        List<Statement> found = new ArrayList<>();
        List<NoteSentence> sentences = sentences(notes);
        if (sentences.stream().allMatch(sentence -> sentence.clauses().isEmpty())
                || sentences.stream()
                        .anyMatch(
                                sentence -> CAME_BACK.matcher(sentence.words()).find())) {
            return found;
        }
        StepStatements statements = new StepStatements(names);
        for (int index = 0; index < sentences.size(); index++) {
            NoteSentence sentence = sentences.get(index);
            String next =
                    index + 1 < sentences.size() ? sentences.get(index + 1).words() : "";
            for (NoteSentence.Clause clause : sentence.clauses()) {
                statements
                        .said(clause, sentence.words(), next)
                        .ifPresent(said ->
                                found.add(new Statement(said.field(), said.kind(), clause.dates(), sentence.typed())));
            }
        }
        return found;
    }

    private static List<NoteSentence> sentences(String notes) {
        List<NoteSentence> sentences = new ArrayList<>();
        String plain = POPULAR_NAME.matcher(notes.replace('\u2019', '\'')).replaceAll("thank-you");
        for (String line : NoteLines.own(plain)) {
            sentences.addAll(NoteSentence.of(
                    ProgressText.plain(DOT_OF_A_TITLE.matcher(line).replaceAll("$1"))));
        }
        return sentences;
    }

    /** Whether these words, in small letters, deny, intend or ask something. */
    static boolean isTurned(String words) {
        return TURNED.matcher(words).find();
    }

    private Optional<Said> said(NoteSentence.Clause clause, String sentence, String next) {
        if (clause.dates().isEmpty()
                || isTurned(UNANSWERED.matcher(clause.words()).replaceAll(" "))
                || Deed.isOfOthers(clause)
                || Retraction.isIn(clause.rest().toLowerCase(Locale.ROOT), next)) {
            return Optional.empty();
        }
        String about = withAdditions(clause);
        if (LetterClause.tellsOfIt(clause, sentence)) {
            return said(Field.LETTER_SENT, Mark.Kind.DONE, writtenTo.areAll(about));
        }
        String goesOn = GOES_ON.matcher(next).find() ? next : "";
        Optional<Mark.Kind> feedback = FeedbackClause.kind(clause, sentence, Deed.story(clause), goesOn);
        if (feedback.isPresent()) {
            return said(Field.FEEDBACK_CALL_DONE, feedback.get(), calledAt.areAll(about));
        }
        if (HireClause.tellsOfIt(clause)) {
            return said(Field.HIRE_CONTACTED, Mark.Kind.DONE, hire.areAll(about));
        }
        return said(
                Field.CHECK_BACK_DONE,
                Mark.Kind.DONE,
                CHECKED_BACK.matcher(clause.words()).find() && checkedBackWith.areAll(about));
    }

    private static Optional<Said> said(Field field, Mark.Kind kind, boolean isSo) {
        return isSo ? Optional.of(new Said(field, kind)) : Optional.empty();
    }

    /** The clause, with what stands beside it and says whom or what it is about. */
    private static String withAdditions(NoteSentence.Clause clause) {
        StringBuilder about = new StringBuilder();
        if (ADDITION.matcher(clause.before()).matches()) {
            about.append(clause.before()).append(' ').append(MarkedDays.DATE).append(' ');
        }
        about.append(clause.typed());
        if (ONE_NAME.matcher(clause.rest()).matches()
                && !NO_NAME.matcher(clause.rest()).matches()) {
            return about.append(" at").append(clause.rest()).toString();
        }
        for (String part : clause.rest().split(", ", 0)) {
            if (!part.isEmpty() && !ADDITION.matcher(part).matches()) {
                break;
            }
            about.append(' ').append(part);
        }
        return about.toString();
    }
}
