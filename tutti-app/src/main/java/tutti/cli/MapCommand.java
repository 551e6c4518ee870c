package tutti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.map.Drawing;
import tutti.map.Svg;
import tutti.report.Looks;

/** {@code tutti map}: the company as a drawing. */
@Command(
    name = "map",
    description = "Draw a company, with the states its evidence shows.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti map company.yaml -o map.svg",
      "  tutti map company.yaml --mapping mapping.yaml --data exports/ -o map.svg"
    })
final class MapCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The SVG file to write; to the standard output when not given.")
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  MapCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var report = MeasureCommand.report(inputs, clock, spec);
    Drawing.tooMuch(report.company())
        .ifPresent(why -> {
          throw new Refusal(why + "; tutti measure lists them.");
        });
    var drawing = Drawing.landscape(report.company(), Looks.of(report));
    drawing.apart().ifPresent(spec.commandLine().getErr()::println);
    write(Svg.standalone(drawing));
    return CommandLineFace.FINE;
  }

  private void write(String svg) {
    if (output == null) {
      spec.commandLine().getOut().print(svg);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(output, svg);
    } catch (IOException e) {
      throw new Refusal(output + " cannot be written (" + e.getMessage() + "); name another file.");
    }
  }
}
