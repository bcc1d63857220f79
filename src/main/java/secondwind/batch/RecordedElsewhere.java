package secondwind.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Mark;
import secondwind.application.Notice;
import secondwind.application.PacketCell;
import secondwind.application.PlanSheet;
import secondwind.application.PlanSheetKey.Job;
import secondwind.application.Progress;
import secondwind.application.RecordedProgress;
import secondwind.application.Rejection;
import secondwind.log.FoundName;
import secondwind.packet.Gap;
import secondwind.packet.LogDoctor;
import secondwind.plan.SecondPlaceRow;

/**
 * Completes the second places of one log by what was recorded elsewhere. The names of a job find its row; where several
 * rows have them, the day of the decision does.
 */
final class RecordedElsewhere {
    /** The day of a decision may be corrected by so much, and the attempt at the job is the same. */
    private static final long SAME_ATTEMPT_DAYS = 31;
    /** How far a day that is not known lies from another. */
    private static final long UNKNOWN_DAYS = SAME_ATTEMPT_DAYS;

    private final SurveyedLog log;
    private final Caseload caseload;
    private final List<Row> rows;
    private final GroupedNotices notices = new GroupedNotices();
    private final List<Rejection> rejected = new ArrayList<>();

    /** A second place as far as it is completed, and what the log itself records of it. */
    private record Row(Seeker seeker, SecondPlaceRow row, Job job, Progress inTheLog) {
        Application application() {
            return row.application();
        }
    }

    private record Claim(RecordedProgress recorded, long days) {}

    RecordedElsewhere(SurveyedLog log, Caseload caseload) {
        this.log = log;
        this.caseload = caseload;
        this.rows = new ArrayList<>();
        for (Seeker seeker : caseload.seekers()) {
            // A client is one person in every log; nobody else's rows are this log's but its own.
            for (SecondPlaceRow row : seeker.secondPlaces()) {
                if (seeker.client().isPresent()
                        || seeker.path(row.application()).equals(log.path().toString())) {
                    Application application = row.application();
                    rows.add(new Row(seeker, row, Job.of(application), application.progress()));
                }
            }
        }
    }

