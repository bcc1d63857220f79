package secondwind.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import secondwind.output.Paper;

/** Copies of people's workbooks: the plan is in them, and all else is as it was. */
class PlanWorkbookTest {
    private static final ProgressColumns TWO =
            new ProgressColumns("Jobs", RichWorkbook.HEADER_ROW, List.of("Letter sent", "Closed"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesEveryPartThatNeedNotChangeAsItIs(boolean macros) throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsm"), macros);
        Path copy = Copies.of(log, TWO).save(folder.resolve("copy.xlsm"));
        Map<String, byte[]> before = Copies.entries(log);
        Map<String, byte[]> after = Copies.entries(copy);
        TreeSet<String> touched = new TreeSet<>();
        before.forEach((name, bytes) -> {
            if (!java.util.Arrays.equals(bytes, after.get(name))) {
                touched.add(name);
            }
        });
        assertThat(touched)
                .containsExactly(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml");
        assertThat(before.keySet())
                .anyMatch(name -> name.contains("chart"))
                .anyMatch(name -> name.contains("media"))
                .anyMatch(name -> name.contains("comments"))
                .anyMatch(name -> name.contains("tables"))
                .anyMatch(name -> name.contains("externalLink"))
                .anyMatch(name -> name.contains("pivotCache"));
        TreeSet<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(added).containsExactly("xl/worksheets/sheet5.xml");
        if (macros) {
            assertThat(after.get("xl/vbaProject.bin"))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("no real macros");
        }
    }

    @Test
    void keepsTheWorkbookAsTheUserLeftItWithThePlanLast() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsx"), false);
        try (XSSFWorkbook copy = Copies.of(log, TWO).open();
                XSSFWorkbook original = new XSSFWorkbook(Files.newInputStream(log))) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(original.getNumberOfSheets() + 1);
            assertThat(copy.getSheetName(4)).isEqualTo("Action plan");
            assertThat(copy.getActiveSheetIndex()).isEqualTo(original.getActiveSheetIndex());
            assertThat(copy.getSheetVisibility(copy.getSheetIndex("Old"))).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(copy.getName("AllJobs").getRefersToFormula()).isEqualTo("Jobs!$A$3:$F$9");
            assertThat(copy.getPrintArea(0)).isEqualTo(original.getPrintArea(0));
            XSSFSheet jobs = copy.getSheet("Jobs");
            assertThat(jobs.getRow(5).getCell(3).getCellComment().getString().getString())
                    .isEqualTo("They were kind.");
            assertThat(jobs.getDataValidations()).hasSize(1);
            assertThat(jobs.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isOne();
            assertThat(jobs.getRow(3).getCell(5).getCellFormula()).isEqualTo("\"written \"&A4");
            CellStyle style = jobs.getRow(2).getCell(0).getCellStyle();
            CellStyle own = original.getSheet("Jobs").getRow(2).getCell(0).getCellStyle();
            assertThat(style.getIndex()).isEqualTo(own.getIndex());
            assertThat(style.getFillForegroundColor()).isEqualTo(own.getFillForegroundColor());
        }
    }

    @Test
    void keepsAMacroWorkbookOneAndNamesItSo() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsm"), true);
        assertThat(PlanWorkbook.of(log).fileName()).isEqualTo("action-plan.xlsm");
        try (XSSFWorkbook copy = Copies.of(log).open()) {
            assertThat(copy.isMacroEnabled()).isTrue();
        }
    }

    @Test
    void makesAWorkbookOfATemplate() throws IOException {
        Path log = small();
        Copies.rewrite(log, "[Content_Types].xml", text -> text.replace("sheet.main+xml", "template.main+xml"));
        assertThat(PlanWorkbook.of(log).fileName()).isEqualTo("action-plan.xlsx");
        try (XSSFWorkbook copy = Copies.of(log).open()) {
            assertThat(copy.getPackagePart().getContentType()).isEqualTo(ContentTypes.WORKBOOK);
        }
    }

