package secondwind.output.docx;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import secondwind.packet.Text;

/**
 * Puts words into a paragraph. A blank becomes a field that a click selects whole, so that what is typed takes the place
 * of its hint; a name in a script that runs from right to left is marked as such.
 */
final class Words {
    private static final String ARABIC = "ar-SA";
    private static final String HEBREW = "he-IL";

    private Words() {}

    /** Writes this text into an empty paragraph, which gets this style. */
    static void write(Text text, LetterStyle style, CTP paragraph) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        for (Text.Span span : text.spans()) {
            if (span instanceof Text.Words words) {
                write(Characters.of(words.words()), words.strong(), paragraph);
            } else if (span instanceof Text.Blank blank) {
                write(blank, paragraph);
            }
        }
    }

    private static void write(Text.Blank blank, CTP paragraph) {
        String hint = Characters.of(blank.hint()).replace('\n', ' ');
        CTSdtRun field = paragraph.addNewSdt();
        CTSdtPr properties = field.addNewSdtPr();
        properties.addNewAlias().setVal(hint);
        properties.addNewShowingPlcHdr();
        CTR run = field.addNewSdtContent().addNewR();
        run.addNewRPr().addNewRStyle().setVal(LetterStyle.BLANK.id());
        write("[" + hint + "]", run);
    }

    private static void write(String words, boolean strong, CTP paragraph) {
        Bidi directions = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int index = 0; index < directions.getRunCount(); index++) {
            String part = words.substring(directions.getRunStart(index), directions.getRunLimit(index));
            boolean fromTheRight = directions.getRunLevel(index) % 2 == 1;
            CTR run = paragraph.addNewR();
            if (strong || fromTheRight) {
                CTRPr properties = run.addNewRPr();
                if (strong) {
                    properties.addNewRStyle().setVal(LetterStyle.STRONG.id());
                }
                if (fromTheRight) {
                    properties.addNewRtl();
                    properties.addNewLang().setBidi(language(part));
                }
            }
            write(part, run);
        }
    }

    private static String language(String words) {
        return words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HEBREW)
                ? HEBREW
                : ARABIC;
    }

    /** A line feed of the text's own begins a new line of the same paragraph. */
    private static void write(String words, CTR run) {
        String[] lines = words.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addNewBr();
            }
            if (!lines[index].isEmpty()) {
                CTText text = run.addNewT();
                text.setStringValue(lines[index]);
                text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
        }
    }
}
