package secondwind.log.sheet;

import org.jspecify.annotations.Nullable;

/** Hands rows on, and remembers what the receiver threw: that is not the file's fault, and passes through as it is. */
public final class Relay implements Sheet.Visitor {
    private final Sheet.Visitor receiver;
    private @Nullable RuntimeException thrown;

    public Relay(Sheet.Visitor receiver) {
        this.receiver = receiver;
    }

    @Override
    public boolean visit(SheetRow row) {
        try {
            return receiver.visit(row);
        } catch (RuntimeException own) {
            thrown = own;
            throw own;
        }
    }

    /** Throws what the receiver threw, if it did. */
    public void passOn() {
        if (thrown != null) {
            throw thrown;
        }
    }
}
