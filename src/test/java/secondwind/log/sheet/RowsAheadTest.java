package secondwind.log.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RowsAheadTest {
    private static final int MANY = 5_000;

    /** What a sheet does when it is read. */
    @FunctionalInterface
    private interface Reading {
        void go(Sheet.Visitor visitor) throws BrokenFileException;
    }

    private record OneSheet(Reading reading) implements Sheet {
        @Override
        public String name() {
            return "Log";
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public Optional<String> notATable() {
            return Optional.empty();
        }

        @Override
        public void read(Visitor visitor) throws BrokenFileException {
            reading.go(visitor);
        }
    }

    private static SheetRow row(int number, String text) {
        return new SheetRow(number, false, List.of(new TypedCell.Text(text)));
    }

    private static Sheet rows(int count) {
        return new OneSheet(visitor -> {
            for (int number = 1; number <= count; number++) {
                if (!visitor.visit(row(number, "row " + number))) {
                    return;
                }
            }
        });
    }

    private static List<Integer> read(Sheet sheet) throws BrokenFileException {
        List<Integer> seen = new ArrayList<>();
        RowsAhead.read(sheet, row -> seen.add(row.number()));
        return seen;
    }

    @Test
    void handsOverEachRowInItsOrder() throws BrokenFileException {
        assertEquals(IntStream.rangeClosed(1, MANY).boxed().toList(), read(rows(MANY)));
        assertEquals(List.of(), read(rows(0)));
        assertEquals(List.of(1), read(rows(1)));
    }

    @Test
    void readsOnWhileARowIsWorkedOn() throws BrokenFileException, InterruptedException {
        CountDownLatch farAhead = new CountDownLatch(300);
        Sheet sheet = new OneSheet(visitor -> {
            for (int number = 1; number <= MANY; number++) {
                farAhead.countDown();
                visitor.visit(row(number, ""));
            }
        });
        List<Boolean> wasAhead = new ArrayList<>();
        Thread caller = Thread.currentThread();
        RowsAhead.read(sheet, row -> {
            assertSame(caller, Thread.currentThread());
            try {
                wasAhead.add(farAhead.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return true;
        });
        assertTrue(wasAhead.get(0));
    }

    @Test
    void doesNotKeepManyLongTextsInMemory() throws BrokenFileException {
        AtomicInteger read = new AtomicInteger();
        String text = "x".repeat(200_000);
        Sheet sheet = new OneSheet(visitor -> {
            for (int number = 1; number <= 100; number++) {
                read.incrementAndGet();
                visitor.visit(row(number, text));
            }
        });
        List<Integer> most = new ArrayList<>();
        RowsAhead.read(sheet, row -> {
            if (row.number() < 3) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                most.add(read.get());
            }
            return true;
        });
        assertTrue(most.stream().allMatch(rows -> rows < 20), most.toString());
    }

    @Test
    void whatBreaksComesBehindTheRowsBeforeIt() {
        BrokenFileException broken = new BrokenFileException("It ends here.", "Save it again.");
        List<Integer> seen = new ArrayList<>();
        Sheet sheet = new OneSheet(visitor -> {
            for (int number = 1; number <= 300; number++) {
                visitor.visit(row(number, ""));
            }
            throw broken;
        });
        assertSame(
                broken,
                assertThrows(BrokenFileException.class, () -> RowsAhead.read(sheet, row -> seen.add(row.number()))));
        assertEquals(300, seen.size());
    }

    @Test
    void errorsOfTheReaderAreNotLost() {
        StackOverflowError deep = new StackOverflowError();
        Sheet sheet = new OneSheet(visitor -> {
            throw deep;
        });
        assertSame(deep, assertThrows(StackOverflowError.class, () -> read(sheet)));
        IllegalStateException own = new IllegalStateException();
        Sheet other = new OneSheet(visitor -> {
            throw own;
        });
        assertSame(own, assertThrows(IllegalStateException.class, () -> read(other)));
    }

    @Test
    void whatTheVisitorThrowsEndsTheReading() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Sheet sheet = new OneSheet(visitor -> {
            boolean wanted = true;
            while (wanted) {
                wanted = visitor.visit(row(read.incrementAndGet(), ""));
            }
            ended.incrementAndGet();
        });
        IllegalStateException own = new IllegalStateException("no more");
        assertSame(
                own,
                assertThrows(
                        IllegalStateException.class,
                        () -> RowsAhead.read(sheet, row -> {
                            throw own;
                        })));
        assertEquals(1, ended.get());
    }

    @Test
    void aVisitorWhoHasSeenEnoughEndsTheReading() throws BrokenFileException {
        AtomicInteger ended = new AtomicInteger();
        Sheet endless = new OneSheet(visitor -> {
            int number = 1;
            while (visitor.visit(row(number, ""))) {
                number++;
            }
            ended.incrementAndGet();
        });
        List<Integer> seen = new ArrayList<>();
        RowsAhead.read(endless, row -> {
            seen.add(row.number());
            return row.number() < 200;
        });
        assertEquals(200, seen.size());
        assertEquals(1, ended.get());
    }
}
