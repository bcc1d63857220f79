package secondwind.packet;

import static java.util.Objects.requireNonNull;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mailbox that a mail program accepts.
 *
 * @param name whose it is, on one line; empty when nobody knows
 * @param address the address in ASCII, a domain in another script as its {@code xn--} form
 */
public record MailAddress(Optional<String> name, String address) {
    /** Unquoted, as every provider has them (RFC 5321, 4.1.2). */
    private static final Pattern MAILBOX = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h<>()\\[\\],;:\"\u201c\u201d]+");
    private static final Pattern LAST_DOTS = Pattern.compile("\\.+$");

    /** In characters (RFC 5321, 4.5.3.1). */
    private static final int LONGEST_MAILBOX = 64;

    private static final int LONGEST_ADDRESS = 254;

    public MailAddress {
        requireNonNull(name);
        requireNonNull(address);
    }

    /**
     * The one address in what somebody typed, with or without a name or a remark beside it; empty when there is none, or
     * more than one, or it is one that no mail program would send to.
     *
     * @param name whose address it is
     * @param typed the words of a cell or a setting
     */
    public static Optional<MailAddress> find(Optional<String> name, Optional<String> typed) {
        List<String> addresses = typed.map(words -> HIDDEN.matcher(words).replaceAll(""))
                .map(words -> Arrays.stream(BETWEEN_WORDS.split(words))
                        .filter(word -> word.contains("@"))
                        .distinct()
                        .toList())
                .orElse(List.of());
        return addresses.size() == 1
                ? usable(addresses.get(0)).map(address -> new MailAddress(onOneLine(name), address))
                : Optional.empty();
    }

    private static Optional<String> onOneLine(Optional<String> name) {
        return name.map(words -> HIDDEN.matcher(words).replaceAll(""))
                .map(MailDraft::line)
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> usable(String word) {
        int at = word.lastIndexOf('@');
        String mailbox = word.substring(0, at);
        Optional<String> domain =
                ascii(LAST_DOTS.matcher(word.substring(at + 1)).replaceAll(""));
        return domain.filter(known -> mailbox.length() <= LONGEST_MAILBOX
                        && MAILBOX.matcher(mailbox).matches()
                        && DOMAIN.matcher(known).matches())
                .map(known -> mailbox + "@" + known)
                .filter(address -> address.length() <= LONGEST_ADDRESS);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }
}
