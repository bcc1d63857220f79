package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    private static Optional<String> address(String typed) {
        return MailAddress.find(Optional.of("Maria Okafor"), Optional.of(typed)).map(MailAddress::address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maria@fernhill.example | maria@fernhill.example",
                "Maria Okafor <maria@fernhill.example> | maria@fernhill.example",
                "mailto:maria@fernhill.example | maria@fernhill.example",
                "maria@fernhill.example (assistant: Jo) | maria@fernhill.example",
                "maria@fernhill.example, ask for Jo | maria@fernhill.example",
                "maria@fernhill.example. | maria@fernhill.example",
                "m.o'hara+jobs@sub.fernhill.example | m.o'hara+jobs@sub.fernhill.example",
                "maria@b\u00fccher.example | maria@xn--bcher-kva.example",
                "\u202amaria@fernhill.example\u202c | maria@fernhill.example"
            })
    void isTheOneAddressInWhatWasTyped(String typed, String expected) {
        assertThat(address(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "555-0142",
                "linkedin.example/in/maria",
                "maria@fernhill.example; jo@fernhill.example",
                "maria@fernhill.example jo@fernhill.example",
                "maria@fernhill",
                "@fernhill.example",
                "maria@",
                "maria@@fernhill.example",
                "maria@jo@fernhill.example",
                "maria@fernhill..example",
                ".maria@fernhill.example",
                "maria.@fernhill.example",
                "mar\u00eda@fernhill.example",
                "maria@-fernhill.example",
                "maria@fernhill.example/jo@fernhill.example",
                "maria@[192.0.2.1]",
                "maria@192.0.2.1",
                "maria at fernhill.example",
                "maria@fernhill.example\r\nBcc:jo@fernhill.example"
            })
    void isNoneWhereAMailProgramWouldRefuseOrSendToSomebodyElse(String typed) {
        assertThat(address(typed)).isEmpty();
    }

    @Test
    void isNotLongerThanAMailboxCanBe() {
        assertThat(address("x".repeat(64) + "@fernhill.example")).isPresent();
        assertThat(address("x".repeat(65) + "@fernhill.example")).isEmpty();
        assertThat(address("maria@" + "fernhill.".repeat(30) + "example")).isEmpty();
        assertThat(address("maria@" + "x".repeat(64) + ".example")).isEmpty();
    }

    @Test
    void hasANameOnOneLineOrNone() {
        assertThat(named("  Maria\r\nBcc: jo@fernhill.example\u2028Okafor "))
                .contains("Maria Bcc: jo@fernhill.example Okafor");
        assertThat(named(" \n\u200e ")).isEmpty();
        assertThat(MailAddress.find(Optional.empty(), Optional.of("maria@fernhill.example")))
                .hasValueSatisfying(mailbox -> assertThat(mailbox.name()).isEmpty());
    }

    private static Optional<String> named(String name) {
        return MailAddress.find(Optional.of(name), Optional.of("maria@fernhill.example"))
                .orElseThrow()
                .name();
    }
}
