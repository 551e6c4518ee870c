package tutti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import tutti.cli.option.CommandRefusal;
import tutti.cli.server.DatabaseLost;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.CannotStart;
import tutti.database.embedded.Site;

/** The pages, while the database under them comes and goes. */
@Tag("slow")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class HouseSurvivesItsDatabaseTest {

  private static final Map<String, String> PROGRAMS =
      Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void thePagesAnswerAgainAfterEachKillOfTheServer() throws Exception {
    try (var house = new SpringHouse(PROGRAMS, says -> {}).open(folder, OptionalInt.of(0))) {
      assertThat(status(house.address() + "start")).isEqualTo(200);
      for (int kill = 0; kill < 3; kill++) {
        var server = server();
        server.destroyForcibly();
        Site.await("another server works", () -> !server.isAlive() && isAnother(server));
        Site.await("the pages answer", () -> status(house.address() + "start") == 200);
      }
    }
  }

  private ProcessHandle server() throws IOException {
    return ProcessHandle.of(number()).orElseThrow();
  }

  private long number() throws IOException {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).getFirst().strip());
  }

  private boolean isAnother(ProcessHandle dead) {
    try {
      return number() != dead.pid();
    } catch (IOException | RuntimeException notYetWritten) {
      return false;
    }
  }

  private int status(String address) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Test
  void aTakenPortIsSaidBeforeAnythingIsMade() throws Exception {
    Path data = folder.resolve("data");
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var house = new SpringHouse(PROGRAMS, says -> {});
      var port = OptionalInt.of(taken.getLocalPort());
      assertThatThrownBy(() -> house.open(data, port))
          .isInstanceOf(CommandRefusal.class)
          .hasMessage(
              "Port %d is taken; name another with --port, or 0 for any."
                  .formatted(taken.getLocalPort()));
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void whoWaitsInTheHouseIsToldThatTheDatabaseIsGivenUp() {
    var givenUp = new CompletableFuture<CannotStart>();
    var database = new PostgresDatabase("", "", "", "", givenUp, () -> {});
    var house = new SpringHouse.Open(new GenericApplicationContext(), database);
    givenUp.complete(new CannotStart("The database is given up; look there."));
    assertThatThrownBy(house::await)
        .isInstanceOf(DatabaseLost.class)
        .hasMessage("The database is given up; look there.");
  }

  @Test
  void aWishForTcpThatIsNeitherYesNorNoIsRefused() {
    assertThatThrownBy(
            () -> PostgresDatabase.open(folder, Map.of("TUTTI_DB_TCP", "maybe"), says -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessage("TUTTI_DB_TCP is \"maybe\"; expected yes or no.");
  }
}