    /**
     * Adds what was recorded in one place, wherever a row leaves it open; what was added before is more binding.
     *
     * @param where the place, for telling
     * @param isTold whether to tell of what finds no row, and of what the log contradicts
     */
    void add(List<RecordedProgress> recorded, String where, boolean isTold) {
        IdentityHashMap<Row, List<Claim>> claims = new IdentityHashMap<>();
        List<RecordedProgress> homeless = new ArrayList<>();
        for (RecordedProgress each : recorded) {
            List<Row> candidates = candidates(each.job());
            if (candidates.isEmpty()) {
                homeless.add(each);
            }
            long nearest =
                    candidates.stream().mapToLong(row -> days(row, each)).min().orElse(0);
            candidates.stream()
                    .filter(row -> days(row, each) == nearest)
                    .forEach(row -> claims.computeIfAbsent(row, unknown -> new ArrayList<>())
                            .add(new Claim(each, nearest)));
        }
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            List<Claim> own = claims.getOrDefault(row, List.of());
            if (!own.isEmpty()) {
                if (isTold) {
                    contradiction(row, own, where)
                            .ifPresent(notice -> notices.add("jobs that differ from " + log.fileName(), notice));
                }
                rows.set(index, completed(row, own, homeless));
            }
        }
        if (isTold) {
            for (RecordedProgress lost : homeless) {
                notices.add("answers for jobs that are not second places", lost(lost, where));
                lost.progress().marks().values().forEach(mark -> rejected.add(rejection(mark.cell(), where)));
            }
        }
    }

    /** The log wins over all else, a plan's sheet over a packet, and of two packets the one that is read first. */
    private Optional<Notice> contradiction(Row row, List<Claim> claims, String where) {
        return contradiction(row, row.inTheLog(), log.fileName(), claims, where)
                .or(() -> contradiction(row, onASheet(row), "the action plan", inPackets(claims), where))
                .or(() -> contradictionOfPackets(row, inPackets(claims), where));
    }

    private static Optional<Notice> contradictionOfPackets(Row row, List<Claim> claims, String where) {
        Map<Field, Mark> marks = row.application().progress().marks();
        return marks.values().stream()
                .map(Mark::cell)
                .filter(PacketCell::isOne)
                .map(cell -> cell.ref().file())
                .distinct()
                .flatMap(file -> contradiction(row, inPacket(file, marks), file, claims, where).stream())
                .findFirst();
    }

    private static Progress inPacket(String file, Map<Field, Mark> marks) {
        return new Progress(marks.entrySet().stream()
                .filter(mark -> PacketCell.isOne(mark.getValue().cell())
                        && mark.getValue().cell().ref().file().equals(file))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Progress onASheet(Row row) {
        return new Progress(row.application().progress().marks().entrySet().stream()
                .filter(mark -> PlanSheet.holds(mark.getValue().cell()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<Claim> inPackets(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.recorded().progress().marks().values().stream()
                        .map(Mark::cell)
                        .allMatch(PacketCell::isOne))
                .toList();
    }

    private static Optional<Notice> contradiction(
            Row row, Progress authority, String whose, List<Claim> claims, String where) {
        String differences = claims.stream()
                .map(Claim::recorded)
                .flatMap(recorded -> recorded.progress().marks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(mark -> authority.find(mark.getKey()).stream()
                                .flatMap(own -> Contradiction.words(
                                        mark.getKey(),
                                        own,
                                        mark.getValue(),
                                        recorded.assumed().contains(mark.getKey()))
                                        .stream())))
                .distinct()
                .collect(Collectors.joining("; "));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(
                        where,
                        "For \u201c" + row.application().job() + "\u201d it differs from " + whose + ", which counts. "
                                + differences + ".",
                        "If this is right, correct it in " + whose + "."));
    }

    private Row completed(Row row, List<Claim> claims, List<RecordedProgress> homeless) {
        List<Claim> nearestFirst =
                claims.stream().sorted(Comparator.comparingLong(Claim::days)).toList();
        Progress progress = row.application().progress();
        for (Claim claim : nearestFirst) {
            if (claim.days() <= Math.max(SAME_ATTEMPT_DAYS, nearestFirst.get(0).days())) {
                progress = progress.completedBy(carriedOn(claim.recorded().progress(), row.application()));
            } else {
                homeless.add(claim.recorded());
            }
        }
        SecondPlaceRow completed =
                new SecondPlaceRow(row.application().with(progress), row.row().verdict());
        row.seeker().replace(row.row(), completed);
        return new Row(row.seeker(), completed, row.job(), row.inTheLog());
    }

    /**
     * What stands in a column of a copy stands on our sheet as soon as this run has written the next one. It is cited as
     * such from the beginning, so that the same run once more says the same. A packet stays where it is.
     */
    private static Progress carriedOn(Progress recorded, Application row) {
        Map<Field, Mark> marks = new EnumMap<>(Field.class);
        recorded.marks().forEach((field, mark) -> {
            if (PacketCell.isOne(mark.cell())) {
                marks.put(field, mark);
                return;
            }
            CellRef ref = mark.cell().ref();
            CellRef ours = new CellRef(ref.file(), PlanSheet.NAME, ref.row(), ref.column());
            Cell cell = new Cell(ours, mark.cell().header(), mark.cell().text());
            marks.put(field, ref.file().equals(row.row().file()) ? mark : new Mark(mark.kind(), mark.days(), cell));
        });
        return new Progress(marks);
    }

    /** Rows of this job; where the key was lost, rows whose job is one of several that the line names. */
    private List<Row> candidates(Job job) {
        List<Row> same = rows.stream().filter(row -> row.job().isSameJob(job)).toList();
        return same.isEmpty() && job.decided().isEmpty()
                ? rows.stream().filter(row -> isOneOf(row.job(), job)).toList()
                : same;
    }

    private static boolean isOneOf(Job one, Job several) {
        return one.key().company().equals(several.key().company())
                && one.client().equals(several.client())
                && !one.key().role().isEmpty()
                && (" " + several.key().role() + " ").contains(" " + one.key().role() + " ");
    }

    private static long days(Row row, RecordedProgress recorded) {
        Optional<LocalDate> one = row.job().decided();
        Optional<LocalDate> other = recorded.job().decided();
        if (one.equals(other)) {
            return 0;
        }
        return one.isPresent() && other.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
                : UNKNOWN_DAYS;
    }

    private Notice lost(RecordedProgress lost, String where) {
        return new Notice(
                where,
                "In " + log.fileName() + " \u201c" + lost.name()
                        + "\u201d is not a second place, so what you recorded for it does not count: "
                        + cited(lost.progress()) + ".",
                "If the job has another name in your log, record it there.");
    }

    private Rejection rejection(Cell cell, String where) {
        CellRef ref = cell.ref();
        return new Rejection(
                new CellRef(where, ref.sheet(), ref.row(), ref.column()),
                cell.text(),
                "an answer about a second place in " + log.fileName(),
                "If the job has another name in your log, record it there.");
    }

    /** Tells where the names belong that somebody typed beside our tasks; of one that the log has by now there is no need. */
    void tellOfNames(List<FoundName> names, String where) {
        for (FoundName name : names) {
            List<Row> candidates = candidates(name.job());
            boolean isKnown = candidates.stream().anyMatch(row -> isKnown(name, row.application()));
            if (!isKnown) {
                String place = candidates.stream()
                        .findFirst()
                        .map(row -> ": " + row.application().row().words() + ", "
                                + LogDoctor.placeOf(
                                        gap(name),
                                        row.application(),
                                        caseload.columns(row.seeker(), row.application())))
                        .orElse("");
                notices.add(
                        "names that count only in your log",
                        new Notice(
                                where,
                                "You answered \u201c" + name.step() + "\u201d for \u201c" + name.name() + "\u201d ("
                                        + name.cell().citation() + "), and a name counts only in your log.",
                                "Type the name into " + log.fileName() + place + "."));
            }
        }
    }

    private static Gap gap(FoundName name) {
        return switch (name.whose()) {
            case MANAGER -> Gap.MANAGER;
            case RECRUITER -> Gap.RECRUITER;
            case PERSON_HIRED -> Gap.HIRE;
        };
    }

    private static boolean isKnown(FoundName name, Application row) {
        Field field = name.whose() == FoundName.Whose.PERSON_HIRED ? Field.HIRED_PERSON : Field.CONTACT_NAME;
        return JobKey.roleOf(row.text(field)).contains(JobKey.roleOf(name.cell().text()));
    }

    /** Tells of answers in columns of the copy that the log has too and leaves empty: they may have been taken out there. */
    void tellOfOnlyInTheCopy(List<RecordedProgress> inColumnsOfTheLog, String where) {
        for (RecordedProgress recorded : inColumnsOfTheLog) {
            for (Row row : candidates(recorded.job())) {
                Progress open = new Progress(recorded.progress().marks().entrySet().stream()
                        .filter(mark ->
                                row.application().progress().find(mark.getKey()).isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
                if (!open.marks().isEmpty()) {
                    notices.add(
                            "answers that stand in this copy alone, and count",
                            new Notice(
                                    where,
                                    cited(open) + " stands in this copy and not in " + log.fileName() + ", for \u201c"
                                            + recorded.name() + "\u201d. It counts.",
                                    "If you took it out of your log on purpose, take it out of the copy too."));
                }
            }
        }
    }

    private static String cited(Progress progress) {
        return progress.marks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mark -> mark.getValue().cell())
                .map(Cell::citation)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the person should know of it. */
    List<Notice> notices() {
        return notices.all();
    }

    /** The answers that found no second place. */
    List<Rejection> rejected() {
        return rejected;
    }
}
