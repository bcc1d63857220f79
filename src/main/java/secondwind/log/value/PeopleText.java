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

    private static final Pattern BETWEEN_PIECES =
            Pattern.compile("\\s*(?:,|\uff0c|\\s[-\\u2013\\u2014]\\s|\\t|\\u2022)\\s*");
    private static final Pattern IN_PARENTHESES = Pattern.compile("[(\\[\uff08]([^)\\]\uff09]{0,200}+)[)\\]\uff09]");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:name|contact|contact person|hiring manager|hm|manager|recruiter|agency|hr|human resources|panel|chair|panel chair|interviewer|"
                    + "tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|e-mail|mail|title|attn|att|attention)\\s*[:#=]|c/o\\s|attn\\.?\\s|z\\.\\s?hd\\.\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_LABEL = Pattern.compile(
            "\\b(?:tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|e-mail|mail)\\s*[:#.=]?\\s*(?=$|[,;/|\\n])",
            Pattern.CASE_INSENSITIVE);
    private static final WordList LOOSE_LABEL_WORDS =
            new WordList("tel|telephone|phone|ph|cell|mobile|mob|office|direct|email|mail");
    /** An address gone wrong, or a name in some network: no part of the person's name. */
    private static final Pattern BROKEN_ADDRESS = Pattern.compile("\\S*@\\S+");

    private static final Pattern NICKNAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb*";
    private static final Pattern EDGES =
            Pattern.compile("^[\\s:;.,/<>?\\-" + QUOTES + "]+|[\\s:;,/<>?\\-" + QUOTES + "]+$");
    /** A name before other words with figures in them: "Ana Ruiz 2nd floor". */
    private static final Pattern NAME_BEFORE_FIGURES = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*)+)\\s+\\S*\\d.*");

    /** Tokens stand for what was taken out of the text, so that it keeps its place among the names. */
    private static final char FIRST_TOKEN = '\ue000';

    private static final char LAST_TOKEN = '\uefff';

    private PeopleText() {}

    /** The people in this cell, as typed; those whose part the cell does not name get the column's. */
    public static List<Person> read(String cell, Part columnsPart) {
        String start = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        PeopleDraft people = new PeopleDraft(columnsPart);
        for (String words : SeveralPeople.split(EmailText.plain(start))) {
            new Stretch(people).read(words);
        }
        return people.finished();
    }

    /** The part that these words name. */
    public static Optional<Part> part(String words) {
        return PeopleWords.part(words);
    }

    /** Whether an address holds a word of this name. */
    public static boolean isNamedIn(String address, String name) {
        return PeopleDraft.holds(address, name);
    }

    private static boolean hasAny(String text, String characters) {
        for (int index = 0; index < text.length(); index++) {
            if (characters.indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** One stretch of the cell: usually one person, or numbers that belong to the person before. */
    private static final class Stretch {
        private final PeopleDraft people;
        private final List<Runnable> tokens = new ArrayList<>();

        Stretch(PeopleDraft people) {
            this.people = people;
            people.beginStretch();
        }

        void read(String words) {
            String rest = Shapes.mayHaveLink(words) ? Shapes.LINK.matcher(words).replaceAll(" ") : words;
            if (rest.indexOf('@') >= 0) {
                rest = Shapes.EMAIL.matcher(rest).replaceAll(match -> email(match.group()));
                rest = rest.replace("mailto:", " ");
            }
            for (String number : Shapes.phones(rest)) {
                rest = rest.replace(number, token(() -> people.phone(number)));
            }
            if (Shapes.digits(rest) > 0) {
                rest = Shapes.LONE_EXTENSION
                        .matcher(rest)
                        .replaceAll(match -> extension(match.group().strip()));
            }
            if (hasAny(rest, "([\uff08")) {
                rest = withoutParentheses(rest);
            }
            pieces(rest);
        }

        private void pieces(String words) {
            if (!hasAny(words, ",-\uff0c\u2013\u2014\t\u2022")) {
                piece(words.strip());
                return;
            }
            for (String piece : BETWEEN_PIECES.split(words, 0)) {
                piece(piece.strip());
            }
        }

        private String token(Runnable what) {
            tokens.add(what);
            return " , " + (char) (FIRST_TOKEN + tokens.size() - 1) + " , ";
        }

        private String email(String address) {
            return token(() -> people.email(address));
        }

        private String extension(String words) {
            return token(() -> people.extension(words));
        }

        private String withoutParentheses(String words) {
            Matcher matcher = IN_PARENTHESES.matcher(words);
            StringBuilder outside = new StringBuilder();
            while (matcher.find()) {
                String inside = matcher.group(1).strip();
                boolean nickname = NICKNAME.matcher(inside).matches()
                        && PeopleWords.part(inside).isEmpty()
                        && !PeopleWords.isTitle(inside);
                if (nickname) {
                    matcher.appendReplacement(outside, Matcher.quoteReplacement(matcher.group()));
                } else {
                    boolean says = inside.chars().anyMatch(Stretch::isToken)
                            || PeopleWords.part(inside).isPresent()
                            || PeopleWords.isTitle(inside);
                    matcher.appendReplacement(outside, says ? token(() -> aside(inside)) : " ");
                }
            }
            matcher.appendTail(outside);
            return outside.toString();
        }

        /** Words in parentheses say something of the person before them, and name nobody. */
        private void aside(String inside) {
            people.part(PeopleWords.part(inside));
            for (String piece : BETWEEN_PIECES.split(inside, 0)) {
                String bare = piece.strip();
                if (bare.length() == 1 && isToken(bare.charAt(0))) {
                    tokens.get(bare.charAt(0) - FIRST_TOKEN).run();
                } else if (PeopleWords.isTitle(bare) && !PeopleWords.isPartOnly(bare)) {
                    people.title(bare);
                }
            }
        }

        private static boolean isToken(int character) {
            return character >= FIRST_TOKEN && character <= LAST_TOKEN;
        }

        private void piece(String typed) {
            String piece = typed;
            if (piece.length() == 1 && isToken(piece.charAt(0)) && piece.charAt(0) - FIRST_TOKEN < tokens.size()) {
                tokens.get(piece.charAt(0) - FIRST_TOKEN).run();
                return;
            }
            if (hasAny(piece, ":#=/. ")) {
                Matcher label = LABEL.matcher(piece);
                if (label.find()) {
                    people.partOfNext(PeopleWords.part(label.group()));
                    piece = piece.substring(label.end()).strip();
                } else if (isTitleBeforeName(piece)) {
                    words(piece.substring(0, piece.indexOf(':')).strip());
                    piece = piece.substring(piece.indexOf(':') + 1).strip();
                }
            }
            if (LOOSE_LABEL_WORDS.isIn(piece)) {
                piece = LOOSE_LABEL.matcher(piece).replaceAll("").strip();
            }
            if (piece.indexOf('@') >= 0) {
                piece = BROKEN_ADDRESS.matcher(piece).replaceAll(" ").strip();
            }
            if (hasEdges(piece)) {
                piece = EDGES.matcher(piece).replaceAll("");
            }
            if (!piece.isEmpty() && !PeopleWords.nameNobody(piece)) {
                words(piece);
            }
        }

        /** "Head of HR: Jane Doe". */
        private boolean isTitleBeforeName(String piece) {
            int colon = piece.indexOf(':');
            return colon > 0 && !people.hasName() && PeopleWords.isTitle(piece.substring(0, colon));
        }

        private void words(String piece) {
            if (people.hasName() && PeopleWords.isSuffix(piece)) {
                people.suffix(piece);
            } else if (PeopleWords.isTitle(piece)) {
                people.part(PeopleWords.part(piece));
                if (!PeopleWords.isPartOnly(piece)) {
                    people.title(piece);
                }
            } else if (Shapes.digits(piece) > 0) {
                Matcher name = NAME_BEFORE_FIGURES.matcher(piece);
                if (name.matches()) {
                    people.name(name.group("name"));
                }
            } else if (piece.codePoints().anyMatch(Character::isLetter)) {
                people.name(piece);
            }
        }

        private static boolean hasEdges(String piece) {
            return !piece.isEmpty()
                    && !(Character.isLetter(piece.charAt(0)) && Character.isLetter(piece.charAt(piece.length() - 1)));
        }
    }
}
