package secondwind.output.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The table in a file by which text is extracted again: the character behind each code (PDF 32000-1, 9.10.3). */
final class UnicodeMap {

    private static final int LARGEST_BLOCK = 100;

    private static final String PREAMBLE = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private UnicodeMap() {}

    static String of(Face face, BitSet codes) {
        StringBuilder map = new StringBuilder(PREAMBLE);
        List<Integer> all = codes.stream().boxed().collect(Collectors.toList());
        for (int start = 0; start < all.size(); start += LARGEST_BLOCK) {
            List<Integer> block = all.subList(start, Math.min(start + LARGEST_BLOCK, all.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(code -> map.append(entry(code, face.character(code))));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String entry(int code, int character) {
        HexFormat hexadecimal = HexFormat.of().withUpperCase();
        byte[] utf16 = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
        return "<" + hexadecimal.toHexDigits((char) code) + "> <" + hexadecimal.formatHex(utf16) + ">\n";
    }
}
