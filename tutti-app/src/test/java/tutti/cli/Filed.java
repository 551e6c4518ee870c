package tutti.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tutti.company.template.CompanyTemplates;

/** A company and what happened in it, as the two files a person hands to the commands. */
record Filed(Path company, Path facts) {

  private static final String HEAD =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Halden
      """;

  /** A company of these lines in which nothing has happened. */
  static Filed in(Path folder, String lines) {
    return in(folder, lines, "arrow,key,stage,at", List.of());
  }

  /** A company of these lines; each fact is a row under the columns. */
  static Filed in(Path folder, String lines, String columns, List<String> rows) {
    var facts = Stream.concat(Stream.of(columns), rows.stream()).collect(joining("\n", "", "\n"));
    return new Filed(
        write(folder.resolve("company.yaml"), HEAD + lines),
        write(folder.resolve("facts.csv"), facts));
  }

  /** The company of a template in which these facts happened. */
  static Filed template(Path folder, String name, String columns, List<String> rows) {
    var filed = in(folder, "", columns, rows);
    write(filed.company(), CompanyTemplates.text(name).orElseThrow());
    return filed;
  }

  /** A company file as it was written, in which nothing has happened. */
  static Filed written(Path folder, String yaml) {
    var filed = in(folder, "");
    write(filed.company(), yaml);
    return filed;
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command about the company alone. */
  Line alone(String command, Object... more) {
    return run(command, List.of(company), more);
  }

  /** A command about the company and its facts at a moment. */
  Line at(String moment, String command, Object... more) {
    return run(command, List.of(company, "--data", facts, "--at", moment), more);
  }

  private static Line run(String command, List<Object> inputs, Object... more) {
    var words = new ArrayList<Object>(List.of(command));
    words.addAll(inputs);
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  /** What a command prints as JSON; besides it says no more than which facts are still to come. */
  JsonNode json(String moment, String command) {
    var line = at(moment, command, "--json");
    assertThat(line.err().lines()).allMatch(said -> said.contains("dated in the future"));
    return Json.read(line.out());
  }

  /** What became of the first promise of an arrow: {@code 3 good, 1 bad, 2 open}. */
  String tally(String moment, String arrow) {
    return tally(arrow(moment, arrow).at("/promises/0"));
  }

  /** What became of a promise of an arrow. */
  String tally(String moment, String arrow, String promise) {
    return arrow(moment, arrow)
        .at("/promises")
        .valueStream()
        .filter(one -> one.at("/id").asString().equals(promise))
        .findFirst()
        .map(Filed::tally)
        .orElseThrow();
  }

  private static String tally(JsonNode promise) {
    return "%d good, %d bad, %d open"
        .formatted(
            promise.at("/good").asInt(), promise.at("/bad").asInt(), promise.at("/open").asInt());
  }

  /** What {@code tutti measure} says of an arrow. */
  JsonNode arrow(String moment, String id) {
    return json(moment, "measure")
        .at("/arrows")
        .valueStream()
        .filter(arrow -> arrow.at("/id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The sentences of a rule about the company. */
  List<String> findings(String rule) {
    return Json.read(alone("check", "--only", rule, "--json").out())
        .at("/findings")
        .valueStream()
        .map(finding -> finding.at("/says").asString())
        .toList();
  }
}
