package secondwind.samples;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A job seeker in Ohio: three title lines above the header, sixty rows, three second places (one fresh, one with its
 * letter sent, one late) and one row that wants asking.
 */
final class DanaJobSearch {
    private static final String HEADER =
            "Company | Position | Date applied | Where I found it | Contact | Their title | Email | Phone"
                    + " | Office address | Interviews | Status | Date I heard | What happened / Notes | Letter sent"
                    + " | Feedback call | Who they hired";

    private static final String SUMMER = """
            Pinecrest Home Goods | Store Operations Lead | 2026-07-06 | Indeed |  |  |  |  |  |  | No response |  | Never heard a thing
            Ohio Valley Packaging | Production Scheduler | 2026-07-07 | company site |  |  |  |  |  |  | ATS auto-reject | 2026-07-08 | Rejected in under a day
            Lindqvist & Daughters Furniture | Customer Service Manager | 2026-07-09 | LinkedIn | Petra Lindqvist | Owner | petra@lindqvistfurniture.example | (614) 555-0121 |  | #1 | Rejected after phone screen | 2026-07-20 | They want someone who has run a showroom
            Metro Parcel Network | Dock Supervisor | 2026-07-13 | Indeed |  |  |  |  |  |  | No response |  |
            Silver Creek Hospital | Patient Access Coordinator | 2026-07-14 | hospital job board |  |  |  |  |  |  | Rejected | 2026-07-29 | Generic email
            Buckeye Janitorial Services | Area Manager | 2026-07-15 | Indeed | Rob Tanner | HR Generalist | rtanner@buckeyejanitorial.example |  |  | #1 | Withdrew | 2026-07-24 | Nights and every other weekend, second thoughts
            Grandview Ceramics | Office Manager | 2026-07-17 | friend | Elaine Marsh | Plant Manager | emarsh@grandviewceramics.example | (614) 555-0133 |  | #1 | Hiring freeze | 2026-08-03 | Elaine said call again in the spring
            Kettering Uniform Supply | Route Supervisor | 7/20/26 | Craigslist |  |  |  |  |  |  | No response |  |
            Sycamore Street Bakery | Wholesale Coordinator | 7/21/26 | sign in window | Jo Sycamore |  |  | (614) 555-0139 |  |  | No response |  | Dropped off resume, she was busy
            Columbus Fastener Co. | Purchasing Assistant | 7/23/26 | Indeed |  |  |  |  |  |  | Rejected | 2026-08-04 | Form email
            Midstate Medical Billing | 2nd shift supervisor | 2026-07-27 | Indeed |  |  |  |  |  |  | Applied |  | Pay range looked low
            Tri-County Transit | Dispatcher | 2026-07-28 | county job board |  |  |  |  |  | #1 | Rejected after phone screen | 2026-08-11 | Need a CDL, I don't have one
            Amberly Insurance Group | Claims Intake Lead | 2026-07-30 | LinkedIn | Tess Moreau | Recruiter | tess.moreau@amberly.example | (937) 555-0106 |  | #1 | Rejected after phone screen | 2026-08-06 |
            Oakhurst School District | Transportation Secretary | 2026-08-03 | district site |  |  |  |  |  |  | No response |  |
            Paragon Pool Supply | Warehouse Manager | 2026-08-04 | Indeed |  |  |  |  |  |  | Job cancelled | 2026-08-18 | The owner is selling up
            Delmont Hardware | Assistant Store Manager | 2026-08-05 | walked in | Gary Delmont | Owner |  | (614) 555-0150 |  | #1 | Withdrew | 2026-08-19 | Every Saturday, and I promised Ella
            Heartland Seed & Feed | Logistics Clerk | 2026-08-07 | Indeed |  |  |  |  |  |  | ATS auto-reject | 2026-08-07 |
            Whitestone Property Mgmt | Leasing Office Manager | 2026-08-10 | LinkedIn | Carla Finch | Regional Manager | cfinch@whitestonepm.example | (614) 555-0162 |  | #2 | Rejected after 2nd interview | 2026-08-31 | Carla wanted someone with a license
            Capital City Blood Bank | Donor Services Coordinator | 2026-08-11 | Idealist |  |  |  |  |  |  | No response |  |
            Fairbanks Lighting | Inside Sales Rep | 2026-08-13 | Indeed |  |  |  |  |  |  | Rejected | 2026-08-27 |
            """;

