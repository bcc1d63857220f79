package secondwind.log;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import secondwind.application.Cell;
import secondwind.application.Field;
import secondwind.log.value.DateWords;
import secondwind.log.value.EndingText;
import secondwind.log.value.RecentTexts;
import secondwind.log.value.Shapes;

/** Words in the place of a day, such as "No response", are notes; they may tell how it ended. */
final class RemarksOnDays {
    private static final Set<Field> DAYS = EnumSet.of(Field.DECISION_DATE, Field.INTERVIEW, Field.APPLIED_DATE);

    private final RecentTexts<Boolean> endings = new RecentTexts<>(RemarksOnDays::isEnding);
    private final RecentTexts<Boolean> remarks = new RecentTexts<>(RemarksOnDays::isRemark);

    /** Adds such words to a row's cells, as its outcome or its notes, where these say nothing themselves. */
    void addTo(Map<Field, Cell> cells) {
        for (Field field : DAYS) {
            Cell cell = cells.get(field);
            if (cell != null && (field == Field.INTERVIEW ? endings : remarks).read(cell.text())) {
                boolean tellsTheEnd = EndingText.isEnded(cell.text()) && !cells.containsKey(Field.OUTCOME);
                cells.putIfAbsent(tellsTheEnd ? Field.OUTCOME : Field.NOTES, cell);
            }
        }
    }

    /** Words of an interview's column describe interviews, unless they tell how all ended. */
    private static boolean isEnding(String words) {
        return isWords(words)
                && EndingText.isEnded(words)
                && DateWords.find(words).isEmpty();
    }

    private static boolean isRemark(String words) {
        return isWords(words)
                && (words.indexOf(' ') > 0 || EndingText.isEnded(words))
                && DateWords.find(words).isEmpty();
    }

    private static boolean isWords(String words) {
        return Character.isLetter(words.codePointAt(0)) && !Shapes.isPlaceholder(words);
    }
}
