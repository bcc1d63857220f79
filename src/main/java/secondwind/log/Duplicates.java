package secondwind.log;

import java.util.ArrayList;
import java.util.List;
import secondwind.application.Application;
import secondwind.application.ClientName;
import secondwind.application.JobKey;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.RowRef;
import secondwind.log.value.RecentTexts;

/** Finds rows about the same job: the same client, company and role twice. Keeps a bounded number of short keys. */
final class Duplicates {
    private static final int MOST_NOTICES = 50;

    private final String file;
    private final RowsByKey firstRows = new RowsByKey();
    private final RecentTexts<String> clients = new RecentTexts<>(ClientName::of);
    private final List<SheetOfRows> sheets = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int more;

    /** What a row's number has to be read with. */
    private record SheetOfRows(String name, boolean turned) {}

    Duplicates(String file) {
        this.file = file;
    }

    void look(LogRow row) {
        if (!(row instanceof LogRow.Read read) || read.application().role().isEmpty()) {
            return;
        }
        Application application = read.application();
        RowRef here = application.row();
        int known = firstRows.putIfAbsent(key(application), sheet(here), here.row());
        if (known < 0) {
            return;
        }
        if (notices.size() == MOST_NOTICES) {
            more++;
            return;
        }
        SheetOfRows sheet = sheets.get(firstRows.sheet(known));
        RowRef first = new RowRef(file, sheet.name(), firstRows.row(known), sheet.turned());
        notices.add(new Notice(
                file,
                place(first, here) + " and " + place(here, first) + " name the same job: "
                        + application.company().name() + ", "
                        + application.role().orElse("") + ".",
                "If they are one application, keep one row."));
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        if (more > 0) {
            all.add(new Notice(file, more + " more rows name a job that stands above.", ""));
        }
        return all;
    }

    private int sheet(RowRef row) {
        SheetOfRows sheet = new SheetOfRows(row.sheet(), row.turned());
        if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).equals(sheet)) {
            sheets.add(sheet);
        }
        return sheets.size() - 1;
    }

    private static String place(RowRef row, RowRef other) {
        return row.sheet().equals(other.sheet()) ? row.words() : row.sheet() + " " + row.words();
    }

    private long key(Application application) {
        long key = 1125899906842597L;
        key = add(application.client().map(clients::read).orElse(""), key);
        key = add(JobKey.companyOf(application.company().name()), key);
        return add(JobKey.roleOf(application.role().orElse("")), key);
    }

    private static long add(String words, long to) {
        long key = to;
        for (int index = 0; index < words.length(); index++) {
            key = 31 * key + words.charAt(index);
        }
        return 31 * key + '\n';
    }
}
