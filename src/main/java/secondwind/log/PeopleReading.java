package secondwind.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import secondwind.application.Field;
import secondwind.application.Person;
import secondwind.application.Person.Part;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.PeopleText;
import secondwind.log.value.RecentTexts;
import secondwind.log.value.Shapes;

/** Puts the people of a row together from all columns about them, the best one to write to first. */
final class PeopleReading {
    private static final List<Field> FIELDS =
            List.of(Field.CONTACT_NAME, Field.CONTACT_TITLE, Field.CONTACT_EMAIL, Field.CONTACT_PHONE);
    private static final int FEWEST_DIGITS_IN_ITS_OWN_COLUMN = 4;

    private final Map<Part, RecentTexts<List<Person>>> recentCells = new EnumMap<>(Part.class);
    /** What "same" stands for, by column. */
    private final Map<Integer, String> above = new HashMap<>();

    private final Map<Part, List<Columns.Chosen>> columnsByPart = new EnumMap<>(Part.class);

    PeopleReading(Columns columns) {
        Part main =
                columns.find(Field.CONTACT_NAME).flatMap(Columns.Chosen::part).orElse(Part.CONTACT);
        List<Columns.Chosen> all = new ArrayList<>();
        for (Field field : FIELDS) {
            columns.find(field).ifPresent(all::add);
        }
        all.addAll(columns.people());
        boolean contactsAreNamed = all.stream()
                .anyMatch(chosen -> chosen.part().equals(Optional.of(Part.CONTACT))
                        && chosen.meaning().fields().contains(Field.CONTACT_NAME));
        // Where no column names a contact, the "contact phone" is the one of whoever is named.
        all.forEach(chosen -> add(
                chosen,
                chosen.part()
                        .filter(part -> part != Part.CONTACT || contactsAreNamed)
                        .orElse(main)));
    }

    private void add(Columns.Chosen chosen, Part part) {
        List<Columns.Chosen> group = columnsByPart.computeIfAbsent(part, unused -> new ArrayList<>());
        if (group.stream().noneMatch(other -> other.column() == chosen.column())) {
            group.add(chosen);
        }
    }

    /** The people of this row; the rows are given in their order, for one may say "same" of the one above. */
    List<Person> read(SheetRow row) {
        List<Person> people = new ArrayList<>();
        for (Map.Entry<Part, List<Columns.Chosen>> group : columnsByPart.entrySet()) {
            people.addAll(group(group.getKey(), group.getValue(), row));
        }
        if (people.size() > 1) {
            people.sort(Comparator.comparing(Person::part));
        }
        return people;
    }

    private List<Person> read(String cell, Part part) {
        return recentCells
                .computeIfAbsent(part, own -> new RecentTexts<>(words -> List.copyOf(PeopleText.read(words, own))))
                .read(cell);
    }

    private List<Person> group(Part part, List<Columns.Chosen> columns, SheetRow row) {
        List<Person> people = new ArrayList<>();
        List<String> emails = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        Optional<String> title = Optional.empty();
        for (Columns.Chosen column : columns) {
            String text = text(row.cell(column.column()), column.column());
            if (Shapes.isPlaceholder(text)) {
                continue;
            }
            List<Field> fields = column.meaning().fields();
            if (fields.contains(Field.CONTACT_NAME)) {
                people.addAll(read(text, part));
            } else if (fields.contains(Field.CONTACT_TITLE)) {
                title = title.or(() -> Optional.of(text));
            } else {
                emails.addAll(Shapes.emails(text));
                phones.addAll(fields.contains(Field.CONTACT_PHONE) ? numbers(text) : Shapes.phones(text));
            }
        }
        return attach(people, part, title, emails, phones);
    }

    private String text(TypedCell cell, int column) {
        String typed = cell instanceof TypedCell.Failure ? "" : cell.text();
        String meant = Shapes.isDitto(typed) ? above.getOrDefault(column, "") : typed;
        above.put(column, meant);
        return meant;
    }

    /** In a column of its own a short number, such as an extension, is a number too. */
    private static List<String> numbers(String text) {
        List<String> phones = Shapes.phones(text);
        boolean isShort =
                phones.isEmpty() && Shapes.digits(text) >= FEWEST_DIGITS_IN_ITS_OWN_COLUMN && !Shapes.hasEmail(text);
        return isShort ? List.of(text) : phones;
    }

    private static List<Person> attach(
            List<Person> people, Part part, Optional<String> title, List<String> emails, List<String> phones) {
        if (people.isEmpty() && (title.isPresent() || !emails.isEmpty() || !phones.isEmpty())) {
            people.add(new Person(part, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        if (title.isEmpty() && emails.isEmpty() && phones.isEmpty()) {
            return people;
        }
        List<Person> complete = new ArrayList<>();
        int onlyEmail = emails.size() == 1 ? owner(people, emails.get(0)) : -1;
        for (int index = 0; index < people.size(); index++) {
            Person person = people.get(index);
            Optional<String> email = onlyEmail >= 0 ? at(emails, index == onlyEmail ? 0 : 1) : at(emails, index);
            complete.add(new Person(
                    person.part(),
                    person.name(),
                    index == 0 ? person.title().or(() -> title) : person.title(),
                    person.email().or(() -> email),
                    person.phone().or(() -> at(phones, complete.size()))));
        }
        return complete;
    }

    /** One address beside several people is the one's whose name it holds, else the first one's. */
    private static int owner(List<Person> people, String email) {
        if (people.size() == 1) {
            return 0;
        }
        String local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        for (int index = 0; index < people.size(); index++) {
            for (String word :
                    people.get(index).name().orElse("").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (word.length() > 2 && local.contains(word)) {
                    return index;
                }
            }
        }
        return 0;
    }

    private static Optional<String> at(List<String> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }
}
