package secondwind.log.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.application.Field;
import secondwind.log.ColumnKey;

class LanguageHeaderRowsTest {
    private final HeaderReader reader = new HeaderReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsHeaderRowsOfManyLanguages(String name, HeaderRows.Row row) {
        ColumnKey.Agreement found = row.key().compare(row.chosen(), row.headers());

        assertThat(found.right())
                .as("of %s, missed %s", name, found.missed())
                .isGreaterThanOrEqualTo(found.wanted() - 2);
        assertThat(found.wrong()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void findsNearlyAllFieldsAndInventsHardlyAny(HeaderRows set) {
        int wanted = 0;
        int right = 0;
        int claimed = 0;
        int wrong = 0;
        for (HeaderRows.Row row : set.rows()) {
            ColumnKey.Agreement found = row.key().compare(row.chosen(), row.headers());
            wanted += found.wanted();
            right += found.right();
            claimed += found.claimed();
            wrong += found.wrong().size();
        }

        assertThat((double) right / wanted).isGreaterThan(0.985);
        assertThat((double) wrong / claimed).isLessThan(0.01);
    }

    @ParameterizedTest
    @CsvSource({
        // Vowel signs are part of a word.
        "ตำแหน่ง, ROLE",
        "कंपनी का नाम, COMPANY",
        // Thai is written without spaces.
        "ชื่อบริษัทที่สมัครงาน, COMPANY",
        "HRอีเมล, CONTACT_EMAIL",
        // With and without the article, the hamza and the dots of the last letter.
        "الشركة, COMPANY",
        "شركه, COMPANY",
        "للشركة, COMPANY",
        "الرد, OUTCOME",
        "תאריך הראיון, INTERVIEW",
        // The same letters as Persian and as Arabic keyboards write them.
        "شرکت, COMPANY",
        "شركت, COMPANY",
        "Số điện thoại, CONTACT_PHONE",
        "So dien thoai, CONTACT_PHONE",
        "Bemærkninger, NOTES",
        "Bemaerkninger, NOTES",
        // Signs that are not seen.
        "\u260E\uFE0F Telefon, CONTACT_PHONE"
    })
    void readsAHeaderHoweverItIsTyped(String header, Field field) {
        assertThat(reader.meanings(header).get(0).fields()).containsExactly(field);
    }

    @Test
    void doesNotTakeAnEnglishWordForAMisspeltOneOfAnotherLanguage() {
        assertThat(reader.meanings("Job Classification"))
                .allSatisfy(meaning -> assertThat(meaning.fields()).doesNotContain(Field.RANK));
    }

    static Stream<Arguments> rows() throws IOException {
        return sets().flatMap(set -> set.rows().stream())
                .map(row ->
                        Arguments.of(row.headers().get(0) + " " + row.headers().get(1), row));
    }

    static Stream<HeaderRows> sets() throws IOException {
        return Stream.of(set("languages-headers.txt"), set("languages-headers-2.txt"));
    }

    private static HeaderRows set(String name) throws IOException {
        try (InputStream file = LanguageHeaderRowsTest.class.getResourceAsStream("/secondwind/log/" + name)) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return HeaderRows.of(lines);
        }
    }
}
