package secondwind.secondplace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of evidence: sections in square brackets, and lines of words under each. The format is explained at the top
 * of {@code english.txt}.
 */
record EvidenceFile(List<Section> sections) {

    /**
     * One section.
     *
     * @param name the words in square brackets
     * @param lines its lines, without comments and blank ones
     */
    record Section(String name, List<String> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    EvidenceFile {
        sections = List.copyOf(sections);
    }

    /** Reads a file that lies beside this class. */
    static EvidenceFile get(String name) {
        try (InputStream stream = EvidenceFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program's own file " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EvidenceFile parse(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        String name = "";
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.startsWith("[") && stripped.endsWith("]")) {
                sections.add(new Section(name, open));
                name = stripped.substring(1, stripped.length() - 1);
                open = new ArrayList<>();
            } else if (!stripped.isEmpty() && !stripped.startsWith("//")) {
                open.add(stripped);
            }
        }
        sections.add(new Section(name, open));
        return new EvidenceFile(sections);
    }
}
