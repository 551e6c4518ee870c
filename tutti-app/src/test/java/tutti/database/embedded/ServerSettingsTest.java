package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.database.embedded.EmbeddedPostgres.Reach;

class ServerSettingsTest {

  @ParameterizedTest
  @CsvSource({"0, 64", "400, 64", "800, 100", "4096, 512", "8192, 1024", "900000, 1024"})
  void theLogOfChangesMayTakeAnEighthOfTheDisk(long diskMegabytes, long walMegabytes) {
    assertThat(ServerSettings.walMegabytes(diskMegabytes << 20)).isEqualTo(walMegabytes);
  }

  @Test
  void itListensToTheSocketOnlyUnlessMoreIsAskedFor() {
    assertThat(arguments(Reach.SOCKET)).contains("listen_addresses=");
    assertThat(arguments(Reach.SOCKET_AND_TCP)).contains("listen_addresses=127.0.0.1");
  }

  @Test
  void aFolderWithACommaOrAQuoteIsOneFolder() {
    assertThat(new SocketFolder(Path.of("/a, \"b\""), 1).setting())
        .isEqualTo("unix_socket_directories=\"/a, \"\"b\"\"\"");
  }

  private static List<String> arguments(Reach reach) {
    var folder = new DataFolder(Path.of("/data"));
    var socket = new SocketFolder(Path.of("/data/socket"), SocketFolder.USUAL_PORT);
    return new ServerSettings(folder, socket, reach, 1L << 30).arguments();
  }
}
