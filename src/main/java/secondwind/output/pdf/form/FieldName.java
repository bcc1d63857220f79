package secondwind.output.pdf.form;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import secondwind.application.PlanSheetKey;
import secondwind.packet.StepForm;

/**
 * The name of a field that a step is answered in. Many programs keep nothing of a file but its fields, so the name says it
 * all: {@code secondwind.<log>.<step>.done}, where log and step are texts in the letters of Base64.
 *
 * @param source which log the packet was made from and where that lies
 * @param key which step of which job it is
 * @param planned the day that the step is planned for
 * @param step the step in words
 * @param part what is answered in it
 */
public record FieldName(String source, PlanSheetKey key, LocalDate planned, String step, Part part) {
    private static final String OURS = "secondwind";
    private static final String DOT = ".";
    /** Without a log to name, a part of the name must not be empty. */
    private static final String NO_LOG = "-";

    private static final String BETWEEN = "\n";
    /** More than any of ours has; longer ones are not even looked at. */
    private static final int LONGEST = 200_000;

    /** What of a step is answered in a field. */
    public enum Part {
        DONE,
        DAY,
        RESULT;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FieldName {
        requireNonNull(source);
        requireNonNull(key);
        requireNonNull(planned);
        requireNonNull(step);
        requireNonNull(part);
    }

    /** What the names of all fields of a packet begin with. */
    public static String root(String source) {
        return OURS + DOT + (source.isEmpty() ? NO_LOG : encoded(source));
    }

    /** The rest of the name of this step's field. */
    public static String below(StepForm form, Part part) {
        String step = String.join(BETWEEN, form.key().text(), form.planned().toString(), form.step());
        return encoded(step) + DOT + part.word();
    }

    /** Whether it is worth looking at what such a field holds. */
    static boolean mayBe(String fullName) {
        return fullName.contains(OURS + DOT);
    }

    /** What this full name says; empty when it is no such name. Programs may have put something before or behind it. */
    static Optional<FieldName> parse(String fullName) {
        int start = fullName.indexOf(OURS + DOT);
        if (start < 0 || fullName.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = fullName.substring(start).split("\\.", -1);
        if (parts.length < 4) {
            return Optional.empty();
        }
        Optional<String> source = parts[1].equals(NO_LOG) ? Optional.of("") : decoded(parts[1]);
        Optional<String> step = decoded(parts[2]);
        for (Part part : Part.values()) {
            if (parts[3].startsWith(part.word()) && source.isPresent() && step.isPresent()) {
                return parse(source.get(), step.get(), part);
            }
        }
        return Optional.empty();
    }

    private static Optional<FieldName> parse(String source, String step, Part part) {
        String[] said = step.split(BETWEEN, 3);
        if (said.length < 3) {
            return Optional.empty();
        }
        try {
            LocalDate planned = LocalDate.parse(said[1]);
            return PlanSheetKey.parse(said[0]).map(key -> new FieldName(source, key, planned, said[2], part));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String letters) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(letters), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
