package tutti.cli.mapping;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutti.cli.option.ExitCode;
import tutti.logs.preset.LogPreset;
import tutti.logs.preset.LogPresets;

/** {@code tutti mapping presets}: the exports that are known, and by which columns. */
@Command(
    name = "presets",
    description = "List the exports that are known, and the columns they are known by.",
    mixinStandardHelpOptions = true)
final class MappingPresetsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    LogPresets.all().forEach(preset -> out.print(line(preset)));
    out.flush();
    return ExitCode.FINE;
  }

  private static String line(LogPreset preset) {
    return "%s (%s)%n  %s%n"
        .formatted(preset.title(), preset.id(), String.join(", ", preset.columns()));
  }
}
