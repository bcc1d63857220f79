package secondwind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the architecture: who may know whom, each with its reason. */
@AnalyzeClasses(packages = "secondwind", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MAIN = "secondwind.cli.Main";
    private static final String[] THE_LANGUAGE = {
        "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations.."
    };
    private static final Set<String> PRESENT_MOMENT = Set.of("now", "currentTimeMillis");

    /** A package, the packages of ours that it may know, and the libraries that it may use. */
    private record Stage(String name, List<String> knows, List<String> libraries) {
        String[] allowed() {
            return Stream.of(Stream.of(name), knows.stream(), libraries.stream(), Stream.of(THE_LANGUAGE))
                    .flatMap(each -> each)
                    .toArray(String[]::new);
        }
    }

    private static final List<String> NO_LIBRARY = List.of();
    private static final List<String> BEFORE_PLAN = List.of("secondwind.application..", "secondwind.secondplace..");
    private static final List<String> BEFORE_PACKET = and(BEFORE_PLAN, "secondwind.plan..");
    private static final List<String> BEFORE_OUTPUT = and(BEFORE_PACKET, "secondwind.packet..");
    private static final List<String> BEFORE_FORMAT = and(BEFORE_OUTPUT, "secondwind.output");
    private static final List<String> BEFORE_SETTINGS = and(BEFORE_FORMAT, "secondwind.log..");

    private static final List<Stage> STAGES = List.of(
            new Stage("secondwind.application..", List.of(), NO_LIBRARY),
            new Stage(
                    "secondwind.log..",
                    List.of("secondwind.application.."),
                    List.of(
                            "org.apache.poi..",
                            "org.apache.commons.csv",
                            "org.apache.commons.compress..",
                            "org.apache.commons.text..",
                            "org.jsoup..",
                            "com.google.i18n.phonenumbers..")),
            new Stage(
                    "secondwind.secondplace..",
                    List.of("secondwind.application.."),
                    List.of("org.apache.commons.text..")),
            new Stage("secondwind.plan..", BEFORE_PLAN, List.of("de.focus_shift.jollyday..")),
            new Stage("secondwind.packet..", BEFORE_PACKET, List.of("com.samskivert.mustache..")),
            new Stage("secondwind.output", BEFORE_OUTPUT, NO_LIBRARY),
            new Stage(
                    "secondwind.output.pdf..",
                    BEFORE_FORMAT,
                    List.of("org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..")),
            new Stage(
                    "secondwind.output.docx..",
                    BEFORE_FORMAT,
                    List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")),
            new Stage("secondwind.output.xlsx..", BEFORE_FORMAT, List.of("org.apache.commons.compress..")),
            new Stage("secondwind.output.ics..", BEFORE_FORMAT, NO_LIBRARY),
            new Stage("secondwind.output.eml..", BEFORE_FORMAT, List.of("jakarta.mail..", "org.eclipse.angus..")),
            new Stage("secondwind.output.csv..", BEFORE_FORMAT, List.of("org.apache.commons.csv")),
            new Stage("secondwind.output.html..", BEFORE_FORMAT, NO_LIBRARY),
            new Stage("secondwind.settings..", BEFORE_SETTINGS, List.of("org.tomlj..")),
            new Stage(
                    "secondwind.batch..",
                    and(BEFORE_SETTINGS, "secondwind.settings..", "secondwind.output.."),
                    NO_LIBRARY),
            new Stage("secondwind.cli..", List.of("secondwind.."), List.of("picocli..")));

    @ArchTest
    static void eachStageKnowsOnlyWhatComesBeforeItAndItsOwnLibraries(JavaClasses all) {
        for (Stage stage : STAGES) {
            classes()
                    .that()
                    .resideInAPackage(stage.name())
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(stage.allowed())
                    .because("the stages form one line that can be read, tested and changed one at a time, and each"
                            + " library is met in one place")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule everyClassBelongsToAStage = classes()
            .should()
            .resideInAnyPackage(STAGES.stream().map(Stage::name).toArray(String[]::new))
            .because("a package that no rule names would be bound by none");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("secondwind.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("secondwind.cli..")
            .because("the same run is started from tests and, one day, from elsewhere");

    @ArchTest
    static final ArchRule onlyTheRunKnowsTheSettings = noClasses()
            .that()
            .resideOutsideOfPackages("secondwind.settings..", "secondwind.batch..", "secondwind.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("secondwind.settings..")
            .because("each stage takes its own options record and need not know where it came from");

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = slices().matching("secondwind.output.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what one format needs of another is made in packet as a plain payload")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheOpenerKnowsTheFormats = noClasses()
            .that()
            .resideOutsideOfPackage("secondwind.log.format..")
            .and()
            .doNotHaveFullyQualifiedName("secondwind.log.LogReader")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("secondwind.log.format..")
            .because("whatever format a log has, its rows are the same");

    @ArchTest
    static final ArchRule printingNeverKnowsTheReading = noClasses()
            .that()
            .resideInAnyPackage("secondwind.plan..", "secondwind.packet..", "secondwind.output..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("secondwind.log..")
            .because("whatever kind of file a log is, everything after it is the same");

    @ArchTest
    static final ArchRule spreadsheetTypesStayWithTheirReaderAndWriters = noClasses()
            .that()
            .resideOutsideOfPackages("secondwind.log..", "secondwind.output.docx..", "secondwind.output.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("POI's types are large, mutable and replaceable");

    @ArchTest
    static final ArchRule pdfTypesStayWithTheirWriter = noClasses()
            .that()
            .resideOutsideOfPackage("secondwind.output.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
            .because("packet says what is on a page; how it is drawn is one writer's business");

    @ArchTest
    static final ArchRule nothingFormsACycle = slices().matching("secondwind.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package in disguise");

    @ArchTest
    static final ArchRule onlyTheCommandLineLooksAtTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("secondwind.cli..")
            .should()
            .callMethodWhere(describe("the method asks for the present moment", call -> asksForThePresent(call)))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Calendar.class, "getInstance")
            .because("the day of the run is passed in, so that the same log gives the same files");

    @ArchTest
    static final ArchRule onlyMainTouchesTheTerminalAndEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(MAIN)
            .should()
            .accessFieldWhere(describe("the field is a standard stream", access -> isStandardStream(access)))
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("standard output holds data, standard error holds messages, and a test can run the rest");

    @ArchTest
    static final ArchRule theSharedRecordsAreImmutable = classes()
            .that(resideInAPackage("secondwind.application.."))
            .should()
            .haveOnlyFinalFields()
            .because("they pass from stage to stage, and nobody may change them on the way");

    private static boolean asksForThePresent(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.startsWith("java.time.") || owner.equals(System.class.getName()))
                && PRESENT_MOMENT.contains(call.getTarget().getName());
    }

    private static boolean isStandardStream(JavaFieldAccess access) {
        FieldAccessTarget field = access.getTarget();
        return field.getOwner().isEquivalentTo(System.class)
                && Set.of("out", "err", "in").contains(field.getName());
    }

    private static List<String> and(List<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).toList();
    }
}
