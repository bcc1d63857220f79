package secondwind.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secondwind.output.OutputFolder;
import secondwind.output.OutputFolderException;
import secondwind.output.Paper;
import secondwind.output.xlsx.PlanContent;
import secondwind.output.xlsx.PlanWorkbook;
import secondwind.packet.PlanLine;

class PlanFileTest {
    @TempDir
    private Path folder;

    @Test
    void costsNothingElseWhenItCannotBeWritten() throws OutputFolderException {
        OutputFolder output = OutputFolder.open(folder, LocalDate.of(2026, 11, 26));
        output.write("dana/book.pdf", new byte[] {1});
        output.write("dana/action-plan.xlsx", new byte[] {2});
        PrintShop shop = new PrintShop(output);
        shop.write(plan());
        assertThat(shop.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line())
                        .startsWith("dana/action-plan.xlsx: The action plan could not be written."));
        assertThat(folder.resolve("dana/book.pdf")).exists();
        assertThat(folder.resolve("dana").toFile().list()).containsExactlyInAnyOrder("book.pdf", "action-plan.xlsx");
    }

    @Test
    void isReplacedByTheNextRunWhereNobodyHasFilledItIn() throws Exception {
        for (int run = 0; run < 2; run++) {
            OutputFolder output = OutputFolder.open(folder, LocalDate.of(2026, 11, 26));
            PrintShop shop = new PrintShop(output);
            shop.write(plan());
            output.finish();
            assertThat(shop.notices()).isEmpty();
        }
        assertThat(folder.resolve("dana").toFile().list()).containsExactly("action-plan.xlsx");
        assertThat(Files.size(folder.resolve("dana/action-plan.xlsx"))).isPositive();
    }

    private PlanFile plan() {
        PlanLine line = new PlanLine(
                Optional.of(LocalDate.of(2026, 11, 26)),
                "due",
                "Send the letter",
                "Fernhill Logistics",
                "Dispatcher",
                "",
                "Maria Okafor",
                "by post",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
        return new PlanFile(
                "dana",
                PlanWorkbook.of(folder.resolve("dana.csv")),
                new PlanContent("dana.csv", List.of(line), true, Paper.LETTER),
                List.of());
    }
}
