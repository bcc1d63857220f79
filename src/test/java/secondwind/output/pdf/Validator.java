package secondwind.output.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps to its standards. */
public final class Validator {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validator() {}

    /** What a file for the screen does not keep of PDF/UA-1: a line for each rule that is broken, with one place. */
    public static List<String> againstUniversalAccess(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    /** What a file for the archive does not keep of PDF/A-2a. */
    public static List<String> againstArchive(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                return List.of("nothing was checked");
            }
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
            return failures.isEmpty() && !result.isCompliant() ? List.of("not compliant") : failures;
        } catch (Exception unexpected) {
            throw new AssertionError("veraPDF cannot check this file", unexpected);
        }
    }
}
