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

    Section(String file, String name, TomlTable table) {
        this.file = file;
        this.name = name;
        this.table = table;
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
        return Optional.of(new Section(file, inside(key), inner));
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

    /** The refusal of a value that is not what was expected. */
    SettingsException wrong(String key, Object value, String expected) {
        return refused(key, "“" + key + "” is " + shown(value) + ".", "Expected " + expected + ".");
    }

    private SettingsException refused(String key, String what, String remedy) {
        Optional<TomlPosition> position = Optional.ofNullable(table.inputPositionOf(List.of(key)));
        return new SettingsException(new Notice(
                file
                        + position.map(at -> ", line " + at.line() + ", column " + at.column())
                                .orElse(""),
                what,
                remedy));
    }

    private Optional<Object> value(String key) {
        return Optional.ofNullable(table.get(List.of(key)));
    }

    private String inside(String key) {
        return name.isEmpty() ? key : name + ".\"" + key + "\"";
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
