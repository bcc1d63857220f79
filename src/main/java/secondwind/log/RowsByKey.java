package secondwind.log;

/** The rows at which keys stood first, in plain arrays: a million of them fit a small heap. */
final class RowsByKey {
    /** Keys beyond this number are not remembered. */
    private static final int MOST = 1_200_000;

    private static final int SHEET_BITS = 11;
    private static final int MOST_SHEETS = 1 << SHEET_BITS;
    private static final int MOST_ROW = 1 << (Integer.SIZE - SHEET_BITS);

    private long[] keys = new long[1 << 10];
    /** Sheet and row in one number; 0 where nothing stands. */
    private int[] places = new int[1 << 10];

    private int count;

    /**
     * Remembers where a key stood first.
     *
     * @param sheet the sheet's number, from 0
     * @param row the row's number, from 1
     * @return where the key is kept if it is known already, else -1
     */
    int putIfAbsent(long key, int sheet, int row) {
        int slot = slot(key);
        if (places[slot] != 0) {
            return slot;
        }
        if (count < MOST && sheet < MOST_SHEETS && row < MOST_ROW) {
            keys[slot] = key;
            places[slot] = (row << SHEET_BITS) | sheet;
            count++;
            if (count * 5L > keys.length * 3L) {
                grow();
            }
        }
        return -1;
    }

    /** The number of the sheet on which this kept key stood first. */
    int sheet(int slot) {
        return places[slot] & (MOST_SHEETS - 1);
    }

    /** The row in which this kept key stood first. */
    int row(int slot) {
        return places[slot] >>> SHEET_BITS;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (places[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new int[oldPlaces.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldPlaces[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                places[slot] = oldPlaces[old];
            }
        }
    }
}
