package tutti.database.embedded.socket;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The two directions of a connected Unix socket, as streams that wait and can be closed. */
final class UnixConnection {

  /** More at once would be copied through memory outside the heap that is never given back. */
  private static final int CHUNK = 65_536;

  private static final long FOR_EVER = Long.MAX_VALUE / 2;

  private final SocketChannel channel;
  private final ChannelReadiness readiness;
  private final Lock reading = new ReentrantLock();
  private final Lock writing = new ReentrantLock();
  private final SocketInput input = new SocketInput();
  private final SocketOutput output = new SocketOutput();

  private volatile int timeoutMillis;

  UnixConnection(SocketChannel channel) throws IOException {
    this.channel = channel;
    this.readiness = ChannelReadiness.of(channel);
  }

  InputStream input() {
    return input;
  }

  OutputStream output() {
    return output;
  }

  /**
   * @param millis how long a read, or a write that finds no taker, may wait; 0: for ever
   */
  void timeout(int millis) {
    this.timeoutMillis = millis;
  }

  private long patience() {
    int millis = timeoutMillis;
    return millis == 0 ? FOR_EVER : MILLISECONDS.toNanos(millis);
  }

  private int read(ByteBuffer into) throws IOException {
    reading.lock();
    try {
      long end = System.nanoTime() + patience();
      int count = channel.read(into);
      while (count == 0) {
        if (!readiness.awaitReadable(end - System.nanoTime())) {
          throw new SocketTimeoutException("Read timed out");
        }
        count = channel.read(into);
      }
      return count;
    } catch (IOException failure) {
      throw asOfSockets(failure);
    } finally {
      reading.unlock();
    }
  }

  private void write(ByteBuffer from) throws IOException {
    writing.lock();
    try {
      while (from.hasRemaining()) {
        if (channel.write(from) == 0 && !readiness.awaitWritable(patience())) {
          close();
          throw new SocketTimeoutException("Write timed out");
        }
      }
    } catch (IOException failure) {
      throw asOfSockets(failure);
    } finally {
      writing.unlock();
    }
  }

  /** Who uses a socket expects its kinds of failure. */
  private static IOException asOfSockets(IOException failure) {
    return switch (failure) {
      case SocketTimeoutException late -> late;
      case ClosedChannelException closed -> new SocketException("Socket closed", closed);
      default -> new SocketException(failure.getMessage(), failure);
    };
  }

  void shutdownInput() throws IOException {
    channel.shutdownInput();
  }

  void shutdownOutput() throws IOException {
    channel.shutdownOutput();
  }

  /** Ends whatever waits here, in any thread. */
  void close() throws IOException {
    try {
      channel.close();
    } finally {
      readiness.closed();
    }
  }

  private final class SocketInput extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      Objects.checkFromIndexSize(from, count, bytes.length);
      return count == 0
          ? 0
          : UnixConnection.this.read(ByteBuffer.wrap(bytes, from, Math.min(count, CHUNK)));
    }

    @Override
    public void close() throws IOException {
      UnixConnection.this.close();
    }
  }

  private final class SocketOutput extends OutputStream {

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      Objects.checkFromIndexSize(from, count, bytes.length);
      for (int done = 0; done < count; done += CHUNK) {
        int size = Math.min(count - done, CHUNK);
        UnixConnection.this.write(ByteBuffer.wrap(bytes, from + done, size));
      }
    }

    @Override
    public void close() throws IOException {
      UnixConnection.this.close();
    }
  }
}
