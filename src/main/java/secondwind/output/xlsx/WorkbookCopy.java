package secondwind.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import secondwind.application.PlanSheet;

/**
 * A copy of a workbook with the plan's sheet in it. It is made ready first, which reads all that is to be changed, so
 * that a workbook to which nothing can be added is known before a byte is written.
 */
final class WorkbookCopy {
    private static final String SIGNATURES = "/_xmlsignatures/";
    private static final String SIGNATURE_ORIGIN = "digital-signature/origin";

    private final PackageFile file;
    private final PlanContent content;
    private final String main;
    private ContentTypes types;
    private Relationships packageLinks;
    private WorkbookPart workbook;
    private Relationships links;
    /** The new text of parts, by {@link PartName#key}; a part that the package lacks is added. */
    private final Map<String, String> texts = new HashMap<>();

    private final List<String> newParts = new ArrayList<>();
    private final Map<String, AddedColumns> columns = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private boolean signed;

    private WorkbookCopy(PackageFile file, PlanContent content) throws IOException {
        this.file = file;
        this.content = content;
        types = ContentTypes.of(file);
        packageLinks = Relationships.of("/", file);
        main = packageLinks
                .first("officeDocument")
                .map(Relationships.Link::target)
                .orElseThrow(UnusableWorkbookException::damaged);
        workbook = WorkbookPart.of(file.get(main));
        links = Relationships.of(main, file);
    }

    /**
     * Makes a copy ready.
     *
     * @throws UnusableWorkbookException when nothing can be added to this workbook
     * @throws IOException when the package cannot be read
     */
    static WorkbookCopy of(PackageFile file, PlanContent content, List<ProgressColumns> wanted) throws IOException {
        WorkbookCopy copy = new WorkbookCopy(file, content);
        for (ProgressColumns columns : wanted) {
            copy.place(columns);
        }
        copy.dropSignatures();
        copy.addSheet();
        copy.settle();
        return copy;
    }

    /** Whether the workbook was signed; the signature of the original says nothing about a copy. */
    boolean wasSigned() {
        return signed;
    }

    private void place(ProgressColumns wanted) {
        workbook.sheets().stream()
                .filter(sheet -> sheet.name().strip().equals(wanted.sheet()))
                .findFirst()
                .flatMap(this::part)
                .ifPresent(part -> place(wanted, part));
    }

    /** A sheet in which no place can be found is copied as it is: the plan's own sheet takes every answer too. */
    private void place(ProgressColumns wanted, String part) {
        try {
            new LogSheet(file, part).place(wanted).ifPresent(found -> columns.put(PartName.key(part), found));
        } catch (IOException unusual) {
            columns.remove(PartName.key(part));
        }
    }

    private Optional<String> part(WorkbookPart.Sheet sheet) {
        return links.byId(sheet.link())
                .filter(link -> link.isOf("worksheet") && file.has(link.target()))
                .map(Relationships.Link::target);
    }

    private void dropSignatures() throws IOException {
        for (Relationships.Link link : packageLinks.links()) {
            if (link.type().endsWith(SIGNATURE_ORIGIN)) {
                packageLinks = packageLinks.without(link.id());
                signed = true;
            }
        }
        if (signed) {
            file.entries().stream()
                    .map(WorkbookCopy::key)
                    .filter(key -> key.startsWith(SIGNATURES))
                    .forEach(leftOut::add);
            texts.put(PartName.key(PartName.relationshipsOf("/")), packageLinks.text());
        }
    }

    private void addSheet() throws IOException {
        Optional<Integer> own = OwnSheet.find(
                file,
                workbook.sheets().stream().map(this::part).toList(),
                links.first("sharedStrings").map(Relationships.Link::target));
        int index = own.orElse(workbook.sheets().size());
        String part;
        if (own.isPresent()) {
            WorkbookPart.Sheet sheet = workbook.sheets().get(index);
            part = part(sheet).orElseThrow();
            // What stood on it belonged to it: remarks at cells that move, and formulas that go.
            leftOut.add(PartName.key(PartName.relationshipsOf(part)));
            dropCalculationsOf(sheet);
        } else {
            part = freePart(PartName.folder(main) + "worksheets/sheet", ".xml");
            String id = links.freeId();
            links = links.with(id, workbook.linkType("worksheet"), part);
            workbook = workbook.with(workbook.freeName(PlanSheet.NAME), id);
            types = types.with(part, ContentTypes.WORKSHEET);
        }
        workbook = workbook.withNames(index, PlanGrid.of(content));
        put(part, new PlanSheetWriter(content, formats(), workbook).write());
        columns.remove(PartName.key(part));
    }

