package tutti.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a running server takes to tell how a company stands: 200 arrows, 400 promises, ten
 * million stored hand-offs of two years. Arguments: the server's address, its data folder, how many
 * hand-offs, 0 for those that are there. Writes the rows the intake would have written, and asks as
 * a browser does.
 */
public final class ReportBench {

  private static final int ARROWS = 200;
  private static final int WARM = 40;
  private static final int ASKED = 400;

  private ReportBench() {}

  /** The company, as YAML for {@code tutti apply}. */
  static String company() {
    var yaml = new StringBuilder();
    yaml.append("apiVersion: tutti/v1\nkind: Company\nname: Busy\nparties:\n");
    yaml.append("  - {id: customer, kind: outside, side: customer}\n");
    for (var i = 0; i < 40; i++) {
      yaml.append("  - {id: p%d, kind: function}\n".formatted(i));
    }
    yaml.append("arrows:\n");
    for (var i = 0; i < ARROWS; i++) {
      yaml.append(arrow(i));
    }
    return yaml.toString();
  }

  private static String arrow(int i) {
    var to = i % 10 == 0 ? "customer" : "p" + (i * 7 + 3) % 40;
    var from = to.equals("p" + i % 40) ? "p" + (i + 1) % 40 : "p" + i % 40;
    var first =
        i % 16 == 15
            ? "{id: often, every: 7d, window: 90d, target: 80%}"
            : "{id: soon, valid: requested, good: delivered, within: 2d, window: 90d, target: 80%}";
    return """
      - id: a%d
        from: %s
        to: %s
        gives: thing %d
        promises:
          - %s
          - {id: used, valid: delivered, good: confirmed, within: 5d, window: 90d, target: 70%%}
    """
        .formatted(i, from, to, i, first);
  }

  /** Prints the company, or fills and measures a server. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.print(company());
      return;
    }
    var server = URI.create(args[0]);
    if (!args[2].equals("0")) {
      try (var sql = database(Path.of(args[1]))) {
        fill(sql, Long.parseLong(args[2]));
      }
    }
    measure(server, "/?as=table");
    measure(server, "/");
    measure(server, "/arrows/a7");
    measure(server, "/api/v1/report?hours=no");
  }

  private static Connection database(Path folder) throws IOException, SQLException {
    var port = Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).get(3).strip();
    var password = Files.readString(folder.resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/tutti", "tutti", password);
  }

  private static void fill(Connection sql, long handOffs) throws SQLException {
    run(sql, "truncate hand_off, verdict, tally, arrival");
    run(sql, HAND_OFFS.formatted(handOffs, handOffs));
    run(sql, VERDICTS);
    run(sql, TALLIES);
    run(sql, ARRIVALS);
    run(sql, "vacuum analyze");
  }

  private static void run(Connection sql, String statement) throws SQLException {
    var start = System.nanoTime();
    try (var made = sql.createStatement()) {
      made.execute(statement);
    }
    System.err.printf(
        Locale.ROOT,
        "%6.1f s  %s%n",
        (System.nanoTime() - start) / 1e9,
        statement.strip().lines().findFirst().orElse(""));
  }

  private static final String HAND_OFFS =
      """
      insert into hand_off (arrow, key, now, began, latest, firsts, anomaly, assumed, attributes)
      select 'a' || i %% 200, 'k' || i, 'confirmed', began, began + took * 2,
             jsonb_build_object('requested', began, 'delivered', began + took,
                                'confirmed', began + took * 2),
             false, false, '[]'
        from (select i, now() - interval '10 days' - (i * 720.0 / %d) * interval '1 day' as began,
                     (abs(hashint8(i)) %% 4000) * interval '1 minute' as took
                from generate_series(1, %d) as i) as made
      """;

  private static final String VERDICTS =
      """
      insert into verdict (arrow, promise, key, start, settled, outcome, reached)
      select arrow, 'soon', key, began, began + least(took, interval '2 days'),
             case when took <= interval '2 days' then 'good' else 'bad' end, began + took
        from (select *, (latest - began) / 2 as took from hand_off) as timed
       where substr(arrow, 2)::int %% 16 <> 15
       union all
      select arrow, 'often', key, began, began, 'good', null from hand_off
       where substr(arrow, 2)::int %% 16 = 15
       union all
      select arrow, 'used', key, began, least(latest, began + interval '5 days'),
             case when latest <= began + interval '5 days' then 'good' else 'bad' end, latest
        from hand_off
      """
          .replace("%%", "%");

  private static final String TALLIES =
      """
      insert into tally (arrow, promise, day, good, bad, assumed, declined)
      select arrow, promise, (settled at time zone 'UTC')::date, count(*) filter (where outcome = 'good'),
             count(*) filter (where outcome = 'bad'), 0, 0
        from verdict group by 1, 2, 3
      """;

  private static final String ARRIVALS =
      """
      insert into arrival (arrow, day, sane, anomalies)
      select arrow, day::date, count(*), 0
        from hand_off cross join lateral
             (values ((began at time zone 'UTC')::date::text), ('infinity')) as days(day)
       group by 1, 2
      """;

  private static void measure(URI server, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(server.resolve(path)).build();
      var took = new double[ASKED];
      for (var i = -WARM; i < ASKED; i++) {
        var start = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
          throw new IOException(path + " answers " + answer.statusCode());
        }
        if (i >= 0) {
          took[i] = (System.nanoTime() - start) / 1e6;
        }
      }
      Arrays.sort(took);
      System.out.printf(
          Locale.ROOT,
          "%-20s p50 %7.1f ms   p99 %7.1f ms%n",
          path,
          took[ASKED / 2],
          took[ASKED * 99 / 100]);
    }
  }
}
