package secondwind.log;

import java.util.List;

/** What people write above their columns, and invented things to write below. */
final class LayoutWords {
    static final List<String> COMPANIES = List.of(
            "Acme Tools",
            "Brightwater Foods",
            "Caldera Systems",
            "Dunmore & Sons",
            "Elmfield Care",
            "Fenwick Rail",
            "Garnet Health",
            "Halvorsen Marine",
            "Ironbridge Steel",
            "Juniper Lane Bakery",
            "Kestrel Air",
            "Lowland Dairy",
            "Marigold Schools",
            "Northgate Museum",
            "Oakhurst Legal",
            "Penrose Books",
            "Quillon Press",
            "Redfern Motors",
            "Saltmarsh Energy",
            "Thistle Hotels",
            "Umber Design",
            "Vale Insurance");
    static final List<String> ROLES = List.of(
            "Data Analyst",
            "Warehouse Clerk",
            "Nurse",
            "Project Manager",
            "Line Cook",
            "Teacher of Physics",
            "Bookkeeper",
            "Software Developer",
            "Receptionist",
            "Electrician",
            "Editor",
            "Driver");
    static final List<String> OUTCOMES =
            List.of("Rejected", "Runner-up", "Second choice", "No response", "Interviewed", "Withdrawn", "Offer made");
    static final List<String> PEOPLE = List.of(
            "Dana Whitlock",
            "Omar Reyes",
            "Priya Nair",
            "Se\u00e1n Murphy",
            "Ingrid M\u00fcller",
            "Jos\u00e9 Ortega",
            "Chlo\u00e9 Durand",
            "Ruth Abernathy",
            "Tom\u00e1s Vidal",
            "Grace Okafor");
    static final List<String> PHONES =
            List.of("(212) 555-01%02d", "312-555-01%02d", "+1 415 555 01%02d", "020 7946 00%02d", "+44 161 496 00%02d");
    static final List<String> PLACES = List.of("Leeds", "Chicago, IL", "Remote", "Porto");
    static final List<String> PAYS = List.of("$52,000", "\u00a328,500", "45k", "18.50/h");
    static final List<String> NOTES =
            List.of("Ask about the night shift", "Long commute", "Saw it in the paper; nice team", "He said \"soon\"");
    static final List<String> TITLES = List.of(
            "My job search",
            "JOB LOG 2026",
            "Green = interview, red = no",
            "# kept since January",
            "Last change: a week ago");
    static final List<String> SECTIONS = List.of("SPRING 2026", "--- January ---", "Week 12", "Summer");

