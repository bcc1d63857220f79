package secondwind.output.pdf.code;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of a run. A page is set several times until it fits, and drawn for the book and for its packet, and working
 * out a code takes as long as drawing a packet. Safe to share between threads.
 */
public final class QrCodes {
    /** Half a kilobyte each. */
    private static final int MOST = 4_000;

    private final Map<String, Optional<QrCode>> latest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<QrCode>> eldest) {
            return size() > MOST;
        }
    };

    /** The code for this text, as {@link QrCode#of} has it. */
    public synchronized Optional<QrCode> of(String text, int mostModules) {
        return latest.computeIfAbsent(mostModules + " " + text, unused -> QrCode.of(text, mostModules));
    }
}
