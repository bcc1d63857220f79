package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import secondwind.application.CellRef;
import secondwind.application.Notice;
import secondwind.application.PlanSheet;
import secondwind.application.Rejection;
import secondwind.application.StepAnswer;
import secondwind.log.ChecklistReading;
import secondwind.log.LogOptions;
import secondwind.log.PlanAnswers;
import secondwind.output.OwnFiles;
import secondwind.output.pdf.form.FilledPacket;
import secondwind.output.pdf.form.PacketReader;
import secondwind.output.pdf.form.UnreadablePacketException;

/** The packets in the output folder that people have filled in on a screen, and what they say to the logs of a run. */
final class FilledPackets {
    /** The folder that a run puts a person's packets into. */
    static final String FOLDER = "packets";

    private static final int MOST_NAMED = 5;
    private static final String RECORD_AGAIN =
            "It is kept as it is. Type what happened into your log, or tick it again in the next packet.";

    private final Path output;
    private final Function<Path, String> words;
    private final List<Found> found = new ArrayList<>();
    private final Set<Found> claimed = new HashSet<>();
    private final Set<Path> told = new HashSet<>();
    private final Set<String> counted = new TreeSet<>();
    private final List<Rejection> unreadable = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** A packet, and what it says of itself. */
    private record Found(EarlierPacket file, FilledPacket packet, PlanHead head) {}

    /**
     * What one packet says to a log.
     *
     * @param where the packet's path, for telling
     * @param isTold whether to tell of what in it does not count; the run that put it aside has told of it
     * @param answers what was filled in
     */
    record Answered(String where, boolean isTold, PlanAnswers answers) {
        Answered {
            requireNonNull(where);
            requireNonNull(answers);
        }
    }

    /**
     * Reads those in this output folder.
     *
     * @param words names a file for a person
     */
    FilledPackets(Path output, Function<Path, String> words) {
        this.output = output;
        this.words = words;
        EarlierPacket.in(output).forEach(this::read);
    }

    private void read(EarlierPacket packet) {
        try {
            List<FilledPacket> packets = PacketReader.read(packet.file());
            if (packets.isEmpty() && isExpected(packet)) {
                notices.add(new Notice(
                        words.apply(packet.file()),
                        "Its fields are gone, as when a PDF is printed into another, so what you ticked in it cannot be"
                                + " read.",
                        "Save it in your PDF program instead. " + RECORD_AGAIN));
            }
            packets.stream()
                    .filter(FilledPacket::isFilledIn)
                    .forEach(filled -> found.add(new Found(packet, filled, head(packet.file(), filled))));
        } catch (UnreadablePacketException broken) {
            if (isExpected(packet)) {
                tellOfBroken(
                        packet,
                        "This packet cannot be read, so what you ticked in it does not count. " + broken.reason(),
                        RECORD_AGAIN);
            } else if (!packet.isKept() && !broken.isTooLarge()) {
                tellOfBroken(
                        packet,
                        "This PDF cannot be read, so if it is a packet, what you ticked in it does not count. "
                                + broken.reason(),
                        "If it is one, tick it again in the packet at its usual place, or type what happened into your log."
                                + " Then remove this file.");
            }
        }
    }

    private void tellOfBroken(EarlierPacket packet, String what, String remedy) {
        String where = words.apply(packet.file());
        notices.add(new Notice(where, what, remedy));
        unreadable.add(new Rejection(
                new CellRef(where, "", 1, CellRef.columnLetters(0)), "", "a packet that can be opened", remedy));
    }

    /** Whether a packet of ours should stand there, which no run has put aside yet; any other may be anybody's PDF. */
    private static boolean isExpected(EarlierPacket packet) {
        Path folder = packet.file().getParent();
        return !packet.isKept()
                && folder != null
                && SurveyedLog.fileName(folder).equals(FOLDER)
                && OwnFiles.isOne(packet.file());
    }

    private static PlanHead head(Path file, FilledPacket packet) {
        return new PlanHead(
                file,
                true,
                PlanSheet.logFile(packet.source()),
                PlanSheet.place(packet.source()).map(LogPlace::new),
                packet.steps().stream()
                        .map(StepAnswer::key)
                        .flatMap(key -> key.jobs().stream())
                        .collect(Collectors.toSet()),
                true);
    }

