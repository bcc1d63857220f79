package secondwind.batch;

import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a log lies, as its plan remembers it: seen from the output folder, so that both may move together. It tells logs
 * of one name apart.
 *
 * @param text the path with slashes, from the output folder, with nothing in it that a program may take for a space
 */
record LogPlace(String text) {
    /** What has room in the header of the keys, beside what the plan keeps of the log's rows. */
    private static final int LONGEST = 900;

    private static final Pattern ENDING = Pattern.compile("\\.[^./]*$");
    private static final Pattern ENCODED = Pattern.compile("[%+\\s\\p{Cntrl}\\p{Z}]");

    LogPlace {
        requireNonNull(text);
    }

    /** The place of this log for plans in this output folder; empty where it is too long to be kept. */
    static Optional<LogPlace> of(Path log, Path output) {
        Path from = output.toAbsolutePath().normalize();
        Path to = log.toAbsolutePath().normalize();
        Path path = from.getRoot() != null && from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to;
        String text = ENCODED.matcher(path.toString().replace('\\', '/')).replaceAll(found -> encoded(found.group()));
        return Optional.of(new LogPlace(text)).filter(place -> place.text().length() <= LONGEST);
    }

    private static String encoded(String letter) {
        StringBuilder text = new StringBuilder();
        for (byte each : letter.getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format("%%%02X", each));
        }
        return text.toString();
    }

    /** The path in words. */
    String words() {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException typedOver) {
            return text;
        }
    }

    /** The file at this place, for plans in this output folder; empty where there is none. */
    Optional<Path> file(Path output) {
        try {
            return Optional.of(output.toAbsolutePath().resolve(words()).normalize())
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /** Whether both are one file but for the ending of its name, as when a log was saved in another format. */
    boolean isSameButForEnding(LogPlace other) {
        return ENDING.matcher(text)
                .replaceFirst("")
                .equalsIgnoreCase(ENDING.matcher(other.text).replaceFirst(""));
    }
}
