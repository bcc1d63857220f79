package secondwind.log.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Days counted from 1900 or 1904, as spreadsheets store them. */
public final class SerialDate {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The 29th of February 1900, which never was and which every spreadsheet counts. */
    private static final int PHANTOM_DAY = 60;

    private static final long LAST_SERIAL = 2_958_465;
    private static final int SECONDS_A_DAY = 86_400;

    private SerialDate() {}

    /** The moment that this count of days stands for; empty when no calendar has it. */
    public static Optional<LocalDateTime> moment(double serial, boolean from1904) {
        if (!(serial >= 0) || serial > LAST_SERIAL) {
            return Optional.empty();
        }
        long days = (long) Math.floor(serial);
        long seconds = Math.min(Math.round((serial - days) * SECONDS_A_DAY), SECONDS_A_DAY - 1L);
        LocalDate day;
        if (from1904) {
            day = EPOCH_1904.plusDays(days);
        } else {
            day = EPOCH_1900.plusDays(days > PHANTOM_DAY ? days - 1 : days);
        }
        return Optional.of(day.atStartOfDay().plusSeconds(seconds));
    }
}
