package secondwind.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions, their holidays and their clocks, from addresses and numbers. */
class PlaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 Main St, Boston, MA 02108 | US",
                "1 Main St, Dayton, Ohio | US",
                "1 Main St, Savannah, Georgia | -",
                "1 Main St, Savannah, Georgia 31401 | US",
                "5 Rynok Sq, Tbilisi, Georgia 0105 | -",
                "400 4th Ave SW, Calgary, Alberta | CA-AB",
                "400 4th Ave SW, Calgary, AB, Canada | CA-AB",
                "88 King St W, Toronto ON, Canada | CA-ON",
                "1 Main St, Charlottetown PE C1A 1A1 | CA-PE",
                "12 Inuit Way, Iqaluit X0A 0H0, Canada | CA-NU",
                "7 George St, Sydney NSW 2000 | AU-NSW",
                "7 Collins St, Melbourne, Victoria 3000 | AU-VIC",
                "7 Collins St, Melbourne VIC, Australia | AU-VIC",
                "7 George St, Sydney, Australia | AU",
                "7 Dock Rd, Perth WA 6000, Australia | AU-WA",
                "Marienplatz 1, 80331 München, Bayern | DE-BY",
                "Marienplatz 1, 80331 München, Bavaria, Germany | DE-BY",
                "Marienplatz 1, 80331 München, Germany | DE-BY",
                "Sögestr. 1, 26603 Aurich, Germany | DE",
                "Jungfernstieg 1, 20095 Hamburg, Deutschland | DE-HH",
                "Hauptstr. 2, 97837 Hamburg-Fuhlsbüttel, Germany | DE",
                "Bahnhofstrasse 1, 8001 Zürich, Switzerland | CH-ZH",
                "Rue du Rhône 1, CH-1204 Genève, Suisse | CH-GE",
                "Via Nassa 1, 6900 Lugano, Switzerland | CH",
                "1 Place Kléber, 67000 Strasbourg, France | FR-67",
                "1 rue de Rivoli, 75001 Paris, France | FR",
                "La Rambla 1, 08002 Barcelona, Spain | ES-CT",
                "Gran Via 1, 28013 Madrid, España | ES-MD",
                "1 Castle St, Cardiff CF10 1BZ, Wales | GB-WLS",
                "1 Castle St, Edinburgh EH1 2NG, Scotland | GB-SCT",
                "1 Castle St, Edinburgh, Scotland | GB-SCT",
                "1 Market St, Kirkcaldy KY1 1AA, England | GB-ENG",
            })
    void addressTellsTheRegionWhereHolidaysDiffer(String address, String code) {
        assertThat(AddressCountry.find(address)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Odos Ermou 5, 105 63 Athens, Greece | GR",
                "Athens, Greece | GR",
                "Ερμού 5, 105 63 Αθήνα, Ελλάδα | GR",
                "5 Rothschild Blvd, Tel Aviv, Israel | IL",
                "12 Talaat Harb St, Cairo, Egypt | EG",
                "15 Le Loi, District 1, Ho Chi Minh City, Vietnam | VN",
                "15 Le Loi, Hue, Viet Nam | VN",
                "Hamra St, Beirut, Lebanon | LB",
                "Rainbow St 4, 11183 Amman, Jordan | JO",
                "Amman, Jordan | JO",
                "Av. Larco 100, Lima, Peru | PE",
                "Istiklal Cad. 5, Istanbul, Turkey | TR",
                "Istiklal Cad. 5, Beyoğlu, Türkiye | TR",
                "N'Djamena, Chad | TD",
                "Václavské nám. 1, 110 00 Praha 1, Česko | CZ",
                "1 Sheikh Zayed Rd, Dubai, UAE | AE",
                "Calle 5, Kingston, Jamaica | JM",
                "Rustaveli 1, 0108 Tbilisi, Sakartvelo | GE",
                "Damrak 1, 1012 LG Amsterdam, Holland | NL",
                "1 Main St, Atlanta, Georgia | -",
                "Jordan | -",
                "Chad | -",
                "12 Turkey Road | -",
                "12 Elm St, Lebanon | -",
                "Elm Street, Lebanon | -",
                "12 Elm St, Suite 4, Peru | -",
                "12 Elm St, Lebanon, OH | -",
                "12 Elm St, Lebanon, OH 45036 | US",
                "12 Elm St, Lebanon, Ohio | US",
                "1 Main St, Mexico, MO 65265 | US",
                "1 Main St, Athens, GA | -",
                "1 Main St, Athens, GA 30601 | US",
                "1 Main St, Peru, Indiana | US",
                "89-00 Sutphin Blvd, Jamaica, NY 11435 | US",
                "12 Elm St, Lebanon 03766 | -",
                "Israel Putnam Rd, Dayton, OH 45402 | US",
            })
    void addressEndsWithItsCountry(String address, String code) {
        assertThat(AddressCountry.find(address)).isEqualTo(Optional.ofNullable(code));
        String lines = address.replace(", ", "\n");
        assertThat(AddressCountry.find(lines)).isEqualTo(Optional.ofNullable(code));
    }

    /** Where the holidays of a country are not known, its days are still planned. */
    @Test
    void lettersAreDatedForEveryCountryThatAnAddressNames() {
        for (String country : List.of("Vietnam", "Israel", "Kosovo", "Vatican City", "Fiji")) {
            Row row = Row.row().told("2027-03-30").address("Box, Town, " + country);
            assertThat(row.plan("US", "2027-03-30").find(Step.LETTER).flatMap(Action::day))
                    .as(country)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2027-03-31, true",
        "US, 2027-12-31, false", // New Year's Day, a Saturday, is kept the day before
        "US, 2027-12-30, true",
        "US-CA, 2027-03-31, false", // Cesar Chavez Day
        "US-CA, 2027-10-11, false", // Columbus Day stays
        "CA, 2027-06-24, true",
        "CA-QC, 2027-06-24, false", // Saint-Jean-Baptiste
        "CA-QC, 2027-02-15, true", // Family Day in Ontario
        "CA-ON, 2027-02-15, false",
        "DE, 2027-11-01, true",
        "DE-BY, 2027-11-01, false", // All Saints
        "DE-BE, 2027-11-01, true",
        "AU-VIC, 2027-11-02, false", // Melbourne Cup
        "AU-NSW, 2027-11-02, true",
        "FR, 2027-03-26, true",
        "FR-67, 2027-03-26, false", // Good Friday in Alsace
        "CH-ZH, 2027-05-17, false", // Whit Monday
        "CH, 2027-05-17, true",
        "ES-CT, 2027-09-10, true",
        "ES-MD, 2027-05-03, false",
        "GB-SCT, 2027-11-30, false", // Saint Andrew
        "GB-ENG, 2027-11-30, true",
    })
    void regionHasItsOwnDaysOff(String code, LocalDate day, boolean working) {
        WorkingDays days = new WorkingDays(PublicHolidays.find(code), Optional.empty());
        assertThat(days.contain(day)).isEqualTo(working);
    }

    /** A state holiday closes the state's offices and binds no private employer. */
    @Test
    void stateInAnAddressBringsNoStateHolidays() {
        Row sacramento = Row.row().told("2027-03-30").address("9 Pier Road, Sacramento, CA 95814");
        assertThat(sacramento.plan("GB", "2027-03-30").find(Step.LETTER).flatMap(Action::day))
                .contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void knownRegionsAreThoseOfTheCalendar() {
        assertThat(AddressCountry.parts("GB")).containsExactly("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");
        assertThat(AddressCountry.parts("IE")).isEmpty();
        assertThat(AddressCountry.parts("QQ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14 Alder Street, Riverton, OH 45001 | America/New_York",
                "14 Alder Street, Riverton, Ohio | America/New_York",
                "9 Pier Road, Sacramento, CA 95814 | America/Los_Angeles",
                "1 Main St, Austin, TX 78701 | America/Chicago",
                "1 Main St, El Paso, TX 79901 | America/Denver",
                "1 Main St, Austin, Texas | -",
                "1 Main St, Van Horn, TX 79855 | -",
                "1 Bay St, Pensacola, FL 32501 | America/Chicago",
                "1 Bay St, Miami, FL 33101 | America/New_York",
                "1 Bay St, Panama City, FL 32401 | -",
                "1 Main St, Gary, IN 46402 | America/Chicago",
                "1 Main St, Indianapolis, IN 46204 | America/Indiana/Indianapolis",
                "1 Main St, Boise, ID 83702 | America/Boise",
                "1 Main St, Coeur d'Alene, ID 83814 | America/Los_Angeles",
                "1 Main St, Flagstaff, AZ 86001 | America/Phoenix",
                "1 Main St, Window Rock, AZ 86515 | -",
                "1 Main St, Knoxville, TN 37902 | America/New_York",
                "1 Main St, Nashville, TN 37201 | America/Chicago",
                "88 King St W, Toronto, ON M5X 1A9 | America/Toronto",
                "1 Main St, Kenora, ON P9N 1A1 | America/Winnipeg",
                "1 Main St, Sydney NSW 2000 | Australia/Sydney",
                "1 Argent St, Broken Hill NSW 2880 | Australia/Broken_Hill",
                "12 High Street, Leeds LS1 4AP | Europe/London",
                "1 Dock Road, Belfast BT1 3AL, UK | Europe/London",
                "Marienplatz 1, 80331 München, Bayern | Europe/Berlin",
                "Calle Mayor 1, 35001 Las Palmas, Spain | Atlantic/Canary",
                "Calle Mayor 1, 28013 Madrid, Spain | Europe/Madrid",
                "Rua Augusta 1, 9000-018 Funchal, Portugal | Atlantic/Madeira",
                "Rua Augusta 1, 1100-053 Lisboa, Portugal | Europe/Lisbon",
                "Av. Juárez 1, Ciudad de México, Mexico | -",
                "12 High Street, Leeds | -",
                "'' | -",
            })
    void addressTellsItsClockOrNothing(String address, String zone) {
        assertThat(TimeZones.ofAddress(address))
                .isEqualTo(Optional.ofNullable(zone).map(ZoneId::of));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "+44 20 7946 0150 | Europe/London",
                "0044 20 7946 0150 | Europe/London",
                "+353 (0)1 555 0142 | Europe/Dublin",
                "+49-30-5550142 | Europe/Berlin",
                "+1 614 555 0142 | -",
                "(614) 555-0142 | -",
                "020 7946 0150 | -",
                "+61 2 5550 0142 | -",
                "+ | -",
                "'' | -",
            })
    void numberTellsTheClockOfACountryThatHasOne(String number, String zone) {
        assertThat(TimeZones.ofPhone(number))
                .isEqualTo(Optional.ofNullable(zone).map(ZoneId::of));
    }
}
