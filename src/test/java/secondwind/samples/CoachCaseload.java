package secondwind.samples;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A coach's log: nine clients, their details on a sheet of their own, five second places of four clients (a voicemail
 * left, all done and closed, a recruiter only, a friend hired, interviews by video) and two rows that want asking.
 */
final class CoachCaseload {
    private static final String HEADER =
            "Client | Employer | Job title | Contact | Contact's role | Contact email | Contact phone | Applied"
                    + " | Interviews | Outcome | Decision date | Letter sent | Feedback call | Openings asked"
                    + " | Hire contacted | Check-back | Closed? | Person hired | Coach notes";

    private static final String SETTLED = """
            Marcus Feld | Redwood Compressor | Service Manager | Janet Ruiz | Service Director | jruiz@redwoodcompressor.example | (503) 555-0104 | 2026-08-03 | 8/18, 9/1 | Came in 2nd | 2026-09-10 | 2026-09-11 | 9/22/26 | 9/22/26 | 9/30/26 | 10/8/26 | closed | Aaron Pike | Janet passed on two names, and one of them has called back.
            Marcus Feld | Cascade Pump & Valve | Regional Service Lead |  |  |  |  | 2026-09-14 |  | No response
            Marcus Feld | Timberline Elevator | Field Supervisor | Ned Osgood | Branch Manager | nosgood@timberlineelevator.example | (503) 555-0112 | 2026-10-05 | 10/19 | Rejected after first interview | 2026-10-28
            Marcus Feld | Halvorsen Marine | Workshop Manager |  |  |  |  | 2026-11-02 |  | Applied
            Marcus Feld | Bridgeport Crane | Maintenance Planner |  |  |  |  | 2026-11-10 |  | Applied
            Luis Ortega | Sunrise Produce | Dock Lead |  |  |  |  | 2026-08-10 |  | Rejected, resume only | 2026-08-24
            Luis Ortega | Columbia Cold Chain | Night Supervisor |  |  |  |  | 2026-08-17 | 9/2 | Rejected after phone screen | 2026-09-09
            Luis Ortega | Mercado Central Foods | Warehouse Supervisor | Inés Calderón | Operations Manager | icalderon@mercadocentral.example | (503) 555-0127 | 2026-09-08 | 9/22, 10/1 | Offer accepted | 2026-10-12 |  |  |  |  |  |  |  | Started 10/26. Cake at the office.
            Luis Ortega | Portside Grocery | Receiving Manager |  |  |  |  | 2026-09-15 |  | Withdrew | 2026-10-12
            Dmitri Volkov | Ferris Analytics | Data Engineer |  |  |  |  | 2026-08-20 | 9/3 | Rejected after phone screen | 2026-09-10
            Dmitri Volkov | Quillfeather Software | Backend Developer | Sam Whitaker | Engineering Manager | swhitaker@quillfeather.example | (503) 555-0133 | 2026-09-01 | 9/17, 9/29, 10/8 | Hired | 2026-10-26 |  |  |  |  |  |  |  | Starts January 4
            Dmitri Volkov | Larch Systems | Platform Engineer |  |  |  |  | 2026-09-21 |  | Withdrew | 2026-10-27
            """;

    private static final String GOING_ON = """
            Renée Abellard | Maison Verte Interiors | Project Coordinator | Claudia Brandt | Studio Director | claudia.brandt@maisonverte.example | (503) 555-0141 | 2026-09-28 | 10/14, 10/28 | Runner-up | 2026-11-10 | 2026-11-12 | left vm 11/19 |  |  |  |  |  | They talked about the library refit in Salem.
            Renée Abellard | Foldstone Architects | Studio Manager | Peter Amsel | Principal | pamsel@foldstone.example | (503) 555-0149 | 2026-10-05 | video 10/20, video 11/3 | Their 2nd choice | 2026-11-13 | 2026-11-16 |  |  |  |  |  |  | All interviews by video, she has never met them in person.
            Renée Abellard | Willamette Design Supply | Showroom Lead |  |  |  |  | 2026-10-12 |  | No response
            Renée Abellard | Keel & Anchor Cabinets | Office Manager |  |  |  |  | 2026-10-19 | 11/2 | Rejected after phone screen | 2026-11-05
            Renée Abellard | Parkrose Lighting | Order Desk Manager |  |  |  |  | 2026-11-09 |  | Applied
            Tomasz Wieczorek | Calloway Paper | Shift Planner | Gina Lomax | Recruiter, Harbor Lane Staffing | glomax@harborlane.example | (503) 555-0156 | 2026-10-01 | 10/21, 11/4 | 2 of 2, the other finalist was hired | 2026-11-19 |  |  |  |  |  |  |  | Everything went through the agency.
            Tomasz Wieczorek | Beaver State Bottling | Line Scheduler |  |  |  |  | 2026-10-07 |  | ATS auto-reject | 2026-10-07
            Tomasz Wieczorek | Oregon Gasket | Production Planner |  |  |  |  | 2026-10-13 | 10/27 | Rejected after phone screen | 2026-11-02
            Tomasz Wieczorek | Summit Paperboard | Planner II |  |  |  |  | 2026-10-26 | 11/16 | 2nd interview scheduled |  |  |  |  |  |  |  |  | For December 1
            Tomasz Wieczorek | Nordby Foods | Materials Planner |  |  |  |  | 2026-11-12 |  | Applied
            Priya Raman | Alder Street Clinic | Operations Manager | Monica Steele | Clinic Director | msteele@alderstreetclinic.example | (503) 555-0163 | 2026-09-16 | 10/8, 10/22 | Second choice | 2026-11-05 | 2026-11-06 | 11/12/26 | 11/12/26 |  |  |  | Joanna Lind (friend) | Her old friend Joanna got it, they sing in the same choir. Monica would see her again any time.
            Priya Raman | Rose City Imaging | Scheduling Manager |  |  |  |  | 2026-09-29 |  | No response
            Priya Raman | Pacific Sleep Center | Practice Manager |  |  |  |  | 2026-10-06 | 10/20 | Hiring freeze | 2026-10-30
            Priya Raman | Lents Family Health | Office Supervisor |  |  |  |  | 2026-10-20 | 11/3 | Rejected after phone screen | 2026-11-09
            Priya Raman | Burnside Physical Therapy | Clinic Lead |  |  |  |  | 2026-11-16 |  | Applied
            """;

