package secondwind.output.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import secondwind.output.pdf.font.Face;
import secondwind.output.pdf.structure.Element;

/**
 * The fields of a file as an interactive form (PDF 32000-1, 12.7). Its widgets have neither border nor background, and their
 * appearances are ours, so that an empty form is printed as the page is.
 */
final class FormFields {

    /**
     * A field as it stands in the file.
     *
     * @param page the index of its page
     * @param dictionary the field and its widget in one
     * @param element what it is read as
     */
    record Widget(int page, COSDictionary dictionary, Element element) {}

    private static final String UNNAMED = "note-";
    private static final int PRINTED = 1 << 2;
    private static final int DOES_NOT_SCROLL = 1 << 23;
    private static final String TYPED_INK = "0.08 g";
    private static final COSName SORTED = COSName.getPDFName("Tabs");
    private static final COSName MAX_LENGTH = COSName.getPDFName("MaxLen");

    private final String root;
    private final Face face;
    private final Map<String, COSDictionary> groups = new HashMap<>();
    private final COSArray topmost = new COSArray();
    private int unnamed;

    /**
     * A form.
     *
     * @param root what the names of all fields begin with, parts joined by dots
     * @param face what is typed is shown in its Latin letters
     */
    FormFields(String root, Face face) {
        this.root = root;
        this.face = face;
    }

    /**
     * Adds the fields of these pages to the file.
     *
     * @return all of them, in the order in which the pages are read
     */
    List<Widget> addTo(PDDocument document, List<Canvas> pages) throws IOException {
        COSDocument file = document.getDocument();
        TickAppearance ticks = new TickAppearance(file);
        List<Widget> widgets = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            Canvas canvas = pages.get(index);
            COSDictionary page = document.getPage(index).getCOSObject();
            COSArray annotations = new COSArray();
            for (Canvas.PlacedField placed : canvas.fields()) {
                FormField field = placed.field();
                COSDictionary widget = widget(field, canvas.height());
                widget.setItem(COSName.P, page);
                if (field.kind() == FormField.Kind.BOX) {
                    ticks.addTo(widget);
                } else {
                    addText(widget, field, file);
                }
                annotations.add(widget);
                widgets.add(new Widget(index, widget, placed.element()));
            }
            if (annotations.size() > 0) {
                page.setItem(COSName.ANNOTS, annotations);
                page.setItem(SORTED, COSName.S);
            }
        }
        if (!widgets.isEmpty()) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form(file));
        }
        return widgets;
    }

    private COSDictionary form(COSDocument file) throws IOException {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(fontName()), face.latin().embed(file));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, topmost);
        form.setItem(COSName.DR, resources);
        form.setString(COSName.DA, appearance(FormField.SMALL));
        return form;
    }

    private String fontName() {
        return face.resourceName() + "L";
    }

    private String appearance(double size) {
        return "/" + fontName() + " " + number(size) + " Tf " + TYPED_INK;
    }

    private COSDictionary widget(FormField field, double pageHeight) {
        COSDictionary widget = named(root + "." + (field.name().isEmpty() ? UNNAMED + ++unnamed : field.name()));
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        double bottom = pageHeight - field.y() - field.height();
        widget.setItem(COSName.RECT, box(field.x(), bottom, field.x() + field.width(), bottom + field.height()));
        widget.setInt(COSName.F, PRINTED);
        widget.setString(COSName.TU, field.description());
        COSDictionary noBorder = new COSDictionary();
        noBorder.setDirect(true);
        noBorder.setInt(COSName.W, 0);
        widget.setItem(COSName.BS, noBorder);
        return widget;
    }

    private void addText(COSDictionary widget, FormField field, COSDocument file) throws IOException {
        FormField.Kind kind = field.kind();
        widget.setItem(COSName.FT, COSName.TX);
        if (!kind.scrolls()) {
            widget.setInt(COSName.FF, DOES_NOT_SCROLL);
        }
        widget.setInt(MAX_LENGTH, kind.longest());
        widget.setString(COSName.DA, appearance(kind.size()));
        // Each its own, for some programs write what is typed into the very stream.
        COSDictionary appearances = new COSDictionary();
        appearances.setDirect(true);
        appearances.setItem(COSName.N, picture(file, field.width(), field.height(), "/Tx BMC\nEMC\n"));
        widget.setItem(COSName.AP, appearances);
    }

    /** The field of this full name, hung up below the fields that its name names. */
    private COSDictionary named(String fullName) {
        int dot = fullName.lastIndexOf('.');
        COSDictionary field = new COSDictionary();
        field.setString(COSName.T, fullName.substring(dot + 1));
        if (dot < 0) {
            topmost.add(field);
            return field;
        }
        String above = fullName.substring(0, dot);
        COSDictionary group = groups.get(above);
        if (group == null) {
            group = named(above);
            group.setItem(COSName.KIDS, new COSArray());
            groups.put(above, group);
        }
        group.getCOSArray(COSName.KIDS).add(field);
        field.setItem(COSName.PARENT, group);
        return field;
    }

    /** A picture of this size, drawn by these operators. */
    static COSStream picture(COSDocument file, double width, double height, String operators) throws IOException {
        COSStream picture = file.createCOSStream();
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.FORM);
        picture.setItem(COSName.BBOX, box(0, 0, width, height));
        try (OutputStream raw = picture.createRawOutputStream()) {
            raw.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return picture;
    }

    private static COSArray box(double left, double bottom, double right, double top) {
        COSArray box = new COSArray();
        box.setDirect(true);
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(cos(edge));
        }
        return box;
    }

    private static COSNumber cos(double value) {
        long hundredths = Math.round(value * 100);
        try {
            return hundredths % 100 == 0 ? COSInteger.get(hundredths / 100) : new COSFloat(number(value));
        } catch (IOException impossible) {
            throw new IllegalStateException("A number is not one: " + number(value), impossible);
        }
    }

    /** With at most two decimals, written by ourselves: Java versions differ about the shortest form of a float. */
    private static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        String whole = (value < 0 && hundredths > 0 ? "-" : "") + hundredths / 100;
        long rest = hundredths % 100;
        return rest == 0 ? whole : whole + "." + (rest < 10 ? "0" : "") + rest;
    }
}
