package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.log.ColumnKey;

/** Header rows that were written before the reader saw them, counted together as its users would count them. */
class BlindHeaderRowsTest {
    @ParameterizedTest
    @ValueSource(strings = {"blind-headers.txt", "blind-headers-2.txt"})
    void findsNearlyAllFieldsAndInventsHardlyAny(String set) throws IOException {
        int wanted = 0;
        int right = 0;
        int claimed = 0;
        int wrong = 0;
        List<String> misread = new ArrayList<>();
        for (HeaderRows.Row row : rows(set).rows()) {
            ColumnKey.Agreement found = row.key().compare(row.chosen(), row.headers());
            wanted += found.wanted();
            right += found.right();
            claimed += found.claimed();
            wrong += found.wrong().size();
            misread.addAll(found.missed());
            misread.addAll(found.wrong());
        }

        assertThat((double) right / wanted).as(String.join("\n", misread)).isGreaterThan(0.97);
        assertThat((double) wrong / claimed).as(String.join("\n", misread)).isLessThan(0.015);
    }

    private static HeaderRows rows(String set) throws IOException {
        try (InputStream file = BlindHeaderRowsTest.class.getResourceAsStream("/secondwind/log/" + set)) {
            return HeaderRows.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}
