package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import secondwind.application.Application;
import secondwind.application.Cell;
import secondwind.application.CellRef;
import secondwind.application.Company;
import secondwind.application.Field;
import secondwind.application.Hire;
import secondwind.application.LogRow;
import secondwind.application.Notice;
import secondwind.application.Person;
import secondwind.application.Rejection;
import secondwind.application.RowRef;
import secondwind.log.column.Columns;
import secondwind.log.sheet.SheetRow;
import secondwind.log.sheet.TypedCell;
import secondwind.log.value.CompanyText;
import secondwind.log.value.EndingText;
import secondwind.log.value.HireText;
import secondwind.log.value.RecentTexts;
import secondwind.log.value.Shapes;

/** Turns one raw row of a log into what it says about one application. */
final class RowReading {
    /** Fields that show that somebody applied for something; a note or a link alone does not. */
    private static final Set<Field> TELLING = EnumSet.of(
            Field.ROLE,
            Field.CONTACT_NAME,
            Field.CONTACT_EMAIL,
            Field.CONTACT_PHONE,
            Field.APPLIED_DATE,
            Field.INTERVIEW,
            Field.OUTCOME,
            Field.STAGE,
            Field.RANK,
            Field.DECISION_DATE,
            Field.HIRED_PERSON);

    /** Fields that by themselves are no application. */
    private static final Set<Field> SILENT = EnumSet.of(Field.CLIENT, Field.NOTES);

    /** A longer text is no row of a log. */
    private static final int LONGEST_LINE = 300;

    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*(?:\\n|,)\\s*");
    private static final Pattern BETWEEN_COMPANY_AND_ROLE =
            Pattern.compile("\\s+[-\u2013\u2014/|]\\s+|\\s*[|\\n]\\s*|\\s*[:;]\\s+|/");

    private final String file;
    private final LogSheet log;
    private final Columns columns;
    private final List<FieldColumn> fieldColumns = new ArrayList<>();
    private final boolean roleInCompany;
    private final boolean addressInCompany;
    /** Columns that no field took and that are read all the same. */
    private final List<Integer> further;

    private final RemarkColumns remarkColumns;
    private final RemarksOnDays remarks = new RemarksOnDays();
    private final RecentTexts<Optional<String>> hiredNames = new RecentTexts<>(HireText::name);
    private final ClientGroups clients;
    private final SectionEndings sections;
    private final StandIns standIns;
    private final PeopleReading people;
    private final EventReading events;

    RowReading(String file, LogSheet log, DateOrders orders, LogOptions options) {
        this.file = file;
        this.log = log;
        this.columns = log.columns();
        columns.byField()
                .forEach((field, chosen) -> fieldColumns.add(new FieldColumn(field, chosen.column(), chosen.header())));
        this.roleInCompany = share(Field.COMPANY, Field.ROLE);
        this.addressInCompany = share(Field.COMPANY, Field.ADDRESS);
        this.remarkColumns = new RemarkColumns(file, log);
        this.clients = new ClientGroups(log);
        this.sections = new SectionEndings(file, log);
        this.standIns = new StandIns(columns);
        this.people = new PeopleReading(file, log);
        this.events = new EventReading(file, log, orders, options.today());
        this.further = Stream.concat(columns.people().stream(), columns.interviews().stream())
                .map(Columns.Chosen::column)
                .filter(column -> fieldColumns.stream().noneMatch(known -> known.column() == column))
                .distinct()
                .toList();
    }

    /** What is asked for each cell, worked out once. */
    private record FieldColumn(Field field, int column, String header) {}

    /** Looks at the next row, which may be none of data, but tell whose rows follow or how they ended. */
    void pass(SheetRow row) {
        clients.see(row);
        sections.see(row);
    }

    /**
     * A row that is no data and yet tells of a second place, such as a line whose cells were never cut: nothing is lost in
     * silence.
     */
    Optional<LogRow> told(SheetRow row) {
        if (row.number() <= log.header().number() || row.filled() != 1) {
            return Optional.empty();
        }
        int column = row.firstFilled();
        String text = row.cell(column).text();
        if (text.length() > LONGEST_LINE || !EndingText.isSecondPlace(text)) {
            return Optional.empty();
        }
        Rejection rejection = new Rejection(
                reference(row, column),
                text,
                "a row with the company, the job and the outcome each in its own cell",
                "Put each of them into the cell below its header.");
        return Optional.of(new LogRow.Rejected(log.row(file, row), rejection, "", ""));
    }

