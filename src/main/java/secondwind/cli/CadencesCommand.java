package secondwind.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import secondwind.plan.Cadence;
import secondwind.settings.Cadences;
import secondwind.settings.Settings;
import secondwind.settings.SettingsException;
import secondwind.settings.SettingsFile;

/** Lists the cadences that can be chosen, and draws each as a line. */
@Command(
        name = "cadences",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Lists the cadences: how many days lie between the steps, and who advises it. Yours too, from"
                + " secondwind.toml in this folder.")
final class CadencesCommand implements Callable<Integer> {
    private static final int WIDTH = 79;
    private static final String INDENT = "  ";

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "list those of this file instead of secondwind.toml in this folder")
    private @Nullable Path configuration;

    CadencesCommand(PrintStream out, PrintStream err) {
        this.out = PlainStream.before(out);
        this.err = PlainStream.before(err);
    }

    @Override
    public Integer call() {
        try {
            Optional<Path> file = Optional.ofNullable(configuration).or(() -> SettingsFile.beside(Path.of("")));
            print(file.isPresent() ? SettingsFile.read(file.get()) : Settings.NONE);
            return ExitCode.DONE;
        } catch (SettingsException broken) {
            err.println(broken.notice().line());
            return ExitCode.WRONG_USAGE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private void print(Settings settings) {
        String chosen = settings.cadenceFor(Optional.empty()).name();
        out.println("Days count from the day you are told; days off move them a little.");
        for (Cadence cadence : settings.cadences().all()) {
            out.println();
            out.println(cadence.name() + remark(cadence, chosen));
            wrapped(cadence.about());
            out.println(INDENT + new CadenceLine(cadence).drawn(WIDTH - INDENT.length()));
            wrapped("Source: " + cadence.source());
        }
        out.println();
        wrapped("To choose one: --cadence NAME, or cadence = \"NAME\" in secondwind.toml, for everybody at its top or"
                + " for one client under [clients.\"NAME OF THE CLIENT\"].");
    }

    private static String remark(Cadence cadence, String chosen) {
        String whose = Cadences.isBuiltIn(cadence.name()) ? "" : " (yours)";
        return whose + (cadence.name().equals(chosen) ? " - used unless you choose another" : "");
    }

    private void wrapped(String text) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.strip().replaceAll("\\s+", " ").split(" ", -1)) {
            if (line.length() > INDENT.length() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(INDENT);
            }
            line.append(line.length() > INDENT.length() ? " " : "").append(word);
        }
        out.println(line);
    }
}
