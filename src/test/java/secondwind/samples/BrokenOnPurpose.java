package secondwind.samples;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A log with everything wrong that people get wrong, and one good second place in the midst of it. */
final class BrokenOnPurpose {
    private static final String HEADER =
            "Company | Role | Date applied | Contact | Email | Phone | Outcome | Decision date | Notes";

    private static final String ROWS = """
             | Bookkeeper | 2026-10-01 |  |  |  | Runner-up | 2026-11-02 | no company
            Acorn Print | Typesetter | "2026-02-30" |  |  |  | Rejected | 2026-11-02 | a day that does not exist
            Birchwood Labs | Technician | 2026-10-05 |  |  |  | Came in 2nd | 2027-01-15 | told in the future
            Cobalt Tools | Buyer | 2026-10-06 | 555-0142 | not an address | Ann Perry | Rejected | 2026-11-03 | name and phone swapped
            Dovetail Joinery | Estimator | 2062-10-07 |  |  |  | Applied |  | year mistyped
            Ember Stoves | Fitter | 2026-10-08 |  |  |  | !REF | 2026-11-04 | a formula that broke
            Flint & Sons | Driver | 2026-11-10 |  |  |  | Runner-up | 2026-10-09 | told before applying
            Good Row Ltd | Planner | 2026-10-12 | Ida Stone | ida.stone@example.com | (614) 555-0190 | Runner-up | 2026-11-19 | nothing wrong here
            Hollow Oak | Clerk | No response |  |  |  | Applied |  | a word in a date column
            !REF | Cook | 2026-10-13 |  |  |  | Rejected |  | the company is an error

             |  |  |  |  |  |  |  | only a note
            """;

    private BrokenOnPurpose() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new SampleSheet(workbook, "Log", "yyyy-mm-dd", IndexedColors.ROSE)
                .header(HEADER)
                .rows(ROWS);
        return workbook;
    }
}
