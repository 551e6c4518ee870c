package tutti.cli.imports;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Imports as lines of a table. */
final class ImportTable {

  private static final String ROW = "%-5s %-20s %-18s %12s %12s  %s";

  private ImportTable() {}

  /** The lines for what the API tells. */
  static List<String> lines(JsonNode list) {
    var rows =
        Stream.concat(
                list.path("imports").valueStream().map(ImportTable::line),
                list.path("trials").valueStream().map(ImportTable::trial))
            .toList();
    return rows.isEmpty()
        ? List.of("Nothing was imported yet.")
        : Stream.concat(Stream.of(head()), rows.stream()).toList();
  }

  private static String head() {
    return ROW.formatted("id", "began", "state", "facts read", "new", "files, and who");
  }

  private static String line(JsonNode one) {
    return ROW.formatted(
        one.path("id").asString(),
        one.path("startedAt").asString().replaceAll("[.]\\d+Z", "Z"),
        one.path("reversal").path("state").asString(one.path("state").asString()),
        "%,d".formatted(one.path("facts").path("read").asLong()),
        "%,d".formatted(one.path("facts").path("stored").asLong()),
        one.path("what").asString() + ", " + one.path("who").asString());
  }

  private static String trial(JsonNode one) {
    return "being read, nothing stored: %s (%s)"
        .formatted(one.path("what").asString(), one.path("id").asString());
  }
}
