package secondwind.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Fernhill, 'Fernhill, Ltd.'",
        "Fernhill Logistics, FERNHILL LOGISTICS LLC",
        "Obst & Söhne, Obst & Söhne GmbH & Co. KG",
        "Verdal, Verdal S.A.",
        "Alder Street, Alder-Street",
        "Quayside Women's Aid, Quayside Womens Aid",
        "Maple Motor, Maple Motor Company",
        "Caf\u00e9 Lune, Cafe\u0301 Lune",
        "Caf\u00e9 Lune, CAFE LUNE",
        "Straub\u00df, STRAUBSS",
        "S\u00f8lvberg, Solvberg ASA",
        "\uff21\uff23\uff2d\uff25, Acme",
        "Hill & Dale, Hill and Dale Inc.",
        "Hill+Dale, 'Hill and Dale, Inc'",
        "The Fernhill Group, Fernhill Group!",
        "\u682a\u5f0f\u4f1a\u793e\u30ac\u30fc\u30c7\u30f3, \u682a\u5f0f\u4f1a\u793e\uff76\uff9e\uff70\uff83\uff9e\uff9d"
    })
    void aLegalFormCaseOrPunctuationMakesNoOtherCompany(String one, String other) {
        assertThat(JobKey.of(one, "Clerk")).isEqualTo(JobKey.of(other, "clerk"));
    }

    @ParameterizedTest
    @CsvSource({
        "Fernhill Logistics, Fernhill Foods",
        "Company 7, Company 8",
        "\u0e40\u0e21\u0e29\u0e32, \u0e21\u0e29\u0e32",
        "東和商事, 東和物産",
        "Limited, Inc"
    })
    void anotherNameIsAnotherCompany(String one, String other) {
        assertThat(JobKey.of(one, "Clerk")).isNotEqualTo(JobKey.of(other, "Clerk"));
    }

    @Test
    void anotherRoleIsAnotherJob() {
        assertThat(JobKey.of("Fernhill", "Clerk")).isNotEqualTo(JobKey.of("Fernhill", "Senior Clerk"));
        assertThat(JobKey.of("Fernhill", "Ltd. Clerk")).isNotEqualTo(JobKey.of("Fernhill Ltd.", "Clerk"));
    }
}
