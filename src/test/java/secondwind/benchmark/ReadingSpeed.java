package secondwind.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import secondwind.log.Log;
import secondwind.log.LogOptions;
import secondwind.log.LogReader;

/** Reads a large log, and walks the same file with nothing but the platform's ZIP and XML readers, in turns. */
final class ReadingSpeed {
    private static final int ROUNDS = 4;
    private static final LogOptions OPTIONS = new LogOptions(LocalDate.of(2026, 11, 23), false, Map.of());
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ReadingSpeed() {}

    /** One way through a file; answers how much it met. */
    @FunctionalInterface
    private interface Way {
        int go(Path file) throws Exception;
    }

    private record Seconds(double cpu, double wall) {}

    /** Arguments: how many rows, and the folder for the files, which are written once and kept. */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (boolean shared : new boolean[] {false, true}) {
            String kind = shared ? "shared" : "inline";
            Path file = folder.resolve("log-" + kind + "-" + rows + ".xlsx");
            if (!Files.exists(file)) {
                LargeLog.writeElsewhere(file, rows, shared);
            }
            measure(kind, file);
        }
    }

    private static void measure(String kind, Path file) throws Exception {
        List<Seconds> floor = new ArrayList<>();
        List<Seconds> full = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            floor.add(timed("walk", ReadingSpeed::walk, file));
            full.add(timed("read", ReadingSpeed::read, file));
        }
        double cpu = least(floor, Seconds::cpu) / least(full, Seconds::cpu);
        double wall = least(floor, Seconds::wall) / least(full, Seconds::wall);
        OUT.printf(
                Locale.ROOT,
                "%s: reading runs at %.2f of the walk's speed by processor time, %.2f by the clock, in a heap of %d MB%n",
                kind,
                cpu,
                wall,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double least(List<Seconds> of, java.util.function.ToDoubleFunction<Seconds> what) {
        return Collections.min(of.stream().map(what::applyAsDouble).toList());
    }

    private static Seconds timed(String name, Way way, Path file) throws Exception {
        // Of the whole process, for the reading takes more than one thread; its compiler and collector count too.
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = process.getProcessCpuTime();
        long wall = System.nanoTime();
        int met = way.go(file);
        Seconds seconds = new Seconds((process.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
        OUT.printf(Locale.ROOT, "  %s %,d: %.2f s cpu, %.2f s%n", name, met, seconds.cpu(), seconds.wall());
        return seconds;
    }

    /** The floor: every XML part, each event once, nothing looked at. */
    private static int walk(Path file) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        int events = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    XMLStreamReader xml = factory.createXMLStreamReader(stream);
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                }
            }
        }
        return events;
    }

    private static int read(Path file) throws Exception {
        AtomicInteger rows = new AtomicInteger();
        try (Log log = LogReader.open(file, OPTIONS)) {
            log.forEachRow(row -> rows.incrementAndGet());
            return rows.get();
        }
    }
}
