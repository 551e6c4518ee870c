package tutti.bench;

import java.io.IOException;
import java.net.URI;
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
 * batches of a thousand beside plain batches over JDBC. The clients, too, run on this machine, so
 * they are as light as pgbench. Arguments: the server's address, its data folder. Each is measured
 * several times in turn; medians are told.
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

  /**
   * So many clients work over and over, each in a thread; the sum of what they return, a second.
   */
  private static double rate(int clients, Callable<? extends FactClient> client) throws Exception {
    var end = System.nanoTime() + SECONDS * 1_000_000_000L;
    var start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      var done = IntStream.range(0, clients).mapToObj(i -> pool.submit(() -> until(end, client)));
      var sum = 0L;
      for (var one : done.toList()) {
        sum += one.get();
      }
      return sum * 1e9 / (System.nanoTime() - start);
    }
  }

  private static long until(long end, Callable<? extends FactClient> opened) throws Exception {
    var sum = 0L;
    try (var client = opened.call()) {
      while (System.nanoTime() < end) {
        sum += client.send();
      }
    }
    return sum;
  }

  private double singles() throws Exception {
    return rate(CLIENTS, () -> new PostingClient(server, "application/json", 1, this::fact));
  }

  private double batches() throws Exception {
    return rate(
        BATCHING_CLIENTS,
        () -> new PostingClient(server, "application/x-ndjson", BATCH, this::lines));
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
    return rate(BATCHING_CLIENTS, () -> new InsertingClient(database(), BATCH, keys));
  }
}
