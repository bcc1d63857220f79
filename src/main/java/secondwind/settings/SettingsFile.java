package secondwind.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import secondwind.application.Field;
import secondwind.application.Notice;
import secondwind.application.Profile;
import secondwind.output.FontFile;
import secondwind.output.FontFileException;
import secondwind.output.Paper;
import secondwind.plan.AddressCountry;
import secondwind.secondplace.Phrases;

/** Reads a {@code secondwind.toml}. */
public final class SettingsFile {
    /** The name that is looked for beside a log. */
    public static final String NAME = "secondwind.toml";

    private static final String FONT = "font";
    private static final List<String> SECTIONS = List.of(
            "profile",
            "clients",
            "phrases",
            "columns",
            "paper",
            "country",
            "day-first",
            FONT,
            ChoicesReader.TIME_ZONE,
            ChoicesReader.CADENCE,
            "cadences");
    private static final List<String> PROFILE = List.of("name", "address", "phone", "email", "linkedin", "country");
    private static final List<String> CLIENT = List.of(
            "name", "address", "phone", "email", "linkedin", "country", ChoicesReader.TIME_ZONE, ChoicesReader.CADENCE);
    private static final List<String> PHRASES = List.of("second-place", "ask", "no");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SettingsFile() {}

    /** The settings file beside this log, or in this folder; empty when there is none. */
    public static Optional<Path> beside(Path logOrFolder) {
        Path candidate = Files.isDirectory(logOrFolder) ? logOrFolder.resolve(NAME) : logOrFolder.resolveSibling(NAME);
        return Optional.of(candidate).filter(Files::isRegularFile);
    }

    /**
     * Reads this file.
     *
     * @throws SettingsException when it cannot be read, or says something that is not understood
     */
    public static Settings read(Path file) throws SettingsException {
        String name = String.valueOf(file.getFileName());
        try {
            return parse(name, Files.readString(file, StandardCharsets.UTF_8), file.resolveSibling(""));
        } catch (CharacterCodingException e) {
            throw refused(name, "This is not UTF-8 text.", "Save it again as UTF-8.");
        } catch (NoSuchFileException e) {
            throw refused(file.toString(), "There is no such file.", "Check the name given to --config.");
        } catch (IOException e) {
            throw refused(
                    file.toString(),
                    "The settings cannot be read.",
                    "Check that the file may be read and is no folder.");
        }
    }

    static Settings parse(String name, String text) throws SettingsException {
        return parse(name, text, Path.of(""));
    }

    /** The settings in this text; files that it names without a whole path lie in this folder. */
    static Settings parse(String name, String text, Path folder) throws SettingsException {
        TomlParseResult result = Toml.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (result.hasErrors()) {
            TomlParseError error = result.errors().get(0);
            throw refused(
                    name + ", line " + error.position().line() + ", column "
                            + error.position().column(),
                    "This is not understood: " + error.getMessage() + ".",
                    "Expected lines like: name = \"Dana Whitlock\"");
        }
        return settings(new Section(name, result), folder);
    }

    private static Settings settings(Section top, Path folder) throws SettingsException {
        top.allowOnly(SECTIONS);
        Map<String, Field> columns = new HashMap<>();
        Map<String, Map<String, Field>> fileColumns = new LinkedHashMap<>();
        Optional<Section> columnSection = top.section("columns");
        if (columnSection.isPresent()) {
            readColumns(columnSection.get(), columns, fileColumns);
        }
        Optional<Section> phrases = top.section("phrases");
        Optional<Section> profile = top.section("profile");
        Optional<Section> own = top.section("cadences");
        Cadences cadences = own.isPresent() ? Cadences.BUILT_IN.and(own.get()) : Cadences.BUILT_IN;
        ChoicesReader choices = new ChoicesReader(cadences);
        return new Settings(
                profile.isPresent() ? profile(profile.get(), PROFILE) : Profile.UNKNOWN,
                clients(top),
                phrases.isPresent() ? phrases(phrases.get()) : Phrases.NONE,
                columns,
                fileColumns,
                paper(top),
                country(top),
                cadences,
                choices.of(top),
                choices.ofClients(top),
                top.flag("day-first"),
                fonts(top, folder));
    }