    private static final String AUTUMN = """
            Riverbend Cold Storage | Inventory Control Lead | 2026-08-17 | Indeed | Anil Mehta | Site Manager | amehta@riverbendcold.example | (740) 555-0111 |  | #1 | Rejected after phone screen | 2026-08-28 | Wanted night availability
            Northgate Veterinary Clinic | Practice Coordinator | 2026-08-18 | neighbor | Dr. Yolanda Cruz | Owner | ycruz@northgatevet.example | (614) 555-0155 |  | #1 | Hiring freeze | 2026-09-02 |
            Sunbury Garden Centers | Seasonal Operations Manager | 2026-08-20 | Indeed |  |  |  |  |  |  | No response |  |
            Allied Millwork | Customer Service Lead | 2026-08-24 | LinkedIn |  |  |  |  |  |  | ATS auto-reject | 2026-08-25 |
            Beacon Hill Senior Living | Back-up Administrator | 2026-08-25 | Indeed |  |  |  |  |  |  | Applied |  | My second application with this group
            Ohio Rail Heritage Museum | Visitor Services Manager | 2026-08-27 | museum newsletter | Frances Tate | Director | ftate@ohiorailheritage.example | (740) 555-0128 |  | #1 | On hold | 2026-09-15 | Grant did not come through, role on hold
            Kingsley Auto Parts | Parts Desk Manager | Sep 1 | Indeed |  |  |  |  |  |  | No response |  |
            Tanglewood Apartments | Site Manager | Sep 2 | Facebook group |  |  |  |  |  |  | Rejected | 2026-09-14 |
            Summit Office Interiors | Project Coordinator | Sep 3 | LinkedIn | Bev Nakamura | HR Manager | bnakamura@summitoffice.example | (614) 555-0119 |  | #1 | Rejected after phone screen | 2026-09-16 |
            Lakeshore Credit Bureau | Team Lead | 2026-09-08 | Indeed |  |  |  |  |  |  | Withdrew | 2026-09-10 | Commission only, it turned out
            Graystone Print Works | Production Coordinator | 2026-09-09 | Indeed | Walt Gray | Owner | walt@graystoneprint.example | (614) 555-0165 |  | #2 | Did not make final 2 | 2026-10-01 | Nice note from Walt, which was decent of him
            Blue Heron Kayaks | Shop & Rental Manager | 2026-09-10 | paddling club |  |  |  |  |  |  | Seasonal only, not pursuing |  |
            First Harvest Food Bank | Volunteer Coordinator | 2026-09-14 | Idealist | Simone Baptiste | Program Director | sbaptiste@firstharvest.example | (614) 555-0173 |  | #2 | Came in third | 2026-10-06 | Simone was lovely, said to try again next year
            Dunmore Tool Rental | Branch Manager | 2026-09-15 | Indeed |  |  |  |  |  |  | No response |  |
            Harlan Community Credit Union | Member Services Supervisor | 2026-09-17 | their website |  |  |  | (740) 555-0172 | 75 Commerce Street, Lancaster, OH 43130 | 10/6, 10/20 | Runner-up | 2026-10-29 | HR left a voicemail. Panel of three, I never got the manager's name. We talked about the evening call queue.
            Westerville Tile | Showroom Coordinator | 2026-09-21 | Indeed |  |  |  |  |  |  | Rejected | 2026-10-02 |
            Cardinal Ambulance Service | Scheduling Supervisor | 2026-09-22 | Indeed | Terrence Boyd | Operations Chief | tboyd@cardinalambulance.example | (614) 555-0181 |  | #1 | Rejected after phone screen | 2026-10-05 |
            Maple & Main Realty | Transaction Coordinator | 2026-09-24 | LinkedIn |  |  |  |  |  |  | No response |  |
            Stonebrook Winery | Events & Tasting Room Lead | 2026-09-28 | friend |  |  |  |  |  |  | Withdrew | 2026-10-09 | An hour each way is too far
            Larkspur Health Partners | Clinic Operations Manager | 2026-09-29 | LinkedIn | Denise Okafor | VP Operations | dokafor@larkspurhealth.example | (614) 555-0144 | 2200 Meridian Parkway, Dublin, OH 43017 | 10/13, 10/22, 11/4 | Rejected after final round | 2026-11-11 | Three rounds, the last one with the whole leadership team. Form email, not a word about how it went.
            """;

