package secondwind.log;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import secondwind.application.Notice;
import secondwind.log.format.WorkbookOpener;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.Workbook;

/**
 * Opens every file of a folder as a check would and then reads each of its sheets to the end, and prints what became of
 * each: {@code java -Xmx512m -cp … secondwind.log.CorpusRun FOLDER}. Every file must be read, or refused in a sentence,
 * in time.
 */
final class CorpusRun {
    private static final long MOST_SECONDS = 20;
    private static final int PATIENCE = 10;
    private static final int SLOWEST = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SENTENCES = 80;

    private CorpusRun() {}

    /** What became of a file; all but the first two are defects. */
    enum Ending {
        READ,
        REFUSED,
        UNCHECKED,
        NO_SENTENCE,
        OVER_TIME,
        OUT_OF_MEMORY
    }

    private record Result(Path file, Ending ending, String said, long millis) {
        String line() {
            return ending + "\t" + millis + "\t" + file + "\t"
                    + said.replace('\n', ' ').replace('\t', ' ');
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String folder : arguments) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        List<Result> results = new ArrayList<>();
        for (Path file : files) {
            Result result = inTime(file);
            System.out.println(result.line());
            results.add(result);
        }
        summary(results);
        // A reading that never ends must not keep the program from ending.
        System.exit(results.stream().allMatch(result -> result.ending().compareTo(Ending.REFUSED) <= 0) ? 0 : 1);
    }

    private static Result inTime(Path file) throws InterruptedException {
        long start = System.nanoTime();
        CompletableFuture<Result> reading = new CompletableFuture<>();
        Thread reader = new Thread(() -> reading.complete(result(file)), "reader of " + file);
        reader.setDaemon(true);
        reader.start();
        long most = TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            try {
                return reading.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException late) {
                // The processor's time counts: the machine may be busy with something else.
                if (THREADS.getThreadCpuTime(reader.getId()) > most || System.nanoTime() - start > most * PATIENCE) {
                    return new Result(file, Ending.OVER_TIME, where(reader.getStackTrace()), MOST_SECONDS * 1000);
                }
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Result result(Path file) {
        Ending ending = Ending.READ;
        String said;
        try {
            said = readAsCheckDoes(file);
            readEverySheet(file);
        } catch (UnreadableLogException refused) {
            Notice notice = refused.notice();
            ending = notice.what().isBlank() || notice.remedy().isBlank() ? Ending.NO_SENTENCE : Ending.REFUSED;
            said = notice.what() + " | " + notice.remedy();
            showUnchecked(file, refused);
        } catch (OutOfMemoryError full) {
            ending = Ending.OUT_OF_MEMORY;
            said = where(full.getStackTrace());
        } catch (Throwable unchecked) {
            ending = Ending.UNCHECKED;
            said = unchecked + " " + where(unchecked.getStackTrace());
        }
        return new Result(file, ending, said, TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime()));
    }

    private static String readAsCheckDoes(Path file) throws UnreadableLogException {
        try {
            Logs.Outcome outcome = Logs.read(file, Logs.OPTIONS);
            StringBuilder said = new StringBuilder(outcome.rows().size() + " rows");
            outcome.notices().forEach(notice -> said.append(" | ").append(notice.what()));
            return said.toString();
        } catch (UnreadableLogException refused) {
            readEverySheet(file);
            throw refused;
        }
    }

    /** A log's survey stops early in most files; their last rows must be no trap either. */
    private static void readEverySheet(Path file) {
        try (Workbook workbook = WorkbookOpener.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                try {
                    sheet.read(row -> row.number() >= 0);
                } catch (BrokenFileException said) {
                    showUnchecked(file, said);
                }
            }
            workbook.remarks();
        } catch (BrokenFileException said) {
            showUnchecked(file, said);
        }
    }

    /** A sentence is a good ending; but what went wrong before it in our own code is to be mended. */
    private static void showUnchecked(Path file, Throwable said) {
        for (Throwable cause = said.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException) {
                System.out.println("TURNED\t" + file + "\t" + cause + where(cause.getStackTrace()));
            }
        }
    }

    private static String where(StackTraceElement[] stack) {
        StringBuilder where = new StringBuilder();
        for (int index = 0; index < Math.min(stack.length, 14); index++) {
            where.append(" < ").append(stack[index]);
        }
        return where.toString();
    }

    private static void summary(List<Result> results) {
        System.out.println("== " + results.size() + " files");
        Map<Ending, Integer> endings = new LinkedHashMap<>();
        Map<String, Integer> sentences = new LinkedHashMap<>();
        for (Result result : results) {
            endings.merge(result.ending(), 1, Integer::sum);
            if (result.ending() == Ending.REFUSED) {
                sentences.merge(
                        result.said().replaceAll("\u201c[^\u201d]*\u201d", "\u201c\u2026\u201d"), 1, Integer::sum);
            }
        }
        endings.forEach((ending, count) -> System.out.println("== " + ending + " " + count));
        results.stream()
                .sorted(Comparator.comparingLong(Result::millis).reversed())
                .limit(SLOWEST)
                .forEach(result -> System.out.println("== slow " + result.millis() + " ms " + result.file()));
        sentences.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SENTENCES)
                .forEach(entry -> System.out.println("== " + entry.getValue() + " x " + entry.getKey()));
    }
}
