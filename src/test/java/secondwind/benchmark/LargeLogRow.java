package secondwind.benchmark;

import java.util.Locale;
import java.util.Random;

/** Rows like those that people keep, always the same ones: texts, or numbers that stand for days. */
final class LargeLogRow {
    static final Object[] HEADERS = {
        "Company",
        "Position",
        "Hiring Manager",
        "Title",
        "Email",
        "Phone",
        "Date Applied",
        "Interview Dates",
        "Status",
        "Outcome",
        "Decision Date",
        "Letter Sent",
        "Person Hired",
        "Source",
        "Notes"
    };
    private static final String[] FIRST = words("Ana Ben Chloe Dmitri Elif Farid Grace Hiro Ines Jonas Keiko Liam Maria"
            + " Noor Olga Pedro Quinn Rosa Samir Tess Umar Vera Wei Ximena Yusuf Zoe Aoife Björn Çelik Dörte");
    private static final String[] LAST = words("Abbott Baker Chen Duarte Eriksen Fischer Garcia Haddad Ivanov Jensen"
            + " Kowalski Lopez Moreau Nakamura Okafor Petrov Quigley Rossi Silva Tanaka Ueda Vogel Walsh Xu Yilmaz"
            + " Zimmer O'Neill van_der_Berg de_Souza Saint-Just");
    private static final String[] TRADES = words("Housing Logistics Foods Dental Robotics Textiles Insurance Media"
            + " Travel Energy Optics Timber Clinics Schools Games Motors Paper Steel Gardens Software");
    private static final String[] FORMS = words("Ltd Inc. GmbH LLC Group & Co. Partners Trust S.A. plc");
    private static final String[] ROLES = words("Analyst Clerk Engineer Estimator Nurse Planner Teacher Welder Editor"
            + " Buyer Designer Auditor Driver Librarian Chemist");
    private static final String[] GRADES = words("Junior Senior Lead Deputy Assistant Principal Associate");
    private static final String[] STATUS = {
        "Applied", "Phone screen", "Interviewed", "Final round", "Closed", "Waiting", "Offer", ""
    };
    private static final String[] OUTCOMES = {
        "Rejected",
        "No response",
        "Runner-up",
        "2nd place",
        "Position filled internally",
        "Withdrew",
        "Offer accepted",
        "",
        "Not selected - they chose another candidate",
        "Came in second of two finalists"
    };
    private static final String[] SOURCES = {
        "LinkedIn", "Indeed", "Referral", "Company website", "Agency", "Job fair", "https://jobs.example.com/"
    };
    private static final String[] NOTES = words("manager asked about budget team was friendly call back in spring the"
            + " panel liked my portfolio salary below range long commute second interview went well sent thank you"
            + " note they need someone with licence waiting for reference check HR slow to answer good questions"
            + " about night shifts parking tour of plant met the director remote two days week");
    /** The day that the count of 1 January 2024 stands for. */
    private static final int FIRST_DAY = 45_292;

    private static final int DAYS = 1_000;

    private final Random random = new Random(3);

    private static String[] words(String words) {
        return words.split(" ", -1);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)].replace('_', ' ');
    }

    Object[] next() {
        String first = one(FIRST);
        String last = one(LAST);
        boolean known = random.nextInt(4) > 0;
        String company = one(LAST) + " " + one(TRADES) + " " + one(FORMS) + " " + (1 + random.nextInt(20));
        int applied = FIRST_DAY + random.nextInt(DAYS);
        boolean decided = random.nextInt(3) > 0;
        return new Object[] {
            company,
            one(GRADES) + " " + one(ROLES) + " " + random.nextInt(300),
            known ? first + " " + last : "",
            known && random.nextBoolean() ? "Head of " + one(TRADES) : "",
            known ? email(first, last, company) : "",
            known && random.nextBoolean() ? phone() : "",
            applied,
            interviews(applied),
            one(STATUS),
            one(OUTCOMES),
            decided ? applied + 20 + random.nextInt(40) : "",
            decided && random.nextInt(4) == 0 ? "sent " + date(applied + 62) : "",
            decided && random.nextInt(5) == 0 ? one(FIRST) + " " + one(LAST) : "",
            one(SOURCES) + (random.nextInt(3) == 0 ? " " + random.nextInt(9_000) : ""),
            notes()
        };
    }

    private static String email(String first, String last, String company) {
        String domain = company.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        return (first + "." + last).replace(" ", "").toLowerCase(Locale.ROOT) + "@" + domain + ".example";
    }

    private String phone() {
        int area = 201 + random.nextInt(700);
        String line = String.format(Locale.ROOT, "01%02d", random.nextInt(100));
        return switch (random.nextInt(4)) {
            case 0 -> "(" + area + ") 555-" + line;
            case 1 -> area + "-555-" + line;
            case 2 -> "+1 " + area + " 555 " + line + " x" + random.nextInt(99);
            default -> "0161 496 0" + line.substring(1);
        };
    }

    private Object interviews(int applied) {
        return switch (random.nextInt(5)) {
            case 0 -> date(applied + 7);
            case 1 -> date(applied + 7) + " & " + date(applied + 15);
            case 2 -> applied + 9;
            case 3 -> "phone " + date(applied + 5);
            default -> "";
        };
    }

    private String date(int day) {
        java.time.LocalDate date = java.time.LocalDate.of(2024, 1, 1).plusDays(day - FIRST_DAY);
        return date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
    }

    private String notes() {
        int words = random.nextInt(3) == 0 ? 0 : 4 + random.nextInt(14);
        StringBuilder notes = new StringBuilder();
        for (int word = 0; word < words; word++) {
            notes.append(word == 0 ? "" : " ").append(one(NOTES));
        }
        return notes.toString();
    }
}
