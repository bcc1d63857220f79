package secondwind.output.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a box to tick shows: nothing, or a tick like the one that is printed. One picture of each does for a file. */
final class TickAppearance {

    private static final COSName TICKED = COSName.getPDFName("Yes");
    /** The size that the tick is drawn for, in points. */
    private static final double SIZE = 15;

    private static final String NOTHING = "";
    private static final String TICK = "q 0.07 0.22 0.37 RG 1.8 w 4.2 7.2 m 6.8 4.4 l 12.4 12.6 l S Q\n";

    private final COSStream nothing;
    private final COSStream tick;

    TickAppearance(COSDocument file) throws IOException {
        nothing = FormFields.picture(file, SIZE, SIZE, NOTHING);
        tick = FormFields.picture(file, SIZE, SIZE, TICK);
    }

    /** Makes this widget a box to tick, and leaves it empty. */
    void addTo(COSDictionary widget) {
        widget.setItem(COSName.FT, COSName.BTN);
        COSDictionary pictures = new COSDictionary();
        pictures.setDirect(true);
        pictures.setItem(COSName.Off, nothing);
        pictures.setItem(TICKED, tick);
        COSDictionary appearances = new COSDictionary();
        appearances.setDirect(true);
        appearances.setItem(COSName.N, pictures);
        widget.setItem(COSName.AP, appearances);
        widget.setItem(COSName.AS, COSName.Off);
    }
}
