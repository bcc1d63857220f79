package secondwind.plan;

import java.util.ArrayList;
import java.util.List;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.Notice;

/** The wishes in the notes that a plan follows, shown so that the person sees that they were read. */
final class Obeyed {
    private final Situation situation;

    Obeyed(Situation situation) {
        this.situation = situation;
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Application row : situation.applications()) {
            NoCalls.in(row)
                    .ifPresent(cell -> notices.add(notice(row, cell, "The packet has e-mails instead of calls.")));
            Agency.wish(row).ifPresent(cell -> notices.add(notice(row, cell, "Everything goes through the agency.")));
        }
        return notices;
    }

    private static Notice notice(Application row, Cell cell, String consequence) {
        return new Notice(PlainWords.where(row), consequence + " (" + cell.citation() + ")", "");
    }
}
