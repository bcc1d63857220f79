package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.application.Application;
import secondwind.application.Field;

/** Logs whose first row is the first job. */
class HeaderlessLogTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryRowWhereTheCellsLeaveNoDoubt() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "2026-03-01,Acme Logistics Ltd,Warehouse Manager,rejected",
                "2026-03-04,Beta Bank,Data Analyst,rejected after interview",
                "2026-03-09,City of Fernhill,Office Assistant,runner-up",
                "2026-03-11,Gamma University,Research Assistant,no response",
                "2026-03-12,Delta Foods Inc,Quality Technician,rejected");

        assertThat(outcome.applications()).hasSize(5);
        Application third = outcome.applications().get(2);
        assertThat(third.row().row()).isEqualTo(3);
        assertThat(third.company().name()).isEqualTo("City of Fernhill");
        assertThat(third.role()).contains("Office Assistant");
        assertThat(third.applied()).contains(LocalDate.of(2026, 3, 9));
        assertThat(third.text(Field.OUTCOME)).isEqualTo("runner-up");
        assertThat(((SheetReading.AsLog) outcome.sheets().get(0)).headerPlace()).isEqualTo("without a row of headers");
    }

    @Test
    void anAddressBesideItTellsWhichColumnIsTheEmployer() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Leeds,Acme,kb@acme.example,2026-03-01,rejected",
                "York,Fernhill,jobs@fernhill.example,2026-03-02,offer",
                "Hull,Quinton & Day,hr@quinton.example,2026-03-03,rejected",
                "Ripon,Moorside,moor@moorside.example,2026-03-09,runner-up");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name())
                .containsExactly("Acme", "Fernhill", "Quinton & Day", "Moorside");
    }

    @Test
    void twoColumnsThatCouldBeTheEmployerMakeNoLogAndTheSentenceAsksForHeaders() throws Exception {
        Path file = Logs.file(
                folder,
                "log.csv",
                StandardCharsets.UTF_8,
                "2026-03-01,Quinn,Fernhill,rejected",
                "2026-03-04,Avery,Moorside,rejected",
                "2026-03-09,Blake,Northgate,runner-up",
                "2026-03-11,Casey,Southfield,no response");

        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS))
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("no row of headers");
    }

    @Test
    void theOnlyColumnLeftBesideTheJobsIsTheEmployer() throws Exception {
        String[] rows = {
            "Quinn,Cook,2026-01-01,rejected",
            "Fernhill,Line Cook,2026-01-02,rejected",
            "Moorside,Chef,2026-01-03,2nd place",
            "Northgate,Server,2026-01-04,waiting",
            "Southfield,Cook,2026-01-05,waiting",
        };
        assertThat(Logs.csv(folder, rows).applications())
                .extracting(job -> job.company().name())
                .containsExactly("Quinn", "Fernhill", "Moorside", "Northgate", "Southfield");

        for (int row = 0; row < rows.length; row++) {
            rows[row] = (row % 2 == 0 ? "Indeed" : "LinkedIn") + rows[row].substring(rows[row].indexOf(','));
        }
        Path file = Logs.file(folder, "log.csv", StandardCharsets.UTF_8, rows);
        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS)).isInstanceOf(UnreadableLogException.class);
    }

    @Test
    void theOnlyNamesAreThoseOfTheEmployersWhoMayComeAgain() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "Quinn,Applied,2026-03-01,Rejected",
                "Fernhill,Applied,2026-03-02,",
                "Quinn,Applied,2026-03-03,Rejected",
                "Moorside,Applied,2026-03-04,Runner-up",
                "Fernhill,Applied,2026-03-05,");

        assertThat(outcome.applications())
                .extracting(job -> job.company().name())
                .containsExactly("Quinn", "Fernhill", "Quinn", "Moorside", "Fernhill");
    }

    @Test
    void aDayInWordsIsNoHeaderNorIsARemarkOfAProgram() throws Exception {
        Logs.Outcome outcome = Logs.csv(
                folder,
                "# This file keeps one line for each, with company, role, date, status.",
                "12 Jan,Fosters Garden Centre,sales assistant,in store,rejected",
                "14 Jan,Tilly's Tearoom,waitress,handed in,rejected",
                "20 Jan,Costless Supermarket,night fill,online,interview 29th - offer!",
                "21 Jan,Dr Mehta surgery,receptionist,email,no reply");

        assertThat(outcome.applications())
                .extracting(job -> job.row().row() + " " + job.company().name())
                .contains("2 Fosters Garden Centre", "4 Costless Supermarket");
    }

    @Test
    void rowsOfOtherThingsAreNoLog() throws Exception {
        for (String[] rows : new String[][] {
            {
                "2026-03-01,Coffee Company,3.50",
                "2026-03-02,Fernhill Hotel,90",
                "2026-03-03,Acme Ltd,5",
                "2026-03-04,B Inc,4"
            },
            {
                "Ann Lee,ann@example.com,Acme Ltd",
                "Bo Ray,bo@example.com,Beta Inc",
                "Cy Fox,cy@example.com,Day Co",
                "D E,d@e.example,E Co"
            },
            {"Acme Ltd,Manager", "Beta Inc,Clerk", "Gamma Co,Cook", "Delta Group,Nurse"},
        }) {
            Path file = Logs.file(folder, "log.csv", StandardCharsets.UTF_8, rows);

            assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS))
                    .as(rows[0])
                    .isInstanceOf(UnreadableLogException.class);
        }
    }
}
