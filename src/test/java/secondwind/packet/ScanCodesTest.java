package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.CalendarParsedResult;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.client.result.TelParsedResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Person;
import secondwind.plan.ActionPlan;
import secondwind.plan.Circumstance;
import secondwind.plan.Step;

class ScanCodesTest {
    /** What a code of 69 modules with correction M holds (ISO/IEC 18004, table 7). */
    private static final int MOST_BYTES = 331;

    @Test
    void putsTheNextStepOnTheActionSheetUnderTheNameThatTheCalendarHas() {
        ActionPlan plan = Plans.plan().build();
        CalendarEntry next = new StepEntries(plan, Wording.of("US"), EntryNames.of(List.of(plan)))
                .next()
                .orElseThrow();
        assertThat(code(plan, "Action sheet").payload())
                .isEqualTo("BEGIN:VEVENT\nUID:" + next.uid() + "\nDTSTART;VALUE=DATE:20261123\n"
                        + "SUMMARY:Send the letter to Maria Okafor: Fernhill Logistics\nEND:VEVENT");
        assertThat(next.uid()).isEqualTo(EntryNames.of(List.of(plan)).of(plan, Step.LETTER));
    }

    @Test
    void isAnEventToAReaderOfCodes() {
        ActionPlan plan = Plans.plan()
                .company("Fernhill, Sons; Partners")
                .zones("America/New_York", "America/New_York")
                .actions(Plans.plan()
                        .zones("America/New_York", "America/New_York")
                        .build()
                        .find(Step.FEEDBACK)
                        .orElseThrow())
                .build();
        CalendarParsedResult event = (CalendarParsedResult) parsed(code(plan, "Action sheet"));
        assertThat(event.getSummary()).isEqualTo("Call Maria Okafor for feedback: Fernhill, Sons; Partners");
        assertThat(event.getLocation()).isEqualTo("555-0142");
        assertThat(Instant.ofEpochMilli(event.getStartTimestamp())).isEqualTo("2026-12-01T14:00:00Z");
        assertThat(Instant.ofEpochMilli(event.getEndTimestamp())).isEqualTo("2026-12-01T16:00:00Z");
    }

    @Test
    void callsThePersonOnThePageOfEachCall() {
        Block.ScanCode code = code(Plans.plan().build(), "Feedback call");
        assertThat(((TelParsedResult) parsed(code)).getNumber()).isEqualTo("5550142");
        assertThat(code.alternative()).isEqualTo("QR code that calls 5550142");
    }

    @Test
    void hasNoCodeWhereThereIsNoNumberOrNoCall() {
        Person withoutNumber = new Person(
                Plans.MARIA.part(), Plans.MARIA.name(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(codes(Plans.plan().contact(Optional.of(withoutNumber)).build(), Document.Kind.CALL_SCRIPT))
                .isEmpty();
        assertThat(codes(Plans.plan().with(Circumstance.EMAIL_ONLY).build(), Document.Kind.CALL_SCRIPT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\u00e9", "\u6771", "\ud83d\ude00", "\u05e9"})
    void staysShortEnoughForAPhoneHoweverLongTheCompanysNameIs(String letter) {
        Block.ScanCode code = code(Plans.plan().company(letter.repeat(500)).build(), "Action sheet");
        assertThat(code.payload().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(code.payload())
                .contains("SUMMARY:Send the letter to Maria Okafor: ")
                .doesNotContain("?");
    }

    private static Object parsed(Block.ScanCode code) {
        return ResultParser.parseResult(new Result(code.payload(), null, null, BarcodeFormat.QR_CODE));
    }

    private static Block.ScanCode code(ActionPlan plan, String title) {
        return packet(plan).documents().stream()
                .filter(document -> document.title().startsWith(title))
                .flatMap(document -> Pages.blocks(document, Block.ScanCode.class).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Block.ScanCode> codes(ActionPlan plan, Document.Kind kind) {
        return packet(plan).documents().stream()
                .filter(document -> document.kind() == kind)
                .flatMap(document -> Pages.blocks(document, Block.ScanCode.class).stream())
                .toList();
    }

    private static Packet packet(ActionPlan plan) {
        return new PacketComposer(Wording.of("US")).compose(plan, Plans.DANA, LogColumns.NONE);
    }
}
