package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.WebHouse;
import tutti.availability.Unavailable;
import tutti.company.Stage;
import tutti.database.disk.DiskFloor;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;

/** A disk of 400 MB is filled to the last byte by others and freed again. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class FullDiskTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<String> PAGES =
      List.of("/", "/arrows", "/health", "/charter", "/checks", "/api/v1/company");

  private final Path folder = passable();
  private final boolean mounted =
      run("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", folder);
  private final WebHouse house = WebHouse.bundled(folder);
  private final Asking asking = new Asking(house);
  private long acknowledged;

  private static Path passable() {
    try {
      return Site.passable();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean run(Object... words) {
    try {
      var command = Arrays.stream(words).map(Object::toString).toList();
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void nobodyIsLeft() {
    house.open().close();
    if (mounted) {
      assertThat(run("umount", folder)).isTrue();
    }
    house.close();
  }

  /** Fills what is left; where no disk may be mounted, it is only said to be full. */
  private DiskFloor filled() throws IOException {
    if (!mounted) {
      System.err.println(
          "FullDiskTest: no tmpfs can be mounted here, so THE DISK IS ONLY PRETENDED TO BE FULL.");
      Pretended.disk(house, 0, 400);
      return house.bean("diskFloor", DiskFloor.class);
    }
    Pretended.look(house);
    fill("filler");
    var floor = Pretended.look(house);
    fill("filler-of-what-was-given-up");
    floor.look();
    return floor;
  }

  private void fill(String name) {
    var chunk = new byte[1 << 20];
    try (var out = Files.newOutputStream(folder.resolve(name))) {
      for (var written = 0; written < 500; written++) {
        out.write(chunk);
      }
    } catch (IOException full) {
      // That is what it is for.
    }
  }

  private DiskFloor freed() throws IOException {
    Files.deleteIfExists(folder.resolve("filler"));
    Files.deleteIfExists(folder.resolve("filler-of-what-was-given-up"));
    if (!mounted) {
      Pretended.disk(house, 300, 400);
    }
    return mounted ? Pretended.look(house) : house.bean("diskFloor", DiskFloor.class);
  }

  private void take(int from) {
    var facts =
        IntStream.range(from, from + 2_000)
            .mapToObj(n ->
                new Evidence(
                    "f" + n, "test", "leads", "k" + n, Stage.OFFERED, NOON, Evidence.Details.NONE))
            .toList();
    acknowledged += house.open().intake().take(facts).fresh();
  }

  private long stored() {
    return Optional.ofNullable(
            house
                .bean("jdbcTemplate", JdbcTemplate.class)
                .queryForObject("select count(*) from evidence", Long.class))
        .orElse(-1L);
  }

  private void everythingCanBeRead() {
    assertThat(PAGES).allSatisfy(path -> assertThat(asking.get(path).statusCode()).isEqualTo(200));
    assertThat(stored()).isEqualTo(acknowledged);
  }

  @Test
  void readingGoesOnNothingIsStoredAndWithRoomItBeginsAgainByItself() throws IOException {
    Pretended.unwatched(house);
    assertThat(asking.publish("Small").statusCode()).isEqualTo(200);
    take(0);
    for (var round = 1; round <= 3; round++) {
      var floor = filled();
      assertThat(floor.hasRoom()).isFalse();
      nothingIsStored(round);
      everythingCanBeRead();
      assertThat(asking.get("/").body())
          .contains("class=\"notice broken\"", "nothing more is stored");
      assertThat(freed().hasRoom()).isTrue();
      take(round * 2_000);
      assertThat(asking.publish("Small " + round).statusCode()).isEqualTo(200);
      everythingCanBeRead();
      assertThat(asking.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  private void nothingIsStored(int round) {
    var refused = asking.publish("Large " + round);
    assertThat(refused.statusCode()).isEqualTo(507);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("so nothing more is stored; reading goes on");
    assertThat(asking.put("/api/v1/hand-offs/x").statusCode()).isEqualTo(507);
    Assertions.assertThatThrownBy(() -> take(round * 2_000))
        .isInstanceOfSatisfying(
            Unavailable.class,
            unavailable -> assertThat(unavailable.why()).isEqualTo(Unavailable.Cause.DISK));
    assertThat(asking.get("/healthz").statusCode()).isEqualTo(503);
    assertThat(asking.get("/healthz").body()).startsWith("disk: ");
  }
}
