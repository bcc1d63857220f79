package secondwind.output.pdf.page;

import java.time.LocalDate;
import java.util.Optional;

/** What a file says of itself, as XMP (ISO 16684-1): its title, its maker, and the standards that it keeps to. */
final class Metadata {

    /** The namespace of XMP's packet, which must stand at its start (ISO 16684-1, 7.3.2). */
    private static final String START = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";

    private static final String END = "<?xpacket end=\"r\"?>";

    /** PDF/A knows no PDF/UA, so that a file which claims both explains the second (ISO 19005-2, 6.6.2.3). */
    private static final String EXPLANATION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static final String ARCHIVE = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            """;

    private Metadata() {}

    static String of(String title, String language, String producer, Optional<LocalDate> created, boolean isArchive) {
        String day = created.map(Metadata::instant).orElse("");
        return START + """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                %s<pdf:Producer>%s</pdf:Producer>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                """.formatted(escaped(title), language, day, producer)
                + (isArchive ? ARCHIVE + EXPLANATION : "")
                + "</rdf:RDF></x:xmpmeta>\n"
                + END;
    }

    private static String instant(LocalDate day) {
        return "<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>\n";
    }

    /** What XML has no way to say becomes a question mark. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isSayable(character) ? character : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isSayable(int character) {
        return character == '\t'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character > 0xFFFF;
    }
}
