package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {

  @TempDir(factory = Site.class)
  Path folder;

  @Test
  void aSecondTuttiOnTheSameFolderIsToldWhoHoldsIt() throws Exception {
    try (var postgres = Site.start(folder);
        var other = OtherTutti.start(folder)) {
      String sentence =
          "Another Tutti (process %d) already uses %s: stop it first or choose another --data-dir."
              .formatted(ProcessHandle.current().pid(), folder);
      assertThat(other.answer()).isEqualTo(sentence);
      assertThatThrownBy(() -> Site.start(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another Tutti (this process")
          .hasMessageContaining(folder.toString());
      assertThat(Site.ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void ofTwoThreadsThatStartAtOnceOneWins() throws Exception {
    List<EmbeddedPostgres> started = new ArrayList<>();
    List<Throwable> refused = new ArrayList<>();
    Callable<EmbeddedPostgres> start = () -> Site.start(folder);
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (Future<EmbeddedPostgres> outcome : threads.invokeAll(List.of(start, start))) {
        if (outcome.state() == Future.State.SUCCESS) {
          started.add(outcome.resultNow());
        } else {
          refused.add(outcome.exceptionNow());
        }
      }
    }
    started.forEach(EmbeddedPostgres::close);
    assertThat(started).hasSize(1);
    assertThat(refused).singleElement().isInstanceOf(CannotStart.class);
  }

  @Test
  void twoProcessesMayUnpackTheSameProgramsAtOnce() throws Exception {
    Path programs = folder.resolve("programs");
    Files.createDirectories(programs.resolve(home() + ".new/bin"));
    Files.createDirectories(programs.resolve(home() + "/bin"));
    try (var one = OtherTutti.start(folder.resolve("one").toString(), programs);
        var two = OtherTutti.start(folder.resolve("two") + " f\\374r uns", programs)) {
      assertThat(one.answer()).startsWith("serves ");
      assertThat(two.answer()).startsWith("serves ");
    }
    assertThat(programs.resolve(home() + ".new")).doesNotExist();
  }

  @Test
  void aFolderMayHaveASpaceAndAnUmlaut() throws Exception {
    try (var other = OtherTutti.start(folder + "/Daten f\\374r M\\374ller", Site.programs())) {
      assertThat(other.answer()).startsWith("serves ");
      Site.await("rows", () -> other.acknowledged() > 3);
    }
  }

  private static String home() {
    return "bin-" + ServerBinaries.VERSION + "-" + ProgramArchive.forThisMachine().platform();
  }
}
