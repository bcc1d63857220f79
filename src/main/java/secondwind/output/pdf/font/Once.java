package secondwind.output.pdf.font;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something costly that is made when it is first asked for, once, whichever thread asks. */
public final class Once<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /** Made by this. */
    public Once(Supplier<T> maker) {
        this.maker = requireNonNull(maker);
    }

    /** The thing itself. */
    public T get() {
        T known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
