package secondwind.log.format.xlsx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Worksheets as XML, written in all the ways in which programs and hands write them; the same dice write the same. */
final class RandomWorksheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String[] TEXTS = {
        "Acme",
        "",
        " ",
        "  Acme  ",
        "42",
        "-1",
        "0",
        "46000",
        "46000.5",
        "1E3",
        "NaN",
        "1e999",
        "TRUE",
        "1",
        "999999999",
        "9999999999",
        "2026-03-01T10:00:00",
        "caf\u00e9",
        "\u4e2d\u6587",
        "\ud83d\ude00",
        "_x000D_",
        "_x0041_",
        "a_xZZZZ_",
        "line\nbreak",
        "line\r\nbreak",
        "tab\there",
        "&amp;",
        "&lt;b&gt;",
        "&quot;&apos;",
        "&#10;",
        "&#x41;",
        "&#39;",
        "&#1114111;",
        "a > b",
        "]] >",
        "#REF!",
        "\u00a0x\u00a0",
        "\ufffd",
        "\u0085",
        "a&amp;b&amp;c",
        "5 &#215; 3"
    };
    /** So many of them need no XML parser. */
    private static final int PLAIN_TEXTS = 23;

    private static final String[] ODD_TEXTS = {
        "]]>", "&nbsp;", "&", "&amp", "&#0;", "&#xFFFE;", "\ufffe", "\u0001", "<", "<b>x</b>", "&#xD800;", "&;", "&#;"
    };
    private static final String[] TYPES = {"s", "str", "inlineStr", "b", "e", "d", "n", "", "x", "S", " s"};
    private static final String[] PREFIXED = {
        "xr:uid=\"{1}\"",
        "x14ac:dyDescent=\"0.25\"",
        "xml:space=\"preserve\"",
        "xr:uid='x'",
        "ph=\"1\"",
        "vm=\"1\"",
        "cm='0'"
    };

    private final Random dice;
    private final StringBuilder xml = new StringBuilder();
    /** Whether it is written as programs write: in one of their ways, but without surprises. */
    private boolean plain;

    private boolean odd;

    private RandomWorksheet(Random dice) {
        this.dice = dice;
    }

    /** One worksheet, whole or harmed. */
    static byte[] of(Random dice) {
        return new RandomWorksheet(dice).bytes();
    }

    private boolean rarely() {
        return !plain && dice.nextInt(60) == 0;
    }

    private String one(String... of) {
        return of[dice.nextInt(of.length)];
    }

    private byte[] bytes() {
        plain = dice.nextInt(3) == 0;
        odd = !plain && dice.nextBoolean();
        Charset charset = rarely() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String prefix = rarely() ? "x:" : "";
        declaration(charset);
        String data = prefix + "sheetData";
        xml.append("<" + prefix + "worksheet xmlns" + (prefix.isEmpty() ? "" : ":x") + "=\"" + MAIN
                + "\" xmlns:xr='urn:xr' xmlns:x14ac=\"urn:x14ac\"" + (rarely() ? " xmlns:a=\"urn:a\" a:b=\"<\"" : "")
                + ">");
        around(
                "<dimension ref=\"A1\"/>",
                "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>",
                "<cols><col min='1'/></cols>");
        xml.append("<" + data + (rarely() ? " " : "") + (rarely() ? "/>" : ">"));
        if (dice.nextInt(4) == 0) {
            xml.append("<row><c t=\"str\"><v>" + "padding ".repeat(dice.nextInt(60)) + "</v></c></row>".repeat(1));
            String filler = "<row><c t=\"str\"><v>filler</v></c></row>";
            xml.append(filler.repeat(dice.nextInt(2) * (3_000 + dice.nextInt(2_000))));
        }
        int rows = dice.nextInt(12);
        for (int row = 0; row < rows; row++) {
            space();
            row(prefix);
        }
        space();
        xml.append("</" + data + (rarely() ? " " : "") + ">");
        around(
                "<mergeCells/>",
                "<extLst><ext uri='x'><a xmlns='urn:b'/></ext></extLst>",
                "<row r=\"9\"><c><v>1</v></c></row>");
        xml.append("</" + prefix + "worksheet>");
        if (rarely()) {
            xml.append(one("\n", "<!-- end -->", "<?end?>", "x", "<b/>"));
        }
        return harmed(xml.toString().getBytes(charset));
    }

    private void declaration(Charset charset) {
        boolean wide = charset.equals(StandardCharsets.UTF_16LE);
        if (wide || dice.nextInt(5) == 0) {
            xml.append('\ufeff');
        }
        if (wide || dice.nextInt(4) > 0) {
            xml.append("<?xml version=\"" + (rarely() ? "1.1" : "1.0") + "\""
                    + (wide
                            ? " encoding=\"UTF-16\""
                            : one(
                                    "",
                                    " encoding=\"UTF-8\"",
                                    " encoding='utf-8'",
                                    rarely() ? " encoding=\"US-ASCII\"" : ""))
                    + one("", " standalone=\"yes\"") + one("?>", " ?>"));
        }
        space();
        if (rarely()) {
            xml.append(one("<!-- <sheetData> -->", "<?mso x?>", "<!DOCTYPE worksheet>", "<?x <sheetData>?>", "\n\n"));
        }
    }

    private void around(String... pieces) {
        for (String piece : pieces) {
            if (dice.nextInt(6) == 0) {
                xml.append(piece);
            }
            space();
        }
        if (odd && rarely()) {
            xml.append(one(
                    "<!-- -- -->", "<b>", "</b>", "&x;", "x", "<a:b/>", "<sheetData></sheetData>", "<b c='1' c='2'/>"));
        }
    }

    private void space() {
        if (dice.nextInt(5) == 0) {
            xml.append(one("\n", " ", "\r\n", "\t", "\n  "));
        }
        if (rarely()) {
            xml.append(one("<!-- a remark -->", "<?pi here?>", "text", "<other/>"));
        }
    }

    private void row(String prefix) {
        xml.append("<" + prefix + "row");
        attributes(
                "r",
                one("1", "2", "7", "0", "-3", "x", "99999999999", ""),
                "spans",
                "1:3",
                "hidden",
                one("1", "0", "true", "on"));
        if (dice.nextInt(8) == 0) {
            xml.append("/>");
            return;
        }
        xml.append(">");
        int cells = dice.nextInt(6);
        for (int cell = 0; cell < cells; cell++) {
            space();
            cell(prefix);
        }
        if (odd && rarely()) {
            xml.append(one("<row/>", "<row><c/></row>", "</c>", "<c>", "<extLst/>"));
        }
        xml.append("</" + prefix + "row" + (rarely() ? "\n" : "") + ">");
    }

    private void cell(String prefix) {
        String type = one(TYPES);
        xml.append("<" + prefix + "c");
        attributes(
                "r",
                one("A1", "B2", "C3", "AA7", "XFD1", "XFE1", "ALM1", "a1", "", "7", "\u00c41", "ABCD1"),
                "s",
                one("0", "1", "2", "99", "-1", ""),
                "t",
                type);
        if (dice.nextInt(8) == 0) {
            xml.append("/>");
            return;
        }
        xml.append(">");
        space();
        if (dice.nextInt(6) == 0) {
            xml.append(one(
                    "<f>SUM(A1)</f>",
                    "<f t=\"shared\" si=\"0\"/>",
                    "<f>A1&amp;\"x\"</f>",
                    plain ? "<f/>" : one("<f>1<2</f>", "<f>a&b</f>")));
        }
        int values = rarely() ? 2 : dice.nextInt(10) == 0 ? 0 : 1;
        for (int value = 0; value < values; value++) {
            if (type.equals("inlineStr") || dice.nextInt(12) == 0) {
                inline(prefix);
            } else {
                xml.append("<" + prefix + "v")
                        .append(rarely() ? " xml:space='preserve'" : "")
                        .append(">");
                text(type.equals("s"));
                xml.append("</" + prefix + "v>");
            }
            space();
        }
        if (rarely()) {
            xml.append(one("<v/>", "<is/>", "<extLst><ext/></extLst>", "<v></v>"));
        }
        xml.append("</" + prefix + "c>");
    }

    private void inline(String prefix) {
        xml.append("<" + prefix + "is>");
        space();
        String run = "<" + prefix + "t" + one("", " xml:space=\"preserve\"", "") + ">";
        switch (plain ? 2 : dice.nextInt(8)) {
            case 0 -> {
                xml.append("<" + prefix + "r><rPr><b/></rPr>" + run);
                text(false);
                xml.append("</" + prefix + "t></" + prefix + "r><rPh sb='0' eb='1'><t>ignored</t></rPh>");
            }
            case 1 -> xml.append("<" + prefix + "t/>");
            default -> {
                xml.append(run);
                text(false);
                xml.append("</" + prefix + "t>");
            }
        }
        space();
        xml.append("</" + prefix + "is>");
    }

    private void text(boolean shared) {
        if (shared && dice.nextInt(4) > 0) {
            xml.append(dice.nextInt(5));
        } else if (plain) {
            xml.append(TEXTS[dice.nextInt(PLAIN_TEXTS)]);
        } else if (dice.nextInt(40) == 0) {
            xml.append("<![CDATA[").append(one("Acme", "<b>", "a&b", "")).append("]]>");
        } else if (odd && rarely()) {
            xml.append(one(ODD_TEXTS));
        } else {
            xml.append(one(TEXTS));
        }
    }

    /** Attributes in any order, some of them left out, some of them strange. */
    private void attributes(String... namesAndValues) {
        Integer[] order = new Integer[namesAndValues.length / 2];
        Arrays.setAll(order, index -> index);
        java.util.Collections.shuffle(Arrays.asList(order), dice);
        for (int index : order) {
            if (dice.nextInt(4) > 0) {
                attribute(namesAndValues[2 * index], namesAndValues[2 * index + 1]);
            }
            if (dice.nextInt(12) == 0) {
                xml.append(' ').append(one(PREFIXED));
            }
        }
        if (odd && rarely()) {
            xml.append(one(
                    " r='1' r='2'",
                    " y:z='1'",
                    " 1a='1'",
                    "s=\"1\"",
                    " a",
                    " a=1",
                    " a='<'",
                    " a='&x;'",
                    " a=\"x\"b=\"y\""));
        }
        if (dice.nextInt(10) == 0) {
            xml.append(one(" ", "\n", "  "));
        }
    }

    private void attribute(String name, String value) {
        String quote = one("\"", "\"", "'");
        xml.append(rarely() ? "\n" : " ")
                .append(name)
                .append(rarely() ? " = " : "=")
                .append(quote);
        xml.append(rarely() ? "&#32;" : "").append(value).append(quote);
    }

    /** Most are left whole; some lose their end, some come to harm in a few bytes. */
    private byte[] harmed(byte[] whole) {
        return switch (dice.nextInt(6)) {
            case 0 -> Arrays.copyOf(whole, dice.nextInt(whole.length));
            case 1 -> {
                byte[] flipped = whole.clone();
                for (int flip = 0; flip <= dice.nextInt(3); flip++) {
                    flipped[dice.nextInt(flipped.length)] ^= (byte) (1 << dice.nextInt(8));
                }
                yield flipped;
            }
            default -> whole;
        };
    }
}
