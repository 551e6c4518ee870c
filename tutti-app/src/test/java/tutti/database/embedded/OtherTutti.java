package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A second Java process with a server of its own, there to be killed: through its handle, as {@link
 * Process#destroy} would drop the last words on the way.
 */
final class OtherTutti implements AutoCloseable {

  private final Process process;
  private final Thread listener;
  private final CompletableFuture<String> first = new CompletableFuture<>();
  private final AtomicLong acknowledged = new AtomicLong();
  private final List<CompletableFuture<ProcessHandle>> servers = new ArrayList<>();

  private OtherTutti(Process process) {
    this.process = process;
    this.listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  static OtherTutti start(Path dataDir) throws IOException {
    return start(dataDir.toString(), Site.programs());
  }

  /**
   * The folder may hold octal escapes such as {@code \374}, whatever the language of this machine.
   */
  static OtherTutti start(String dataDir, Path programs) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var path = System.getProperty("java.class.path");
    var main = Writer.class.getName();
    var builder =
        new ProcessBuilder(
            List.of(java, "-Xshare:auto", "-cp", path, main, dataDir, programs.toString()));
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
    return new OtherTutti(builder.redirectErrorStream(true).start());
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } catch (IOException killed) {
      // Nothing more to hear.
    }
    first.complete("ended without a word");
  }

  private void hear(String line) {
    if (line.startsWith("kept ")) {
      acknowledged.set(Long.parseLong(line.substring(5)));
    } else {
      first.complete(line);
    }
  }

  /** "serves" and the server's process number, or why it does not. */
  String answer() {
    return first.orTimeout(60, TimeUnit.SECONDS).join();
  }

  ProcessHandle server() {
    return ProcessHandle.of(Long.parseLong(answer().replace("serves ", ""))).orElseThrow();
  }

  /** The highest row that was reported as stored. */
  long acknowledged() {
    return acknowledged.get();
  }

  void kill() throws InterruptedException {
    process.descendants().map(ProcessHandle::onExit).forEach(servers::add);
    process.toHandle().destroyForcibly();
    hearOut();
  }

  void askToEnd() throws InterruptedException {
    process.toHandle().destroy();
    hearOut();
  }

  /** Waits for the end and for the last word before it. */
  private void hearOut() throws InterruptedException {
    process.waitFor();
    listener.join();
  }

  /** Waits for the server too, which writes into its folder until it ends. */
  @Override
  public void close() throws InterruptedException {
    kill();
    servers.forEach(server -> server.orTimeout(60, TimeUnit.SECONDS).join());
  }

  /** Stores rows one by one and reports each one after it is stored. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      try {
        write(Path.of(arguments[0].translateEscapes()), Path.of(arguments[1]));
      } catch (CannotStart refusal) {
        System.out.println(refusal.getMessage());
      }
    }

    private static void write(Path dataDir, Path programs) throws Exception {
      var postgres = EmbeddedPostgres.start(dataDir, programs, _ -> {});
      System.out.println("serves " + postgres.pid());
      try (var connection = Site.connect(postgres);
          var statement = connection.createStatement()) {
        statement.execute("create table if not exists row (id bigint primary key)");
        long last = Long.parseLong(Site.ask(connection, "select coalesce(max(id), 0) from row"));
        while (true) {
          statement.execute("insert into row values (" + ++last + ")");
          System.out.println("kept " + last);
        }
      }
    }
  }
}
