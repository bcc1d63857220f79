package secondwind.output;

import java.util.Locale;
import java.util.Set;

/** The papers we print on; sizes in points of 1/72 inch. */
public enum Paper {
    LETTER(612, 792),
    A4(595.276, 841.89);

    private static final Set<String> PRINT_ON_LETTER =
            Set.of("US", "CA", "MX", "PH", "PR", "CL", "CO", "VE", "CR", "GT", "PA", "DO");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The paper that offices use in this country, a two-letter code: Letter in North America and a few others. */
    public static Paper usualIn(String country) {
        return PRINT_ON_LETTER.contains(country.toUpperCase(Locale.ROOT)) ? LETTER : A4;
    }

    /** The width in points. */
    public double width() {
        return width;
    }

    /** The height in points. */
    public double height() {
        return height;
    }
}