    private static List<FontFile> fonts(Section top, Path folder) throws SettingsException {
        List<FontFile> fonts = new ArrayList<>();
        for (String name : top.isText(FONT) ? top.text(FONT).stream().toList() : top.texts(FONT)) {
            try {
                FontFile font = FontFile.named(name, folder);
                font.check();
                fonts.add(font);
            } catch (FontFileException unusable) {
                throw top.refused(
                        FONT,
                        "The font “" + name + "” cannot be used. " + unusable.why(),
                        "Expected a TrueType file (.ttf, or .ttc with a collection) that may be embedded; its path counts"
                                + " from the folder of this file.");
            } catch (InvalidPathException noPath) {
                throw top.wrong(FONT, name, "the path of a TrueType file, such as \"fonts/NotoSansSC-Regular.ttf\"");
            }
        }
        return List.copyOf(fonts);
    }

    private static Profile profile(Section section, List<String> known) throws SettingsException {
        section.allowOnly(known);
        return new Profile(
                section.text("name"),
                section.lines("address"),
                section.text("phone"),
                section.text("email"),
                section.text("linkedin"),
                country(section));
    }

    private static Map<String, Profile> clients(Section top) throws SettingsException {
        Map<String, Profile> clients = new LinkedHashMap<>();
        Optional<Section> section = top.section("clients");
        if (section.isPresent()) {
            for (Map.Entry<String, Section> client : section.get().sections().entrySet()) {
                Profile details = profile(client.getValue(), CLIENT);
                Profile named = new Profile(
                        Optional.of(client.getKey()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                clients.put(client.getKey(), details.orElse(named));
            }
        }
        return clients;
    }

    private static Phrases phrases(Section section) throws SettingsException {
        section.allowOnly(PHRASES);
        for (String key : PHRASES) {
            for (String phrase : section.texts(key)) {
                if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
                    throw section.wrong(key, phrase, "words, such as \"best of the rest\"");
                }
            }
        }
        return new Phrases(section.texts("second-place"), section.texts("ask"), section.texts("no"));
    }

    private static void readColumns(
            Section section, Map<String, Field> columns, Map<String, Map<String, Field>> fileColumns)
            throws SettingsException {
        for (String header : section.keys()) {
            if (section.isSection(header)) {
                Section file = section.section(header).orElseThrow();
                Map<String, Field> own = new LinkedHashMap<>();
                for (String inner : file.keys()) {
                    own.put(inner, field(file, inner));
                }
                fileColumns.put(header, own);
            } else {
                columns.put(header, field(section, header));
            }
        }
    }

    private static Field field(Section section, String header) throws SettingsException {
        String key = section.text(header).orElse("");
        Optional<Field> field = Field.find(key);
        if (field.isEmpty()) {
            List<String> known = Arrays.stream(Field.values()).map(Field::key).toList();
            throw section.wrong(header, key, NearestWord.to(key, known).orElse("one of " + String.join(", ", known)));
        }
        return field.get();
    }

    private static Optional<Paper> paper(Section top) throws SettingsException {
        Optional<String> name = top.text("paper");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Paper paper : Paper.values()) {
            if (paper.name().equalsIgnoreCase(name.get())) {
                return Optional.of(paper);
            }
        }
        throw top.wrong("paper", name.get(), "\"a4\" or \"letter\"");
    }

    private static Optional<String> country(Section section) throws SettingsException {
        Optional<String> code = section.text("country").map(text -> text.toUpperCase(Locale.ROOT));
        if (code.isEmpty()) {
            return code;
        }
        String country = code.get().split("-", 2)[0];
        if (!COUNTRIES.contains(country)) {
            throw section.wrong(
                    "country",
                    code.get(),
                    "a two-letter country code, such as \"US\", or \"GB\" for the United Kingdom, and where holidays differ"
                            + " a region after it, such as \"GB-SCT\"");
        }
        List<String> regions = AddressCountry.parts(country);
        if (!code.get().equals(country) && !regions.contains(code.get())) {
            throw section.wrong(
                    "country",
                    code.get(),
                    "“" + country + "”"
                            + (regions.isEmpty() ? " without a region" : ", or one of " + String.join(", ", regions)));
        }
        return code;
    }

    private static SettingsException refused(String where, String what, String remedy) {
        return new SettingsException(new Notice(where, what, remedy));
    }
}
