package tutti.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many facts a second a running server stores, each durable before its answer, beside what its
 * PostgreSQL does by itself in the same minute: 64 clients with one fact a request beside pgbench;
 * batches of a thousand beside plain batches over JDBC. Arguments: the server's address, its data
 * folder. Each is measured several times in turn; medians are told.
 */
public final class IntakeBench {

  private static final int ROUNDS = 3;
  private static final int SECONDS = 8;
  private static final int CLIENTS = 64;

  /** The bundled server has room for forty connections, of which Tutti may use sixteen. */
  private static final int PGBENCH_CLIENTS = 20;

  private static final int BATCH = 1_000;
  private static final int BATCHING_CLIENTS = 2;
  private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");

  private final URI server;
  private final Path folder;
  private final AtomicLong keys = new AtomicLong(System.nanoTime());
  private final HttpClient http = HttpClient.newHttpClient();

  private IntakeBench(URI server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** Measures a server with the company of {@link ReportBench}. */
  public static void main(String[] args) throws Exception {
    new IntakeBench(URI.create(args[0]), Path.of(args[1])).measure();
  }

  private void measure() throws Exception {
    pgbench("-i", "-q", "-s", "10");
    singles();
    var pgbench = new ArrayList<Double>();
    var singles = new ArrayList<Double>();
    var plain = new ArrayList<Double>();
    var batches = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS; round++) {
      pgbench.add(transactions());
      singles.add(singles());
      plain.add(plain());
      batches.add(batches());
    }
    tell("one fact a request, %d clients".formatted(CLIENTS), singles, "pgbench", pgbench);
    tell("%,d facts a request".formatted(BATCH), batches, "plain JDBC batches", plain);
  }

  private static void tell(String what, List<Double> ours, String than, List<Double> theirs) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %8.0f/s  beside %-20s %8.0f/s  ratio %.2f%n",
        what,
        median(ours),
        than,
        median(theirs),
        median(ours) / median(theirs));
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
  }

  /** So many threads do something over and over; the sum of what they return, a second. */
  private static double rate(int threads, Callable<Integer> work) throws Exception {
    var end = System.nanoTime() + SECONDS * 1_000_000_000L;
    var start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var done = IntStream.range(0, threads).mapToObj(i -> pool.submit(() -> until(end, work)));
      var sum = 0L;
      for (var one : done.toList()) {
        sum += one.get();
      }
      return sum * 1e9 / (System.nanoTime() - start);
    }
  }

  private static long until(long end, Callable<Integer> work) throws Exception {
    var sum = 0L;
    while (System.nanoTime() < end) {
      sum += work.call();
    }
    return sum;
  }

  private double singles() throws Exception {
    return rate(CLIENTS, () -> send("application/json", fact(), 1));
  }

  private double batches() throws Exception {
    return rate(BATCHING_CLIENTS, () -> send("application/x-ndjson", lines(), BATCH));
  }

  private String lines() {
    return IntStream.range(0, BATCH).mapToObj(i -> fact()).collect(Collectors.joining("\n"));
  }

  private String fact() {
    var key = keys.incrementAndGet();
    return """
    {"arrow": "a%d", "key": "k%d", "stage": "requested", "at": "2026-03-04T14:22:00Z"}\
    """
        .formatted(key % 200, key);
  }

  private int send(String type, String body, int facts) throws Exception {
    var request =
        HttpRequest.newBuilder(server.resolve("/api/v1/evidence"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200 || !answer.body().contains("\"accepted\":" + facts + ",")) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return facts;
  }

  private double transactions() throws Exception {
    var said = pgbench("-c", "" + PGBENCH_CLIENTS, "-j", "2", "-T", "" + SECONDS, "-n");
    var tps = TPS.matcher(said);
    if (!tps.find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(tps.group(1));
  }

  private String port() throws IOException {
    return Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).get(3).strip();
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("password")).strip();
  }

  private String pgbench(String... options) throws Exception {
    var words = new ArrayList<>(List.of("pgbench", "-h", "127.0.0.1", "-p", port(), "-U", "tutti"));
    words.addAll(List.of(options));
    words.add("tutti");
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", password());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said;
  }

  private Connection database() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/tutti", "tutti", password());
  }

  /** The same rows into a table with the same columns and keys, and nothing else. */
  private double plain() throws Exception {
    try (var sql = database();
        var made = sql.createStatement()) {
      made.execute("create table if not exists bench_evidence (like evidence including all)");
      made.execute("truncate bench_evidence");
    }
    var connections = new ThreadLocal<Connection>();
    return rate(BATCHING_CLIENTS, () -> inserted(connections));
  }

  private int inserted(ThreadLocal<Connection> connections) throws Exception {
    if (connections.get() == null) {
      connections.set(database());
      connections.get().setAutoCommit(false);
    }
    try (var insert =
        connections
            .get()
            .prepareStatement(
                """
                insert into bench_evidence (id, source, arrow, key, stage, at, attributes)
                values (?, 'api', ?, ?, 'requested', '2026-03-04T14:22:00Z', '{}')
                """)) {
      for (var i = 0; i < BATCH; i++) {
        var key = keys.incrementAndGet();
        insert.setString(1, "e" + key);
        insert.setString(2, "a" + key % 200);
        insert.setString(3, "k" + key);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connections.get().commit();
    return BATCH;
  }
}