    private static final String NOW = """
            Brightwater Dental Supply | Inside Sales Manager | 2026-10-01 | LinkedIn | Howard Pell | Sales Director | hpell@brightwaterdental.example | (614) 555-0136 | 1190 Kinnear Court, Columbus, OH 43212 | 10/15, 10/27, 11/5 | 2nd place - internal candidate got it | 2026-11-12 | Howard was kind about it. We talked about winning back the clinics that left. | 2026-11-16 |  | Keisha Warren (internal)
            Penfield Animal Rescue | Operations Manager | 2026-10-02 | Idealist |  |  |  |  |  |  | No response |  |
            Rocket Courier | Fleet Coordinator | 2026-10-05 | Indeed | Mo Saleh |  | mo@rocketcourier.example |  |  | #1 | Rejected after phone screen | 2026-10-14 |
            Tillery Freight Lines | Operations Coordinator | 2026-10-06 | LinkedIn | Marisol Ochoa | Director of Operations | marisol.ochoa@tilleryfreight.example | (614) 555-0148 | 3405 Groveport Road, Columbus, OH 43207 | 10/21, 10/29, 11/12 | Rejected | 2026-11-20 | Marisol phoned on Friday to say I was the runner-up. We talked about the move to two depots.
            Ashford Legal Services | Office Administrator | 2026-10-08 | bar association board |  |  |  |  |  |  | Rejected | 2026-10-22 |
            Greenlawn Cemetery Trust | Grounds Office Manager | 2026-10-09 | Indeed |  |  |  |  |  |  | No response |  |
            Fox Hollow Golf Club | Membership Manager | 2026-10-12 | LinkedIn | Brent Ashley | General Manager | bashley@foxhollowgolf.example | (740) 555-0158 |  | #1 | Rejected after phone screen | 2026-10-26 | Sent 2nd thank you note anyway
            Prairie Wind Energy | Site Logistics Coordinator | 2026-10-13 | Indeed |  |  |  |  |  |  | ATS auto-reject | 2026-10-13 |
            Union Square Pediatrics | Front Office Supervisor | 2026-10-15 | clinic site | Nora Kim | Practice Manager | nkim@unionsquarepeds.example | (614) 555-0187 |  | #1 | 2nd interview Tue |  | Nora wants me to meet the doctors
            Hocking Hills Outfitters | Booking Manager | 2026-10-19 | Indeed |  |  |  |  |  |  | Position cancelled | 2026-11-03 |
            Sterling Bath & Kitchen | Installation Scheduler | 2026-10-20 | LinkedIn | Dev Chandra | Ops Manager | dchandra@sterlingbath.example | (614) 555-0193 |  | #1 | Second round with the team, waiting |  | Should know more by the 2nd
            Eastmoor Public Library | Circulation Supervisor | 2026-10-22 | library site |  |  |  |  |  |  | Applied |  | Closing date was the 30th
            Corrigan Elevator | Service Dispatcher | 2026-10-26 | Indeed |  |  |  |  |  |  | Rejected | 2026-11-09 | Form email
            Wells & Tower Catering | Event Operations Manager | 2026-10-27 | cousin | Miranda Tower | Co-owner | miranda@wellstower.example | (614) 555-0199 |  |  | Applied |  | My second cousin works there, asked for a referral
            Bexley Senior Rides | Program Coordinator | 2026-10-29 | Idealist |  |  |  |  |  | #1 | Phone screen done |  | They will call after Thanksgiving
            Crestline Windows | Customer Care Manager | 2026-11-02 | Indeed |  |  |  |  |  |  | ATS auto-reject | 2026-11-03 |
            Ohio Textile Recyclers | Warehouse Lead | 2026-11-04 | Indeed |  |  |  |  |  |  | Applied |  |
            Juniper Dental Group | Regional Office Manager | 2026-11-09 | LinkedIn |  |  |  |  |  |  | Applied |  | Followed up 11/17
            Hilltop Moving & Storage | Dispatcher | 2026-11-16 | Indeed |  |  |  |  |  |  | Applied |  |
            Scioto River Outdoor School | Registrar | 2026-11-19 | their newsletter |  |  |  |  |  |  | Applied |  | Would love this one
            """;

    private static final String PROFILE = """
            Name | Dana Whitlock
            Address | 418 Larkmoor Avenue\\nColumbus, OH 43214
            Phone | (614) 555-0117
            Email | dana.whitlock@example.com
            LinkedIn | linkedin.example/in/danawhitlock
            """;

    private static final String PREP = """
            Breathe. They asked you in because they liked what they read.
            Tell me about yourself: nine years of keeping trucks, people and paper in the same place at the same time.
            The story about the ice storm: 41 deliveries, two drivers, one phone. Keep it under two minutes.
            Ask them: what would make you say in a year that this went well?
            Write the names down before leaving the building!
            Thank you note the same evening, by hand if there is an address.
            """;

    private DanaJobSearch() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new SampleSheet(workbook, "Job search", "m/d/yyyy", IndexedColors.LIGHT_TURQUOISE)
                .title("Dana Whitlock - job search 2026")
                .title("One good call a day")
                .title("")
                .header(HEADER)
                .rows(SUMMER)
                .rows(AUTUMN)
                .rows(NOW);
        new SampleSheet(workbook, "Profile", "m/d/yyyy", IndexedColors.LIGHT_TURQUOISE).rows(PROFILE);
        new SampleSheet(workbook, "Interview prep notes", "m/d/yyyy", IndexedColors.LIGHT_TURQUOISE).rows(PREP);
        return workbook;
    }
}
