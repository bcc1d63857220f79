package secondwind.log.format.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.FailureTrace;

/** A web page with all its parts in one file (.mht), which Excel also writes under the name .xls. */
public final class WebArchive {
    private static final int MOST_BYTES = 32 << 20;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\"\\r\\n;]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

    private WebArchive() {}

    /** Opens the tables of the pages in the archive. */
    public static HtmlWorkbook open(Path file) throws BrokenFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BrokenFileException(
                        "The file is a web archive that is too large to read.",
                        "Open it in your spreadsheet program and save it as .xlsx.");
            }
            return HtmlWorkbook.of(pages(new String(bytes, StandardCharsets.ISO_8859_1)));
        } catch (IOException | RuntimeException broken) {
            FailureTrace.keep(broken);
            throw new BrokenFileException(
                    "The file is a web archive, and damaged.",
                    "Open it in your spreadsheet program and save it as .xlsx.");
        }
    }

    private static List<byte[]> pages(String archive) {
        Matcher boundary = BOUNDARY.matcher(archive);
        List<byte[]> pages = new ArrayList<>();
        String[] parts =
                boundary.find() ? archive.split(Pattern.quote("--" + boundary.group(1)), -1) : new String[] {archive};
        for (String part : parts) {
            Matcher end = HEAD_END.matcher(part.stripLeading());
            if (end.find()) {
                String head = part.stripLeading().substring(0, end.start()).toLowerCase(Locale.ROOT);
                if (head.contains("text/html")) {
                    pages.add(decode(head, part.stripLeading().substring(end.end())));
                }
            }
        }
        return pages;
    }

    private static byte[] decode(String head, String body) {
        if (head.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return head.contains("base64") ? Base64.getMimeDecoder().decode(bytes) : bytes;
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        int index = 0;
        while (index < body.length()) {
            char character = body.charAt(index);
            if (character == '=' && body.startsWith("\r\n", index + 1)) {
                index += 3;
            } else if (character == '=' && body.startsWith("\n", index + 1)) {
                index += 2;
            } else if (character == '=' && index + 2 < body.length() && isHexadecimal(body, index + 1)) {
                bytes.write(Integer.parseInt(body.substring(index + 1, index + 3), 16));
                index += 3;
            } else {
                bytes.write(character);
                index++;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHexadecimal(String text, int index) {
        return Character.digit(text.charAt(index), 16) >= 0 && Character.digit(text.charAt(index + 1), 16) >= 0;
    }
}
