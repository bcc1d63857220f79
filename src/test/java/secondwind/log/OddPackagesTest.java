package secondwind.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static secondwind.log.HandWrittenWorkbook.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were packed by other hands than a spreadsheet program's. */
class OddPackagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml"})
    void aWorkbookIsReadWithoutAPartThatItNamesAndDoesNotNeed(String part) throws Exception {
        Path file = log().without(part).save(folder.resolve("log.xlsx"));

        assertThat(company(file)).isEqualTo("Acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/.DS_Store", "__MACOSX/xl/._workbook.xml", "Thumbs.db", "xl/worksheets/desktop.ini"})
    void whatAComputerLeavesInAFolderDoesNotMatter(String stray) throws Exception {
        Path file = log().with(stray, "left behind").save(folder.resolve("log.xlsx"));

        assertThat(company(file)).isEqualTo("Acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.template.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
            })
    void aWorkbookWithMacrosAndATemplateAreReadLikeAnyOther(String type) throws Exception {
        Path file = new HandWrittenWorkbook()
                .workbookType(type)
                .sheet("Log", row("Company", "Role", "Outcome") + row("Acme", "Clerk", "No"))
                .save(folder.resolve("log.xlsm"));

        assertThat(company(file)).isEqualTo("Acme");
    }

    @Test
    void aWorkbookPackedWithBackslashesAndInLowerCaseIsRead() throws Exception {
        Archive archive = log();
        Archive packed = new Archive();
        archive.entries()
                .forEach((name, content) -> packed.entries()
                        .put(name.replace('/', '\\').replace("Content_Types", "content_types"), content));

        assertThat(company(packed.save(folder.resolve("log.xlsx")))).isEqualTo("Acme");
    }

    @Test
    void aWorkbookWithManyPicturesIsRead() throws Exception {
        Archive archive = log().replace(
                        "[Content_Types].xml",
                        "<Default",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/><Default");
        for (int picture = 0; picture < 1_500; picture++) {
            archive.with("xl/media/image" + picture + ".png", "picture " + picture);
        }

        assertThat(company(archive.save(folder.resolve("log.xlsx")))).isEqualTo("Acme");
    }

    @Test
    void moreEntriesThanAnyWorkbookHasAreRefusedForWhatTheyAre() throws Exception {
        Archive archive = log();
        for (int entry = 0; entry < 10_001; entry++) {
            archive.with("xl/media/image" + entry + ".xml", "");
        }

        assertThat(refused(archive.save(folder.resolve("log.xlsx")))).contains("more than 10000 parts");
    }

    @Test
    void aWorkbookWithoutItsTableOfContentsIsIncompleteAndNoArchive() throws Exception {
        Path file =
                log().without("[Content_Types].xml").without("xl/workbook.xml").save(folder.resolve("log.xlsx"));

        assertThat(refused(file)).contains("damaged or incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Index/Tables/DataList.iwa", "index.apxl", "index.xml", "log.numbers/Index.zip"})
    void everyGenerationOfNumbersIsNamed(String entry) throws Exception {
        Path file = new Archive()
                .with(entry, "<ls:document xmlns:ls=\"http://developer.apple.com/namespaces/ls\"/>")
                .with("preview.jpg", "x")
                .save(folder.resolve("log.numbers"));

        assertThat(refused(file)).contains("Numbers");
    }

    private static String company(Path file) throws UnreadableLogException {
        return Logs.read(file, Logs.OPTIONS).only().company().name();
    }

    private static String refused(Path file) {
        List<String> sentences = new ArrayList<>();
        assertThatThrownBy(() -> Logs.read(file, Logs.OPTIONS))
                .isInstanceOfSatisfying(
                        UnreadableLogException.class,
                        refused -> sentences.add(refused.notice().what()));
        return sentences.get(0);
    }

    private Archive log() throws IOException {
        return Archive.of(new HandWrittenWorkbook()
                .sheet("Log", row("Company", "Role", "Outcome") + row("Acme", "Clerk", "No"))
                .save(folder.resolve("whole.xlsx")));
    }
}