    /** The row as data; empty when it is none, such as a lone note. */
    Optional<LogRow> read(SheetRow typed) {
        StandIns.Meant meant = standIns.read(typed);
        SheetRow row = meant.row();
        List<Rejection> rejected = new ArrayList<>();
        for (int column : meant.refused()) {
            CellRef where = reference(row, column);
            rejected.add(new Rejection(
                    where,
                    typed.cell(column).text(),
                    "the words themselves, for what stands above belongs to another company",
                    "Write into " + where.a1() + " whom or what you mean."));
        }
        Map<Field, Cell> cells = cells(row, rejected);
        RowRef ref = log.row(file, row);
        NameAndRole job = job(cells);
        List<Person> found = people.read(row, job.company(), rejected);
        if (job.company().isEmpty()) {
            return rejectedRow(row, ref, cells, job);
        }
        if (SILENT.containsAll(cells.keySet())) {
            return Optional.empty();
        }
        sections.addTo(cells);
        EventReading.Events happened = events.read(row, cells, rejected);
        Optional<String> hired = text(cells, Field.HIRED_PERSON);
        Hire hire = new Hire(
                hired.flatMap(hiredNames::read),
                text(cells, Field.HIRED_PERSON_CONTACT)
                        .filter(contact -> !Shapes.isPlaceholder(contact))
                        .map(contact -> HireText.contact(contact).orElse(contact))
                        .or(() -> hired.flatMap(HireText::contact)),
                happened.start());
        return Optional.of(new LogRow.Read(
                new Application(
                        ref,
                        text(cells, Field.CLIENT)
                                .filter(client -> !Shapes.isPlaceholder(client))
                                .or(log::client)
                                .or(clients::current),
                        new Company(job.company(), job.address().or(() -> address(cells))),
                        job.role(),
                        withCompanysNumbers(found, cells),
                        happened.applied(),
                        happened.interviews(),
                        happened.decided(),
                        hire,
                        happened.progress(),
                        cells,
                        remarkColumns.read(row)),
                rejected));
    }

    /** What the user should know of the rows read so far. */
    List<Notice> notices() {
        return events.notices();
    }

