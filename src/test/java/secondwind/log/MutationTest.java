package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Notice;

/**
 * Logs of every format, harmed in every way: each must end in rows or in a sentence, in time. {@code -Pfuzz} harms many
 * more; a failure names the number with which {@code -Dfuzz.seed} repeats it.
 */
class MutationTest {
    private static final int MOST_SECONDS = 20;
    private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 250);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123);

    /** The logs are the same for every seed, so that one number repeats what a run of thousands found. */
    private static final long WHOLE_LOGS = 20_261_123;

    private static final List<Damage> DAMAGES = List.of(Damage.values());

    @TempDir
    Path folder;

    @Test
    void everyHarmedLogEndsInRowsOrInASentence() throws Exception {
        List<Map.Entry<String, byte[]>> logs = List.copyOf(logs().entrySet());
        Map<Damage, Integer> survived = new EnumMap<>(Damage.class);
        List<String> failures = new ArrayList<>();
        TracedFailures traced = new TracedFailures();
        double slowest = 0;
        String slowestNamed = "";
        ExecutorService reader = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        for (int number = 0; number < MUTATIONS && failures.size() < 20; number++) {
            long seed = SEED + number;
            // Neighbouring seeds begin alike; a first draw parts them.
            Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
            Map.Entry<String, byte[]> log = logs.get(dice.nextInt(logs.size()));
            String name = log.getKey();
            byte[] whole = log.getValue();
            Damage damage = DAMAGES.get(dice.nextInt(DAMAGES.size()));
            if (!damage.fits(whole)) {
                continue;
            }
            Path file = Files.write(folder.resolve(name), damage.to(whole, dice));
            long start = System.nanoTime();
            String ending = ending(reader.submit(() -> read(file)));
            for (String mistake : traced.ours()) {
                failures.add("seed " + seed + ", " + damage + " of " + name + ": our own " + mistake);
            }
            traced.forget();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (seconds > slowest) {
                slowest = seconds;
                slowestNamed = "seed " + seed + ", " + damage + " of " + name;
            }
            if (ending.isEmpty()) {
                survived.merge(damage, 1, Integer::sum);
            } else {
                failures.add("seed " + seed + ", " + damage + " of " + name + ": " + ending);
            }
        }
        reader.shutdownNow();
        traced.close();
        System.out.printf("The slowest of %d took %.1f s: %s%n", MUTATIONS, slowest, slowestNamed);

        assertThat(failures).isEmpty();
        assertThat(survived).as("every kind of damage was done").hasSameSizeAs(Damage.values());
    }

    private static String ending(Future<String> reading) throws InterruptedException {
        try {
            return reading.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return "over " + MOST_SECONDS + " s";
        } catch (ExecutionException unchecked) {
            return String.valueOf(unchecked.getCause());
        }
    }

    /** What is wrong with the way in which the reading ended; empty when nothing is. */
    private static String read(Path file) {
        try {
            Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);
            return outcome.sheets().isEmpty() ? "read, and no sheet in it" : "";
        } catch (UnreadableLogException refused) {
            Notice notice = refused.notice();
            boolean plain = !notice.what().isBlank()
                    && notice.what().endsWith(".")
                    && notice.remedy().endsWith(".");
            return plain && !notice.line().contains("Exception") ? "" : "no sentence: " + notice.line();
        }
    }

    private Map<String, byte[]> logs() throws IOException {
        Map<String, byte[]> logs = new LinkedHashMap<>();
        Random dice = new Random(WHOLE_LOGS);
        for (LayoutFile.Format format : LayoutFile.Format.values()) {
            Path file =
                    LayoutFile.write(RandomLayout.of(dice, format), format, folder.resolve("whole." + format.suffix()));
            logs.put("log-" + format.name() + "." + format.suffix(), Files.readAllBytes(file));
        }
        Path hand = new HandWrittenWorkbook()
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"d.m.yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>")
                .sharedStrings("<si><t>Company</t></si><si><r><t>Out</t></r><r><t>come</t></r></si>")
                .sheet(
                        "Log",
                        "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"D2\" t=\"str\"><v>Date applied</v></c></row>"
                                + "<row r=\"4\" hidden=\"1\"><c r=\"B4\" t=\"inlineStr\"><is><t>Acme</t></is></c>"
                                + "<c r=\"C4\" t=\"e\"><v>#REF!</v></c><c r=\"D4\" s=\"1\"><v>46000</v></c></row>")
                .save(folder.resolve("whole.xlsx"));
        logs.put("by-hand.xlsx", Files.readAllBytes(hand));
        for (String name :
                List.of("job-search.xls", "job-search.ods", "job-search.fods", "job-search.xml", "job-search.html")) {
            try (InputStream stream =
                    Objects.requireNonNull(MutationTest.class.getResourceAsStream("/logs/" + name), name)) {
                logs.put(name, stream.readAllBytes());
            }
        }
        return logs;
    }
}
