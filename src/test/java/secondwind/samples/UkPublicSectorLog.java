package secondwind.samples;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A British applicant to public bodies: days before months, some typed as text and some real dates, two second places
 * (one without its letter, one whose feedback call is overdue) and a bare reserve list that wants asking.
 */
final class UkPublicSectorLog {
    private static final String HEADER =
            "Organisation | Post | Grade/Band | Closing date | Date submitted | Interview date | Panel chair"
                    + " | Chair email | Chair phone | Outcome | Date informed | Letter sent | Feedback obtained"
                    + " | Successful candidate | Comments";

    private static final String ROWS = """
            Calderfold Borough Council | Policy Officer | Grade 8 | 22/05/2026 | 20/05/2026 |  |  |  |  | Not shortlisted | 2026-06-09 |  | N |  |
            University of Wexmoor | Faculty Operations Manager | Grade 7 | 31/05/2026 | 28/05/2026 | 16/06/2026 | Prof. Alun Prosser | a.prosser@wexmoor.example | 01632 960114 | Not appointable at interview | 2026-06-18 |  | Y |  | Written feedback: too few examples on budgets
            Ministry for Coastal Affairs | Higher Executive Officer | HEO | 14/06/2026 | 13/06/2026 |  |  |  |  | Unsuccessful at sift | 2026-07-02 |  | N |  | Score 4 for the lead behaviour
            Brackenshire County Council | Libraries Development Lead | Grade 10 | 19/06/2026 | 18/06/2026 |  |  |  |  | Not shortlisted | 2026-07-06 |  | N |  |
            Thornby and District NHS Trust | Patient Experience Manager | Band 7 | 28/06/2026 | 27/06/2026 | 15/07/2026 | Colette Mbeki | colette.mbeki@thornbynhs.example | 01632 960127 | Post withdrawn, vacancy freeze | 2026-07-21 |  | N |  |
            Eastmere Combined Authority | Skills Programme Manager | Grade 11 | 05/07/2026 | 04/07/2026 |  |  |  |  | Not shortlisted | 2026-07-20 |  | N |  |
            Stonewick Housing Association | Resident Involvement Manager |  | 17/07/2026 | 15/07/2026 | 30/07/2026 |  |  |  | Withdrawn | 2026-07-27 |  |  |  | Fixed term of six months only
            Office for Waterways | Senior Policy Adviser | SEO | 26/07/2026 | 25/07/2026 |  |  |  |  | Unsuccessful at sift | 2026-08-14 |  | N |  |
            Penhallow Town Council | Deputy Town Clerk | SCP 30 | 02/08/2026 | 31/07/2026 | 18/08/2026 | Cllr Jory Trewin | clerk@penhallow.example | 01632 960139 | Not appointable at interview | 2026-08-20 |  | Y |  | They wanted CiLCA in hand
            Royal Marlowe Museum | Visitor Operations Manager | Band F | 16/08/2026 | 14/08/2026 |  |  |  |  | Not shortlisted | 2026-09-01 |  | N |  |
            University of Wexmoor | Student Casework Manager | Grade 7 | 30/08/2026 | 29/08/2026 |  |  |  |  | Not shortlisted | 2026-09-14 |  | N |  |
            Dunleigh Fire and Rescue | Community Safety Manager | Grade 9 | 06/09/2026 | 05/09/2026 | 24/09/2026 | Area Manager S. Kaur | s.kaur@dunleighfire.example | 01632 960145 | Placed on reserve list | 2026-09-29 |  | N |  | Letter says the list runs for twelve months
            Harrowmere Borough Council | Electoral Services Manager | PO4 | 20/09/2026 | 17/09/2026 |  |  |  |  | Not shortlisted | 2026-10-05 |  | N |  |
            Northmoor Hospitals NHS Trust | Outpatient Service Manager | Band 8a | 27/09/2026 | 25/09/2026 | 21/10/2026 | Gareth Llewellyn-Hughes | g.llewellyn-hughes@northmoornhs.example | 020 7946 0184 | 1st reserve | 2026-11-03 | 05/11/2026 |  |  | We discussed the waiting list for the eye clinic
            Agency for Rural Payments Reform | Operations Team Leader | HEO | 04/10/2026 | 03/10/2026 |  |  |  |  | Unsuccessful at sift | 2026-10-21 |  | N |  |
            Harrowmere Borough Council | Community Partnerships Manager | PO6 | 11/10/2026 | 08/10/2026 | 12/11/2026 | Margaret Oyelaran | margaret.oyelaran@harrowmere.example | 020 7946 0321 | Appointable, placed second by panel | 2026-11-18 |  |  |  | Panel of three. We discussed the grants round for the youth clubs.
            Selbourne College | Head of Student Services |  | 18/10/2026 | 16/10/2026 | 25/11/2026 | Ruth Adeyemi | radeyemi@selbourne.example | 01632 960158 | Invited to interview |  |  |  |  | Presentation of ten minutes
            Vale of Ashcombe Council | Democratic Services Manager | Grade 11 | 25/10/2026 | 23/10/2026 |  |  |  |  | Invited to second stage, test online |  |  |  |  |
            Thornby and District NHS Trust | Volunteer Services Manager | Band 6 | 08/11/2026 | 06/11/2026 |  |  |  |  | Submitted |  |  |  |  |
            Ministry for Coastal Affairs | Grade 7 Team Leader | G7 | 22/11/2026 | 20/11/2026 |  |  |  |  | Submitted |  |  |  |  | Sift expected in the new year
            """;

    private static final String PROFILE = """
            Name | Imogen Hartley
            Address | 27 Cobblers Rise\\nHarrowmere\\nHM4 2QT
            Telephone | 020 7946 0755
            Email | imogen.hartley@example.org
            LinkedIn | linkedin.example/in/imogenhartley
            Country | GB
            """;

    private UkPublicSectorLog() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new SampleSheet(workbook, "Applications 2026", "dd/mm/yyyy", IndexedColors.LIGHT_GREEN)
                .title("Applications, public sector")
                .title("")
                .header(HEADER)
                .rows(ROWS);
        new SampleSheet(workbook, "Profile", "dd/mm/yyyy", IndexedColors.LIGHT_GREEN).rows(PROFILE);
        return workbook;
    }
}
