package secondwind.log.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import secondwind.application.Person;
import secondwind.application.Person.Part;

/** Takes apart a cell about people: names, titles, numbers and addresses, several people if need be. */
public final class PeopleText {
    /** What is longer is a story; those whom it is about stand at its beginning. */
    private static final int LONGEST = 1_000;

    private static final Pattern BETWEEN_PEOPLE = Pattern.compile(
            "\\s*(?:[;\\n\\r|]+|\\s&\\s|\\s\\+\\s|\\s(?:and|und|et|y)\\s|(?<=\\p{L}{2})\\s*/\\s*(?=\\p{Lu}))\\s*");
    private static final WordList AND = new WordList("and|und|et|y");
    private static final Pattern BETWEEN_PIECES = Pattern.compile("\\s*(?:,|\\s[-\\u2013\\u2014]\\s|\\t|\\u2022)\\s*");
    private static final Pattern IN_PARENTHESES = Pattern.compile("[(\\[]([^)\\]]{0,200}+)[)\\]]");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:name|contact|contact person|hiring manager|hm|manager|recruiter|agency|hr|human resources|panel|chair|panel chair|interviewer|"
                    + "tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|e-mail|mail|title)\\s*[:#=]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_LABEL = Pattern.compile(
            "\\b(?:tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|e-mail|mail)\\s*[:#.=]?\\s*(?=$|[,;/|\\n])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:jr|sr|ii|iii|iv|ph\\.?d|md|m\\.d|mba|cpa|esq|rn|shrm-?cp|shrm-?scp|sphr|phr|pe|obe|mbe)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final WordList LOOSE_LABEL_WORDS =
            new WordList("tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|mail");
    private static final WordList TITLE = new WordList(
            "manager|mgr|director|dir|vp|svp|evp|president|head|lead|leader|supervisor|recruiter|recruiting|talent|hr|human"
                    + " resources|officer|chief|ceo|cfo|cto|coo|owner|partner|engineer|analyst|assistant|coordinator|administrator|principal|"
                    + "chair|dean|professor|foreman|superintendent|specialist|consultant|generalist|secretary|editor|nurse|agent|executive|panel"
                    + "|interviewer|hiring|sourcer|agency|department|dept|team|staff|front desk|receptionist|generaliste|leiter|leiterin|directeur|directrice|responsable|gerente");
    private static final Pattern NOBODY = Pattern.compile(
            "(?:ats|online|website|web site|portal|no reply|noreply|no contact|applied online|indeed|linkedin|see notes?|same|same as above|"
                    + "various|varies|several|many|n\\.?a\\.?|email only|by email|phone only|yes|no|true|false|left message|voicemail|hiring team|someone|automated.*|auto.?reply.*|not listed|not provided|none listed|none given)",
            Pattern.CASE_INSENSITIVE);

    /** The words that name a part; the first that fits counts. */
    private static final List<NamedPart> PARTS = List.of(
            named("recruiter|recruiting|recruitment|agency|headhunter|sourcer|talent|staffing", Part.RECRUITER),
            named("hiring manager|hm|line manager|hiring mgr|hiring lead", Part.HIRING_MANAGER),
            named("hr|human resources|people ops|people team|personnel|hrbp", Part.HUMAN_RESOURCES),
            named("panel|chair|committee", Part.PANEL));

