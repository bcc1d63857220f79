package secondwind.application;

import java.util.regex.Pattern;

/** A column that counts who was left in the end: two finalists, and somebody hired, make a second place. */
public final class FinalistCount {
    private static final Pattern HEADER = Pattern.compile("(?iU)\\bfinalists?\\b|how many (?:were )?left"
            + "|left (?:in )?at (?:the )?end|(?:candidates|people) (?:left|at (?:the )?end)");

    private FinalistCount() {}

    /** Whether such numbers stand below a header with these words. */
    public static boolean isHeader(String text) {
        return HEADER.matcher(text).find();
    }
}