    private Map<Field, Cell> cells(SheetRow row, List<Rejection> rejected) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        for (FieldColumn column : fieldColumns) {
            TypedCell cell = row.cell(column.column());
            String text = cell.text();
            if (text.isEmpty()) {
                continue;
            }
            CellRef where = reference(row, column.column());
            if (cell instanceof TypedCell.Failure) {
                rejectError(where, text, rejected);
            } else {
                cells.put(column.field(), new Cell(where, column.header(), text));
            }
        }
        for (int column : further) {
            if (row.cell(column) instanceof TypedCell.Failure error) {
                rejectError(reference(row, column), error.text(), rejected);
            }
        }
        remarks.addTo(cells);
        return cells;
    }

    private static void rejectError(CellRef where, String error, List<Rejection> rejected) {
        boolean told = rejected.stream().anyMatch(rejection -> rejection.where().equals(where));
        if (!told) {
            rejected.add(new Rejection(
                    where,
                    error,
                    "a value, not an error",
                    "Mend the formula in " + where.a1() + ", or write the value there."));
        }
    }

    private CellRef reference(SheetRow row, int column) {
        return log.cell(file, row, column);
    }

    private Optional<LogRow> rejectedRow(SheetRow row, RowRef ref, Map<Field, Cell> cells, NameAndRole job) {
        long telling = cells.entrySet().stream()
                .filter(entry -> TELLING.contains(entry.getKey()) && says(row, entry.getValue(), entry.getKey()))
                .count();
        if (telling < 2) {
            return Optional.empty();
        }
        int column = columns.find(Field.COMPANY).map(Columns.Chosen::column).orElse(0);
        CellRef where = reference(row, column);
        Rejection rejection = new Rejection(
                where,
                row.cell(column).text(),
                "the name of the company",
                "Write the company into " + where.a1() + ", or clear the row.");
        return Optional.of(new LogRow.Rejected(ref, rejection, "", job.role().orElse("")));
    }

    /** An empty box, a zero or a dash in a prepared row says nothing. */
    private boolean says(SheetRow row, Cell cell, Field field) {
        TypedCell typed =
                columns.find(field).map(chosen -> row.cell(chosen.column())).orElse(TypedCell.Text.EMPTY);
        boolean prepared = typed instanceof TypedCell.Truth
                || (typed instanceof TypedCell.Numeral numeral && numeral.value() == 0)
                || cell.text().equals("0");
        return !prepared && !Shapes.isPlaceholder(cell.text());
    }

    private record NameAndRole(String company, Optional<String> role, Optional<String> address) {}

    /** A company that shares its cell with the role or the address is parted from them. */
    private NameAndRole job(Map<Field, Cell> cells) {
        String company = text(cells, Field.COMPANY)
                .filter(name -> isOneLetter(name) || !Shapes.isPlaceholder(name))
                .map(CompanyText::name)
                .orElse("");
        Optional<String> role = text(cells, Field.ROLE);
        if (roleInCompany) {
            String[] parts = BETWEEN_COMPANY_AND_ROLE.split(company, 2);
            boolean roleFirst = columns.find(Field.COMPANY)
                    .filter(chosen -> chosen.meaning().fields().get(0) == Field.ROLE)
                    .isPresent();
            if (parts.length < 2) {
                return new NameAndRole(company, Optional.empty(), Optional.empty());
            }
            return new NameAndRole(
                    parts[roleFirst ? 1 : 0].strip(), Optional.of(parts[roleFirst ? 0 : 1].strip()), Optional.empty());
        }
        if (addressInCompany) {
            String[] parts = BEHIND_NAME.split(company, 2);
            return new NameAndRole(
                    parts[0].strip(), role, parts.length < 2 ? Optional.empty() : Optional.of(parts[1].strip()));
        }
        return new NameAndRole(company, role.filter(job -> !Shapes.isPlaceholder(job)), Optional.empty());
    }

    /** An "x" elsewhere means nothing, but a company may be called X. */
    private static boolean isOneLetter(String name) {
        String bare = name.strip();
        return bare.length() == 1 && Character.isLetter(bare.charAt(0));
    }

    /** A number in the company's cell is the one to call where the row gives no other. */
    private List<Person> withCompanysNumbers(List<Person> people, Map<Field, Cell> cells) {
        String company = text(cells, Field.COMPANY).orElse("");
        if (!CompanyText.hasMore(company) || CompanyText.name(company).equals(company)) {
            return people;
        }
        boolean phoned = people.stream().anyMatch(person -> person.phone().isPresent());
        boolean mailed = people.stream().anyMatch(person -> person.email().isPresent());
        Optional<String> phone =
                phoned ? Optional.empty() : Shapes.phones(company).stream().findFirst();
        Optional<String> email =
                mailed ? Optional.empty() : Shapes.emails(company).stream().findFirst();
        if (phone.isEmpty() && email.isEmpty()) {
            return people;
        }
        Person first = people.isEmpty()
                ? new Person(
                        Person.Part.CONTACT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                : people.get(0);
        List<Person> completed = new ArrayList<>(people.isEmpty() ? List.of(first) : people);
        completed.set(
                0,
                new Person(
                        first.part(),
                        first.name(),
                        first.title(),
                        first.email().or(() -> email),
                        first.phone().or(() -> phone)));
        return completed;
    }

    private Optional<String> address(Map<Field, Cell> cells) {
        return addressInCompany
                ? Optional.empty()
                : text(cells, Field.ADDRESS).filter(address -> !Shapes.isPlaceholder(address));
    }

    private boolean share(Field first, Field second) {
        return columns.has(first)
                && columns.find(first)
                        .map(Columns.Chosen::column)
                        .equals(columns.find(second).map(Columns.Chosen::column));
    }

    private static Optional<String> text(Map<Field, Cell> cells, Field field) {
        return Optional.ofNullable(cells.get(field)).map(Cell::text);
    }
}
