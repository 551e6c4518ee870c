package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import tutti.WebHouse;
import tutti.database.embedded.Site;

/** All processes of a house's PostgreSQL, stopped in the middle of whatever they do. */
public final class FrozenPostgres implements AutoCloseable {

  /** Stopped; or ended, and nobody is told of it by a server that stands still. */
  private static final Set<Character> STILL = Set.of('T', 'Z');

  private final ProcessHandle server;

  private FrozenPostgres(ProcessHandle server) {
    this.server = server;
  }

  /** Freezes the server of a house, and lets the house notice. */
  public static FrozenPostgres noticed(WebHouse house) {
    var frozen = of(house);
    Pretended.database(house).look();
    Pretended.database(house).look();
    return frozen;
  }

  public static FrozenPostgres of(WebHouse house) {
    Pretended.unwatched(house);
    Pretended.database(house).look();
    var server = server(house);
    stop(Stream.of(server));
    stop(server.descendants());
    return new FrozenPostgres(server);
  }

  /** A server that stands still starts no process; whom it started before is seen after that. */
  private static void stop(Stream<ProcessHandle> processes) {
    var all = processes.toList();
    send("-STOP", all.stream());
    Site.await("they stand still", () -> all.stream().allMatch(FrozenPostgres::standsStill));
  }

  private static boolean standsStill(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return STILL.contains(stat.charAt(stat.lastIndexOf(')') + 2));
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessHandle server(WebHouse house) {
    try (var lines = Files.lines(house.data().resolve("pgdata/postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(String signal, Stream<ProcessHandle> processes) {
    processes.forEach(process -> send(signal, process));
  }

  /** One that ended meanwhile cannot be told. */
  private static void send(String signal, ProcessHandle process) {
    try {
      var told = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      assertThat(told == 0 || !process.isAlive()).as("%s to %s", signal, process).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    var all = Stream.concat(Stream.of(server), server.descendants()).toList();
    send("-CONT", all.stream());
  }
}
