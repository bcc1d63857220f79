package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Notice;
import secondwind.output.OutputFolderException;
import secondwind.output.Paper;
import secondwind.packet.Book;
import secondwind.packet.BookComposer;
import secondwind.packet.CalendarComposer;
import secondwind.packet.EntryNames;
import secondwind.packet.LogDoctor;
import secondwind.packet.MailDraft;
import secondwind.packet.Packet;
import secondwind.packet.PacketComposer;
import secondwind.packet.StepCalendar;
import secondwind.packet.Wording;
import secondwind.plan.Cadence;
import secondwind.plan.Planner;
import secondwind.plan.SecondPlaceRow;

/** One run: read, find, plan, compose, write, report. */
public final class Batch {
    /** Clients by name, as a coach meets them; logs without clients first, in the order given. */
    private static final Comparator<PlannedSearch> BY_CLIENT =
            Comparator.comparing(search -> search.seeker().client().orElse(""), String.CASE_INSENSITIVE_ORDER);

    private static final Comparator<LogDoctor.Examined> IN_THE_ORDER_OF_THE_LOGS =
            Comparator.<LogDoctor.Examined, String>comparing(
                            examined -> examined.row().row().file())
                    .thenComparing(examined -> examined.row().row().sheet())
                    .thenComparing(examined -> examined.row().row().row());

    private final BatchOptions options;
    private final RowListener listener;
    private final Map<PlannerKey, Planner> planners = new HashMap<>();

    /** A run with these options, which tells the listener of every row. */
    public Batch(BatchOptions options, RowListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Runs over these logs.
     *
     * @param paths files, or folders of files
     * @throws OutputFolderException when the output folder cannot be written to
     */
    public BatchReport run(List<Path> paths) throws OutputFolderException {
        Inputs inputs = Inputs.find(paths, options.output());
        try (Desk desk = Desk.open(options)) {
            Caseload caseload = new Surveyor(options, desk.listening(listener), desk::rejected).survey(inputs);
            desk.spare(inputs.files());
            List<PlannedSearch> planned = plan(caseload);
            List<ComposedSearch> composed = compose(planned, caseload);
            List<PlanFile> plans = planFiles(planned, caseload);
            List<Notice> written = List.of();
            // What stands in the folder is worth more than the empty lists of a run that read nothing.
            if (caseload.logs() > 0) {
                desk.write(caseload, planned, composed, plans);
                written = desk.finish();
            }
            return report(caseload, planned, composed, plans, written);
        } catch (UncheckedIOException full) {
            throw OutputFolderException.cannotWrite(options.output(), requireNonNull(full.getCause()));
        }
    }

    private List<PlannedSearch> plan(Caseload caseload) {
        return caseload.seekers().stream()
                .filter(Seeker::hasAnything)
                .map(seeker -> new PlannedSearch(seeker, planner(seeker).plan(seeker.search()), options.today()))
                .toList();
    }

    /** What one planner is made for; people who share it share the calendars that it has read. */
    private record PlannerKey(Cadence cadence, String region, Optional<ZoneId> zone) {}

    /** Where an employer's address does not tell, the holidays of the seeker's own country count. */
    private Planner planner(Seeker seeker) {
        PlannerKey wanted = new PlannerKey(seeker.cadence(), regionOf(seeker), seeker.timeZone());
        return planners.computeIfAbsent(
                wanted,
                key -> new Planner(
                        key.cadence(),
                        key.region(),
                        options.today(),
                        key.zone(),
                        Wording.of(countryOf(seeker)).dayStyle()));
    }

    private List<ComposedSearch> compose(List<PlannedSearch> planned, Caseload caseload) {
        Map<Seeker, String> folders = caseload.folders().ofSeekers();
        return planned.stream()
                .filter(Batch::isPrinted)
                .sorted(BY_CLIENT)
                .map(search -> compose(search, requireNonNull(folders.get(search.seeker())), caseload))
                .toList();
    }

    /** A search of which everything has ended and nothing is to be asked leaves the weekly stack. */
    private static boolean isPrinted(PlannedSearch search) {
        return !search.open().isEmpty() || !search.questions().isEmpty();
    }

    private ComposedSearch compose(PlannedSearch search, String folder, Caseload caseload) {
        String country = countryOf(search.seeker());
        Wording wording = Wording.of(country);
        PacketComposer composer = new PacketComposer(wording);
        Seeker seeker = search.seeker();
        EntryNames names = EntryNames.of(search.searchPlan().plans());
        List<Packet> packets = search.open().stream()
                .map(plan -> composer.compose(
                                plan, seeker.profile(), caseload.columns(seeker, plan.application()), names)
                        .madeFrom(caseload.source(seeker.path(plan.application()))))
                .toList();
        Book book = new BookComposer(wording)
                .compose(
                        seeker.profile().name().orElse(seeker.folderName()),
                        packets,
                        search.ended(),
                        search.questions(),
                        search.notices(),
                        options.today());
        StepCalendar calendar =
                new CalendarComposer(wording, names).compose(book.title(), packets, search.ended(), options.today());
        List<List<MailDraft>> drafts = search.open().stream()
                .map(plan -> composer.drafts(plan, seeker.profile()))
                .toList();
        return new ComposedSearch(search, folder, paper(seeker, country), wording, book, calendar, drafts);
    }

    private List<PlanFile> planFiles(List<PlannedSearch> planned, Caseload caseload) {
        return new PlanFiles(
                        caseload, seeker -> Wording.of(countryOf(seeker)), seeker -> paper(seeker, countryOf(seeker)))
                .of(planned);
    }

    /** The two letters of the country that the seeker writes from. */
    private String countryOf(Seeker seeker) {
        return regionOf(seeker).substring(0, 2);
    }

    private String regionOf(Seeker seeker) {
        return seeker.home().orElse(options.machineCountry());
    }

    private Paper paper(Seeker seeker, String country) {
        return options.paper().or(seeker.settings()::paper).orElse(Paper.usualIn(country));
    }

    private static List<LogDoctor.Examined> examined(List<PlannedSearch> planned, Caseload caseload) {
        return planned.stream()
                .flatMap(search -> search.open().stream()
                        .flatMap(plan -> plan.rows().stream()
                                .map(SecondPlaceRow::application)
                                .map(row -> new LogDoctor.Examined(plan, row, caseload.columns(search.seeker(), row)))))
                .sorted(IN_THE_ORDER_OF_THE_LOGS)
                .toList();
    }

    private BatchReport report(
            Caseload caseload,
            List<PlannedSearch> planned,
            List<ComposedSearch> composed,
            List<PlanFile> plans,
            List<Notice> written) {
        List<Notice> notices = new ArrayList<>(caseload.notices());
        planned.forEach(search -> notices.addAll(search.notices()));
        notices.addAll(written);
        return new BatchReport(
                options.today(),
                caseload.logs(),
                caseload.counts(),
                composed.stream().map(ComposedSearch::report).toList(),
                plans.stream().map(PlanFile::path).toList(),
                planned.stream().flatMap(search -> search.finished().stream()).toList(),
                caseload.unreadable(),
                notices.stream().distinct().toList(),
                MissingDetails.notices(planned),
                LogDoctor.advise(examined(planned, caseload), MissingDetails.advice(planned)),
                options.dryRun() ? Optional.empty() : Optional.of(options.output()));
    }
}
