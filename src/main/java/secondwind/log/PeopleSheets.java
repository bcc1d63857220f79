package secondwind.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import secondwind.application.Profile;
import secondwind.log.sheet.BrokenFileException;
import secondwind.log.sheet.Sheet;
import secondwind.log.sheet.SheetRow;
import secondwind.log.value.Countries;
import secondwind.log.value.Shapes;

/** Reads the sheets about the seekers themselves: a Profile sheet (label, value) and a Clients sheet (one a row). */
final class PeopleSheets {
    private static final Pattern PROFILE_NAME = Pattern.compile(
            ".*\\b(?:profile|about me|me|my details|my info|sender|personal|contact details|details|profil|perfil|profilo|profiel)\\b.*");
    private static final Pattern CLIENTS_NAME = Pattern.compile(
            ".*(?:client|student|participant|customer|candidate|caseload|seeker|member|people|kunden|klient|profile).*");
    private static final int MOST_CLIENTS = 20_000;
    private static final int DEEPEST_HEADER = 15;

    private PeopleSheets() {}

    /** What a label can stand for. */
    private enum Label {
        CLIENT(
                "client|client name|participant|participant name|student|student name|customer|candidate|job ?seeker|coachee|member|"
                        + "jobseeker name|client full name|customer name|candidate name"),
        NAME(
                "name|full name|your name|my name|sender|sender name|seeker|nombre|nom|naam|ad soyad|nome|vollst[a\u00e4]ndiger name|\u59d3\u540d|\u6c0f\u540d"),
        COMPANY("company|employer|organi[sz]ation|firma|empresa|entreprise"),
        ADDRESS(
                "(?:home |mailing |street |postal |my )?address(?: line)?(?: ?[1-4])?|street|adresse|direcci[o\u00f3]n|anschrift|endere[c\u00e7]o|indirizzo|adres"),
        CITY("city|town|city state zip|city state|ville|ort|ciudad|cidade|citt\u00e0|stad|post ?town"),
        STATE("state|province|county|region|st"),
        ZIP("zip|zip ?code|post ?code|postal code|plz|code postal|cap"),
        PHONE(
                "(?:home |my |cell |mobile |contact )?(?:phone|telephone|tel|number)(?: number| no)?|cell|mobile|tel\u00e9fono|t\u00e9l\u00e9phone|telefon|telefone|telefono"),
        EMAIL("(?:my )?e ?mail(?: address| id)?|mail|correo|courriel"),
        LINKEDIN("linked ?in(?: profile| url| link)?"),
        COUNTRY("country|country code|pays|land|pa[i\u00ed]s|paese|nation|\u00fclke");

        private final Pattern words;

        Label(String words) {
            this.words = Pattern.compile(words);
        }

        static Optional<Label> find(String text) {
            String plain = text.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            for (Label label : values()) {
                if (label.words.matcher(plain).matches()) {
                    return Optional.of(label);
                }
            }
            return Optional.empty();
        }
    }

