package secondwind.output.pdf.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * All fields of a file with their values: those that its pages show, and those of its form. Programs keep the one or the
 * other in order. Whatever is odd is passed over; a file without end is left after so many fields.
 */
final class FieldValues {
    private static final int MOST_PAGES = 200;
    private static final int MOST_FIELDS = 5_000;
    private static final int DEEPEST = 32;
    /** More than anybody types into a field, in bytes as they stand in the file: they may unpack to a thousand times that. */
    private static final int LONGEST_STREAM = 2_048;
    /** Few programs keep a value as a stream. */
    private static final int MOST_STREAMS = 200;

    private final Map<String, FieldValue> byName = new LinkedHashMap<>();
    private final IdentityHashMap<COSStream, String> streams = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    FieldValues(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                break;
            }
            for (COSDictionary widget : dictionaries(page.getCOSObject(), COSName.ANNOTS)) {
                if (COSName.WIDGET.equals(widget.getDictionaryObject(COSName.SUBTYPE))) {
                    take(widget, number);
                }
            }
        }
        Optional.ofNullable(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM))
                .ifPresent(form -> dictionaries(form, COSName.FIELDS).forEach(field -> descend(field, DEEPEST)));
    }

    /** The fields, those on pages first and in their order. */
    List<FieldValue> all() {
        return List.copyOf(byName.values());
    }

    private void descend(COSDictionary field, int levels) {
        if (levels == 0 || byName.size() >= MOST_FIELDS || !seen.add(field)) {
            return;
        }
        List<COSDictionary> below = dictionaries(field, COSName.KIDS);
        below.forEach(each -> descend(each, levels - 1));
        if (below.isEmpty()) {
            take(field, 0);
        }
    }

    private void take(COSDictionary field, int page) {
        seen.add(field);
        List<COSDictionary> line = upwards(field);
        String name = fullName(line);
        if (!FieldName.mayBe(name) || byName.size() >= MOST_FIELDS) {
            return;
        }
        FieldValue value = new FieldValue(name, text(line), name(field.getDictionaryObject(COSName.AS)), page);
        byName.merge(
                name,
                value,
                (known, more) ->
                        (known.text().isEmpty() || known.isOff()) && !known.isOn() ? keepingPage(more, known) : known);
    }

    private static FieldValue keepingPage(FieldValue value, FieldValue known) {
        return new FieldValue(value.name(), value.text(), value.state(), known.page());
    }

    /** The field and those above it, the lowest first. */
    private static List<COSDictionary> upwards(COSDictionary field) {
        List<COSDictionary> line = new ArrayList<>();
        COSDictionary each = field;
        while (each != null && line.size() < DEEPEST) {
            line.add(each);
            each = each.getCOSDictionary(COSName.PARENT);
        }
        return line;
    }

    private static String fullName(List<COSDictionary> line) {
        StringBuilder name = new StringBuilder();
        for (COSDictionary each : line) {
            String part = each.getString(COSName.T, "");
            if (!part.isEmpty()) {
                name.insert(0, name.length() == 0 ? part : part + ".");
            }
        }
        return name.toString();
    }

    private String text(List<COSDictionary> line) {
        return line.stream()
                .map(each -> Optional.ofNullable(each.getDictionaryObject(COSName.V)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    private String text(COSBase value) {
        if (value instanceof COSString words) {
            return FieldValue.plain(words.getString());
        }
        if (value instanceof COSStream stream) {
            return streams.computeIfAbsent(stream, this::unpacked);
        }
        return name(value);
    }

    private String unpacked(COSStream stream) {
        boolean isPackedOnce = !(stream.getFilters() instanceof COSArray filters) || filters.size() < 2;
        if (streams.size() >= MOST_STREAMS || !isPackedOnce || stream.getLength() > LONGEST_STREAM) {
            return "";
        }
        try (InputStream in = stream.createInputStream()) {
            return FieldValue.plain(new COSString(in.readNBytes(LONGEST_STREAM)).getString());
        } catch (IOException damaged) {
            return "";
        }
    }

    private static String name(COSBase value) {
        return value instanceof COSName name ? FieldValue.plain(name.getName()) : "";
    }

    private static List<COSDictionary> dictionaries(COSDictionary owner, COSName key) {
        List<COSDictionary> all = new ArrayList<>();
        COSArray array = owner.getCOSArray(key);
        for (int index = 0; array != null && index < Math.min(array.size(), MOST_FIELDS); index++) {
            if (array.getObject(index) instanceof COSDictionary each) {
                all.add(each);
            }
        }
        return all;
    }
}
