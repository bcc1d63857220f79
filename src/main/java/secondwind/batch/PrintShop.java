package secondwind.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import secondwind.application.Notice;
import secondwind.output.FileNames;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.Paper;
import secondwind.output.pdf.Fonts;
import secondwind.output.pdf.PdfRenderer;
import secondwind.output.pdf.RenderedPdf;
import secondwind.packet.Packet;

/** Draws packets and books and puts them into the output folder. */
final class PrintShop {
    private final OutputFolder folder;
    private final Map<Paper, PdfRenderer> renderers = new EnumMap<>(Paper.class);
    private final Fonts fonts = Fonts.bundled();
    private final List<Notice> notices = new ArrayList<>();

    PrintShop(OutputFolder folder) {
        this.folder = folder;
    }

    void print(ComposedSearch search) throws OutputFolderException {
        PdfRenderer renderer = renderers.computeIfAbsent(search.paper(), paper -> new PdfRenderer(fonts, paper));
        folder.write(search.bookFile(), rendered(renderer.book(search.book()), search.bookFile()));
        List<Packet> packets = search.book().packets();
        for (int index = 0; index < packets.size(); index++) {
            String file = search.packetFiles().get(index);
            // The book has told of every character that no font has; the packet would only tell it again.
            folder.write(file, renderer.packet(packets.get(index)).bytes());
        }
    }

    private byte[] rendered(RenderedPdf pdf, String file) {
        pdf.notices().forEach(notice -> notices.add(new Notice(file, notice.what(), notice.remedy())));
        return pdf.bytes();
    }

    List<Notice> notices() {
        return notices;
    }

    /** The folders of these people, in the same order: each a safe name that nobody else has. */
    static List<String> folderNames(List<Seeker> seekers) {
        List<FileNames.Wish> wishes = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Seeker seeker : seekers) {
            int number = seen.merge(seeker.folderName(), 1, Integer::sum);
            String tieBreaker = seeker.client().isPresent() ? seeker.logName() : String.valueOf(number);
            wishes.add(new FileNames.Wish(notAListOfOurs(FileNames.of(seeker.folderName())), tieBreaker));
        }
        return FileNames.distinct(wishes);
    }

    private static String notAListOfOurs(String name) {
        return Desk.LISTS.contains(name.toLowerCase(Locale.ROOT)) ? name + "-log" : name;
    }
}
