package secondwind.log;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A log as some person might keep it, and what a careful reader finds in it.
 *
 * @param cells the rows from the first on, each a list of text, of days, or of nothing (empty text)
 * @param hiddenRows the numbers, from 1, of rows that are hidden
 * @param jobs what the rows say
 * @param paddedRows how many empty but formatted rows come behind
 * @param described how the dice fell
 */
record RandomLayout(
        List<List<Object>> cells, List<Integer> hiddenRows, List<Job> jobs, int paddedRows, String described) {

    /** One application, and the number of its row. */
    record Job(
            int row,
            String company,
            String role,
            LocalDate applied,
            String outcome,
            String contact,
            String phone,
            String email) {}

    /** A date in the way people type it; native ones are left to the format. */
    private enum DateStyle {
        NATIVE(null),
        ISO(DateTimeFormatter.ISO_LOCAL_DATE),
        DAY_FIRST(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
        MONTH_FIRST(DateTimeFormatter.ofPattern("M/d/yyyy")),
        MONTH_FIRST_SHORT(DateTimeFormatter.ofPattern("MM/dd/yy")),
        DOTS(DateTimeFormatter.ofPattern("d.M.yyyy")),
        LONG(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)),
        SHORT(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)),
        WITH_DAY(DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH)),
        WITH_TIME(DateTimeFormatter.ofPattern("yyyy-MM-dd '09:30'")),
        CHINESE(DateTimeFormatter.ofPattern("yyyy'\u5e74'M'\u6708'd'\u65e5'"));

        private final Optional<DateTimeFormatter> pattern;

        DateStyle(@org.jspecify.annotations.Nullable DateTimeFormatter pattern) {
            this.pattern = Optional.ofNullable(pattern);
        }

        Object write(LocalDate day) {
            return pattern.<Object>map(day::format).orElse(day);
        }
    }

    private enum Column {
        COMPANY,
        ROLE,
        APPLIED,
        OUTCOME,
        CONTACT,
        PHONE,
        EMAIL,
        NUMBER,
        PLACE,
        PAY,
        NOTES,
        BLANK
    }

    static RandomLayout of(Random dice, LayoutFile.Format format) {
        return new Maker(dice, format).make();
    }

    /** Throws the dice for one layout. */
    private static final class Maker {
        private final Random dice;
        private final String[][] words;
        private final DateStyle style;
        private final List<Column> columns = new ArrayList<>();
        private final List<Object> header = new ArrayList<>();
        private final List<List<Object>> cells = new ArrayList<>();
        private final List<Integer> hidden = new ArrayList<>();
        private final List<Job> jobs = new ArrayList<>();

        Maker(Random dice, LayoutFile.Format format) {
            this.dice = dice;
            List<String[][]> languages = LayoutWords.languages(format.holdsEveryScript());
            this.words = languages.get(dice.nextInt(languages.size()));
            List<DateStyle> styles = new ArrayList<>(List.of(DateStyle.values()));
            if (!format.holdsDates()) {
                styles.remove(DateStyle.NATIVE);
            }
            if (!format.holdsEveryScript()) {
                styles.remove(DateStyle.CHINESE);
            }
            this.style = styles.get(dice.nextInt(styles.size()));
        }

        RandomLayout make() {
            chooseColumns();
            titles();
            cells.add(new ArrayList<>(header));
            int headerRow = cells.size();
            int rows = 4 + dice.nextInt(12);
            List<String> companies = new ArrayList<>(LayoutWords.COMPANIES);
            Collections.shuffle(companies, dice);
            for (int row = 0; row < rows; row++) {
                between(row);
                job(companies.get(row), row);
            }
            if (chance(0.25)) {
                blankRows(1);
                List<Object> total = emptyRow();
                total.set(columns.indexOf(Column.COMPANY), "Total");
                total.set(columns.indexOf(Column.ROLE), String.valueOf(rows));
                cells.add(total);
            }
            int padded = chance(0.15) ? 200 + dice.nextInt(800) : 0;
            return new RandomLayout(
                    cells, hidden, jobs, padded, "header in row " + headerRow + " " + header + ", dates " + style);
        }

        private void chooseColumns() {
            columns.addAll(List.of(
                    Column.COMPANY,
                    Column.ROLE,
                    Column.APPLIED,
                    Column.OUTCOME,
                    Column.CONTACT,
                    Column.PHONE,
                    Column.EMAIL));
            for (Column extra : List.of(Column.NUMBER, Column.PLACE, Column.PAY, Column.NOTES, Column.BLANK)) {
                if (chance(0.4)) {
                    columns.add(extra);
                }
            }
            Collections.shuffle(columns, dice);
            int margin = chance(0.25) ? 1 + dice.nextInt(3) : 0;
            for (int column = 0; column < margin; column++) {
                columns.add(0, Column.BLANK);
            }
            for (Column column : columns) {
                header.add(heading(column));
            }
        }

        private String heading(Column column) {
            if (column == Column.BLANK) {
                return "";
            }
            String word = pick(words[List.of(Column.values()).indexOf(column)]);
            int manner = dice.nextInt(6);
            if (manner == 0) {
                return word.toUpperCase(Locale.ROOT);
            }
            if (manner == 1) {
                return word + ":";
            }
            return manner == 2 ? " " + word + " " : word;
        }

        private void titles() {
            int before = chance(0.5) ? dice.nextInt(12) : 0;
            for (int row = 0; row < before; row++) {
                List<Object> title = emptyRow();
                if (chance(0.5)) {
                    title.set(0, pick(LayoutWords.TITLES));
                }
                cells.add(title);
            }
        }

        private void between(int row) {
            if (chance(0.08)) {
                blankRows(1 + dice.nextInt(3));
            }
            if (chance(0.06)) {
                List<Object> section = emptyRow();
                section.set(0, pick(LayoutWords.SECTIONS));
                cells.add(section);
            }
            if (row > 1 && chance(0.04)) {
                cells.add(new ArrayList<>(header));
            }
        }

        private void blankRows(int count) {
            for (int blank = 0; blank < count; blank++) {
                cells.add(emptyRow());
            }
        }

        private void job(String company, int number) {
            // The first row settles the order of day and month.
            LocalDate day = number == 0
                    ? LocalDate.of(2026, 1 + dice.nextInt(9), 13 + dice.nextInt(15))
                    : LocalDate.of(2026, 11, 1).minusDays(dice.nextInt(500));
            String person = pick(LayoutWords.PEOPLE);
            Job job = new Job(
                    cells.size() + 1,
                    company,
                    pick(LayoutWords.ROLES),
                    day,
                    pick(LayoutWords.OUTCOMES),
                    person,
                    String.format(Locale.ROOT, pick(LayoutWords.PHONES), dice.nextInt(100)),
                    ascii(person).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.com");
            List<Object> row = new ArrayList<>();
            for (Column column : columns) {
                row.add(value(column, job, number));
            }
            cells.add(row);
            jobs.add(job);
            if (chance(0.05)) {
                hidden.add(cells.size());
            }
        }

        private Object value(Column column, Job job, int number) {
            return switch (column) {
                case COMPANY -> job.company();
                case ROLE -> job.role();
                case APPLIED -> style.write(job.applied());
                case OUTCOME -> job.outcome();
                case CONTACT -> job.contact();
                case PHONE -> job.phone();
                case EMAIL -> job.email();
                case NUMBER -> String.valueOf(number + 1);
                case PLACE -> pick(LayoutWords.PLACES);
                case PAY -> pick(LayoutWords.PAYS);
                case NOTES -> chance(0.5) ? pick(LayoutWords.NOTES) : "";
                case BLANK -> "";
            };
        }

        private List<Object> emptyRow() {
            return new ArrayList<>(Collections.nCopies(columns.size(), ""));
        }

        private boolean chance(double share) {
            return dice.nextDouble() < share;
        }

        private String pick(List<String> words) {
            return words.get(dice.nextInt(words.size()));
        }

        private String pick(String[] words) {
            return words[dice.nextInt(words.length)];
        }

        private static String ascii(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        }
    }
}
