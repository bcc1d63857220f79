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
            if (cell != null
                    && Character.isLetter(cell.text().codePointAt(0))
                    && (field == Field.INTERVIEW ? endings : remarks).read(cell.text())) {
                boolean tellsTheEnd = EndingText.isEnded(cell.text()) && !cells.containsKey(Field.OUTCOME);
                cells.putIfAbsent(tellsTheEnd ? Field.OUTCOME : Field.NOTES, cell);
            }
        }
    }

    /** Words of an interview's column describe interviews, unless they tell how all ended. */
    private static boolean isEnding(String words) {
        return !Shapes.isPlaceholder(words)
                && EndingText.isEnded(words)
                && DateWords.find(words).isEmpty();
    }

    /** Words of another day's column are a note from two words on. */
    private static boolean isRemark(String words) {
        return !Shapes.isPlaceholder(words)
                && (words.indexOf(' ') > 0 || EndingText.isEnded(words))
                && DateWords.find(words).isEmpty();
    }
}