    private static final String[][] ENGLISH = {
        {"Company", "Employer", "Company Name", "Organization", "Employer name", "Name of company", "Co."},
        {"Position", "Role", "Job Title", "Position applied for", "Postion Title", "Job"},
        {"Date Applied", "Applied On", "Date of application", "Application Date", "Applied", "When I applied"},
        {"Outcome", "Result", "Status", "Final outcome", "Decision", "What happened"},
        {"Contact", "Contact Person", "Contact Name", "Hiring Manager", "HM", "Manager name"},
        {"Phone", "Phone #", "Telephone", "Contact phone", "Tel.", "Phone No."},
        {"Email", "E-mail", "Email address", "Contact email", "E-Mail Addr."},
        {"No.", "#", "Nr"},
        {"Location", "City"},
        {"Salary", "Pay"},
        {"Notes", "Comments", "Remarks"}
    };
    private static final String[][] SPANISH = {
        {"Empresa", "Compa\u00f1\u00eda", "Nombre de la empresa"},
        {"Puesto", "Cargo", "Puesto solicitado"},
        {"Fecha de solicitud", "Fecha de candidatura", "Fecha de postulaci\u00f3n"},
        {"Resultado", "Estado"},
        {"Contacto", "Persona de contacto"},
        {"Tel\u00e9fono", "M\u00f3vil"},
        {"Correo electr\u00f3nico", "Correo", "Email"},
        {"N.\u00ba", "#"},
        {"Ciudad"},
        {"Salario"},
        {"Notas", "Observaciones"}
    };
    private static final String[][] FRENCH = {
        {"Entreprise", "Soci\u00e9t\u00e9", "Nom de l'entreprise"},
        {"Poste", "Intitul\u00e9 du poste"},
        {"Date de candidature", "Date d'envoi", "Date de la candidature"},
        {"R\u00e9sultat", "Statut", "R\u00e9ponse"},
        {"Contact", "Interlocuteur", "Nom du contact"},
        {"T\u00e9l\u00e9phone", "T\u00e9l.", "Portable"},
        {"Courriel", "E-mail", "Adresse email"},
        {"N\u00b0"},
        {"Ville"},
        {"Salaire"},
        {"Notes", "Remarques", "Commentaires"}
    };
    private static final String[][] GERMAN = {
        {"Firma", "Unternehmen", "Arbeitgeber"},
        {"Stelle", "Position", "Stellenbezeichnung"},
        {"Beworben am", "Bewerbungsdatum", "Datum der Bewerbung"},
        {"Ergebnis", "Status", "R\u00fcckmeldung"},
        {"Ansprechpartner", "Kontakt", "Kontaktperson"},
        {"Telefon", "Tel.", "Telefonnummer"},
        {"E-Mail", "E-Mail-Adresse"},
        {"Nr."},
        {"Ort"},
        {"Gehalt"},
        {"Bemerkungen", "Notizen"}
    };
    private static final String[][] PORTUGUESE = {
        {"Empresa", "Nome da empresa"},
        {"Cargo", "Vaga"},
        {"Data da candidatura", "Data de envio"},
        {"Resultado", "Situa\u00e7\u00e3o", "Status"},
        {"Contato", "Pessoa de contato"},
        {"Telefone", "Celular"},
        {"E-mail"},
        {"#"},
        {"Cidade"},
        {"Sal\u00e1rio"},
        {"Observa\u00e7\u00f5es", "Notas"}
    };
    private static final String[][] ITALIAN = {
        {"Azienda", "Societ\u00e0"},
        {"Posizione", "Ruolo"},
        {"Data candidatura", "Data di invio"},
        {"Esito", "Stato"},
        {"Contatto", "Referente"},
        {"Telefono", "Cellulare"},
        {"Email", "E-mail"},
        {"N."},
        {"Citt\u00e0"},
        {"Stipendio"},
        {"Note"}
    };
    private static final String[][] DUTCH = {
        {"Bedrijf", "Werkgever"},
        {"Functie", "Vacature"},
        {"Datum sollicitatie", "Sollicitatiedatum"},
        {"Resultaat", "Status", "Uitslag"},
        {"Contactpersoon"},
        {"Telefoon", "Telefoonnummer"},
        {"E-mail", "E-mailadres"},
        {"Nr."},
        {"Plaats"},
        {"Salaris"},
        {"Opmerkingen"}
    };
    private static final String[][] TURKISH = {
        {"\u015eirket", "Firma"},
        {"Pozisyon"},
        {"Ba\u015fvuru Tarihi"},
        {"Sonu\u00e7", "Durum"},
        {"\u0130lgili Ki\u015fi"},
        {"Telefon"},
        {"E-posta"},
        {"No"},
        {"\u015eehir"},
        {"Maa\u015f"},
        {"Notlar"}
    };
    private static final String[][] CHINESE = {
        {"\u516c\u53f8", "\u516c\u53f8\u540d\u79f0"},
        {"\u804c\u4f4d", "\u5c97\u4f4d"},
        {"\u7533\u8bf7\u65e5\u671f", "\u6295\u9012\u65f6\u95f4"},
        {"\u7ed3\u679c", "\u72b6\u6001"},
        {"\u8054\u7cfb\u4eba"},
        {"\u7535\u8bdd", "\u624b\u673a"},
        {"\u90ae\u7bb1"},
        {"\u5e8f\u53f7"},
        {"\u57ce\u5e02"},
        {"\u85aa\u8d44"},
        {"\u5907\u6ce8"}
    };
    private static final String[][] JAPANESE = {
        {"\u4f1a\u793e\u540d", "\u4f01\u696d\u540d"},
        {"\u8077\u7a2e"},
        {"\u5fdc\u52df\u65e5"},
        {"\u7d50\u679c"},
        {"\u62c5\u5f53\u8005"},
        {"\u96fb\u8a71\u756a\u53f7"},
        {"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9"},
        {"\u756a\u53f7"},
        {"\u52e4\u52d9\u5730"},
        {"\u5e74\u53ce"},
        {"\u5099\u8003"}
    };

    private LayoutWords() {}

    /** The words for each column, in its order, for each language. */
    static List<String[][]> languages(boolean everyScript) {
        return everyScript
                ? List.of(
                        ENGLISH,
                        ENGLISH,
                        ENGLISH,
                        SPANISH,
                        FRENCH,
                        GERMAN,
                        PORTUGUESE,
                        ITALIAN,
                        DUTCH,
                        TURKISH,
                        CHINESE,
                        JAPANESE)
                : List.of(ENGLISH, ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, DUTCH);
    }
}