    private static final Pattern NICKNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:;.,/<>?\\-]+|[\\s:;,/<>?\\-]+$");
    private static final Pattern PART_ONLY = Pattern.compile(
            "(?i)(?:the\\s+)?(?:hiring manager|hm|recruiter|hr|human resources|panel|agency|agency recruiter|interviewer|panel chair|chair)");

    private record NamedPart(WordList words, Part part) {}

    private static NamedPart named(String words, Part part) {
        return new NamedPart(new WordList(words), part);
    }

    private PeopleText() {}

    /** The people in this cell, as typed; those whose part the cell does not name get the column's. */
    public static List<Person> read(String cell, Part columnsPart) {
        List<Person> people = new ArrayList<>();
        String start = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        for (String words : mayHoldSeveral(start) ? BETWEEN_PEOPLE.split(start, 0) : new String[] {start}) {
            Entry entry = new Entry(columnsPart);
            entry.read(words);
            entry.addTo(people);
        }
        return people;
    }

    /** Cheaper than to look for several: most cells name one person. */
    private static boolean mayHoldSeveral(String cell) {
        return hasAny(cell, ";\n\r|&+/") || AND.isIn(cell);
    }

    private static boolean hasAny(String text, String characters) {
        for (int index = 0; index < text.length(); index++) {
            if (characters.indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The part that these words name. */
    public static Optional<Part> part(String words) {
        for (NamedPart named : PARTS) {
            if (named.words().isIn(words)) {
                return Optional.of(named.part());
            }
        }
        return Optional.empty();
    }

    /** One stretch of the cell: usually one person, or numbers that belong to the person before. */
    private static final class Entry {
        private final Part columnsPart;
        private Optional<Part> part = Optional.empty();
        private final List<String> names = new ArrayList<>();
        private Optional<String> title = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();

        Entry(Part columnsPart) {
            this.columnsPart = columnsPart;
        }

        void read(String words) {
            String rest = Shapes.mayHaveLink(words) ? Shapes.LINK.matcher(words).replaceAll(" ") : words;
            if (rest.indexOf('@') >= 0) {
                email = Shapes.emails(rest).stream().findFirst();
                rest = Shapes.EMAIL.matcher(rest).replaceAll(" , ");
            }
            rest = rest.replace("mailto:", " ");
            List<String> phones = Shapes.phones(rest);
            phone = phones.stream().findFirst();
            for (String number : phones) {
                rest = rest.replace(number, " , ");
            }
            rest = hasAny(rest, "([") ? parentheses(rest) : rest;
            if (!hasAny(rest, ",-\u2013\u2014\t\u2022")) {
                piece(rest.strip());
                return;
            }
            for (String piece : BETWEEN_PIECES.split(rest, 0)) {
                piece(piece.strip());
            }
        }

        private String parentheses(String words) {
            Matcher matcher = IN_PARENTHESES.matcher(words);
            StringBuilder outside = new StringBuilder();
            while (matcher.find()) {
                String inside = matcher.group(1).strip();
                Optional<Part> named = part(inside);
                part = part.or(() -> named);
                boolean nickname = NICKNAME.matcher(inside).matches() && named.isEmpty() && !TITLE.isIn(inside);
                if (nickname) {
                    matcher.appendReplacement(outside, Matcher.quoteReplacement(matcher.group()));
                } else {
                    if (title.isEmpty() && !isPartOnly(inside) && TITLE.isIn(inside)) {
                        title = Optional.of(inside);
                    }
                    matcher.appendReplacement(outside, " ");
                }
            }
            matcher.appendTail(outside);
            return outside.toString();
        }

        private void piece(String typed) {
            String piece = typed;
            if (hasAny(piece, ":#=")) {
                Matcher label = LABEL.matcher(piece);
                if (label.find()) {
                    Optional<Part> named = part(label.group());
                    part = part.or(() -> named);
                    piece = piece.substring(label.end()).strip();
                }
            }
            if (LOOSE_LABEL_WORDS.isIn(piece)) {
                piece = LOOSE_LABEL.matcher(piece).replaceAll("").strip();
            }
            if (hasEdges(piece)) {
                piece = EDGES.matcher(piece).replaceAll("");
            }
            if (piece.isEmpty()
                    || Shapes.isPlaceholder(piece)
                    || NOBODY.matcher(piece).matches()) {
                return;
            }
            if (!names.isEmpty() && SUFFIX.matcher(piece).matches()) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + ", " + piece);
            } else if (TITLE.isIn(piece)) {
                Optional<Part> named = part(piece);
                part = part.or(() -> named);
                if (title.isEmpty() && !isPartOnly(piece)) {
                    title = Optional.of(piece);
                }
            } else if (Shapes.digits(piece) == 0 && piece.codePoints().anyMatch(Character::isLetter)) {
                name(piece);
            }
        }

        private static boolean hasEdges(String piece) {
            return !piece.isEmpty()
                    && !(Character.isLetter(piece.charAt(0)) && Character.isLetter(piece.charAt(piece.length() - 1)));
        }

        /** "Boyle, Karen" is one person, "Karen Boyle, Tom Ives" are two. */
        private void name(String piece) {
            boolean oneWordEach = !names.isEmpty() && !names.get(0).contains(" ") && !piece.contains(" ");
            if (oneWordEach && names.size() == 1) {
                names.set(0, names.get(0) + ", " + piece);
            } else {
                names.add(piece);
            }
        }

        private static boolean isPartOnly(String words) {
            return PART_ONLY.matcher(words).matches();
        }

        void addTo(List<Person> people) {
            Part known = part.orElse(columnsPart);
            if (names.isEmpty() && !people.isEmpty() && (email.isPresent() || phone.isPresent() || title.isPresent())) {
                people.add(completed(people.remove(people.size() - 1)));
                return;
            }
            for (int index = 0; index < names.size(); index++) {
                boolean first = index == 0;
                people.add(new Person(
                        known,
                        Optional.of(names.get(index)),
                        first ? title : Optional.empty(),
                        first ? email : Optional.empty(),
                        first ? phone : Optional.empty()));
            }
            if (names.isEmpty() && (email.isPresent() || phone.isPresent() || title.isPresent())) {
                people.add(new Person(known, Optional.empty(), title, email, phone));
            }
        }

        private Person completed(Person before) {
            return new Person(
                    part.orElse(before.part()),
                    before.name(),
                    before.title().or(() -> title),
                    before.email().or(() -> email),
                    before.phone().or(() -> phone));
        }
    }
}