    private static final String OPEN = """
            Gwen Hathaway | Tualatin Valley Trust | Grants Manager | Louis Farr | Executive Director | lfarr@tualatintrust.example | (503) 555-0170 | 2026-09-22 | 10/9, 10/30 | Rejected after final interview | 2026-11-12 |  |  |  |  |  |  |  | Louis rang her himself.
            Gwen Hathaway | Clackamas Reads | Program Manager |  |  |  |  | 2026-10-02 |  | Rejected, resume only | 2026-10-16
            Gwen Hathaway | River Arts Council | Development Associate |  |  |  |  | 2026-10-15 |  | No response
            Gwen Hathaway | Open Table Kitchen | Volunteer Manager |  |  |  |  | 2026-10-29 | 11/17 | 1st interview done |  |  |  |  |  |  |  |  | One more to come
            Aisha Bello | Stumptown Credit Union | Branch Supervisor | Ken Ito | Regional Manager | kito@stumptowncu.example | (503) 555-0178 | 2026-09-30 | 10/15, 10/29 | Top 3, no offer | 2026-11-09 |  |  |  |  |  |  |  | She was too flat to ask more.
            Aisha Bello | Multnomah Savings | Teller Lead |  |  |  |  | 2026-10-08 |  | Rejected, resume only | 2026-10-20
            Aisha Bello | Evergreen Title | Escrow Assistant |  |  |  |  | 2026-10-14 | 10/28 | Came in third | 2026-11-06
            Aisha Bello | Hawthorne Insurance | Service Rep |  |  |  |  | 2026-10-23 |  | No response
            Aisha Bello | Sellwood Financial | Client Associate |  |  |  |  | 2026-11-13 |  | Applied
            Hank Sorensen | Gresham Rebar | Yard Foreman |  |  |  |  | 2026-09-10 |  | Position cancelled | 2026-09-25
            Hank Sorensen | Columbia Scaffold | Estimator |  |  |  |  | 2026-09-24 | 10/6 | Rejected after 2nd interview | 2026-10-22
            Hank Sorensen | Powell Butte Roofing | Superintendent |  |  |  |  | 2026-10-12 |  | No response
            Hank Sorensen | Trillium Builders | Site Supervisor |  |  |  |  | 2026-10-21 |  | Withdrew | 2026-11-04 |  |  |  |  |  |  |  | Out of state most of the month
            Hank Sorensen | Mt. Tabor Concrete | Dispatcher |  |  |  |  | 2026-11-05 |  | Applied
            Hank Sorensen | Estacada Timber | Safety Lead |  |  |  |  | 2026-11-18 |  | Applied
            """;

    private static final String CLIENTS = """
            Renée Abellard | 610 Kestrel Street, Portland, OR 97214 | (503) 555-0101 | renee.abellard@example.com | linkedin.example/in/reneeabellard
            Marcus Feld | 88 Quarry Lane, Beaverton, OR 97005 | (503) 555-0102 | marcus.feld@example.com | linkedin.example/in/marcusfeld
            Tomasz Wieczorek | 1420 Plum Orchard Road, Salem, OR 97301 | (503) 555-0103 | tomasz.w@example.net | linkedin.example/in/tomaszwieczorek
            Priya Raman | 35 Foxglove Court, Hillsboro, OR 97123 | (503) 555-0105 | priya.raman@example.com | linkedin.example/in/priyaraman
            Luis Ortega | 702 Cannery Row Drive, Gresham, OR 97030 | (503) 555-0107 | luis.ortega@example.net |
            Gwen Hathaway | 19 Old Mill Terrace, Tigard, OR 97223 | (503) 555-0108 | gwen.hathaway@example.org | linkedin.example/in/gwenhathaway
            Dmitri Volkov | 2211 Larch Avenue, Portland, OR 97202 | (503) 555-0109 | dmitri.volkov@example.net |
            Aisha Bello | 504 Bluebird Way, Milwaukie, OR 97222 | (503) 555-0110 | aisha.bello@example.com | linkedin.example/in/aishabello
            Hank Sorensen | 3 Ferry Landing, Oregon City, OR 97045 | (503) 555-0115 | hank.sorensen@example.org |
            """;

    private CoachCaseload() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new SampleSheet(workbook, "Caseload", "m/d/yyyy", IndexedColors.LEMON_CHIFFON)
                .title("Caseload, autumn 2026")
                .header(HEADER)
                .rows(SETTLED)
                .rows(GOING_ON)
                .rows(OPEN);
        new SampleSheet(workbook, "Clients", "m/d/yyyy", IndexedColors.LEMON_CHIFFON)
                .header("Name | Address | Phone | Email | LinkedIn")
                .rows(CLIENTS);
        return workbook;
    }
}
