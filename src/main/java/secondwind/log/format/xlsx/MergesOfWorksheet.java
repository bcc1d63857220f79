package secondwind.log.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.log.sheet.MergedCells;

/** Looks for the merged cells of a worksheet, which stand behind all its rows. */
final class MergesOfWorksheet {
    private static final Pattern DOWNWARDS =
            Pattern.compile("mergeCell [^>]{0,80}?ref\\s?=\\s?[\"']([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})[\"']");
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_ELEMENT = 200;

    private MergesOfWorksheet() {}

    static MergedCells find(InputStream worksheet) throws IOException {
        MergedCells merged = new MergedCells();
        byte[] block = new byte[BLOCK];
        String before = "";
        int read;
        while ((read = worksheet.readNBytes(block, 0, BLOCK)) > 0) {
            String text = before + new String(block, 0, read, StandardCharsets.ISO_8859_1);
            int end = 0;
            if (text.contains("mergeCell ")) {
                Matcher matcher = DOWNWARDS.matcher(text);
                while (matcher.find()) {
                    merged.add(
                            XlsxSheet.column(matcher.group(1), -1),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
                    end = matcher.end();
                }
            }
            before = text.substring(Math.max(end, text.length() - LONGEST_ELEMENT));
        }
        return merged;
    }
}
