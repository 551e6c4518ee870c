package tutti.cli.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.cli.option.ExitCode;
import tutti.evidence.log.EvidenceFiles;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestion;
import tutti.logs.suggestion.RoleSuggestions;
import tutti.reading.UnreadableInput;

/**
 * {@code tutti mapping suggest}: what the columns of a file may stand for, and how sure that is.
 */
@Command(
    name = "suggest",
    description = {
      "Say what the columns of a file may stand for, and write the mapping that follows.",
      "What is called sure is right 95 times of 100; look at the rest."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti mapping suggest deals.csv --arrow leads > mapping.yaml",
      "  tutti mapping suggest tickets.jsonl --json"
    })
final class MappingSuggestCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Parameters(paramLabel = "FILE", description = "A file as a tool exports it.")
  private Path file = Path.of("");

  @Option(
      names = "--arrow",
      paramLabel = "ARROW",
      description = "The arrow its rows belong to; \"work\" when left out, to be replaced.")
  private String arrow = "work";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var suggestions = RoleSuggestions.of(profile());
    var explained = ExplainedMapping.of(suggestions, file.toString(), arrow.strip());
    var out = spec.commandLine().getOut();
    out.print(json ? json(suggestions, explained.mapping()) : explained.text());
    out.flush();
    return ExitCode.FINE;
  }

  private LogProfile profile() {
    var first = EvidenceFiles.of(file).files().getFirst();
    try (var bytes = Files.newInputStream(first)) {
      return LogProfile.of(first.toString(), bytes);
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private String json(RoleSuggestions suggestions, Optional<String> mapping) {
    var root = new LinkedHashMap<String, Object>();
    root.put("file", file.toString());
    suggestions.profile().preset().ifPresent(preset -> root.put("preset", preset.id()));
    root.put("rows", suggestions.profile().rows());
    root.put("events", suggestions.events());
    root.put("roles", suggestions.all().stream().map(MappingSuggestCommand::fields).toList());
    mapping.ifPresent(text -> root.put("mapping", text));
    return JSON.writeValueAsString(root) + "\n";
  }

  private static Map<String, String> fields(RoleSuggestion suggestion) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("role", suggestion.role().word());
    fields.put("column", suggestion.column());
    fields.put("sure", suggestion.sure().word());
    fields.put("because", suggestion.because());
    return fields;
  }
}