    @Test
    void takesAFreeNameBesideASheetOfTheUsersOwn() throws IOException {
        Path log = save(workbook -> {
            workbook.createSheet("action PLAN").createRow(0).createCell(0).setCellValue("Mine");
            workbook.createSheet("Jobs");
        });
        try (XSSFWorkbook copy = Copies.of(log).open()) {
            assertThat(names(copy)).containsExactly("action PLAN", "Jobs", "Action plan 2");
            assertThat(copy.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Mine");
        }
    }

    @Test
    void takesThePlaceOfThePlanOfAnEarlierRun() throws IOException {
        Path log = save(workbook -> workbook.createSheet("Jobs"));
        Path first = Copies.of(log).save(folder.resolve("first.xlsx"));
        // As a spreadsheet program saves it: texts shared, the sheet renamed and moved, with a remark and a formula.
        try (XSSFWorkbook filled = new XSSFWorkbook(Files.newInputStream(first))) {
            XSSFSheet plan = filled.getSheet("Action plan");
            String[] headers = new String[plan.getRow(0).getLastCellNum()];
            for (int column = 0; column < headers.length; column++) {
                headers[column] = plan.getRow(0).getCell(column).getStringCellValue();
                plan.getRow(0).getCell(column).setCellValue(headers[column]);
            }
            plan.getRow(3).createCell(20).setCellFormula("1+1");
            org.apache.poi.ss.usermodel.ClientAnchor anchor =
                    filled.getCreationHelper().createClientAnchor();
            plan.getRow(3)
                    .getCell(0)
                    .setCellComment(plan.createDrawingPatriarch().createCellComment(anchor));
            filled.setSheetName(1, "What to do");
            filled.setSheetOrder("What to do", 0);
            try (OutputStream out = Files.newOutputStream(first)) {
                filled.write(out);
            }
        }
        PlanContent next = new PlanContent("first.xlsx", Lines.plan("").subList(0, 2), true, Paper.LETTER);
        Copies.Copy copy = Copies.of(first, next);
        try (XSSFWorkbook workbook = copy.open()) {
            assertThat(names(workbook)).containsExactly("What to do", "Jobs");
            XSSFSheet plan = workbook.getSheetAt(0);
            assertThat(plan.getLastRowNum()).isEqualTo(2);
            assertThat(plan.getCellComments()).isEmpty();
            assertThat(plan.getRow(0).getCell(11).getStringCellValue()).isEqualTo("Second Wind key of first.xlsx");
            assertThat(workbook.getAllNames().stream()
                            .filter(name -> name.getNameName().equals("_xlnm._FilterDatabase")))
                    .singleElement()
                    .satisfies(name -> assertThat(name.getRefersToFormula()).isEqualTo("'What to do'!$A$1:$L$3"));
        }
    }

    @Test
    void dropsTheOrderOfCalculationThatNamesFormulasOfAnEarlierPlan() throws IOException {
        Path log = save(workbook -> workbook.createSheet("Jobs"));
        Path first = Copies.of(log).save(folder.resolve("first.xlsx"));
        Map<String, byte[]> entries = Copies.entries(first);
        entries.put(
                "xl/calcChain.xml",
                ("<calcChain xmlns=\"" + WorkbookPart.MAIN + "\"><c r=\"U4\" i=\"2\"/></calcChain>")
                        .getBytes(StandardCharsets.UTF_8));
        Copies.pack(first, entries);
        Copies.rewrite(
                first,
                "xl/_rels/workbook.xml.rels",
                text -> text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"chain\" Type=\"" + WorkbookPart.LINKS
                                + "/calcChain\" Target=\"calcChain.xml\"/></Relationships>"));
        Path copy = Copies.of(first).save(folder.resolve("copy.xlsx"));
        assertThat(Copies.entries(copy)).doesNotContainKey("xl/calcChain.xml");
        assertThat(Copies.text(copy, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
    }

    @Test
    void countsDaysAsTheWorkbookDoes() throws IOException {
        Path log = save(workbook -> {
            workbook.createSheet("Jobs");
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        });
        try (XSSFWorkbook copy = Copies.of(log).open()) {
            assertThat(copy.isDate1904()).isTrue();
            assertThat(copy.getSheet("Action plan")
                            .getRow(1)
                            .getCell(0)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(Lines.FIRST);
        }
    }

    @Test
    void addsNoFormatTwice() throws IOException {
        Path log = small();
        Path once = Copies.of(log).save(folder.resolve("once.xlsx"));
        Path twice = Copies.of(once).save(folder.resolve("twice.xlsx"));
        assertThat(Copies.text(twice, "xl/styles.xml")).isEqualTo(Copies.text(once, "xl/styles.xml"));
        assertThat(Copies.entries(twice).keySet())
                .isEqualTo(Copies.entries(once).keySet());
    }

    @Test
    void leavesTheSignatureOfTheOriginalOutAndSaysSo() throws IOException {
        Path log = small();
        Map<String, byte[]> entries = Copies.entries(log);
        entries.put("_xmlsignatures/origin.sigs", new byte[0]);
        entries.put("_xmlsignatures/sig1.xml", "<Signature/>".getBytes(StandardCharsets.UTF_8));
        Copies.pack(log, entries);
        Copies.rewrite(
                log,
                "_rels/.rels",
                text -> text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"sig\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>"));
        Copies.rewrite(
                log,
                "[Content_Types].xml",
                text -> text.replace(
                        "</Types>",
                        "<Override PartName=\"/_xmlsignatures/sig1.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "package.digital-signature-xmlsignature+xml\"/></Types>"));
        Copies.Copy copy = Copies.of(log);
        Path file = copy.save(folder.resolve("copy.xlsx"));
        assertThat(Copies.entries(file).keySet()).noneMatch(name -> name.contains("signature"));
        assertThat(Copies.text(file, "_rels/.rels")).doesNotContain("signature");
        assertThat(Copies.text(file, "[Content_Types].xml")).doesNotContain("signature");
        assertThat(copy.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.what()).contains("signed"));
    }

    @Test
    void standsAloneWhereTheSheetsAreProtected() throws IOException {
        Path log = save(workbook -> {
            workbook.createSheet("Jobs");
            workbook.lockStructure();
        });
        Copies.Copy copy = Copies.of(log);
        try (XSSFWorkbook workbook = copy.open()) {
            assertThat(names(workbook)).containsExactly("Action plan");
        }
        assertThat(copy.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line())
                        .contains(
                                "jobs.xlsx",
                                "its sheets are protected",
                                "action-plan.xlsx holds the action plan alone"));
    }

