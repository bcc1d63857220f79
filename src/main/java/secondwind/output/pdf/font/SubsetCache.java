package secondwind.output.pdf.font;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The subsets used last. Cutting a subset for every file would cost more than all the rest of the file. */
final class SubsetCache {

    private static final int CAPACITY = 48;

    private final Function<BitSet, FontSubset> cutter;
    private final Map<BitSet, FontSubset> subsets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, FontSubset> eldest) {
            return size() > CAPACITY;
        }
    };

    SubsetCache(Function<BitSet, FontSubset> cutter) {
        this.cutter = cutter;
    }

    /** The subset with exactly these codes; the set must not be changed afterwards. */
    FontSubset get(BitSet codes) {
        synchronized (subsets) {
            FontSubset known = subsets.get(codes);
            if (known == null) {
                known = cutter.apply(codes);
                subsets.put(codes, known);
            }
            return known;
        }
    }
}
