package secondwind.output.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import secondwind.output.pdf.font.Face;

/** Scripts whose letters we print one by one although they ought to be joined or change places. */
final class UnjoinedScripts {

    /** Their rules are their own, and long; a name is still read letter by letter. */
    private static final Set<UnicodeScript> NEVER_JOINED = EnumSet.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE,
            UnicodeScript.SUNDANESE,
            UnicodeScript.MEETEI_MAYEK,
            UnicodeScript.CHAKMA,
            UnicodeScript.GRANTHA);

    /** These join as their font tells, if it does. */
    private static final Set<UnicodeScript> JOINED_BY_THE_FONT = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    private UnjoinedScripts() {}

    /** The first such script in a text of this font; empty when all is as it should be. */
    static Optional<UnicodeScript> in(String text, Face face) {
        if (!Clusters.isIn(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .distinct()
                .filter(script -> NEVER_JOINED.contains(script)
                        || (JOINED_BY_THE_FONT.contains(script) && !joins(script, text, face)))
                .findFirst();
    }

    private static boolean joins(UnicodeScript script, String text, Face face) {
        int[] letters = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == script)
                .toArray();
        return letters.length < 2 || java.util.Arrays.stream(letters).anyMatch(face::joins);
    }
}