    /**
     * What people recorded for this log, the latest packet first.
     *
     * @param folders the folders in which the run puts what it makes of the log
     * @param whose tells whose a packet is
     */
    List<Answered> of(SurveyedLog log, Set<String> folders, WhosePlan whose) {
        List<PlanHead> namesakes = found.stream()
                .map(Found::head)
                .filter(head -> head.logFile().map(log::isMadeFrom).orElse(true))
                .toList();
        List<Answered> answers = new ArrayList<>();
        for (Found each : found) {
            WhosePlan.Claim claim = whose.of(each.head(), log, folders.contains(topFolder(each.file())), namesakes);
            if (claim != WhosePlan.Claim.ANOTHERS) {
                claimed.add(each);
            }
            switch (claim) {
                case OWN, LIKELY -> answers.add(answered(each, log));
                case TAKEN_OVER -> {
                    tellOfTakingOver(each, log);
                    answers.add(answered(each, log));
                }
                case DOUBTFUL -> tellOfDoubt(each, log);
                case ANOTHERS -> {}
            }
        }
        return answers;
    }

    private String topFolder(EarlierPacket packet) {
        return output.toAbsolutePath()
                .normalize()
                .relativize(packet.file().toAbsolutePath().normalize())
                .getName(0)
                .toString();
    }

    /** What was put aside is read as on the day when it was, so that its days stay what they were. */
    private Answered answered(Found filled, SurveyedLog log) {
        EarlierPacket file = filled.file();
        LocalDate today = log.options().today();
        LocalDate day = file.kept().filter(kept -> kept.isBefore(today)).orElse(today);
        String where = words.apply(file.file());
        LogOptions options =
                new LogOptions(day, log.options().dayFirst(), log.options().columns());
        FilledPacket packet = filled.packet();
        PlanAnswers answers = ChecklistReading.read(
                EarlierPacket.asWritten(where), packet.source(), packet.title(), packet.steps(), options);
        if (!file.isKept() && !answers.recorded().isEmpty()) {
            counted.add(where);
        }
        return new Answered(where, !file.isKept(), answers);
    }

    /** Tells that what is ticked counts where it is: a run keeps the file and goes on reading it. */
    void tellOfThoseThatCount() {
        if (!counted.isEmpty()) {
            int others = counted.size() - MOST_NAMED;
            notices.add(new Notice(
                    String.join(", ", counted.stream().limit(MOST_NAMED).toList())
                            + (others > 0 ? " and " + others + " more" : ""),
                    "What you filled in on the action sheet of "
                            + (counted.size() == 1 ? "this packet" : "these " + counted.size() + " packets")
                            + " counts, as long as the file lies in the output folder, under whatever name.",
                    ""));
        }
    }

    private void tellOfTakingOver(Found each, SurveyedLog log) {
        if (!each.file().isKept() && told.add(each.file().file())) {
            notices.add(new Notice(
                    words.apply(each.file().file()),
                    "This packet was made from " + each.head().source() + ". Its job stands in " + log.path()
                            + ", so what you ticked in it counts there.",
                    ""));
        }
    }

    private void tellOfDoubt(Found each, SurveyedLog log) {
        if (!each.file().isKept() && told.add(each.file().file())) {
            notices.add(new Notice(
                    words.apply(each.file().file()),
                    "This may be a packet of another log, for it was made from "
                            + each.head().source() + ", so nothing that you ticked in it counts for " + log.path()
                            + ".",
                    "Type what happened into the log that it belongs to."));
        }
    }

    /** Tells of packets that people have filled in and whose log is gone; others wait for the run that reads their logs. */
    void tellOfStrays(WhosePlan whose) {
        for (Found each : found) {
            boolean isStray = !each.file().isKept()
                    && !claimed.contains(each)
                    && each.head().place().isPresent()
                    && !whose.isStillThere(each.head());
            if (isStray) {
                notices.add(new Notice(
                        words.apply(each.file().file()),
                        "A filled-in packet of " + each.head().source()
                                + " lies here, and that log is gone, so nothing that you ticked in it counts.",
                        "If the log has another name now, give it its old name for one run, or type what happened into"
                                + " it. Else remove the packet."));
            }
        }
    }

    /** The packets, and the PDFs that may be some, that cannot be read. */
    List<Rejection> unreadable() {
        return unreadable;
    }

    /** What the person should know of the packets. */
    List<Notice> notices() {
        return notices;
    }
}
