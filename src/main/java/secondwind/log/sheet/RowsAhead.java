package secondwind.log.sheet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet in a thread of its own, a few hundred rows ahead of whoever works on them, so that a long log keeps two
 * processors busy. The rows come in their order and in the caller's thread; what the reading throws comes behind the
 * rows that stand before it.
 */
public final class RowsAhead {
    private static final int MOST_ROWS = 128;
    /** A batch of long texts has fewer rows, for several batches are in memory at a time. */
    private static final int MOST_CHARACTERS = 1 << 18;

    private static final int MOST_BATCHES = 4;
    private static final int MILLISECONDS_TO_WAIT = 100;
    /** Behind it there is none. */
    private static final List<SheetRow> LAST = new ArrayList<>();

    private final Sheet sheet;
    private final BlockingQueue<List<SheetRow>> batches = new ArrayBlockingQueue<>(MOST_BATCHES);
    private final Thread reader = new Thread(this::readAll, "rows ahead");
    private List<SheetRow> batch = new ArrayList<>(MOST_ROWS);
    private int characters;
    private volatile boolean unwanted;
    private volatile @Nullable Throwable failure;

    private RowsAhead(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Hands each row of the sheet to the visitor, as {@link Sheet#read} does.
     *
     * @throws BrokenFileException when the sheet cannot be read to its end; the rows before that were handed over
     */
    public static void read(Sheet sheet, Sheet.Visitor visitor) throws BrokenFileException {
        new RowsAhead(sheet).read(visitor);
    }

    private void read(Sheet.Visitor visitor) throws BrokenFileException {
        reader.setDaemon(true);
        reader.start();
        boolean isWhole = false;
        try {
            isWhole = handOver(visitor);
        } finally {
            if (!isWhole) {
                end();
            }
        }
        if (isWhole && failure != null) {
            passOn(requireNonNull(failure));
        }
    }

    /** Answers whether there is no further batch. */
    private boolean handOver(Sheet.Visitor visitor) {
        for (List<SheetRow> next = take(); next != LAST; next = take()) {
            for (SheetRow row : next) {
                if (!visitor.visit(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Nobody else may read the file before its reader has ended. */
    private void end() {
        unwanted = true;
        while (take() != LAST) {
            // Makes room for the batch that the reader may be about to put.
        }
    }

    private static void passOn(Throwable failure) throws BrokenFileException {
        if (failure instanceof BrokenFileException broken) {
            throw broken;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** The next batch; the last one too where the reader died without a word, as it may without memory. */
    private List<SheetRow> take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    boolean alive = reader.isAlive();
                    List<SheetRow> next = batches.poll(MILLISECONDS_TO_WAIT, TimeUnit.MILLISECONDS);
                    if (next != null || !alive) {
                        return next == null ? LAST : next;
                    }
                } catch (InterruptedException noReasonToStop) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void readAll() {
        try {
            sheet.read(row -> {
                add(row);
                return !unwanted;
            });
            put(batch);
        } catch (BrokenFileException | RuntimeException | Error thrown) {
            failure = thrown;
            put(batch);
        }
        put(LAST);
    }

    private void add(SheetRow row) {
        batch.add(row);
        for (TypedCell cell : row.cells()) {
            characters += cell instanceof TypedCell.Text text ? text.text().length() : 0;
        }
        if (batch.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
            put(batch);
            batch = new ArrayList<>(MOST_ROWS);
            characters = 0;
        }
    }

    private void put(List<SheetRow> full) {
        try {
            batches.put(full);
        } catch (InterruptedException nobodyWaits) {
            unwanted = true;
        }
    }
}
