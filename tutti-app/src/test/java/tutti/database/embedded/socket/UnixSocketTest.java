package tutti.database.embedded.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tutti.database.embedded.Site;
import tutti.testkit.LawCases;

/** A socket of the driver, and the other end of it in our hand. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class UnixSocketTest {

  private static final SocketAddress ANYWHERE = InetSocketAddress.createUnresolved("nowhere", 1);

  @TempDir private Path folder = Path.of("");

  private ServerSocketChannel server;
  private UnixSocketFactory factory;

  @BeforeEach
  void aServerListens() throws IOException {
    Path path = folder.resolve("s");
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path), 16);
    factory = new UnixSocketFactory(path.toString());
  }

  @AfterEach
  void itEnds() throws IOException {
    server.close();
  }

  private Socket connected() throws IOException {
    Socket socket = factory.createSocket();
    socket.connect(ANYWHERE, 1_000);
    return socket;
  }

  private static Future<Integer> readsOne(Socket socket) {
    var read = new CompletableFuture<Integer>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            read.complete(socket.getInputStream().read());
          } catch (IOException failure) {
            read.completeExceptionally(failure);
          }
        });
    return read;
  }

  @Test
  void whatIsWrittenArrivesAndWhatIsAnsweredIsRead() throws IOException {
    try (var socket = connected();
        var other = server.accept()) {
      socket.getOutputStream().write("hello".getBytes(UTF_8));
      socket.shutdownOutput();
      assertThat(new String(Channels.newInputStream(other).readAllBytes(), UTF_8))
          .isEqualTo("hello");
      Channels.newOutputStream(other).write(new byte[] {(byte) 200, 7});
      other.close();
      assertThat(socket.getInputStream().read()).isEqualTo(200);
      assertThat(socket.getInputStream().readAllBytes()).containsExactly(7);
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void moreThanFitsIntoTheSystemsBuffersArrivesWholeInBothDirections() throws Exception {
    byte[] much = new byte[20_000_000];
    new Random(5).nextBytes(much);
    try (var socket = connected();
        var other = server.accept();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var echo = threads.submit(() -> echo(other));
      var written = threads.submit(() -> write(socket, much));
      byte[] back = socket.getInputStream().readAllBytes();
      written.get();
      echo.get();
      assertThat(Arrays.equals(back, much)).isTrue();
    }
  }

  private static long write(Socket socket, byte[] bytes) throws IOException {
    new ByteArrayInputStream(bytes).transferTo(socket.getOutputStream());
    socket.getOutputStream().write(bytes, 0, 0);
    socket.shutdownOutput();
    return bytes.length;
  }

  private static long echo(SocketChannel other) throws IOException {
    long count = Channels.newInputStream(other).transferTo(Channels.newOutputStream(other));
    other.shutdownOutput();
    return count;
  }

  @Test
  void aReadThatGetsNothingTimesOutAndTheNextOneGetsEverything() throws IOException {
    try (var socket = connected();
        var other = server.accept()) {
      socket.setSoTimeout(20);
      assertThat(socket.getSoTimeout()).isEqualTo(20);
      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketTimeoutException.class);
      assertThat(socket.isClosed()).isFalse();
      Channels.newOutputStream(other).write(9);
      socket.setSoTimeout(0);
      assertThat(socket.getInputStream().read()).isEqualTo(9);
    }
  }

  @Test
  void aTimeoutSetBeforeConnectingHolds() throws IOException {
    Socket socket = factory.createSocket();
    socket.setSoTimeout(20);
    socket.connect(ANYWHERE);
    try (socket;
        var other = server.accept()) {
      assertThat(other.isOpen()).isTrue();
      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aWriteThatNobodyTakesTimesOutToo() throws IOException {
    try (var socket = connected();
        var other = server.accept()) {
      assertThat(other.isOpen()).isTrue();
      socket.setSoTimeout(50);
      assertThatThrownBy(() -> socket.getOutputStream().write(new byte[10_000_000]))
          .isInstanceOf(SocketTimeoutException.class);
      assertThat(socket.isClosed()).isTrue();
    }
  }

  @Test
  void closingEndsAReadThatWaitsInAnotherThread() throws Exception {
    for (int round = 0; round < LawCases.cases(200); round++) {
      var socket = connected();
      try (var other = server.accept()) {
        assertThat(other.isOpen()).isTrue();
        var read = readsOne(socket);
        if (round % 2 == 0) {
          Thread.yield();
        }
        socket.close();
        assertThatThrownBy(() -> read.get(30, TimeUnit.SECONDS))
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(SocketException.class);
      }
      assertThat(socket.isClosed()).isTrue();
      socket.close();
    }
  }

  @Test
  void theEndOfTheServerEndsAReadThatWaits() throws Exception {
    try (var socket = connected()) {
      var other = server.accept();
      var read = readsOne(socket);
      other.close();
      assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(-1);
    }
  }

  @Test
  void anInterruptNeitherEndsAReadNorIsItForgotten() throws Exception {
    try (var socket = connected();
        var other = server.accept()) {
      var interrupted = new CompletableFuture<Boolean>();
      var reader =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  int read = socket.getInputStream().read();
                  interrupted.complete(read == 3 && Thread.currentThread().isInterrupted());
                } catch (IOException failure) {
                  interrupted.completeExceptionally(failure);
                }
              });
      reader.interrupt();
      Channels.newOutputStream(other).write(3);
      assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aServerThatTakesNobodyTimesOut() throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try {
      assertThatThrownBy(
              () -> {
                for (int next = 0; next < 50; next++) {
                  Socket socket = factory.createSocket();
                  waiting.add(socket);
                  socket.connect(ANYWHERE, 50);
                }
              })
          .isInstanceOf(SocketTimeoutException.class);
      assertThat(waiting.getLast().isConnected()).isFalse();
      assertThat(waiting.getLast().isClosed()).isTrue();
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void whereNobodyListensConnectingFailsAtOnce() {
    var nowhere = new UnixSocketFactory(folder.resolve("none").toString());
    assertThatThrownBy(() -> nowhere.createSocket("h", 1)).isInstanceOf(SocketException.class);
  }

  @Test
  void aThousandVirtualThreadsThatWaitDoNotKeepOneThatWorksFromItsAnswer() throws Exception {
    List<Socket> waiting = new ArrayList<>();
    List<SocketChannel> others = new ArrayList<>();
    List<Future<Integer>> reads = new ArrayList<>();
    for (int next = 0; next < 1_000; next++) {
      waiting.add(connected());
      others.add(server.accept());
      reads.add(readsOne(waiting.getLast()));
    }
    for (int next = 999; next >= 0; next--) {
      Channels.newOutputStream(others.get(next)).write(next % 100);
      assertThat(reads.get(next).get(30, TimeUnit.SECONDS)).isEqualTo(next % 100);
    }
    for (int next = 0; next < 1_000; next++) {
      waiting.get(next).close();
      others.get(next).close();
    }
  }

  @Test
  void closedSocketsGiveTheirDescriptorsBack() throws IOException {
    long before = descriptors();
    for (int next = 0; next < 300; next++) {
      try (var socket = connected();
          var other = server.accept()) {
        Channels.newOutputStream(other).write(1);
        assertThat(socket.getInputStream().read()).isOne();
      }
    }
    Site.await("they are closed", () -> descriptors() < before + 100);
  }

  private static long descriptors() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  @Test
  void whatOnlyTcpKnowsDoesNoHarm() throws IOException {
    try (var socket = connected()) {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      socket.setSoLinger(true, 1);
      socket.setReuseAddress(true);
      socket.setTrafficClass(1);
      socket.setOOBInline(true);
      socket.setSendBufferSize(100_000);
      socket.setReceiveBufferSize(100_000);
      assertThat(socket.getTcpNoDelay()).isTrue();
      assertThat(socket.getKeepAlive()).isTrue();
      assertThat(socket.getSendBufferSize()).isPositive();
      assertThat(socket.getReceiveBufferSize()).isPositive();
      assertThat(socket.getOption(StandardSocketOptions.SO_SNDBUF)).isPositive();
      assertThat(socket.supportedOptions()).contains(StandardSocketOptions.SO_RCVBUF);
      assertThat(socket.isConnected()).isTrue();
      assertThat(socket.isBound()).isTrue();
      assertThat(socket.getRemoteSocketAddress()).isInstanceOf(UnixDomainSocketAddress.class);
      assertThat(socket.toString()).contains(folder.toString());
      assertThatThrownBy(() -> socket.connect(ANYWHERE)).hasMessageContaining("already");
    }
  }

  @Test
  void aClosedOrUnconnectedSocketSaysSo() throws IOException {
    var unconnected = factory.createSocket();
    assertThatThrownBy(unconnected::getInputStream).hasMessageContaining("not connected");
    assertThatThrownBy(() -> unconnected.setSoTimeout(-1))
        .isInstanceOf(IllegalArgumentException.class);
    unconnected.close();
    assertThatThrownBy(unconnected::getOutputStream).hasMessageContaining("closed");
    assertThatThrownBy(() -> unconnected.setSoTimeout(1)).isInstanceOf(SocketException.class);
  }

  @Test
  void everyWayToMakeOneLeadsToTheSameSocket() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    for (Socket socket :
        List.of(
            factory.createSocket("h", 1),
            factory.createSocket(here, 1),
            factory.createSocket("h", 1, here, 2),
            factory.createSocket(here, 1, here, 2))) {
      server.accept().close();
      assertThat(socket.getRemoteSocketAddress())
          .isEqualTo(UnixDomainSocketAddress.of(folder.resolve("s")));
      socket.close();
    }
  }
}
