package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.application.Application;
import secondwind.application.Field;

/** Web pages, web archives and XML spreadsheets, which web sites and Excel save under the name .xls. */
class PagesAndXmlSpreadsheetsTest {
    private static final String HEADER = "<tr><th>Company</th><th>Role</th><th>Date Applied</th><th>Outcome</th></tr>";

    @TempDir
    Path folder;

    @Test
    void cellsThatReachOverRowsAndColumnsMoveTheOthersAside() throws Exception {
        Logs.Outcome outcome = page("<table><tr><td colspan=4>My job search</td></tr>" + HEADER
                + "<tr><td rowspan=2>Acme</td><td>Clerk</td><td></td><td>No</td></tr>"
                + "<tr><td>Cook</td><td></td><td>Runner-up</td></tr>"
                + "<tr><td>Beta</td><td colspan=2>Driver</td><td>No</td></tr></table>");

        assertThat(jobs(outcome)).containsExactly("3 Acme Clerk No", "4 Acme Cook Runner-up", "5 Beta Driver No");
    }

    @Test
    void tablesThatOnlyLayOutThePageAreNoSheetsAndLinesAndEntitiesAreWhatTheyShow() throws Exception {
        Logs.Outcome outcome = page("<table><tr><td>menu</td><td><table><tr><td>logo</td></tr></table>"
                + "<table>" + HEADER
                + "<tr><td>A&amp;B&nbsp;&#8211; Caf&eacute;</td><td>Night<br>clerk<p>part time</p></td>"
                + "<td>2026-03-05</td><td><script>x()</script>Runner-<b>up</b></td></tr></table></td></tr></table>");

        assertThat(outcome.only().company().name()).isEqualTo("A&B \u2013 Caf\u00e9");
        assertThat(outcome.only().role().orElse("").split("\\s+", -1))
                .containsExactly("Night", "clerk", "part", "time");
        assertThat(outcome.only().text(Field.OUTCOME)).isEqualTo("Runner-up");
    }

