package secondwind.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fills in a packet as a person does on a screen, and saves it as one of several programs would. */
public final class Pen implements AutoCloseable {
    private final PDDocument document;

    private Pen(PDDocument document) {
        this.document = document;
    }

    public static Pen on(Path packet) throws IOException {
        return on(Files.readAllBytes(packet));
    }

    static Pen on(byte[] packet) throws IOException {
        return new Pen(Loader.loadPDF(packet));
    }

    /** Every field, in the order of the form. */
    List<PDTerminalField> fields() {
        List<PDTerminalField> all = new ArrayList<>();
        for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
            if (field instanceof PDTerminalField terminal) {
                all.add(terminal);
            }
        }
        return all;
    }

    private PDTerminalField field(String step, String part) {
        return fields().stream()
                .filter(field -> field.getFullyQualifiedName().endsWith("." + part))
                .filter(field -> words(field).contains(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + part + " for " + step));
    }

    private static String words(PDTerminalField field) {
        String[] parts = field.getFullyQualifiedName().split("\\.", -1);
        return new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
    }

    public Pen tick(String step) throws IOException {
        ((PDCheckBox) field(step, "done")).check();
        return this;
    }

    public Pen day(String step, String day) throws IOException {
        ((PDTextField) field(step, "day")).setValue(day);
        return this;
    }

    public Pen result(String step, String result) throws IOException {
        ((PDTextField) field(step, "result")).setValue(result);
        return this;
    }

    /** Sets something that no well-behaved program would. */
    Pen raw(String step, String part, COSName key, org.apache.pdfbox.cos.COSBase value) {
        COSDictionary field = field(step, part).getCOSObject();
        field.setItem(key, value);
        return this;
    }

    Pen note(int number, String words) throws IOException {
        ((PDTextField) fields().stream()
                        .filter(field -> field.getFullyQualifiedName().endsWith(".note-" + number))
                        .findFirst()
                        .orElseThrow())
                .setValue(words);
        return this;
    }

    /** Hangs every field up at the top of the form, under its whole name, as some programs do. */
    public Pen flattenNames() {
        COSArray flat = new COSArray();
        for (PDTerminalField field : fields()) {
            String name = field.getFullyQualifiedName();
            COSDictionary dictionary = field.getCOSObject();
            dictionary.removeItem(COSName.PARENT);
            dictionary.setString(COSName.T, name);
            flat.add(dictionary);
        }
        document.getDocumentCatalog().getAcroForm().getCOSObject().setItem(COSName.FIELDS, flat);
        return this;
    }

    /** Hangs up another line for the day under a name of its own, as where two copies of a packet are put together. */
    public Pen anotherDay(String step, String day) {
        COSDictionary copy = new COSDictionary();
        copy.setName(COSName.FT, "Tx");
        copy.setString(COSName.T, field(step, "day").getFullyQualifiedName() + "2");
        copy.setString(COSName.V, day);
        document.getDocumentCatalog()
                .getAcroForm()
                .getCOSObject()
                .getCOSArray(COSName.FIELDS)
                .add(copy);
        return this;
    }

    /** Leaves the fields on the pages alone, without a form. */
    Pen dropForm() {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
        return this;
    }

    /** Leaves the fields in the form alone, and none on the pages. */
    Pen dropWidgets() {
        document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
        return this;
    }

    PDDocument document() {
        return document;
    }

    /** The file as written anew. */
    public byte[] saved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The file with the changes behind its old end. */
    byte[] savedBehindTheEnd() throws IOException {
        for (PDTerminalField field : fields()) {
            field.getCOSObject().setNeedToBeUpdated(true);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    public void saveAs(Path file) throws IOException {
        byte[] bytes = saved();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
