package tutti.cli.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.DataDir;
import tutti.cli.server.DatabaseHouse;
import tutti.cli.server.ServerClient;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.upload.ImportJson;
import tutti.people.Actor;

/** Where imports are asked for: a running server, or a data folder that no server has open. */
final class ImportSource {

  private static final int MOST = 50;

  @Mixin private ServerClient server = new ServerClient();
  @Mixin private DataDir dataDir = new DataDir();

  private final DatabaseHouse house;

  ImportSource(DatabaseHouse house) {
    this.house = house;
  }

  /** The latest imports, as the API tells them. */
  JsonNode list() {
    return dataDir.named()
        ? opened(open -> json(ImportJson.fields(open.control().latest(MOST), List.of())))
        : server.ask("imports?most=" + MOST);
  }

  JsonNode takeBack(long number, Actor as) {
    return dataDir.named()
        ? opened(open -> done(open.reversal().takeBack(number, as)))
        : server.order("imports/" + number + "/take-back", as);
  }

  JsonNode putBack(long number, Actor as) {
    return dataDir.named()
        ? opened(open -> done(open.reversal().putBack(number, as)))
        : server.order("imports/" + number + "/put-back", as);
  }

  /** What is to be said while it goes on by itself. */
  static Optional<String> underway(JsonNode answer) {
    return answer.path("state").asString("").equals("underway")
        ? Optional.of(answer.path("says").asString())
        : Optional.empty();
  }

  private JsonNode opened(Function<DatabaseHouse.Opened, JsonNode> work) {
    try (var open = house.open(dataDir.path("tutti-data"), OptionalInt.empty())) {
      return work.apply(open);
    }
  }

  private static JsonNode done(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Done done -> json(ImportJson.fields(done.record()));
      case ImportOutcome.Underway underway -> json(List.of());
      case ImportOutcome.Forgotten forgotten -> json(List.of());
      case ImportOutcome.Refused refused -> throw new CommandRefusal(refused.says());
      case ImportOutcome.Unknown unknown -> throw new CommandRefusal(unknown.says());
    };
  }

  private static JsonNode json(Object value) {
    return JsonMapper.shared().valueToTree(value);
  }
}
