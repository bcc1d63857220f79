package secondwind.output.eml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.packet.MailAddress;
import secondwind.packet.MailDraft;
import secondwind.plan.Step;

/** Drafts as a mail program reads them. */
class DraftFilesTest {
    private static final MailAddress DANA = new MailAddress(Optional.of("Dana Whitlock"), "dana@example.com");
    private static final MailAddress MARIA = new MailAddress(Optional.of("Maria Okafor"), "maria@fernhill.example");
    private static final List<String> TEXT = List.of(
            "Dear Maria Okafor,",
            "I liked the \u201cnight dispatch\u201d, and " + "a long paragraph stays one line ".repeat(40)
                    + "to its end.",
            "Sincerely,\nDana Whitlock");

    private static byte[] bytes(MailDraft draft) {
        return new DraftFiles().draft(draft);
    }

    private static MailDraft draft(String subject, List<String> paragraphs) {
        return new MailDraft(Step.LETTER, Optional.of(DANA), Optional.of(MARIA), subject, paragraphs);
    }

    private static MimeMessage read(MailDraft draft) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(draft)));
    }

    private static List<String> headerLines(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaderLines());
    }

    @Test
    void openAsUnsentMessagesInPlainText() throws MessagingException, IOException {
        MimeMessage message = read(draft("Thank you, Dispatcher", TEXT));
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("dana@example.com"));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Dana Whitlock");
        assertThat(message.getRecipients(RecipientType.TO))
                .extracting(Address::toString)
                .containsExactly("Maria Okafor <maria@fernhill.example>");
        assertThat(message.getSubject()).isEqualTo("Thank you, Dispatcher");
        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(String.join("\n\n", TEXT) + "\n");
    }

    @Test
    void leaveDateAndIdToTheMailProgram() throws MessagingException {
        MimeMessage message = read(draft("Thank you", TEXT));
        assertThat(message.getSentDate()).isNull();
        assertThat(message.getMessageID()).isNull();
        assertThat(message.getRecipients(RecipientType.CC)).isNull();
    }

    @Test
    void areSevenBitLinesThatEveryServerTakes() {
        byte[] bytes = bytes(draft("\u738b\u5c0f\u660e \u2013 R\u00e9sum\u00e9 ".repeat(20), TEXT));
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(whole.chars()).allMatch(letter -> letter < 0x7F);
        assertThat(whole.replace("\r\n", "").chars()).noneMatch(letter -> letter == '\r' || letter == '\n');
        assertThat(whole.split("\r\n", -1)).allMatch(line -> line.length() <= 78);
    }

    @Test
    void areTheSameBytesEachTime() {
        assertThat(bytes(draft("Thank you", TEXT))).isEqualTo(bytes(draft("Thank you", TEXT)));
    }

    @Test
    void haveNoHeaderForWhomNobodyKnows() throws MessagingException, IOException {
        MimeMessage message = read(new MailDraft(
                Step.FEEDBACK, Optional.empty(), Optional.empty(), "A question, [job title]", List.of("Dear [name],")));
        assertThat(message.getHeader("To")).isNull();
        assertThat(message.getHeader("From")).isNull();
        assertThat(message.getSubject()).isEqualTo("A question, [job title]");
        assertThat(message.getContent()).isEqualTo("Dear [name],\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ren\u00e9e \u0141ukasi\u0144ska-\u00d8ster\u00e5s",
                "\u05e0\u05d5\u05e2\u05d4 \u05dc\u05d5\u05d9",
                "\u0646\u0648\u0631 \u0627\u0644\u0647\u062f\u0649",
                "\u738b\u5c0f\u660e",
                "O'Hara, Maria (HR) <hr>; \"Mo\" @ work",
                "back\\slash: [brackets]",
                "=?UTF-8?Q?not=20encoded?=",
                "\ud83c\udf89 Dana"
            })
    void keepEveryNameWhole(String name) throws MessagingException, IOException {
        MimeMessage message = read(new MailDraft(
                Step.LETTER,
                Optional.of(new MailAddress(Optional.of(name), "dana@example.com")),
                Optional.of(new MailAddress(Optional.of(name), "maria@fernhill.example")),
                "Thank you, " + name,
                List.of("Dear " + name + ",")));
        InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(to.getAddress()).isEqualTo("maria@fernhill.example");
        assertThat(to.getPersonal()).isEqualTo(name.startsWith("=?") ? MimeUtility.decodeText(name) : name);
        assertThat(message.getFrom()).hasSize(1);
        assertThat(message.getContent()).isEqualTo("Dear " + name + ",\r\n");
    }

    @Test
    void cannotBeGivenAHeaderByANameOrASubject() throws MessagingException {
        String hostile = "Dana\r\nBcc: all@example.org\r\n\r\n<b>";
        MimeMessage message = read(new MailDraft(
                Step.LETTER,
                MailAddress.find(Optional.of(hostile), Optional.of("dana@example.com")),
                MailAddress.find(Optional.of("\u2028" + hostile + "\u0085x"), Optional.of("maria@fernhill.example")),
                hostile,
                List.of("Dear Maria,")));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(headerLines(message)).hasSize(8);
        assertThat(message.getSubject()).isEqualTo("Dana Bcc: all@example.org <b>");
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
    }

    @Test
    void cutASubjectThatNobodyCouldRead() throws MessagingException {
        MimeMessage message = read(draft("Dispatcher ".repeat(100), TEXT));
        assertThat(message.getSubject()).hasSizeLessThan(260).endsWith("\u2026");
    }

    @Test
    void takeControlCharactersOutOfTheText() throws MessagingException, IOException {
        MimeMessage message = read(draft("Thank you", List.of("A\u0000\tB\r\nC\u0007")));
        assertThat(message.getContent()).isEqualTo("A B\r\nC \r\n");
    }
}
