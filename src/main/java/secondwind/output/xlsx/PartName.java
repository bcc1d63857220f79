package secondwind.output.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The names of the parts of a package: absolute paths with slashes, of which neither case nor escapes matter. */
final class PartName {
    private PartName() {}

    /** The name of the part that this entry of the archive holds; some programs write backslashes or a first slash. */
    static String ofEntry(String entry) {
        String path = entry.replace('\\', '/');
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The form in which two names of one part are equal. */
    static String key(String name) {
        return unescaped(name).toLowerCase(Locale.ROOT);
    }

    /** The name of the part that a relationship of another part, or of the package itself ("/"), leads to. */
    static String resolved(String source, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        path = fragment >= 0 ? path.substring(0, fragment) : path;
        String whole = path.startsWith("/") ? path : folder(source) + path;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "/" + String.join("/", parts);
    }

    /** The name of the part with the relationships of another part, or of the package itself ("/"). */
    static String relationshipsOf(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    /** The folder of a part, with a slash at its end. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String unescaped(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int index = 0; index < bytes.length; index++) {
            int high = index + 2 < bytes.length ? Character.digit(bytes[index + 1], 16) : -1;
            int low = index + 2 < bytes.length ? Character.digit(bytes[index + 2], 16) : -1;
            if (bytes[index] == '%' && high >= 0 && low >= 0) {
                plain[length++] = (byte) (high * 16 + low);
                index += 2;
            } else {
                plain[length++] = bytes[index];
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }
}
