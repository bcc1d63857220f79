package secondwind.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Notice;
import secondwind.output.FileDraft;
import secondwind.output.FontFile;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.Paper;
import secondwind.output.docx.LetterFiles;
import secondwind.output.eml.DraftFiles;
import secondwind.output.ics.CalendarFile;
import secondwind.output.pdf.Fonts;
import secondwind.output.pdf.InstalledFonts;
import secondwind.output.pdf.PdfRenderer;
import secondwind.output.pdf.RenderedPdf;
import secondwind.packet.Packet;
import secondwind.packet.Wording;
import secondwind.settings.SettingsFile;

/** Draws packets and books, writes calendars, letters and e-mails, and puts them into the output folder. */
final class PrintShop {
    private final OutputFolder folder;
    private final Map<Materials, PdfRenderer> renderers = new HashMap<>();
    private final Fonts fonts = Fonts.bundled();
    private final InstalledFonts installed = InstalledFonts.ofThisMachine();
    private final Map<Stationery, LetterFiles> letters = new HashMap<>();
    private final DraftFiles mails = new DraftFiles();
    private final List<Notice> notices = new ArrayList<>();

    /** What decides how a letter looks. */
    private record Stationery(Paper paper, Wording wording) {}

    /** What a search is printed on, and with. */
    private record Materials(Paper paper, List<FontFile> fonts) {}

    PrintShop(OutputFolder folder) {
        this.folder = folder;
    }

    void print(ComposedSearch search) throws OutputFolderException {
        PdfRenderer renderer = renderers.computeIfAbsent(
                new Materials(
                        search.paper(), search.planned().seeker().settings().fonts()),
                materials -> new PdfRenderer(fonts.with(materials.fonts(), installed), materials.paper()));
        folder.write(search.bookFile(), rendered(renderer.book(search.book()), search.bookFile()));
        List<Packet> packets = search.book().packets();
        for (int index = 0; index < packets.size(); index++) {
            String file = search.packetFiles().get(index);
            // The book has told of every character that no font has; the packet would only tell it again.
            folder.write(file, renderer.packet(packets.get(index)).bytes());
        }
        Optional<String> calendar = search.calendarFile();
        if (calendar.isPresent()) {
            folder.write(calendar.get(), CalendarFile.bytes(search.calendar()));
        }
    }

    /** Writes the letters and the e-mails; one that is open in another program costs nothing else. */
    void writeToSend(ComposedSearch search) {
        for (ComposedSearch.LetterFile letter : search.letters()) {
            LetterFiles letters = this.letters.computeIfAbsent(
                    new Stationery(search.paper(), search.wording()),
                    used -> new LetterFiles(used.paper(), used.wording()));
            writeIfFree(letter.path(), letters.letter(letter.packet()).orElseThrow());
        }
        for (ComposedSearch.DraftFile mail : search.mails()) {
            writeIfFree(mail.path(), mails.draft(mail.draft()));
        }
    }

    private void writeIfFree(String path, byte[] bytes) {
        try {
            folder.write(path, bytes);
        } catch (OutputFolderException refused) {
            notices.add(refused.notice());
        }
    }

    /** Writes the workbook with a plan; whatever comes in the way of that costs nothing else. */
    void write(PlanFile plan) {
        try (FileDraft draft = folder.draft(plan.path())) {
            List<Notice> about = plan.writeTo(draft.stream());
            draft.publish();
            notices.addAll(about);
        } catch (OutputFolderException refused) {
            notices.add(refused.notice());
        } catch (IOException | RuntimeException failed) {
            notices.add(new Notice(
                    plan.path(),
                    "The action plan could not be written.",
                    "Close it and your log in your spreadsheet program, and run again."));
        }
    }

    private byte[] rendered(RenderedPdf pdf, String file) {
        pdf.notices().forEach(notice -> notices.add(new Notice(file, notice.what(), notice.remedy())));
        return pdf.bytes();
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        renderers.values().stream()
                .flatMap(renderer -> renderer.damagedFonts().stream())
                .distinct()
                .forEach(font -> all.add(new Notice(
                        SettingsFile.NAME,
                        "The font “" + font + "” is damaged, and was not used.",
                        "Get it again from where it came from, or name another one.")));
        return all;
    }
}
