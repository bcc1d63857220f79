package secondwind.log.format.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/** The tables of a web page, such as web sites export under the name .xls. */
public final class HtmlWorkbook implements Workbook {
    /** A file that is longer is refused for its length. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_SHEETS = 500;
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=|encoding\\s*=");
    private static final int HEAD = 4_096;
    private static final Pattern SHEET_NAME = Pattern.compile("<x:Name>([^<]{1,80})</x:Name>");

    private final List<Sheet> sheets;
    private final Set<Remark> remarks;

    private HtmlWorkbook(List<Sheet> sheets, Set<Remark> remarks) {
        this.sheets = sheets;
        this.remarks = remarks;
    }

    public static HtmlWorkbook open(Path file) throws BrokenFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] page = stream.readNBytes(MOST_BYTES + 1);
            return of(List.of(page));
        } catch (IOException | RuntimeException broken) {
            FailureTrace.keep(broken);
            throw new BrokenFileException(
                    "The file is a web page, and damaged.",
                    "Open it in your spreadsheet program and save it as .xlsx.");
        }
    }

    /** The tables of these pages, one behind the other. */
    static HtmlWorkbook of(List<byte[]> pages) throws IOException, BrokenFileException {
        List<Element> tables = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean logIn = false;
        PageBounds bounds = new PageBounds();
        for (byte[] page : pages) {
            if (tables.size() > MOST_SHEETS) {
                break;
            }
            bounds.add(page);
            Document document = Jsoup.parse(new ByteArrayInputStream(page), charset(page), "");
            tables.addAll(DataTables.find(document));
            logIn |= !document.select("input[type=password]").isEmpty();
            Matcher matcher = SHEET_NAME.matcher(new String(page, StandardCharsets.UTF_8));
            while (matcher.find() && names.size() < MOST_SHEETS) {
                names.add(matcher.group(1).strip());
            }
        }
        if (tables.isEmpty()) {
            throw without(logIn);
        }
        List<Sheet> sheets = new ArrayList<>();
        Set<Remark> remarks = new LinkedHashSet<>();
        for (Element table : tables.subList(0, Math.min(tables.size(), MOST_SHEETS))) {
            sheets.add(new HtmlSheet(name(names, tables.size(), sheets.size()), table, remarks::add));
        }
        if (tables.size() > MOST_SHEETS) {
            remarks.add(new Remark("", "Only the first " + MOST_SHEETS + " tables of the page were read.", ""));
        }
        return new HtmlWorkbook(sheets, remarks);
    }

    private static String name(List<String> names, int tables, int index) {
        if (names.size() == tables) {
            return names.get(index);
        }
        return tables == 1 ? "" : "Table " + (index + 1);
    }

    private static BrokenFileException without(boolean logIn) {
        return logIn
                ? new BrokenFileException(
                        "The file is the log-in page of a web site, saved in place of the log.",
                        "Log in there, download your log again, and use that file.")
                : new BrokenFileException(
                        "The file is a web page without a table.",
                        "Download your log again, as .xlsx or .csv if the site offers it.");
    }

    /** The charset when the page names none; null leaves it to the page's own word. */
    private static @Nullable String charset(byte[] page) {
        if (page.length > 1 && page[0] == '<' && page[1] == 0) {
            return "UTF-16LE";
        }
        String head =
                new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean marked = page.length > 1 && ((page[0] & 0xFF) >= 0xFE || (page[0] & 0xFF) == 0xEF);
        if (marked || DECLARED.matcher(head).find()) {
            return null;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return "UTF-8";
        } catch (CharacterCodingException older) {
            return "windows-1252";
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {}
}
