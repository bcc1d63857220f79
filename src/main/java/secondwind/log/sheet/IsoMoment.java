package secondwind.log.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The ISO dates of cells whose type is "d". */
public final class IsoMoment {
    private static final int DAY_LENGTH = 10;
    private static final int MINUTE_LENGTH = 16;

    private IsoMoment() {}

    public static Optional<LocalDateTime> parse(String text) {
        try {
            if (text.length() < DAY_LENGTH) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.parse(text.substring(0, DAY_LENGTH));
            if (text.length() < MINUTE_LENGTH) {
                return Optional.of(day.atStartOfDay());
            }
            return Optional.of(LocalDateTime.parse(text.substring(0, MINUTE_LENGTH)));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }
}
