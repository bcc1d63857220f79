package secondwind.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import secondwind.output.Paper;
import secondwind.output.pdf.code.QrCode;
import secondwind.output.pdf.code.QrCodes;
import secondwind.output.pdf.text.MissingCharacters;
import secondwind.packet.Block;
import secondwind.packet.Document;
import secondwind.packet.Packet;
import secondwind.packet.Text;

/** Codes as a phone sees them: on the picture of a page. */
class ScanCodesOnPagesTest {
    private static final Fonts FONTS = Fonts.bundled();
    private static final double MILLIMETRES_PER_INCH = 25.4;

    static Stream<Arguments> everyPaperAndName() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(Fixtures.PLAIN, Fixtures.LONG, Fixtures.ALPHABETS, Fixtures.UNPRINTABLE)
                        .map(names -> Arguments.of(paper, names)));
    }

    @ParameterizedTest
    @MethodSource("everyPaperAndName")
    void areReadAsTheyWereMeant(Paper paper, Fixtures.Names names) {
        Packet packet = packet(Fixtures.actionSheet(names), Fixtures.feedbackScript(names));
        List<BufferedImage> pages = pictures(packet, paper, 200);

        assertThat(scanned(pages.get(0)).map(Result::getText))
                .contains(Fixtures.entryCode(names).payload());
        assertThat(scanned(pages.get(1)).map(Result::getText))
                .contains(Fixtures.callCode().payload());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void areReadFromAPoorPictureToo(Paper paper) {
        List<BufferedImage> pages = pictures(
                packet(Fixtures.actionSheet(Fixtures.PLAIN), Fixtures.feedbackScript(Fixtures.PLAIN)), paper, 150);
        assertThat(pages).allSatisfy(page -> assertThat(scanned(page)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void areLargeEnoughForAPhone(Paper paper) {
        List<BufferedImage> pages = pictures(
                packet(Fixtures.actionSheet(Fixtures.LONG), Fixtures.feedbackScript(Fixtures.LONG)), paper, 300);
        assertThat(moduleMillimetres(pages.get(0), Fixtures.entryCode(Fixtures.LONG), 300))
                .isBetween(0.33, 0.5);
        assertThat(moduleMillimetres(pages.get(1), Fixtures.callCode(), 300)).isBetween(0.5, 0.6);
    }

    /** One more line at a time: first the code goes, and later, if at all, a second page comes. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void leaveAFullSheetBeforeItSpillsOntoASecondPage(Paper paper) {
        List<Boolean> hadCode = new ArrayList<>();
        for (int lines = 0; lines < 80; lines++) {
            Document sheet = sheetWith(lines);
            LaidDocument without = laid(sheet.withoutCodes(), paper);
            if (without.pages().size() > 1) {
                break;
            }
            LaidDocument laid = laid(sheet, paper);
            assertThat(laid.pages()).hasSize(1);
            hadCode.add(laid.document().blocks().stream().anyMatch(Block.ScanCode.class::isInstance));
        }
        assertThat(hadCode).startsWith(true).endsWith(false).hasSizeLessThan(80);
    }

    @Test
    void areLeftOutWhereTheTextIsLongerThanAnyCode() {
        assertThat(QrCode.of("x".repeat(5_000), 73)).isEmpty();
    }

    @Test
    void areMadeOfPartsThatCoverEachDarkModuleOnce() {
        QrCode code = QrCode.of("tel:+12175550142", 73).orElseThrow();
        int[][] covered = new int[code.modules()][code.modules()];
        for (QrCode.Part part : code.darkParts()) {
            for (int row = part.row(); row < part.row() + part.height(); row++) {
                for (int column = part.column(); column < part.column() + part.width(); column++) {
                    covered[row][column]++;
                }
            }
        }
        int dark = 0;
        for (int[] row : covered) {
            for (int times : row) {
                assertThat(times).isBetween(0, 1);
                dark += times;
            }
        }
        assertThat(code.darkParts()).hasSizeLessThan(dark / 2);
    }

    private static LaidDocument laid(Document sheet, Paper paper) {
        return LaidDocument.of(sheet, FONTS, new QrCodes(), paper, new MissingCharacters());
    }

    /** An action sheet with so many lines more than the usual ones, and names that wrap beside a code. */
    private static Document sheetWith(int lines) {
        List<Block> blocks = new ArrayList<>(Fixtures.actionSheet(Fixtures.LONG).blocks());
        for (int line = 0; line < lines; line++) {
            blocks.add(new Block.Bullets(List.of(Text.of("One more line"))));
        }
        return new Document(Document.Kind.ACTION_SHEET, "Action sheet", blocks);
    }

    private static Packet packet(Document... documents) {
        return new Packet(Fixtures.plan(), "Fernhill Logistics", List.of(documents));
    }

    private static List<BufferedImage> pictures(Packet packet, Paper paper, int dotsPerInch) {
        try (PDDocument document =
                Loader.loadPDF(new PdfRenderer(FONTS, paper).packet(packet).bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Result> scanned(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** From the middle of one corner's pattern to that of the next it is all modules but seven. */
    private static double moduleMillimetres(BufferedImage page, Block.ScanCode block, int dotsPerInch) {
        ResultPoint[] corners = scanned(page).orElseThrow().getResultPoints();
        int modules = QrCode.of(block.payload(), 200).orElseThrow().modules();
        double dots = ResultPoint.distance(corners[1], corners[2]) / (modules - 7);
        return dots / dotsPerInch * MILLIMETRES_PER_INCH;
    }
}
