package secondwind.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.output.FileNames.Wish;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fernhill Logistics | Dispatcher | Fernhill-Logistics-Dispatcher",
                "A/B: C\\D*E?F<G>H\"I | x|A-B-C-D-E-F-G-H-I-x",
                "O’Hare's Deli & Co. | C++ / C# developer | OHares-Deli-Co-C++-C#-developer",
                "Şirket Ürün | Müdür | Şirket-Ürün-Müdür",
                "公司 | 工程师 | 公司-工程师",
                "..hidden | ...  | hidden",
                "Ends in dots... | '' | Ends-in-dots",
                "--Dash | -rf | Dash-rf",
                "Two\tlines\u0007 | here\u202e | Two-lines-here",
            })
    void keepsWhatIsSafeEverywhere(String company, String role, String name) {
        assertThat(FileNames.of(company, role)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "Aux", "com1", "LPT9", "prn.old", "con.", "COM²"})
    void isNeverADeviceOfWindows(String name) {
        assertThat(FileNames.of(name)).startsWith("_");
    }

    @Test
    void leavesNamesThatOnlyBeginLikeADevice() {
        assertThat(FileNames.of("Conway")).isEqualTo("Conway");
        assertThat(FileNames.of("Con", "Manager")).isEqualTo("Con-Manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "???", "🙂🙂", "\u0301"})
    void isNeverEmpty(String nothing) {
        assertThat(FileNames.of(nothing)).isEqualTo("unnamed");
        assertThat(FileNames.of(nothing, nothing)).isEqualTo("unnamed");
    }

    @Test
    void composesAccents() {
        assertThat(FileNames.of("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }

    @Test
    void cutsLongNamesButKeepsBothCompanyAndRole() {
        String name = FileNames.of("Consolidated ".repeat(20), "Night supervisor");
        assertThat(bytes(name)).isLessThanOrEqualTo(FileNames.LONGEST);
        assertThat(name).startsWith("Consolidated-Consolidated").endsWith("-Night-supervisor");
        String both = FileNames.of("公".repeat(90), "工".repeat(90));
        assertThat(bytes(both)).isBetween(FileNames.LONGEST - 6, FileNames.LONGEST);
        assertThat(both).contains("公-工");
    }

    @Test
    void neverPartsALetterFromItsAccents() {
        String letter = "q\u0301\u0323";
        String name = FileNames.of(letter.repeat(60));
        assertThat(name.length() % letter.length()).isZero();
        assertThat(bytes(name)).isLessThanOrEqualTo(FileNames.LONGEST);
    }

    @Test
    void appendsTheRowOnlyWhereTwoWouldClash() {
        assertThat(FileNames.distinct(List.of(
                        new Wish("Acme-Clerk", "17"), new Wish("Birch-Clerk", "18"), new Wish("ACME-clerk", "25"))))
                .containsExactly("Acme-Clerk-17", "Birch-Clerk", "ACME-clerk-25");
    }

    @Test
    void aNameThatNobodySharesStaysWhenARowComesBeforeIt() {
        List<Wish> before = List.of(new Wish("Acme-Clerk", "17"));
        List<Wish> after = List.of(new Wish("Birch-Clerk", "3"), new Wish("Acme-Clerk", "18"));
        assertThat(FileNames.distinct(after)).containsAll(FileNames.distinct(before));
    }

    @Test
    void aTieBreakerNeverTakesTheNameOfAnother() {
        assertThat(FileNames.distinct(
                        List.of(new Wish("Acme", "17"), new Wish("Acme", "17"), new Wish("Acme-17", "3"))))
                .containsExactly("Acme-17-2", "Acme-17-3", "Acme-17");
    }

    @Test
    void distinctNamesStayShortAndDifferOnEverySystem() {
        Random random = new Random(7);
        String letters = "aAäÄßıİ公.- /\\:CONnul\u0301🙂'";
        for (int round = 0; round < 300; round++) {
            List<Wish> wishes = random.ints(12, 0, 160)
                    .mapToObj(length -> new Wish(
                            FileNames.of(
                                    random.ints(length, 0, letters.length())
                                            .mapToObj(i -> letters.substring(i, i + 1))
                                            .reduce("", String::concat),
                                    ""),
                            "row " + random.nextInt(3)))
                    .toList();
            List<String> names = FileNames.distinct(wishes);
            assertThat(names).hasSameSizeAs(wishes).allSatisfy(FileNamesTest::assertSafe);
            assertThat(names.stream().map(name -> name.toUpperCase(java.util.Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertSafe(String name) {
        assertThat(name)
                .isNotBlank()
                .doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]")
                .doesNotEndWith(".");
        assertThat(bytes(name)).isLessThanOrEqualTo(FileNames.LONGEST);
        assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
