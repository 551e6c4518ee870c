package tutti.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.database.embedded.CannotStart;

/** A server that is too old is sent away before anything is asked of it. */
class OutsidePostgresTest {

  @Test
  void aPostgresOlderThan15IsRefused() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> answer(socket));
      var url =
          "jdbc:postgresql://127.0.0.1:"
              + socket.getLocalPort()
              + "/tutti?gssEncMode=disable&assumeMinServerVersion=12";
      assertThatThrownBy(
              () -> PostgresDatabase.open(Path.of("unused"), Map.of("TUTTI_DB_URL", url), _ -> {}))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("is version 14.9")
          .hasMessageEndingWith("Tutti needs 15 or newer.");
    }
  }

  /** The first words of PostgreSQL's protocol, as a server of 2021 says them. */
  private static void answer(ServerSocket socket) {
    try (var client = socket.accept();
        var in = new DataInputStream(client.getInputStream())) {
      var out = client.getOutputStream();
      in.readNBytes(in.readInt() - 4);
      out.write('N');
      in.readNBytes(in.readInt() - 4);
      say(out, 'R', new byte[] {0, 0, 0, 0});
      say(out, 'S', "server_version\0%s\0".formatted("14.9").getBytes(UTF_8));
      say(out, 'S', "client_encoding\0UTF8\0".getBytes(UTF_8));
      say(out, 'S', "standard_conforming_strings\0on\0".getBytes(UTF_8));
      say(out, 'S', "integer_datetimes\0on\0".getBytes(UTF_8));
      say(out, 'S', "DateStyle\0ISO\0".getBytes(UTF_8));
      say(out, 'K', new byte[8]);
      say(out, 'Z', new byte[] {'I'});
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The client has heard enough.
    }
  }

  private static void say(OutputStream out, char kind, byte[] body) throws IOException {
    var message = new ByteArrayOutputStream();
    var data = new DataOutputStream(message);
    data.writeByte(kind);
    data.writeInt(body.length + 4);
    data.write(body);
    out.write(message.toByteArray());
    out.flush();
  }
}
