package tutti.bench.endurance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Companies to try a server with. */
final class SmallCompany {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      zone: UTC
      people:
        - {name: Endurance}
      parties:
        - {id: customer, kind: outside, side: customer, name: Customer}
        - {id: marketing, kind: function, name: Marketing}
        - {id: sales, kind: function, name: Sales}
      arrows:
        - id: leads
          from: marketing
          to: sales
          gives: leads
          promises:
            - {id: soon, valid: requested, good: delivered, within: 2d, window: 90d, target: 80%}
        - {id: orders, from: sales, to: customer, gives: goods}
      """;

  private static final Random LOT = new Random(2);

  private SmallCompany() {}

  static void publish(TuttiServer server) {
    publish(server, TEXT);
  }

  /** Publishes a text over whatever is in force. */
  static void publish(TuttiServer server, String yaml) {
    var answer = put(server, yaml);
    if (!answer.isGood()) {
      throw new IllegalStateException("Not published: " + answer);
    }
  }

  /** What comes back when a text is put over whatever is in force. */
  static Answer put(TuttiServer server, String yaml) {
    var latest = Answer.of(server.address("/api/v1/charters?most=1")).body();
    var version = latest.replaceAll("(?s).*?\"version\"\\s*:\\s*(\\d+).*", "$1");
    var request =
        HttpRequest.newBuilder(server.address("/api/v1/company?why=endurance"))
            .header("Content-Type", "application/yaml")
            .header("Tutti-Acting-As", "Endurance")
            .PUT(BodyPublishers.ofString(yaml));
    return Answer.of(
        (version.matches("\\d+")
                ? request.header("If-Match", "\"" + version + "\"")
                : request.header("If-None-Match", "*"))
            .build());
  }

  /** The company in force with a remark of 2 MB, another at each call. */
  static String large(TuttiServer server) {
    var inForce = Answer.of(server.address("/api/v1/company")).body();
    var letters = new StringBuilder(inForce.replaceAll("(?m)^# [a-z]+\n", "")).append("# ");
    LOT.ints(2_000_000, 'a', 'z' + 1).forEach(letters::appendCodePoint);
    return letters.append('\n').toString();
  }

  /** A tangle: so many arrows among so many functions, drawn by lot, all ends different. */
  static String tangle(int arrows, int parties) {
    var random = new Random(arrows);
    var yaml = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nname: Tangle ");
    yaml.append(arrows).append("\npeople:\n  - {name: Endurance}\nparties:\n");
    yaml.append("  - {id: p0, kind: outside, side: customer, name: Customer}\n");
    for (var i = 1; i < parties; i++) {
      yaml.append("  - {id: p%d, kind: function, name: Function %d}\n".formatted(i, i));
    }
    yaml.append("arrows:\n");
    for (var ends : ends(arrows, parties, random)) {
      var both = ends.split(" ");
      yaml.append(
          "  - {id: a%s-%s, from: p%s, to: p%s, gives: thing %s for %s}\n"
              .formatted(both[0], both[1], both[0], both[1], both[0], both[1]));
    }
    return yaml.toString();
  }

  private static Set<String> ends(int arrows, int parties, Random random) {
    var ends = new LinkedHashSet<String>();
    while (ends.size() < arrows) {
      var from = random.nextInt(parties);
      var to = random.nextInt(parties);
      if (from != to) {
        ends.add(from + " " + to);
      }
    }
    return ends;
  }
}
