package secondwind.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import secondwind.application.Notice;

/** One table of a settings file, read value by value; each wrong one is named with its line and column. */
final class Section {
    private final String file;
    private final String name;
    private final TomlTable table;
    private final Optional<TomlPosition> head;

    /** The whole of a file. */
    Section(String file, TomlTable table) {
        this(file, "", table, Optional.empty());
    }

    private Section(String file, String name, TomlTable table, Optional<TomlPosition> head) {
        this.file = file;
        this.name = name;
        this.table = table;
        this.head = head;
    }

    /** Whether it says something under this key. */
    boolean has(String key) {
        return value(key).isPresent();
    }

    /** Its keys, in order. */
    Set<String> keys() {
        return new TreeSet<>(table.keySet());
    }

    /** Refuses every key but these. */
    void allowOnly(Collection<String> known) throws SettingsException {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw refused(
                        key,
                        "“" + key + "” is not a setting" + (name.isEmpty() ? "" : " of [" + name + "]") + ".",
                        NearestWord.to(key, known)
                                .map(word -> "Did you mean “" + word + "”?")
                                .orElse("Expected one of " + String.join(", ", known) + "."));
            }
        }
    }

    /** The text of this key; empty when the key is missing. */
    Optional<String> text(String key) throws SettingsException {
        Object value = value(key).orElse("");
        if (!(value instanceof String text)) {
            throw wrong(key, value, "text in quotation marks");
        }
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** The text of this key, line by line, from one text or a list of texts; blank ones left out. */
    List<String> lines(String key) throws SettingsException {
        Optional<Object> value = value(key);
        if (value.isPresent() && value.get() instanceof TomlArray) {
            return texts(key);
        }
        return text(key).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The list of texts of this key; empty when the key is missing. */
    List<String> texts(String key) throws SettingsException {
        Optional<Object> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof TomlArray array)) {
            throw wrong(key, value.get(), "a list such as [\"one\", \"two\"]");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : array.toList()) {
            if (!(item instanceof String text) || text.isBlank()) {
                throw wrong(key, item, "a list of texts that are not empty");
            }
            texts.add(text.strip());
        }
        return List.copyOf(texts);
    }

    /** The whole number of this key, within these bounds; empty when the key is missing. */
    Optional<Integer> number(String key, int least, int most) throws SettingsException {
        Optional<Object> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(number(key, value.get(), least, most));
    }

    /** The list of whole numbers of this key, within these bounds; empty when the key is missing. */
    List<Integer> numbers(String key, int least, int most) throws SettingsException {
        Optional<Object> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof TomlArray array)) {
            throw wrong(key, value.get(), "a list such as [60, 90]");
        }
        List<Integer> numbers = new ArrayList<>();
        for (Object item : array.toList()) {
            numbers.add(number(key, item, least, most));
        }
        return List.copyOf(numbers);
    }

    private int number(String key, Object value, int least, int most) throws SettingsException {
        if (!(value instanceof Long number) || number < least || number > most) {
            throw wrong(key, value, "a whole number from " + least + " to " + most);
        }
        return number.intValue();
    }

    /** Whether this key says true or false; empty when it is missing. */
    Optional<Boolean> flag(String key) throws SettingsException {
        Optional<Object> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Boolean)) {
            throw wrong(key, value.get(), "true or false, without quotation marks");
        }
        return value.map(Boolean.class::cast);
    }

    /** The table of this key; empty when it is missing. */
    Optional<Section> section(String key) throws SettingsException {
        Optional<Object> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof TomlTable inner)) {
            throw wrong(key, value.get(), "a section headed [" + inside(key) + "]");
        }
        return Optional.of(new Section(file, inside(key), inner, position(key)));
    }

    /** Every table in this one, by its key; refuses anything else. */
    Map<String, Section> sections() throws SettingsException {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (String key : keys()) {
            sections.put(key, section(key).orElseThrow());
        }
        return sections;
    }

    /** Whether this key holds a table. */
    boolean isSection(String key) {
        return value(key).filter(TomlTable.class::isInstance).isPresent();
    }

    /** Whether this key holds a text. */
    boolean isText(String key) {
        return value(key).filter(String.class::isInstance).isPresent();
    }

    /** The refusal of a value that is not what was expected. */
    SettingsException wrong(String key, Object value, String expected) {
        return refused(key, "“" + key + "” is " + shown(value) + ".", "Expected " + expected + ".");
    }

    /** The refusal of what this key says. */
    SettingsException wrong(String key, String expected) {
        return wrong(key, value(key).orElse("missing"), expected);
    }

    /** The refusal of this section because a key that it needs is missing. */
    SettingsException missing(String key, String expected) {
        return refused(head, "[" + name + "] has no “" + key + "”.", "Expected " + expected + ".");
    }

    /** The refusal of what stands at this key. */
    SettingsException refused(String key, String what, String remedy) {
        return refused(position(key), what, remedy);
    }

    private SettingsException refused(Optional<TomlPosition> position, String what, String remedy) {
        return new SettingsException(new Notice(
                file
                        + position.map(at -> ", line " + at.line() + ", column " + at.column())
                                .orElse(""),
                what,
                remedy));
    }

    private Optional<TomlPosition> position(String key) {
        return Optional.ofNullable(table.inputPositionOf(List.of(key)));
    }

    private Optional<Object> value(String key) {
        return Optional.ofNullable(table.get(List.of(key)));
    }

    private String inside(String key) {
        String shown = key.matches("[A-Za-z0-9_-]+") ? key : "\"" + key + "\"";
        return name.isEmpty() ? shown : name + "." + shown;
    }

    private static String shown(Object value) {
        if (value instanceof TomlTable) {
            return "a section";
        }
        if (value instanceof TomlArray) {
            return "a list";
        }
        return value instanceof String text ? "“" + text + "”" : value.toString();
    }
}
