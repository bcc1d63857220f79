package secondwind.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Notice;
import secondwind.secondplace.Verdict;

/**
 * What somebody typed into the rows of a copy, besides the steps, and the log does not say: it does not count, for the log
 * is the log, and so it is told. A few rows are named, and the others counted.
 */
final class CopyDifferences {
    private static final int MOST_NAMED = 5;

    private final SurveyedLog log;
    private final Names changed = new Names();
    private final Names more = new Names();
    private final Names secondPlaces = new Names();

    CopyDifferences(SurveyedLog log) {
        this.log = log;
    }

    /** The first few names of several things. */
    private static final class Names {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String name) {
            count++;
            if (first.size() < MOST_NAMED) {
                first.add(name);
            }
        }

        String words() {
            int others = count - first.size();
            return String.join(", ", first) + (others > 0 ? " and " + others + " more" : "");
        }
    }

    /** A row about a job that the log has, in which these cells say something else. */
    void changed(Application row, List<Cell> cells) {
        changed.add(row.row().words()
                + cells.stream()
                        .map(cell -> row.row().turned()
                                ? String.valueOf(cell.ref().row())
                                : cell.ref().column())
                        .distinct()
                        .collect(Collectors.joining(", ", " (", ")")));
        Verdict verdict = log.finder().verdict(row);
        boolean isNew = verdict.evidence().cell().filter(cells::contains).isPresent();
        if (verdict instanceof Verdict.SecondPlace && isNew) {
            secondPlaces.add(row.row().words());
        }
    }

    /** A row about a job that the log has not. */
    void more(Application row) {
        more.add(row.row().words() + " (" + row.job() + ")");
        if (log.finder().verdict(row) instanceof Verdict.SecondPlace) {
            secondPlaces.add(row.row().words());
        }
    }

    /**
     * What to tell of it; empty where the copy says nothing new.
     *
     * @param where the copy
     * @param isPutAside whether the run gives it another name, for a new one takes its place
     */
    Optional<Notice> notice(String where, boolean isPutAside) {
        List<String> said = new ArrayList<>();
        if (changed.count > 0) {
            said.add("It says something else than " + log.fileName() + " in " + changed.words() + ".");
        }
        if (more.count > 0) {
            said.add("Not in " + log.fileName() + ": " + more.words() + ".");
        }
        if (secondPlaces.count > 0) {
            said.add((secondPlaces.count == 1 ? "A second place: " : "Second places: ") + secondPlaces.words() + ".");
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        said.add("Only what you record about steps counts in a copy.");
        return Optional.of(new Notice(
                where,
                String.join(" ", said),
                "Type it into " + log.fileName() + ", or go on with the copy as your log: run on it"
                        + (isPutAside ? " under the dated name that it is kept by." : ".")));
    }
}
