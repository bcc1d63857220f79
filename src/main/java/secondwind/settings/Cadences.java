package secondwind.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import secondwind.plan.Cadence;

/** The cadences that can be chosen: those that come with the program, and the user's own. */
public final class Cadences {
    /** The name of the one that counts where nobody chooses. */
    public static final String STANDARD = "standard";

    private static final List<String> NAMES =
            List.of(STANDARD, "prompt", "two-weeks", "manager-only", "sixty-days", "monthly");

    private static final Map<String, Section> RESOURCES = resources();

    /** Those that come with the program. */
    public static final Cadences BUILT_IN = builtIn();

    private final Map<String, Cadence> byName;

    private Cadences(Map<String, Cadence> byName) {
        this.byName = new LinkedHashMap<>(byName);
    }

    private static Map<String, Section> resources() {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (String name : NAMES) {
            String file = name + ".toml";
            try (InputStream in = Cadence.class.getResourceAsStream("cadences/" + file)) {
                String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
                TomlParseResult result = Toml.parse(text);
                result.errors().stream().findFirst().ifPresent(error -> {
                    throw new IllegalStateException(file, error);
                });
                sections.put(name, new Section(file, result));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sections;
    }

    private static Cadences builtIn() {
        try {
            return read(RESOURCES, Map.of());
        } catch (SettingsException broken) {
            throw new IllegalStateException("A cadence that comes with the program is broken", broken);
        }
    }

    private static Cadences read(Map<String, Section> sections, Map<String, Cadence> known) throws SettingsException {
        Map<String, Cadence> cadences = new LinkedHashMap<>(known);
        for (Map.Entry<String, Section> entry : sections.entrySet()) {
            cadences.put(entry.getKey(), new CadenceReader(layers(entry.getValue(), sections)).read(entry.getKey()));
        }
        return new Cadences(cadences);
    }

    /** These and the user's own, which are described in the sections of this one. */
    Cadences and(Section own) throws SettingsException {
        Map<String, Section> sections = own.sections();
        for (String name : sections.keySet()) {
            if (RESOURCES.containsKey(normal(name)) || !name.equals(normal(name))) {
                throw own.refused(
                        name,
                        "“" + name + "” cannot be the name of a cadence of your own.",
                        "Expected small letters, and no name that the program uses, such as “my-own”.");
            }
        }
        return read(sections, byName);
    }

    /** The section of a cadence, and below it those that it is like. */
    private static List<Section> layers(Section own, Map<String, Section> others) throws SettingsException {
        List<Section> layers = new ArrayList<>(List.of(own));
        Optional<String> like = own.text(CadenceReader.LIKE);
        while (like.isPresent()) {
            Section asking = layers.get(layers.size() - 1);
            String name = normal(like.get());
            Optional<Section> next =
                    Optional.ofNullable(others.get(name)).or(() -> Optional.ofNullable(RESOURCES.get(name)));
            if (next.isEmpty()) {
                List<String> known = new ArrayList<>(NAMES);
                known.addAll(others.keySet());
                throw asking.wrong(CadenceReader.LIKE, like.get(), suggestion(name, known));
            }
            if (layers.contains(next.get())) {
                throw asking.wrong(CadenceReader.LIKE, like.get(), "a cadence that is not like this one in turn");
            }
            layers.add(next.get());
            like = next.get().text(CadenceReader.LIKE);
        }
        return layers;
    }

    /** Each of them, those of the program first. */
    public Collection<Cadence> all() {
        return List.copyOf(byName.values());
    }

    /** Whether the one of this name comes with the program. */
    public static boolean isBuiltIn(String name) {
        return NAMES.contains(normal(name));
    }

    /** The cadence of this name, in any case; empty when there is none. */
    public Optional<Cadence> find(String name) {
        return Optional.ofNullable(byName.get(normal(name)));
    }

    /** The one that counts where nobody chooses. */
    public Cadence standard() {
        return find(STANDARD).orElseThrow();
    }

    /** What is expected instead of this name: the nearest, or each that there is. */
    public String suggestion(String name) {
        return suggestion(name, byName.keySet());
    }

    private static String suggestion(String name, Collection<String> known) {
        return NearestWord.to(name, known)
                .map(word -> "“" + word + "”")
                .orElseGet(() -> "one of " + String.join(", ", known));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cadences cadences && byName.equals(cadences.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
