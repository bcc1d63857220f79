package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;
import secondwind.application.Mark;
import secondwind.application.Person;
import secondwind.application.Rejection;

class ValuesOfCellsTest {
    @TempDir
    Path folder;

    private Logs.Outcome csv(String header, String... rows) throws Exception {
        String[] lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Logs.csv(folder, lines);
    }

    private static List<String> places(Logs.Outcome outcome) {
        return outcome.rejectedCells().stream()
                .map(rejection -> rejection.where().a1())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0026-06-03",
                "1926-06-03",
                "2062-06-03",
                "2027-06-03",
                "6/3/20266",
                "June 2026",
                "2026-02-30",
                "060326"
            })
    void aDayThatCannotBeIsLeftOutAndSaidSo(String typed) throws Exception {
        Logs.Outcome outcome =
                csv("Company|Role|Date applied|Decision date|Outcome", "Acme|Clerk|" + typed + "|" + typed + "|2nd");

        assertThat(outcome.only().applied()).isEmpty();
        assertThat(outcome.only().decided()).isEmpty();
        assertThat(places(outcome)).containsExactly("C2", "D2");
        assertThat(outcome.rejectedCells()).allSatisfy(rejection -> {
            assertThat(rejection.value()).isEqualTo(typed);
            assertThat(rejection.expected()).matches("(?:a|the) da(?:y|te) .*");
        });
    }

    @Test
    void everyInterviewColumnSaysWhatIsWrongInIt() throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|1st interview|2nd interview|3rd interview|Outcome",
                "Acme|Clerk|2026-02-30|0026-03-01|2026-03-05|2nd",
                "Beta|Cook|#REF!|2026-03-01|Err:502|2nd");

        assertThat(outcome.applications().get(0).interviews()).containsExactly(LocalDate.of(2026, 3, 5));
        assertThat(outcome.applications().get(1).interviews()).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(places(outcome)).containsExactlyInAnyOrder("C2", "D2", "C3", "E3");
    }

    @Test
    void ofTwoDaysTheOneThatCannotBeIsSaidAndTheOtherCounts() throws Exception {
        Logs.Outcome outcome = csv("Company|Role|Date applied|Outcome", "Acme|Clerk|2026-03-01 and 2026-02-30|2nd");

        assertThat(outcome.only().applied()).contains(LocalDate.of(2026, 3, 1));
        assertThat(places(outcome)).containsExactly("C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-11-02", "2026-02-30", "sent 0026-11-02"})
    void aDayThatCannotBeInAProgressColumnIsSaidSo(String typed) throws Exception {
        Logs.Outcome outcome = csv("Company|Role|Letter sent|Outcome", "Acme|Clerk|" + typed + "|2nd");

        assertThat(outcome.only()
                        .progress()
                        .find(Field.LETTER_SENT)
                        .map(Mark::days)
                        .orElse(List.of()))
                .isEmpty();
        assertThat(places(outcome)).containsExactly("C2");
    }

    @Test
    void wordsInThePlaceOfADayAreNotesThatMayTellHowItEnded() throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|Date applied|Interview|Decision date|Outcome|Notes",
                "Acme|Clerk|2026-03-01||they said I was their second choice||",
                "Beta|Cook|2026-03-01|No response||| nice people",
                "Cove|Baker|via a friend|||rejected|",
                "Dale|Driver|2026-03-01|TBD|n/a|rejected|");

        Application first = outcome.applications().get(0);
        assertThat(first.text(Field.OUTCOME) + first.text(Field.NOTES)).contains("second choice");
        assertThat(outcome.applications().get(1).text(Field.OUTCOME)).isEqualTo("No response");
        assertThat(outcome.applications()
                        .get(1)
                        .cell(Field.OUTCOME)
                        .orElseThrow()
                        .ref()
                        .a1())
                .isEqualTo("D3");
        assertThat(outcome.applications().get(1).text(Field.NOTES)).isEqualTo("nice people");
        assertThat(outcome.applications().get(2).text(Field.NOTES)).isEqualTo("via a friend");
        assertThat(outcome.applications().get(3).cell(Field.NOTES)).isEmpty();
        assertThat(outcome.rejectedCells()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!",
                "#N/A",
                "#VALUE!",
                "#DIV/0!",
                "#NAME?",
                "Err:502",
                "#BEZUG!",
                "#NV",
                "#\u00a1REF!",
                "#####"
            })
    void theNameOfAnErrorIsEmptyAndReportedInEveryKindOfColumn(String error) throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|Hiring manager|Recruiter|Recruiter phone|Date applied|Interview|Letter sent|Outcome|Notes",
                "Acme|" + (error + "|").repeat(8) + error);

        Application row = outcome.only();
        assertThat(row.role()).isEmpty();
        assertThat(row.people()).isEmpty();
        assertThat(row.progress().marks()).isEmpty();
        assertThat(row.text(Field.OUTCOME) + row.text(Field.NOTES)).isEmpty();
        assertThat(places(outcome)).containsExactlyInAnyOrder("B2", "C2", "D2", "E2", "F2", "G2", "H2", "I2", "J2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Acme Staffing Co.|#hashtag", "E & F|Errands", "#1 Auto|Clerk"})
    void whatOnlyLooksLikeAnErrorStays(String company, String role) throws Exception {
        Logs.Outcome outcome = csv("Company|Role|Outcome", company + "|" + role + "|2nd");

        assertThat(outcome.only().company().name()).isEqualTo(company);
        assertThat(outcome.only().role()).contains(role);
        assertThat(outcome.rejectedCells()).isEmpty();
    }

    @Test
    void charactersThatNobodySeesAreLeftOutAndJoinersStay() throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|Contact|Contact phone|Date applied|Outcome",
                "\u202aAc\u200bme\u202c\u00a0|Cl\u00aderk\u0007|\ufeffAna\u00a0Ruiz \ud83d\ude00|\u202a+1\u00a0312\u00a0555\u00a00117\u202c|\u200e6/\u200e3/\u200e2024|2nd",
                "\u0646\u06cc\u0645\u200c\u0641\u0627\u0635\u0644\u0647|Cook||||2nd");

        Application first = outcome.applications().get(0);
        assertThat(first.company().name()).isEqualTo("Acme");
        assertThat(first.role()).contains("Clerk");
        assertThat(first.people().get(0).name()).contains("Ana Ruiz \ud83d\ude00");
        assertThat(first.people().get(0).phone()).contains("+1 312 555 0117");
        assertThat(first.applied()).contains(LocalDate.of(2024, 6, 3));
        assertThat(outcome.applications().get(1).company().name()).contains("\u200c");
    }

    @Test
    void aNameAmongTheNumbersAndANumberAmongTheNamesFindTheirPlaces() throws Exception {
        Person person = csv(
                        "Company|Role|Contact|Contact email|Contact phone|Outcome",
                        "Acme|Clerk|312-555-0119|tom@example.com|Tom Weir|2nd")
                .only()
                .people()
                .get(0);

        assertThat(person.name()).contains("Tom Weir");
        assertThat(person.phone()).contains("312-555-0119");
        assertThat(person.email()).contains("tom@example.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Weir, 312-555-0118;x204;312-555-0118 x204",
                "Tom Weir x204;312-555-0118;312-555-0118 x204",
                "Tom Weir 312-555-0118 x204;x204;312-555-0118 x204",
                "Tom Weir;ext. 4;ext. 4",
                "Tom Weir;555-0117 ext. 4;555-0117 ext. 4",
            })
    void anExtensionGoesWithItsNumber(String cells) throws Exception {
        String[] typed = cells.split(";", -1);
        Person person = csv(
                        "Company|Role|Contact|Contact phone|Outcome",
                        "Acme|Clerk|" + typed[0] + "|" + typed[1] + "|2nd")
                .only()
                .people()
                .get(0);

        assertThat(person.name()).contains("Tom Weir");
        assertThat(person.phone()).contains(typed[2]);
    }

    @Test
    void aShortenedNumberAndABrokenAddressAreSaidSo() throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|Contact|Contact email|Contact phone|Outcome",
                "Acme|Clerk|Tom Weir|tom@example|5.55E+09|2nd",
                "Beta|Cook|Ana Ruiz|ana (at) example.com|see website|2nd");

        assertThat(outcome.applications().get(0).people())
                .containsExactly(new Person(
                        Person.Part.CONTACT,
                        Optional.of("Tom Weir"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(outcome.applications().get(1).people().get(0).email()).contains("ana@example.com");
        assertThat(places(outcome)).containsExactlyInAnyOrder("D2", "E2");
    }

    @Test
    void theCompanyIsNobody() throws Exception {
        assertThat(csv("Company|Role|Contact|Outcome", "Acme Inc.|Clerk|Ana Ruiz, Director, ACME|2nd")
                        .only()
                        .people())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).contains("Ana Ruiz"));
    }

    @Test
    void oneJobWrittenInTwoWaysIsSaidToStandTwice() throws Exception {
        Logs.Outcome outcome = csv(
                "Company|Role|Outcome",
                "Caf\u00e9 Lune & Co.|Clerk|2nd",
                "CAFE\u0301 LUNE|clerk.|2nd",
                "\uff23afe Lune GmbH|Clerk|2nd",
                "Cafe Lune|Senior Clerk|2nd");

        assertThat(outcome.notices())
                .extracting(notice -> notice.what())
                .satisfiesExactly(
                        first -> assertThat(first).contains("row 2").contains("row 3"),
                        second -> assertThat(second).contains("row 2").contains("row 4"));
    }

    private Logs.Outcome workbook(String format, double... values) throws Exception {
        return Logs.read(
                Workbooks.save(folder, workbook -> {
                    Sheet sheet =
                            Workbooks.sheet(workbook, "Log", "Company|Role|Date applied|Contact phone|Outcome|Notes");
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    for (int row = 0; row < values.length; row++) {
                        var cells = sheet.createRow(row + 1);
                        cells.createCell(0).setCellValue("Acme " + row);
                        cells.createCell(1).setCellValue("Clerk");
                        for (int column : new int[] {2, 3, 5}) {
                            Cell cell = cells.createCell(column);
                            cell.setCellValue(values[row]);
                            cell.setCellStyle(style);
                        }
                        cells.createCell(4).setCellValue("2nd");
                    }
                }),
                Logs.OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "[$-411]ge.m.d",
                "[$-411]ggge\"\u5e74\"m\"\u6708\"d\"\u65e5\"",
                "[$-D07041E]d mmm yyyy",
                "[$-F800]dddd, mmmm dd, yyyy",
                "yyyy\\-mm\\-dd;@",
                "mmm\\-yy"
            })
    void countsOfDaysAreDaysInEveryFormat(String format) throws Exception {
        assertThat(workbook(format, 46086, 46086.99999).applications())
                .allSatisfy(row -> assertThat(row.applied()).contains(LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[h]:mm", "[h]:mm:ss", "[mm]:ss", "h:mm", "0.00"})
    void hoursAreNoDays(String format) throws Exception {
        assertThat(workbook(format, 46086).only().text(Field.NOTES)).doesNotContain("2026");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, 0.5, 1, 60, 2_958_466, 20_000})
    void aCountOfDaysThatCannotBeIsLeftOutAndSaidSo(double count) throws Exception {
        Logs.Outcome outcome = workbook("yyyy-mm-dd", count);

        assertThat(outcome.only().applied()).isEmpty();
        assertThat(places(outcome)).contains("C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000000000|312555017|0312555017",
                "General|3125550117|3125550117",
                "(000) 000-0000|3125550117|(312) 555-0117",
                "[<=9999999]###-####;(###) ###-####|3125550117|(312) 555-0117",
                "[<=9999999]###-####;(###) ###-####|5550117|555-0117",
                "+0 (000) 000-0000|13125550117|+1 (312) 555-0117",
                "00 00 00 00 00|612345678|06 12 34 56 78",
                "\\+00 00 000 00 00|41441234567|+41 44 123 45 67",
                "0.00E+00|3125550117|3125550117",
            })
    void aNumberToCallIsWhatTheUserSees(String format, double value, String phone) throws Exception {
        assertThat(workbook(format, value).only().people().get(0).phone()).contains(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06.23.26,06.03.26|2026-06-03",
                "23.06.26,03.06.26|2026-06-03",
                "24-06-03,24-06-15,25-01-28|2024-06-03",
                "24/06/03,24/06/30|2024-06-03",
                "24.06.03,24.07.15|2024-06-03",
                "3/6/26,23/6/26|2026-06-03",
                "6/3/26,6/23/26|2026-06-03",
                "24/06/24,25/06/24|2024-06-24",
            })
    void theColumnSettlesWhatItsDatesLeaveOpen(String dates, LocalDate day) throws Exception {
        String[] typed = dates.split(",", -1);
        String[] rows = new String[typed.length];
        for (int row = 0; row < typed.length; row++) {
            rows[row] = "Acme " + row + "|Clerk|" + typed[row] + "|2nd";
        }

        Logs.Outcome outcome = csv("Company|Role|Date applied|Outcome", rows);

        assertThat(outcome.applications())
                .anySatisfy(row -> assertThat(row.applied()).contains(day));
        assertThat(outcome.applications())
                .allSatisfy(row -> assertThat(row.applied()).isPresent());
        assertThat(outcome.notices()).isEmpty();
        assertThat(outcome.rejectedCells()).isEmpty();
    }

    @Test
    void whatNothingSettlesIsReadAsTheOptionsSayAndReported() throws Exception {
        Path log = Logs.file(
                folder,
                "log.csv",
                java.nio.charset.StandardCharsets.UTF_8,
                "Company|Role|Date applied|Outcome",
                "Acme|Clerk|3/6/26|2nd");

        assertThat(Logs.read(log, new LogOptions(Logs.TODAY, true, Map.of()))
                        .only()
                        .applied())
                .contains(LocalDate.of(2026, 6, 3));
        assertThat(Logs.read(log, Logs.OPTIONS).only().applied()).contains(LocalDate.of(2026, 3, 6));
        assertThat(Logs.read(log, Logs.OPTIONS).notices())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.line()).contains("column C").contains("3/6/26"));
    }

    @Test
    void aRejectionIsAWholeSentence() throws Exception {
        Rejection rejection = csv("Company|Role|Date applied|Outcome", "Acme|Clerk|31/06/2026|2nd")
                .rejectedCells()
                .get(0);

        assertThat(rejection.expected()).isEqualTo("a day that exists, like 2026-11-23");
        assertThat(rejection.remedy()).isEqualTo("Correct C2, or clear it.");
    }
}
