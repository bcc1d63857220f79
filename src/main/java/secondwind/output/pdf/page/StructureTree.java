package secondwind.output.pdf.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import secondwind.output.pdf.structure.Element;

/** Writes what the pages mean: the structure tree and the way back to it from each page (PDF 32000-1, 14.7). */
final class StructureTree {

    private static final COSName COLUMN = COSName.getPDFName("Column");
    private static final COSName ROW = COSName.getPDFName("Row");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName LIST = COSName.getPDFName("List");
    private static final COSName LIST_NUMBERING = COSName.getPDFName("ListNumbering");
    private static final COSName DISC = COSName.getPDFName("Disc");
    private static final COSName DECIMAL = COSName.getPDFName("Decimal");

    private final List<COSDictionary> pages;
    private final IdentityHashMap<Element, COSDictionary> written = new IdentityHashMap<>();
    private final Map<Element, FormFields.Widget> fields = new LinkedHashMap<>();
    private final COSDictionary root = new COSDictionary();
    private final COSArray wayBack = new COSArray();
    private int nextKey;

    /**
     * A tree over these pages.
     *
     * @param pages the pages as they stand in the file
     * @param widgets the fields on them
     */
    StructureTree(List<COSDictionary> pages, List<FormFields.Widget> widgets) {
        this.pages = pages;
        widgets.forEach(widget -> fields.put(widget.element(), widget));
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    }

    /** Writes the document with all its parts. */
    COSDictionary write(Element document, List<Canvas> canvases) {
        root.setItem(COSName.K, write(document, root));
        for (Canvas canvas : canvases) {
            COSDictionary page = pages.get(nextKey);
            page.setInt(COSName.STRUCT_PARENTS, nextKey);
            COSArray elements = new COSArray();
            canvas.marked().forEach(element -> elements.add(written(element)));
            addWayBack(elements);
        }
        for (FormFields.Widget field : fields.values()) {
            field.dictionary().setInt(COSName.STRUCT_PARENT, nextKey);
            addWayBack(written(field.element()));
        }
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, wayBack);
        root.setItem(COSName.PARENT_TREE, numbers);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        return root;
    }

    private COSDictionary written(Element element) {
        return requireNonNull(written.get(element), "an element that is drawn belongs to no document");
    }

    private void addWayBack(COSBase target) {
        wayBack.add(COSInteger.get(nextKey));
        wayBack.add(target);
        nextKey++;
    }

    private COSDictionary write(Element element, COSDictionary parent) {
        COSDictionary dictionary = new COSDictionary();
        written.put(element, dictionary);
        dictionary.setItem(COSName.S, COSName.getPDFName(element.role().type()));
        dictionary.setItem(COSName.P, parent);
        element.words().ifPresent(words -> dictionary.setItem(wordsKey(element), new COSString(words)));
        element.attribute().ifPresent(attribute -> dictionary.setItem(COSName.A, attribute(attribute)));
        List<COSBase> kids = kids(element, dictionary);
        if (kids.size() == 1) {
            dictionary.setItem(COSName.K, kids.get(0));
        } else if (!kids.isEmpty()) {
            dictionary.setItem(COSName.K, new COSArray(kids));
        }
        return dictionary;
    }

    private List<COSBase> kids(Element element, COSDictionary dictionary) {
        List<COSBase> kids = new ArrayList<>();
        List<Element.Content> content = element.content();
        if (!content.isEmpty()) {
            int page = content.get(0).page();
            dictionary.setItem(COSName.PG, pages.get(page));
            content.forEach(
                    piece -> kids.add(piece.page() == page ? COSInteger.get(piece.number()) : reference(piece)));
        }
        if (fields.containsKey(element)) {
            kids.add(reference(requireNonNull(fields.get(element))));
        }
        element.parts().forEach(part -> kids.add(write(part, dictionary)));
        return kids;
    }

    private COSDictionary reference(Element.Content piece) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(piece.page()));
        reference.setInt(COSName.MCID, piece.number());
        return reference;
    }

    private COSDictionary reference(FormFields.Widget field) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, pages.get(field.page()));
        reference.setItem(COSName.OBJ, field.dictionary());
        return reference;
    }

    private static COSName wordsKey(Element element) {
        return switch (element.role()) {
            case FIGURE, FIELD -> COSName.ALT;
            case DOCUMENT,
                    PART,
                    SECTION,
                    TITLE,
                    HEADING,
                    PARAGRAPH,
                    QUOTATION,
                    LIST,
                    ITEM,
                    LABEL,
                    ITEM_BODY,
                    TABLE,
                    TABLE_ROW,
                    HEADER_CELL,
                    CELL -> COSName.T;
        };
    }

    private static COSDictionary attribute(Element.Attribute attribute) {
        return switch (attribute) {
            case COLUMN_HEADER -> attribute(TABLE, SCOPE, COLUMN);
            case ROW_HEADER -> attribute(TABLE, SCOPE, ROW);
            case DOTTED_LIST -> attribute(LIST, LIST_NUMBERING, DISC);
            case NUMBERED_LIST -> attribute(LIST, LIST_NUMBERING, DECIMAL);
        };
    }

    private static COSDictionary attribute(COSName owner, COSName name, COSName value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setItem(COSName.O, owner);
        attribute.setItem(name, value);
        return attribute;
    }
}
