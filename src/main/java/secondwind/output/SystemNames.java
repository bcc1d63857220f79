package secondwind.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What this system can write into the name of a file. A machine without a language setting, as scheduled jobs often have,
 * knows only plain letters; there a name loses its accents rather than stop the run.
 */
final class SystemNames {
    private static final Charset CHARSET = charset(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private SystemNames() {}

    static String writable(String name) {
        return writable(name, CHARSET);
    }

    static String writable(String name, Charset charset) {
        if (charset.newEncoder().canEncode(name)) {
            return name;
        }
        String withoutAccents = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return withoutAccents.replaceAll("[^\\p{ASCII}]+", "-");
    }

    /** The platform calls plain letters by a name of its own. */
    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }
}
