package secondwind.secondplace;

import static java.util.Objects.requireNonNull;

/** What a row is. Every verdict carries its evidence. */
public sealed interface Verdict {

    /** Why. */
    Evidence evidence();

    /** The verdict's name in files: {@code second-place}, {@code ask} or {@code no}. */
    String key();

    /** The seeker finished second and someone else has the job. */
    record SecondPlace(Evidence evidence) implements Verdict {
        public SecondPlace {
            requireNonNull(evidence);
        }

        @Override
        public String key() {
            return "second-place";
        }
    }

    /**
     * A coach would ask.
     *
     * @param evidence why
     * @param question the short question to put to the seeker
     */
    record Ask(Evidence evidence, String question) implements Verdict {
        public Ask {
            requireNonNull(evidence);
            requireNonNull(question);
        }

        @Override
        public String key() {
            return "ask";
        }
    }

    /**
     * Everything else.
     *
     * @param evidence why
     * @param offerAccepted whether the row says that the seeker accepted this job, which ends every other sequence
     */
    record No(Evidence evidence, boolean offerAccepted) implements Verdict {
        public No {
            requireNonNull(evidence);
        }

        @Override
        public String key() {
            return "no";
        }
    }
}
