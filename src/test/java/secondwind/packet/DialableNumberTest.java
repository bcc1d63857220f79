package secondwind.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialableNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (614) 555-0148               | tel:6145550148
                    +1 312 555 0117              | tel:+13125550117
                    1-312-555-0117               | tel:13125550117
                    020 7946 0321                | tel:02079460321
                    +44 (0)20 7946 0321          | tel:+442079460321
                    0044 (0)20 7946 0321         | tel:+442079460321
                    0171/5550117                 | tel:01715550117
                    06.12.34.56.78               | tel:0612345678
                    555-0142                     | tel:5550142
                    614-555-0148 x204            | tel:6145550148
                    614-555-0148, ext. 204       | tel:6145550148
                    614-555-0148 Durchwahl 12    | tel:6145550148
                    office 614-555-0148          | tel:6145550148
                    555-0142 or 555-0150         | tel:5550142
                    614\u2011555\u20110148       | tel:6145550148
                    614\u00a0555\u20090148       | tel:6145550148
                    \uff10\uff13-\uff11\uff12\uff13\uff14-\uff15\uff16\uff17\uff18 | tel:0312345678
                    """)
    void dialsWhatAPersonWouldDial(String typed, String link) {
        assertThat(DialableNumber.find(typed).map(DialableNumber::link)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x204", "ext. 204", "call the desk", "911", "12345678901234567890", "555-01"})
    void dialsNothingThatIsNoWholeNumber(String typed) {
        assertThat(DialableNumber.find(typed)).isEmpty();
    }
}
