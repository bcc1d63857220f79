package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a cell where one person ends and the next begins. */
final class SeveralPeople {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;\\n\\r|\uff1b\u3001]+|(?<=\\p{L}{2})\\s*/\\s*(?=\\p{Lu}|\\p{Lo}))\\s*");
    /** Words and signs that join two people, or two halves of a title. */
    private static final String AND = "&|\\+|and|und|et|or|oder|ou";
    /** Words that join two people, or the two surnames of one: Ortega y Gasset. */
    private static final String AND_OF_SURNAMES = "y|e|i|en|og|och|ve|\u0438|\u0456";

    private static final Pattern JOINT =
            Pattern.compile("(?i),?\\s+(?:" + AND + "|(?<weak>" + AND_OF_SURNAMES + "))\\s+");
    private static final WordList JOINING_WORDS = new WordList("and|und|et|or|oder|ou|" + AND_OF_SURNAMES);
    private static final Pattern ASIDE = Pattern.compile("[(\\[\uff08][^)\\]\uff09]*[)\\]\uff09]");
    private static final Pattern LAST_PIECE = Pattern.compile("^.*[,:]|^.*\\s[-\u2013\u2014]\\s", Pattern.DOTALL);
    private static final Pattern FIRST_PIECE = Pattern.compile("[,<@\\d].*$", Pattern.DOTALL);

    private SeveralPeople() {}

    /** The stretches of a cell, one for each person, or for the numbers of the one before. */
    static List<String> split(String cell) {
        if (!mayHoldSeveral(cell)) {
            return List.of(cell);
        }
        List<String> stretches = new ArrayList<>();
        for (String stretch : BETWEEN.split(cell, 0)) {
            splitAtJoints(stretch, stretches);
        }
        return stretches;
    }

    /** Cheaper than to look for several: most cells name one person. */
    private static boolean mayHoldSeveral(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            if (";\n\r|&+/\uff1b\u3001".indexOf(cell.charAt(index)) >= 0) {
                return true;
            }
        }
        return JOINING_WORDS.isIn(cell);
    }

    private static void splitAtJoints(String stretch, List<String> into) {
        Matcher joint = JOINT.matcher(stretch);
        int start = 0;
        while (joint.find()) {
            String before = stretch.substring(start, joint.start());
            if (isBetweenPeople(before, joint.group("weak") != null, stretch.substring(joint.end()))) {
                into.add(before);
                start = joint.end();
            }
        }
        into.add(stretch.substring(start));
    }

    private static boolean isBetweenPeople(String before, boolean weak, String behind) {
        String last = LAST_PIECE
                .matcher(ASIDE.matcher(before).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
        if (weak) {
            String next = FIRST_PIECE
                    .matcher(ASIDE.matcher(behind).replaceAll(" "))
                    .replaceAll("")
                    .strip();
            return !last.contains(" ") || next.contains(" ");
        }
        return !PeopleWords.isTitle(last) || PeopleWords.isPartOnly(last);
    }
}
