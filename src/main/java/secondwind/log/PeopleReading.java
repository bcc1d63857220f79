package secondwind.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secondwind.application.CellRef;
import secondwind.application.Field;
import secondwind.application.JobKey;
import secondwind.application.Person;
import secondwind.application.Person.Part;
import secondwind.application.Rejection;
import secondwind.log.column.Columns;
import secondwind.log.sheet.NumberDisplay;
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
    private final Map<Part, List<Columns.Chosen>> columnsByPart = new EnumMap<>(Part.class);

    private final String file;
    private final LogSheet log;

    PeopleReading(String file, LogSheet log) {
        this.file = file;
        this.log = log;
        Columns columns = log.columns();
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

    /**
     * The people of this row.
     *
     * @param company the company, which may stand among its people and is none of them
     * @param rejected receives the cells that were left out
     */
    List<Person> read(SheetRow row, String company, List<Rejection> rejected) {
        List<Person> people = new ArrayList<>();
        for (Map.Entry<Part, List<Columns.Chosen>> group : columnsByPart.entrySet()) {
            people.addAll(group(group.getKey(), group.getValue(), row, rejected));
        }
        if (people.size() > 1) {
            people.removeIf(person -> isCompany(person, company));
            people.sort(Comparator.comparing(Person::part));
        }
        return people;
    }

    /** "Ana Ruiz, Director, Acme": the company is not somebody. */
    private static boolean isCompany(Person person, String company) {
        return person.email().isEmpty()
                && person.phone().isEmpty()
                && person.name()
                        .filter(name ->
                                !company.isEmpty() && JobKey.companyOf(name).equals(JobKey.companyOf(company)))
                        .isPresent();
    }

    private List<Person> read(String cell, Part part) {
        return recentCells
                .computeIfAbsent(part, own -> new RecentTexts<>(words -> List.copyOf(PeopleText.read(words, own))))
                .read(cell);
    }

    private List<Person> group(Part part, List<Columns.Chosen> columns, SheetRow row, List<Rejection> rejected) {
        List<Person> people = new ArrayList<>();
        List<Person> misplaced = new ArrayList<>();
        List<String> emails = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        Optional<String> title = Optional.empty();
        for (Columns.Chosen column : columns) {
            String text = text(row.cell(column.column()));
            if (Shapes.isPlaceholder(text)) {
                continue;
            }
            List<Field> fields = column.meaning().fields();
            unusable(fields, text).ifPresent(expected -> reject(row, column, text, expected, rejected));
            if (fields.contains(Field.CONTACT_NAME)) {
                people.addAll(read(text, part));
            } else if (fields.contains(Field.CONTACT_TITLE)) {
                title = title.or(() -> Optional.of(text));
            } else {
                emails.addAll(Shapes.emails(text));
                phones.addAll(fields.contains(Field.CONTACT_PHONE) ? numbers(text) : Shapes.phones(text));
                misplaced.addAll(named(text, part));
            }
        }
        if (people.stream().allMatch(person -> person.name().isEmpty()) && !misplaced.isEmpty()) {
            List<Person> unnamed = List.copyOf(people);
            people.clear();
            people.add(named(misplaced.get(0), unnamed));
        }
        return attach(people, part, title, emails, phones);
    }

    /** A name that was typed into the column of numbers or addresses. */
    private static List<Person> named(String text, Part part) {
        if (text.indexOf('@') >= 0 || Shapes.digits(text) > 0 || !Shapes.isNameLike(text)) {
            return List.of();
        }
        return PeopleText.read(text, part).stream()
                .filter(person -> person.name().filter(Shapes::isNameLike).isPresent())
                .toList();
    }

    private static Person named(Person name, List<Person> unnamed) {
        return new Person(
                name.part(),
                name.name(),
                unnamed.stream().flatMap(person -> person.title().stream()).findFirst(),
                unnamed.stream().flatMap(person -> person.email().stream()).findFirst(),
                unnamed.stream().flatMap(person -> person.phone().stream()).findFirst());
    }

    private static Optional<String> unusable(List<Field> fields, String text) {
        if (fields.contains(Field.CONTACT_PHONE) && Shapes.isShortenedNumber(text)) {
            return Optional.of("the whole number, which the spreadsheet program shortened");
        }
        return Shapes.isBrokenEmail(text) ? Optional.of("an e-mail address like name@example.com") : Optional.empty();
    }

    private void reject(SheetRow row, Columns.Chosen column, String text, String expected, List<Rejection> rejected) {
        CellRef where = log.cell(file, row, column.column());
        rejected.add(new Rejection(where, text, expected, "Correct " + where.a1() + ", or clear it."));
    }

    /** The text of a cell; a number that its format shortens is shown whole, for it may be one to call. */
    private static String text(TypedCell cell) {
        if (cell instanceof TypedCell.Failure) {
            return "";
        }
        String text = cell.text();
        return cell instanceof TypedCell.Numeral numeral && Shapes.isShortenedNumber(text)
                ? NumberDisplay.PLAIN.show(numeral.value())
                : text;
    }

    /** In a column of its own a short number, or an extension, is a number too. */
    private static List<String> numbers(String text) {
        List<String> phones = Shapes.phones(text);
        if (!phones.isEmpty() || Shapes.hasEmail(text) || Shapes.isShortenedNumber(text)) {
            return phones;
        }
        return Shapes.isExtension(text) || Shapes.digits(text) >= FEWEST_DIGITS_IN_ITS_OWN_COLUMN
                ? List.of(text)
                : List.of();
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
                    phone(person.phone(), at(phones, index))));
        }
        return complete;
    }

    /** An extension in one cell belongs to the number in the other. */
    private static Optional<String> phone(Optional<String> beside, Optional<String> own) {
        if (beside.isEmpty() || own.isEmpty()) {
            return beside.or(() -> own);
        }
        return Shapes.isExtension(beside.get())
                ? Optional.of(extended(own.get(), beside.get()))
                : Shapes.isExtension(own.get()) ? Optional.of(extended(beside.get(), own.get())) : beside;
    }

    private static String extended(String number, String extension) {
        return Shapes.hasExtension(number) || Shapes.isExtension(number) ? number : number + " " + extension;
    }

    /** One address beside several people is the one's whose name it holds, else the first one's. */
    private static int owner(List<Person> people, String email) {
        if (people.size() == 1) {
            return 0;
        }
        for (int index = 0; index < people.size(); index++) {
            if (people.get(index)
                    .name()
                    .filter(name -> PeopleText.isNamedIn(email, name))
                    .isPresent()) {
                return index;
            }
        }
        return 0;
    }

    private static Optional<String> at(List<String> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }
}
