package secondwind.output.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part that names the sheets of a workbook. */
final class WorkbookPart {
    /** Namespaces of the ordinary and of the strict form of the format (ISO/IEC 29500). */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"" + MAIN + "\" xmlns:r=\""
                    + LINKS + "\"><sheets/></workbook>";
    private static final String FILTER = "_xlnm._FilterDatabase";
    private static final String PRINTED = "_xlnm.Print_Area";
    private static final String TITLES = "_xlnm.Print_Titles";
    /** What stands before the defined names, the nearest last. */
    private static final List<String> BEFORE_NAMES = List.of("sheets", "functionGroups", "externalReferences");

    private final XmlPart part;
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * One sheet.
     *
     * @param name as its tab shows it
     * @param number its number in the workbook, which stays when sheets are moved
     * @param link the name of the relationship to its part
     */
    record Sheet(String name, String number, String link) {}

    private WorkbookPart(XmlPart part) {
        this.part = part;
        for (XmlPart.Element element : part.childrenOf("sheets")) {
            if (element.local().equals("sheet")) {
                sheets.add(new Sheet(
                        element.attribute("name"),
                        element.attribute("sheetId"),
                        XmlTag.prefixedAttribute(element.tag(), "id")));
            }
        }
    }

    /**
     * Reads it.
     *
     * @throws UnusableWorkbookException when it is no workbook, or when its sheets are not to be changed
     */
    static WorkbookPart of(XmlPart part) throws UnusableWorkbookException {
        boolean known = Set.of(MAIN, STRICT_MAIN).contains(part.namespace());
        if (!part.root().local().equals("workbook")
                || !known
                || part.child("sheets").isEmpty()) {
            throw UnusableWorkbookException.damaged();
        }
        boolean locked = part.child("workbookProtection")
                .filter(protection -> XmlTag.flag(protection.tag(), "lockStructure"))
                .isPresent();
        if (locked) {
            throw new UnusableWorkbookException("its sheets are protected");
        }
        return new WorkbookPart(part);
    }

    /** One without sheets. */
    static WorkbookPart empty() throws UnusableWorkbookException {
        return new WorkbookPart(XmlPart.of(EMPTY));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The namespace of its vocabulary, which is that of its sheets and formats. */
    String namespace() {
        return part.namespace();
    }

    boolean isStrict() {
        return part.namespace().equals(STRICT_MAIN);
    }

    /** The type of a relationship to a part of this kind, such as {@code styles}. */
    String linkType(String kind) {
        return (isStrict() ? STRICT_LINKS : LINKS) + "/" + kind;
    }

    /** Whether its days are counted from 1904, as on old Macintosh computers. */
    boolean countsFrom1904() {
        return part.child("workbookPr")
                .filter(properties -> XmlTag.flag(properties.tag(), "date1904"))
                .isPresent();
    }

    /** The wished name, with a number behind it where a sheet has that name; case does not tell two sheets apart. */
    String freeName(String wished) {
        String name = wished;
        for (int next = 2; isTaken(name); next++) {
            name = wished + " " + next;
        }
        return name;
    }

    private boolean isTaken(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return sheets.stream()
                .anyMatch(sheet -> sheet.name.strip().toLowerCase(Locale.ROOT).equals(lower));
    }

    /** This workbook with one more sheet behind the others. */
    WorkbookPart with(String name, String link) throws UnusableWorkbookException {
        int number = sheets.stream()
                        .filter(sheet -> sheet.number.matches("\\d{1,5}"))
                        .mapToInt(sheet -> Integer.parseInt(sheet.number))
                        .max()
                        .orElse(0)
                + 1;
        Optional<String> prefix = XmlTag.prefixOf(part.root().tag(), LINKS, STRICT_LINKS);
        String declaration = prefix.isPresent() ? "" : " xmlns:r=\"" + (isStrict() ? STRICT_LINKS : LINKS) + "\"";
        String added = "<" + part.prefix() + "sheet" + declaration + " name=\"" + XmlCharacters.escaped(name)
                + "\" sheetId=\"" + number + "\" " + prefix.orElse("r:") + "id=\"" + link + "\"/>";
        return new WorkbookPart(part.appended(part.child("sheets").orElseThrow(), added));
    }

    /** This workbook with the names for the filter, for what is printed, and for the row that every page repeats. */
    WorkbookPart withNames(int sheet, PlanGrid grid) throws UnusableWorkbookException {
        WorkbookPart without =
                withoutName(FILTER, sheet).withoutName(PRINTED, sheet).withoutName(TITLES, sheet);
        String quoted = "'" + sheets.get(sheet).name.replace("'", "''") + "'!";
        String added = definedName(FILTER, sheet, " hidden=\"1\"", quoted + grid.filtered())
                + definedName(PRINTED, sheet, "", quoted + grid.printed())
                + definedName(TITLES, sheet, "", quoted + "$1:$1");
        Optional<XmlPart.Element> names = without.part.child("definedNames");
        if (names.isPresent()) {
            return new WorkbookPart(without.part.appended(names.get(), added));
        }
        XmlPart.Element before = BEFORE_NAMES.stream()
                .flatMap(kind -> without.part.child(kind).stream())
                .reduce((nearer, nearest) -> nearest)
                .orElseThrow();
        String tag = part.prefix() + "definedNames";
        return new WorkbookPart(without.part.insertedAfter(before, "<" + tag + ">" + added + "</" + tag + ">"));
    }

    private String definedName(String name, int sheet, String more, String meaning) {
        String tag = part.prefix() + "definedName";
        return "<" + tag + " name=\"" + name + "\" localSheetId=\"" + sheet + "\"" + more + ">"
                + XmlCharacters.escaped(meaning) + "</" + tag + ">";
    }

    private WorkbookPart withoutName(String name, int sheet) throws UnusableWorkbookException {
        for (XmlPart.Element element : part.childrenOf("definedNames")) {
            if (element.attribute("name").equals(name) && XmlTag.number(element.tag(), "localSheetId", -1) == sheet) {
                return new WorkbookPart(part.replaced(element, "")).withoutName(name, sheet);
            }
        }
        return this;
    }

    String text() {
        return part.text();
    }
}
