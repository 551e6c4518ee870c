package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.WebHouse;

/** All processes of a house's PostgreSQL, stopped in the middle of whatever they do. */
public final class FrozenPostgres implements AutoCloseable {

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
    var frozen = new FrozenPostgres(server(house));
    frozen.send("-STOP");
    return frozen;
  }

  private static ProcessHandle server(WebHouse house) {
    try (var lines = Files.lines(house.data().resolve("pgdata/postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void send(String signal) {
    var command = new ArrayList<>(List.of("kill", signal));
    Stream.concat(Stream.of(server), server.descendants())
        .map(process -> Long.toString(process.pid()))
        .forEach(command::add);
    try {
      assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    send("-CONT");
  }
}
