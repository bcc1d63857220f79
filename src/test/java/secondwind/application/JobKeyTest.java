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
        "Maple Motor, Maple Motor Company"
    })
    void aLegalFormCaseOrPunctuationMakesNoOtherCompany(String one, String other) {
        assertThat(JobKey.of(one, "Clerk")).isEqualTo(JobKey.of(other, "clerk"));
    }

    @ParameterizedTest
    @CsvSource({"Fernhill Logistics, Fernhill Foods", "Company 7, Company 8", "東和商事, 東和物産", "Limited, Inc"})
    void anotherNameIsAnotherCompany(String one, String other) {
        assertThat(JobKey.of(one, "Clerk")).isNotEqualTo(JobKey.of(other, "Clerk"));
    }

    @Test
    void anotherRoleIsAnotherJob() {
        assertThat(JobKey.of("Fernhill", "Clerk")).isNotEqualTo(JobKey.of("Fernhill", "Senior Clerk"));
        assertThat(JobKey.of("Fernhill", "Ltd. Clerk")).isNotEqualTo(JobKey.of("Fernhill Ltd.", "Clerk"));
    }
}
