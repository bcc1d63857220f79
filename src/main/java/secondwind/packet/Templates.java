package secondwind.packet;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of letters, scripts and sheets, as plain text that a coach can edit and that can run no code. A name that
 * a template uses and nobody gives is an error, never a blank in print.
 */
final class Templates {
    private static final String FOLDER = "words/";

    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .standardsMode(false)
            .withLoader(Templates::open);
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /**
     * The template's text with these words in it.
     *
     * @param name the template's file name without its suffix, such as {@code letter}
     * @param words strings, booleans for conditional passages; the strings already quoted by {@link Inline}
     */
    String fill(String name, Map<String, ?> words) {
        return compiled.computeIfAbsent(name, this::compile).execute(words);
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.compile(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader open(String name) {
        InputStream stream = Templates.class.getResourceAsStream(FOLDER + name + ".txt");
        if (stream == null) {
            throw new IllegalArgumentException("Expected a template called " + name + ", but there is none");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