    /** The sender's details, when these rows are pairs of a label and a value. */
    static Optional<Profile> profile(String sheetName, List<SheetRow> rows) {
        Map<Label, List<String>> values = new EnumMap<>(Label.class);
        Label last = null;
        for (SheetRow row : rows) {
            List<String> texts = row.cells().stream()
                    .map(cell -> cell.text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            String first = texts.isEmpty() ? "" : texts.get(0);
            int colon = first.indexOf(':');
            Optional<Label> label = Label.find(first);
            if (label.isPresent() && texts.size() > 1) {
                values.computeIfAbsent(label.get(), unused -> new ArrayList<>()).add(texts.get(1));
            } else if (label.isEmpty()
                    && colon > 0
                    && Label.find(first.substring(0, colon)).isPresent()) {
                label = Label.find(first.substring(0, colon));
                String value = first.substring(colon + 1).strip();
                if (!value.isEmpty()) {
                    values.computeIfAbsent(label.orElseThrow(), unused -> new ArrayList<>())
                            .add(value);
                }
            } else if (last == Label.ADDRESS && texts.size() == 1 && row.cell(0).isEmpty()) {
                values.computeIfAbsent(Label.ADDRESS, unused -> new ArrayList<>())
                        .add(first);
                continue;
            }
            last = label.orElse(null);
        }
        int needed = PROFILE_NAME.matcher(SheetSurvey.lower(sheetName)).matches() ? 1 : 3;
        boolean someone =
                values.containsKey(Label.NAME) || values.containsKey(Label.CLIENT) || values.containsKey(Label.EMAIL);
        return someone && values.size() >= needed && !values.containsKey(Label.COMPANY)
                ? Optional.of(profile(values))
                : Optional.empty();
    }

    /** Each client's details by name, when this sheet is a list of clients. */
    static Map<String, Profile> clients(Sheet sheet, List<SheetRow> rows) throws BrokenFileException {
        boolean named = CLIENTS_NAME.matcher(SheetSurvey.lower(sheet.name())).matches();
        for (SheetRow row : rows.subList(0, Math.min(rows.size(), DEEPEST_HEADER))) {
            Map<Integer, Label> labels = labels(row);
            boolean client = labels.containsValue(Label.CLIENT) || (named && labels.containsValue(Label.NAME));
            boolean reachable = labels.containsValue(Label.ADDRESS)
                    || labels.containsValue(Label.EMAIL)
                    || labels.containsValue(Label.PHONE)
                    || labels.containsValue(Label.LINKEDIN)
                    || labels.containsValue(Label.COUNTRY);
            if (client && reachable && !labels.containsValue(Label.COMPANY) && labels.size() >= (named ? 2 : 3)) {
                return readClients(sheet, row.number(), labels);
            }
        }
        return Map.of();
    }

    private static Map<Integer, Label> labels(SheetRow row) {
        Map<Integer, Label> labels = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            Label.find(row.cell(column).text()).ifPresent(label -> labels.put(here, label));
        }
        return labels;
    }

    private static Map<String, Profile> readClients(Sheet sheet, int headerRow, Map<Integer, Label> labels)
            throws BrokenFileException {
        Map<String, Profile> clients = new LinkedHashMap<>();
        sheet.read(row -> {
            if (row.number() > headerRow) {
                Map<Label, List<String>> values = new EnumMap<>(Label.class);
                labels.forEach((column, label) -> {
                    String text = row.cell(column).text();
                    if (!text.isEmpty()) {
                        values.computeIfAbsent(label, unused -> new ArrayList<>())
                                .add(text);
                    }
                });
                String name = first(values, Label.CLIENT)
                        .or(() -> first(values, Label.NAME))
                        .orElse("");
                if (!name.isEmpty() && !Shapes.isPlaceholder(name)) {
                    values.putIfAbsent(Label.NAME, List.of(name));
                    clients.putIfAbsent(name, profile(values));
                }
            }
            return clients.size() < MOST_CLIENTS;
        });
        return clients;
    }

    private static Profile profile(Map<Label, List<String>> values) {
        List<String> address = new ArrayList<>();
        for (String line : values.getOrDefault(Label.ADDRESS, List.of())) {
            for (String part : line.split("\\R", -1)) {
                if (!part.isBlank()) {
                    address.add(part.strip());
                }
            }
        }
        String state = String.join(
                        " ",
                        first(values, Label.STATE).orElse(""),
                        first(values, Label.ZIP).orElse(""))
                .strip();
        String town = first(values, Label.CITY).orElse("");
        String line = town.isEmpty() || state.isEmpty() ? town + state : town + ", " + state;
        if (!line.isEmpty()) {
            address.add(line);
        }
        Optional<String> country = first(values, Label.COUNTRY).flatMap(Countries::find);
        if (country.isEmpty() && address.size() > 1) {
            String lastLine = address.get(address.size() - 1);
            country = lastLine.length() > 3 ? Countries.find(lastLine) : Optional.empty();
        }
        return new Profile(
                first(values, Label.NAME).or(() -> first(values, Label.CLIENT)),
                address,
                first(values, Label.PHONE),
                first(values, Label.EMAIL),
                first(values, Label.LINKEDIN),
                country);
    }

    private static Optional<String> first(Map<Label, List<String>> values, Label label) {
        return values.getOrDefault(label, List.of()).stream().findFirst();
    }
}
