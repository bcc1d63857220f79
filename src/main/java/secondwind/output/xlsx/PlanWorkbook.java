package secondwind.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import secondwind.application.Notice;

/**
 * The way back: a copy of a log's workbook with the plan's sheet added, on which each step can be answered; a fresh
 * workbook with that sheet where the log is none, or one to which nothing can be added.
 */
public final class PlanWorkbook {
    private static final String NAME = "action-plan";
    /** What workbooks are, and templates for them; other packages are no workbooks that we could copy. */
    private static final List<String> WORKBOOKS = List.of(
            ContentTypes.WORKBOOK, ContentTypes.TEMPLATE, ContentTypes.MACRO_WORKBOOK, ContentTypes.MACRO_TEMPLATE);

    private final Path log;
    /** What the main part of the log's package is; empty where the log is no package of a workbook. */
    private final String type;

    private PlanWorkbook(Path log, String type) {
        this.log = log;
        this.type = type;
    }

    /** Looks what kind of file this log is; whatever is the matter with it, there will be a workbook. */
    public static PlanWorkbook of(Path log) {
        return new PlanWorkbook(log, typeOf(log));
    }

    private static String typeOf(Path log) {
        try (PackageFile file = PackageFile.open(log)) {
            ContentTypes types = ContentTypes.of(file);
            return Relationships.of("/", file)
                    .first("officeDocument")
                    .map(link -> types.of(link.target()))
                    .filter(WORKBOOKS::contains)
                    .map(WorkbookCopy::ordinary)
                    .orElse("");
        } catch (IOException | RuntimeException noPackage) {
            return "";
        }
    }

    /** The name of the file: {@code action-plan.xlsx}; {@code action-plan.xlsm} where it has the user's macros. */
    public String fileName() {
        return NAME + (type.equals(ContentTypes.MACRO_WORKBOOK) ? ".xlsm" : ".xlsx");
    }

    /**
     * Writes it.
     *
     * @param out where to; stays open
     * @param content what stands on the plan's sheet
     * @param columns the columns that the log's sheets lack
     * @return what the user should know about it
     * @throws IOException when the stream fails, or when the log can no longer be read
     */
    public List<Notice> writeTo(OutputStream out, PlanContent content, List<ProgressColumns> columns)
            throws IOException {
        if (type.isEmpty()) {
            FreshWorkbook.write(content, ContentTypes.WORKBOOK, out);
            return List.of();
        }
        try (PackageFile file = PackageFile.open(log)) {
            WorkbookCopy copy;
            try {
                copy = WorkbookCopy.of(file, content, columns);
            } catch (IOException | RuntimeException refused) {
                FreshWorkbook.write(content, type, out);
                return List.of(standsAlone(content, refused));
            }
            copy.writeTo(out);
            return copy.wasSigned() ? List.of(unsigned(content)) : List.of();
        }
    }

    private Notice standsAlone(PlanContent content, Exception refused) {
        String reason = refused instanceof UnusableWorkbookException known
                ? String.valueOf(known.getMessage())
                : String.valueOf(UnusableWorkbookException.damaged().getMessage());
        return new Notice(
                content.logFile(),
                "Nothing can be added to a copy of this workbook, because " + reason + "; so " + fileName()
                        + " holds the action plan alone.",
                "");
    }

    private Notice unsigned(PlanContent content) {
        return new Notice(
                content.logFile(),
                "This workbook is signed; the copy in " + fileName() + " is not, because a signature holds for the"
                        + " original only.",
                "");
    }
}
