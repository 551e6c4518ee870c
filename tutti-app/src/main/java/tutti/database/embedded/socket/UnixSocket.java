package tutti.database.embedded.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A {@link Socket} that leads to a Unix socket. What only TCP knows is taken and does nothing. */
final class UnixSocket extends Socket {

  private final UnixDomainSocketAddress address;
  private final SocketChannel channel;

  private volatile Optional<UnixConnection> connection = Optional.empty();
  private volatile int timeoutMillis;

  UnixSocket(UnixDomainSocketAddress address) throws IOException {
    this.address = address;
    this.channel = SocketChannel.open(StandardProtocolFamily.UNIX);
  }

  @Override
  public void bind(SocketAddress local) {
    // It has no address of its own.
  }

  @Override
  public void connect(SocketAddress ignored) throws IOException {
    connect(ignored, 0);
  }

  /**
   * Connects in a thread of the system: a channel that does not block takes a server that is too
   * busy to let anybody in for one that did.
   */
  @Override
  public void connect(SocketAddress ignored, int millis) throws IOException {
    if (isConnected()) {
      throw new SocketException("already connected");
    }
    var attempt = new FutureTask<>(() -> channel.connect(address));
    Thread.ofPlatform().daemon().name("postgres-connect").start(attempt);
    try {
      await(attempt, millis);
      var connected = new UnixConnection(channel);
      connected.timeout(timeoutMillis);
      connection = Optional.of(connected);
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
  }

  private static void await(FutureTask<Boolean> attempt, int millis) throws IOException {
    try {
      attempt.get(millis == 0 ? Long.MAX_VALUE : millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new SocketTimeoutException("Connect timed out");
    } catch (ExecutionException failure) {
      throw new SocketException("Cannot connect: " + failure.getCause(), failure.getCause());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private UnixConnection connection() throws SocketException {
    if (isClosed()) {
      throw new SocketException("Socket is closed");
    }
    return connection.orElseThrow(() -> new SocketException("Socket is not connected"));
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return connection().input();
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return connection().output();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    if (isClosed()) {
      throw new SocketException("Socket is closed");
    }
    if (millis < 0) {
      throw new IllegalArgumentException("timeout can't be negative");
    }
    timeoutMillis = millis;
    connection.ifPresent(connected -> connected.timeout(millis));
  }

  @Override
  public int getSoTimeout() {
    return timeoutMillis;
  }

  @Override
  public void shutdownInput() throws IOException {
    connection().shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    connection().shutdownOutput();
  }

  /** Ends reads and writes that wait in other threads. */
  @Override
  public void close() throws IOException {
    if (connection.isPresent()) {
      connection.get().close();
    } else {
      channel.close();
    }
  }

  @Override
  public boolean isConnected() {
    return connection.isPresent();
  }

  @Override
  public boolean isBound() {
    return isConnected();
  }

  @Override
  public boolean isClosed() {
    return !channel.isOpen();
  }

  @Override
  public SocketChannel getChannel() {
    return channel;
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return address;
  }

  @Override
  public SocketAddress getLocalSocketAddress() {
    return address;
  }

  @Override
  public InetAddress getInetAddress() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public int getPort() {
    return 0;
  }

  @Override
  public int getLocalPort() {
    return 0;
  }

  @Override
  public void setSendBufferSize(int size) throws SocketException {
    set(StandardSocketOptions.SO_SNDBUF, size);
  }

  @Override
  public int getSendBufferSize() throws SocketException {
    return get(StandardSocketOptions.SO_SNDBUF);
  }

  @Override
  public void setReceiveBufferSize(int size) throws SocketException {
    set(StandardSocketOptions.SO_RCVBUF, size);
  }

  @Override
  public int getReceiveBufferSize() throws SocketException {
    return get(StandardSocketOptions.SO_RCVBUF);
  }

  private <T> void set(SocketOption<T> option, T value) throws SocketException {
    try {
      channel.setOption(option, value);
    } catch (IOException failure) {
      throw new SocketException(failure.getMessage(), failure);
    }
  }

  private <T> T get(SocketOption<T> option) throws SocketException {
    try {
      return channel.getOption(option);
    } catch (IOException failure) {
      throw new SocketException(failure.getMessage(), failure);
    }
  }

  @Override
  public <T> Socket setOption(SocketOption<T> option, T value) throws IOException {
    channel.setOption(option, value);
    return this;
  }

  @Override
  public <T> T getOption(SocketOption<T> option) throws IOException {
    return channel.getOption(option);
  }

  @Override
  public Set<SocketOption<?>> supportedOptions() {
    return channel.supportedOptions();
  }

  @Override
  public void setTcpNoDelay(boolean on) {
    // Nothing is ever delayed.
  }

  @Override
  public boolean getTcpNoDelay() {
    return true;
  }

  @Override
  public void setKeepAlive(boolean on) {
    // The system tells at once when the other end dies.
  }

  @Override
  public boolean getKeepAlive() {
    return true;
  }

  @Override
  public void setSoLinger(boolean on, int seconds) {
    // What was written arrives.
  }

  @Override
  public int getSoLinger() {
    return -1;
  }

  @Override
  public void setReuseAddress(boolean on) {
    // It has no address of its own.
  }

  @Override
  public boolean getReuseAddress() {
    return false;
  }

  @Override
  public void setTrafficClass(int trafficClass) {
    // Nothing leaves the machine.
  }

  @Override
  public int getTrafficClass() {
    return 0;
  }

  @Override
  public void setOOBInline(boolean on) {
    // There is no urgent data.
  }

  @Override
  public boolean getOOBInline() {
    return false;
  }

  @Override
  public String toString() {
    return "UnixSocket[" + address + "]";
  }
}
