package secondwind.log.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import secondwind.log.format.text.CsvWorkbook;

/**
 * How the content of a file begins.
 *
 * @param bytes the first bytes, each as one character
 * @param text the same as text in lower case, without a byte order mark and the white space before the first word
 * @param wide whether each character takes two bytes
 */
record FileStart(String bytes, String text, boolean wide) {
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\u0000", "MM\u0000*");
    private static final Pattern PAGE = Pattern.compile(
            "^(?:<!--(?>.*?-->)|<\\?xml[^>]*+>|\\s)*+<(?:!doctype html|html|head|meta|style|body|table|div)\\b",
            Pattern.DOTALL);
    private static final Pattern TABLE_FURTHER_ON = Pattern.compile("^<[!a-z].*<table\\b", Pattern.DOTALL);
    private static final Pattern JSON =
            Pattern.compile("^(?:\\[\\s*)?\\{\\s*(?:\"[^\"]*\"\\s*:|\\})|^\\[\\s*\\[\\s*[\"\\d\\[]");
    private static final Pattern SYLK = Pattern.compile("^id;p[^\\n;]*(?:;[ne])*\\r?\\n[pfboce];");
    private static final Pattern XML_WORKBOOK = Pattern.compile("<(?:\\w+:)?workbook\\b");
    private static final Pattern FLAT_DOCUMENT = Pattern.compile("<(?:\\w+:)?document\\b");
    private static final Pattern MAIL_HEADER = Pattern.compile("^[a-z-]+: ");

    static FileStart of(byte[] first) {
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        Charset charset = charset(bytes);
        String text = charset.equals(StandardCharsets.ISO_8859_1) ? bytes : new String(first, charset);
        return new FileStart(
                bytes,
                text.replace(UTF_8_MARK, "").replace("\ufeff", "").strip().toLowerCase(Locale.ROOT),
                !charset.equals(StandardCharsets.ISO_8859_1));
    }

    private static Charset charset(String bytes) {
        if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("<\u0000")) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.startsWith("\u00fe\u00ff") || bytes.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    boolean hasBytes(String magic) {
        return bytes.startsWith(magic);
    }

    boolean beginsWith(String words) {
        return text.startsWith(words);
    }

    boolean contains(String words) {
        return text.contains(words);
    }

    boolean isBinary() {
        return !wide
                && bytes.indexOf('\0') >= 0
                && !CsvWorkbook.isTextWithZeros(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean isPicture() {
        boolean photograph = bytes.startsWith("ftyphei", 4) || bytes.startsWith("ftypmif", 4);
        boolean web = bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8);
        return photograph || web || PICTURES.stream().anyMatch(bytes::startsWith);
    }

    /** A workbook stream that no compound file holds, as the first Excels saved it. */
    boolean isBareExcel() {
        return bytes.length() > 3
                && bytes.charAt(0) == 9
                && "\u0000\u0002\u0004\u0008".indexOf(bytes.charAt(1)) >= 0
                && bytes.charAt(3) == 0;
    }

    boolean isWorksOrLotus() {
        return bytes.startsWith("\u00ff\u0000\u0002\u0000")
                || bytes.startsWith("\u0000\u0000\u0002\u0000")
                || bytes.startsWith("\u0000\u0000\u001a\u0000");
    }

    boolean isJson() {
        return JSON.matcher(text).find();
    }

    boolean isSylk() {
        return SYLK.matcher(text).find();
    }

    boolean isWebArchive() {
        boolean mime = text.startsWith("mime-version:") || text.contains("\nmime-version:");
        return mime && MAIL_HEADER.matcher(text).find();
    }

    boolean isWebPage() {
        return !isSpreadsheetMl()
                && !isFlatOpenDocument()
                && (PAGE.matcher(text).find() || TABLE_FURTHER_ON.matcher(text).find());
    }

    boolean isSpreadsheetMl() {
        return text.startsWith("<")
                && text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && XML_WORKBOOK.matcher(text).find();
    }

    boolean isFlatOpenDocument() {
        return text.startsWith("<?xml")
                && text.contains("urn:oasis:names:tc:opendocument:xmlns:office")
                && FLAT_DOCUMENT.matcher(text).find();
    }
}