    @Test
    void aTableInsideACellIsNoPartOfTheRows() throws Exception {
        Logs.Outcome outcome = page("<table>" + HEADER
                + "<tr><td>Acme</td><td>Clerk<table><tr><td>inner</td></tr></table></td><td></td><td>No</td></tr>"
                + "<tr style=\"display : none\"><td>Beta</td><td>Cook</td><td></td><td>No</td></tr></table>");

        assertThat(outcome.applications()).extracting(job -> job.row().row()).containsExactly(2, 3);
        assertThat(outcome.notices())
                .anySatisfy(notice -> assertThat(notice.what()).contains("1 hidden row"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252,<meta charset=windows-1252>",
        "windows-1252,<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        "windows-1252,<p>nothing said</p>",
        "UTF-8,<p>nothing said</p>",
        "UTF-16LE,<p>nothing said</p>"
    })
    void theCharsetIsWhatThePageSaysOrLooksLike(String charset, String head) throws Exception {
        String page = "<html>" + head + "<table>" + HEADER
                + "<tr><td>Caf\u00e9 M\u00fcller</td><td>Clerk</td><td></td><td>No</td></tr></table>";
        Path file = Files.writeString(folder.resolve("log.xls"), page, Charset.forName(charset));

        assertThat(Logs.read(file, Logs.OPTIONS).only().company().name()).isEqualTo("Caf\u00e9 M\u00fcller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/03/2026", "3/5/2026", "5-Mar-26", "Thursday, March 5, 2026", "2026-03-05 9:30"})
    void theNumberBesideADateSaysWhichFigureIsItsDay(String shown) throws Exception {
        Application application = page("<table>" + HEADER
                        + "<tr><td>Acme</td><td>Clerk</td><td x:num=\"46086.3958333333\">" + shown
                        + "</td><td>No</td></tr></table>")
                .only();

        assertThat(application.applied()).hasToString("Optional[2026-03-05]");
    }

    @ParameterizedTest
    @CsvSource({"46086,46086", "20000,Room 20000", "3,Room 3", "5550134,555-0134", "0.5,1/2"})
    void aNumberThatIsNoDateStaysWhatIsShown(String number, String shown) throws Exception {
        Application application = page("<table>" + HEADER.replace("Date Applied", "Notes")
                        + "<tr><td>Acme</td><td>Clerk</td><td x:num=\"" + number + "\">" + shown
                        + "</td><td>No</td></tr><tr><td>Beta</td><td>Cook</td><td>a word</td><td>No</td></tr></table>")
                .applications()
                .get(0);

        assertThat(application.text(Field.NOTES)).isEqualTo(shown);
    }

    @Test
    void theSheetsOfAWebArchiveAreThePagesInIt() throws Exception {
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_part\"\r\n\r\n"
                + "----=_part\r\nContent-Type: text/html; charset=\"us-ascii\"\r\n\r\n<html><frameset></frameset></html>\r\n"
                + "----=_part\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<meta charset=3Dutf-8><table>" + HEADER
                + "<tr><td>Caf=C3=A9</td><td>Cl=\r\nerk</td><td></td><td>No</td></tr></table>\r\n"
                + "----=_part--";
        Path file = Files.writeString(folder.resolve("log.xls"), archive, StandardCharsets.ISO_8859_1);

        assertThat(Logs.read(file, Logs.OPTIONS).only().company().name()).isEqualTo("Caf\u00e9");
        assertThat(Logs.read(file, Logs.OPTIONS).only().role()).contains("Clerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void anXmlSpreadsheetSkipsRowsAndCellsMergesAndHides(String encoding) throws Exception {
        Logs.Outcome outcome = xml(
                encoding,
                "",
                "<Row ss:Index=\"3\"><Cell ss:MergeAcross=\"3\">" + text("My job search") + "</Cell></Row>"
                        + row("", "Company", "Role", "Date Applied", "Outcome")
                        + "<Row ss:Index=\"7\" ss:Hidden=\"1\"><Cell ss:MergeDown=\"1\">" + text("Caf\u00e9")
                        + "</Cell><Cell>"
                        + text("Clerk")
                        + "</Cell><Cell ss:StyleID=\"day\"><Data ss:Type=\"DateTime\">2026-03-05T14:30:00.000</Data></Cell><Cell>"
                        + text("No") + "</Cell></Row>"
                        + "<Row><Cell ss:Index=\"2\">" + text("Cook") + "</Cell><Cell ss:Index=\"4\">"
                        + text("Runner-up")
                        + "</Cell></Row>");

        assertThat(jobs(outcome)).containsExactly("7 Caf\u00e9 Clerk No", "8 Caf\u00e9 Cook Runner-up");
        assertThat(outcome.applications().get(0).applied()).hasToString("Optional[2026-03-05]");
        assertThat(outcome.notices())
                .anySatisfy(notice -> assertThat(notice.what()).contains("1 hidden row"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Row><Cell ss:StyleID=\"day\">",
                "<Row><Cell ss:StyleID=\"child\">",
                "<Row ss:StyleID=\"day\"><Cell>",
                "<Row><Cell ss:Index=\"1\">"
            })
    void aNumberIsADayByTheStyleOfItsCellItsParentItsRowOrItsColumn(String start) throws Exception {
        boolean byColumn = start.contains("Index");
        String columns = "<Column ss:Index=\"1\" ss:Span=\"0\"" + (byColumn ? " ss:StyleID=\"day\"" : "") + "/>";
        Logs.Outcome outcome = xml(
                "UTF-8",
                "",
                columns + row("", "Date Applied", "Company", "Role", "Outcome") + start
                        + "<Data ss:Type=\"Number\">46086</Data></Cell><Cell>" + text("Acme") + "</Cell><Cell>"
                        + text("Clerk")
                        + "</Cell><Cell>" + text("No") + "</Cell></Row>");

        assertThat(outcome.only().applied()).hasToString("Optional[2026-03-05]");
    }

    @Test
    void anXmlSpreadsheetMayCountItsDaysFrom1904() throws Exception {
        Logs.Outcome outcome = xml(
                "UTF-8",
                "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>",
                row("", "Company", "Role", "Date Applied", "Outcome") + "<Row><Cell>" + text("Acme") + "</Cell><Cell>"
                        + text("Clerk")
                        + "</Cell><Cell ss:StyleID=\"day\"><Data ss:Type=\"Number\">44624</Data></Cell><Cell>"
                        + text("No") + "</Cell></Row>");

        assertThat(outcome.only().applied()).hasToString("Optional[2026-03-05]");
    }

    private Logs.Outcome page(String body) throws Exception {
        return Logs.read(
                Files.writeString(folder.resolve("log.xls"), "<html><body>" + body + "</body></html>"), Logs.OPTIONS);
    }

    private Logs.Outcome xml(String encoding, String settings, String rows) throws Exception {
        String xml =
                "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" + settings
                        + "<Styles><Style ss:ID=\"day\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
                        + "<Style ss:ID=\"child\" ss:Parent=\"day\"><Font/></Style></Styles>"
                        + "<Worksheet ss:Name=\"Log\"><Table>" + rows + "</Table></Worksheet></Workbook>";
        return Logs.read(Files.writeString(folder.resolve("log.xls"), xml, Charset.forName(encoding)), Logs.OPTIONS);
    }

    private static String row(String attributes, String... texts) {
        StringBuilder row = new StringBuilder("<Row" + attributes + ">");
        for (String text : texts) {
            row.append("<Cell>").append(text(text)).append("</Cell>");
        }
        return row.append("</Row>").toString();
    }

    private static String text(String words) {
        return "<Data ss:Type=\"String\">" + words + "</Data>";
    }

    private static List<String> jobs(Logs.Outcome outcome) {
        return outcome.applications().stream()
                .map(job -> job.row().row() + " " + job.company().name() + " "
                        + job.role().orElse("") + " " + job.text(Field.OUTCOME))
                .toList();
    }
}
