package secondwind.output.xlsx;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secondwind.application.PlanSheet;

/** Finds the plan's sheet in a workbook that was made by an earlier run, whatever it is called now. */
final class OwnSheet {
    private final PackageFile file;
    /** The numbers of the shared texts that are headers of a key's column. */
    private final Set<Integer> sharedHeaders;

    private OwnSheet(PackageFile file, Set<Integer> sharedHeaders) {
        this.file = file;
        this.sharedHeaders = sharedHeaders;
    }

    /**
     * The index of the sheet; empty when there is none.
     *
     * @param parts the names of the sheets' parts, in the order of the sheets; empty for what is no worksheet
     * @param sharedTexts the name of the part with the shared texts, where there is one
     */
    static Optional<Integer> find(PackageFile file, List<Optional<String>> parts, Optional<String> sharedTexts)
            throws IOException {
        OwnSheet search = new OwnSheet(file, sharedHeaders(file, sharedTexts));
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).isPresent() && search.isOne(parts.get(index).orElseThrow())) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static boolean isKeyHeader(CharSequence text) {
        return PlanSheet.Column.find(text.toString())
                .filter(column -> column == PlanSheet.Column.KEY)
                .isPresent();
    }

    /** A program that saves the copy puts its texts into one table. */
    private static Set<Integer> sharedHeaders(PackageFile file, Optional<String> part) throws IOException {
        Set<Integer> headers = new HashSet<>();
        if (part.isEmpty() || !file.has(part.get())) {
            return headers;
        }
        try (PackageFile.Text text = file.text(part.get())) {
            XmlTokens tokens = new XmlTokens(text.in());
            StringBuilder item = new StringBuilder();
            int number = -1;
            for (XmlTokens.Kind kind = tokens.next(); kind != XmlTokens.Kind.NOTHING; kind = tokens.next()) {
                if (kind == XmlTokens.Kind.TEXT) {
                    item.append(tokens.raw());
                } else if (kind == XmlTokens.Kind.START && tokens.local().equals("si")) {
                    number++;
                    item.setLength(0);
                } else if (kind == XmlTokens.Kind.EMPTY && tokens.local().equals("si")) {
                    number++;
                } else if (kind == XmlTokens.Kind.END && tokens.local().equals("si") && isKeyHeader(item)) {
                    headers.add(number);
                }
            }
        }
        return headers;
    }

    /** Whether the key's header stands in the first row; a sheet that cannot be read is none of ours. */
    private boolean isOne(String part) {
        try (PackageFile.Text text = file.text(part)) {
            SheetTokens tokens = new SheetTokens(text.in());
            StringBuilder value = new StringBuilder();
            boolean shared = false;
            for (XmlTokens.Kind kind = tokens.next(); kind != XmlTokens.Kind.NOTHING; kind = tokens.next()) {
                if (kind == XmlTokens.Kind.START && tokens.isCell()) {
                    value.setLength(0);
                    shared = XmlTag.attribute(tokens.raw(), "t").equals("s");
                } else if (kind == XmlTokens.Kind.TEXT && tokens.depth() > 4) {
                    value.append(tokens.raw());
                } else if (kind == XmlTokens.Kind.END && tokens.isCell() && isHeader(value, shared)) {
                    return true;
                } else if (tokens.isRow() && (kind == XmlTokens.Kind.END || tokens.row() > 1)) {
                    return false;
                }
            }
            return false;
        } catch (IOException unusual) {
            return false;
        }
    }

    private boolean isHeader(StringBuilder value, boolean shared) {
        if (!shared) {
            return isKeyHeader(value);
        }
        String number = value.toString().strip();
        return number.matches("\\d{1,9}") && sharedHeaders.contains(Integer.valueOf(number));
    }
}