    private PlanFormats formats() throws IOException {
        Optional<String> known =
                links.first("styles").map(Relationships.Link::target).filter(file::has);
        String part = known.orElseGet(() -> freePart(PartName.folder(main) + "styles", ".xml"));
        XmlPart own = known.isPresent() ? file.get(part) : PlanFormats.empty(workbook.namespace());
        PlanFormats formats = new PlanFormats(own, content.monthFirst());
        if (known.isEmpty()) {
            Optional<Relationships.Link> dangling = links.first("styles");
            links = dangling.isPresent() ? links.without(dangling.get().id()) : links;
            links = links.with(links.freeId(), workbook.linkType("styles"), part);
            types = types.with(part, ContentTypes.STYLES);
        }
        put(part, formats.written());
        return formats;
    }

    /** The order of calculation may not name cells whose formulas are gone; programs find it anew. */
    private void dropCalculationsOf(WorkbookPart.Sheet sheet) throws IOException {
        Optional<Relationships.Link> chain = links.first("calcChain").filter(link -> file.has(link.target()));
        if (chain.isPresent() && file.get(chain.get().target()).text().contains(" i=\"" + sheet.number() + "\"")) {
            links = links.without(chain.get().id());
            leftOut.add(PartName.key(chain.get().target()));
        }
    }

    private String freePart(String start, String end) {
        int number = 1;
        while (file.has(start + number + end)) {
            number++;
        }
        return start + number + end;
    }

    private void put(String part, String text) {
        texts.put(PartName.key(part), text);
        if (!file.has(part)) {
            newParts.add(part);
        }
    }

    private void settle() throws UnusableWorkbookException {
        String type = ordinary(types.of(main));
        types = types.without(leftOut::contains);
        types = type.equals(types.of(main)) ? types : types.with(main, type);
        put(main, workbook.text());
        put(PartName.relationshipsOf(main), links.text());
        put(PackageFile.CONTENT_TYPES, types.text());
    }

    /** A copy of a template is a workbook: opened as a template it would give a copy of the copy. */
    static String ordinary(String type) {
        return switch (type) {
            case ContentTypes.TEMPLATE -> ContentTypes.WORKBOOK;
            case ContentTypes.MACRO_TEMPLATE -> ContentTypes.MACRO_WORKBOOK;
            default -> type;
        };
    }

    /** Writes the copy; the stream stays open. */
    void writeTo(OutputStream out) throws IOException {
        WorkbookArchive archive = new WorkbookArchive(out);
        for (ZipArchiveEntry entry : file.entries()) {
            if (!leftOut.contains(key(entry))) {
                write(entry, archive);
            }
        }
        for (String part : newParts) {
            archive.add(part, texts.getOrDefault(PartName.key(part), ""));
        }
        archive.finish();
    }

    private void write(ZipArchiveEntry entry, WorkbookArchive archive) throws IOException {
        Optional<String> text = Optional.ofNullable(texts.get(key(entry)));
        Optional<AddedColumns> added = Optional.ofNullable(columns.get(key(entry)));
        if (text.isPresent()) {
            archive.add(entry.getName(), StandardCharsets.UTF_8, writer -> writer.write(text.get()));
        } else if (added.isPresent()) {
            addColumns(archive, entry, added.get());
        } else {
            archive.copy(file, entry);
        }
    }

    private static String key(ZipArchiveEntry entry) {
        return PartName.key(PartName.ofEntry(entry.getName()));
    }

    private void addColumns(WorkbookArchive archive, ZipArchiveEntry entry, AddedColumns added) throws IOException {
        try (PackageFile.Text text = file.text(PartName.ofEntry(entry.getName()))) {
            archive.add(entry.getName(), text.encoding(), writer -> added.copy(text.in(), writer));
        }
    }
}
