package secondwind.log.format.xls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import secondwind.log.sheet.BrokenFileException;

/** The password that spreadsheet programs try by themselves: with it, a file is locked and yet opens for everybody. */
final class DefaultPassword {
    /** How often a password is scrambled; programs do it 50,000 or 100,000 times, and a hostile file could ask for more. */
    private static final int MOST_ROUNDS = 1_000_000;

    /** Reads how a file is encrypted. */
    @FunctionalInterface
    interface Description {
        EncryptionInfo read() throws IOException;
    }

    private DefaultPassword() {}

    /**
     * Unlocks an encrypted file.
     *
     * @throws BrokenFileException when it has a password of its own
     */
    static EncryptionInfo unlock(Description description) throws BrokenFileException {
        try {
            EncryptionInfo key = description.read();
            if (key.getVerifier().getSpinCount() <= MOST_ROUNDS
                    && key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return key;
            }
        } catch (IOException | GeneralSecurityException | RuntimeException unknownWay) {
            // A way of encryption that nobody here knows needs its own program as much as a password does.
        }
        throw locked();
    }

    static BrokenFileException locked() {
        return new BrokenFileException(
                "The file is protected with a password.",
                "Open it in your spreadsheet program, remove the password, save it, and use that copy.");
    }
}