    @Test
    void standsAloneWhereAPartOfTheWorkbookIsDamaged() throws IOException {
        for (String part : List.of("xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels")) {
            Path log = small();
            Copies.rewrite(log, part, text -> text.substring(0, text.length() - 20));
            Copies.Copy copy = Copies.of(log);
            try (XSSFWorkbook workbook = copy.open()) {
                assertThat(names(workbook)).as(part).containsExactly("Action plan");
            }
            assertThat(copy.notices()).hasSize(1);
        }
    }

    @Test
    void standsAloneWhereAPartNamesADocumentType() throws IOException {
        Path log = small();
        Copies.rewrite(
                log,
                "xl/workbook.xml",
                text -> text.replaceFirst("(<(?:\\w+:)?workbook )", "<!DOCTYPE x [<!ENTITY y \"z\">]>$1"));
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            assertThat(names(workbook)).containsExactly("Action plan");
        }
    }

    @Test
    void namesAMacroWorkbookSoEvenWhereItStandsAlone() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsm"), true);
        Copies.rewrite(log, "xl/styles.xml", text -> "<styleSheet>");
        try (XSSFWorkbook workbook = Copies.of(log).open()) {
            assertThat(workbook.isMacroEnabled()).isTrue();
            assertThat(names(workbook)).containsExactly("Action plan");
        }
    }

    @Test
    void findsThePartsOfAWorkbookWhateverTheyAreCalled() throws IOException {
        Path log = OtherPrograms.withOtherNames(folder.resolve("odd.xlsx"));
        try (XSSFWorkbook copy = Copies.of(log, new ProgressColumns("Jobs & more", 1, List.of("Letter sent")))
                .open()) {
            assertThat(names(copy)).containsExactly("Jobs & more", "Action plan");
            assertThat(copy.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("Letter sent");
            assertThat(copy.getSheetAt(1).getRow(1).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(Lines.FIRST.atStartOfDay());
        }
    }

    @Test
    void writesAStrictWorkbookInItsOwnVocabulary() throws IOException {
        Path log = OtherPrograms.strict(folder.resolve("strict.xlsx"));
        Path copy = Copies.of(log, new ProgressColumns("Jobs", 1, List.of("Letter sent")))
                .save(folder.resolve("copy.xlsx"));
        Map<String, byte[]> entries = Copies.entries(copy);
        String plan = Copies.text(copy, "xl/worksheets/sheet2.xml");
        assertThat(plan).contains("xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"");
        entries.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain("schemas.openxmlformats.org/spreadsheetml")
                .doesNotContain("schemas.openxmlformats.org/officeDocument"));
        assertThat(Copies.text(copy, "xl/_rels/workbook.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet");
    }

    @Test
    void keepsWhatItDoesNotKnowInThePartsThatItChanges() throws IOException {
        Path log = small();
        Copies.rewrite(
                log,
                "xl/workbook.xml",
                text -> text.replaceFirst(
                        "<sheets>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                + "<mc:Choice Requires=\"x15\"><!-- a > b --><x15:path xmlns:x15=\"urn:x15\" url='c:\\\\&lt;'/>"
                                + "</mc:Choice></mc:AlternateContent><sheets>"));
        String before = Copies.text(log, "xl/workbook.xml");
        String after = Copies.text(Copies.of(log).save(folder.resolve("copy.xlsx")), "xl/workbook.xml");
        assertThat(after.replaceAll("<(?:\\w+:)?sheet [^>]*name=\"Action plan\"[^>]*/>", "")
                        .replaceAll("<definedNames>.*</definedNames>", ""))
                .isEqualTo(before);
    }

    @Test
    void givesAWorkbookWithoutFormatsTheFormatsItNeeds() throws IOException {
        Path log = OtherPrograms.withoutStyles(folder.resolve("plain.xlsx"));
        Path copy = Copies.of(log).save(folder.resolve("copy.xlsx"));
        try (OPCPackage parts = OPCPackage.open(copy.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            assertThat(workbook.getSheetAt(0)
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getIndex())
                    .isZero();
            assertThat(new org.apache.poi.ss.usermodel.DataFormatter()
                            .formatCellValue(
                                    workbook.getSheet("Action plan").getRow(1).getCell(0)))
                    .isEqualTo("Mon, Nov 16, 2026");
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void refusesAnArchiveWithOneNameTwice() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Copies.entries(small()));
        entries.put("XL/Workbook.xml", "<other/>".getBytes(StandardCharsets.UTF_8));
        Path log = Copies.pack(folder.resolve("twice.xlsx"), entries);
        try (XSSFWorkbook copy = Copies.of(log).open()) {
            assertThat(names(copy)).containsExactly("Action plan");
        }
    }

    @Test
    void writesEqualBytesForEqualWorkbooks() throws IOException {
        Path log = RichWorkbook.save(folder.resolve("jobs.xlsx"), false);
        assertThat(Copies.of(log, TWO).bytes()).isEqualTo(Copies.of(log, TWO).bytes());
    }

    private Path small() throws IOException {
        return save(workbook ->
                workbook.createSheet("Jobs").createRow(0).createCell(0).setCellValue("Company"));
    }

    private Path save(java.util.function.Consumer<XSSFWorkbook> filling) throws IOException {
        Path file = folder.resolve("log.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static List<String> names(XSSFWorkbook workbook) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            names.add(workbook.getSheetName(index));
        }
        return names;
    }

    @Test
    void looksAtNoMoreThanTheTypeBeforeItIsWritten() throws IOException {
        Path missing = folder.resolve("gone.xlsx");
        assertThat(PlanWorkbook.of(missing).fileName()).isEqualTo("action-plan.xlsx");
        assertThat(Optional.of(Copies.of(missing).open()).map(XSSFWorkbook::getNumberOfSheets))
                .contains(1);
    }
}
