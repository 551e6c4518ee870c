package tutti.request;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that has arrived: a small one in memory, another in a file that has no name any more, so
 * that nothing of it is left when this program is killed.
 */
final class BodySpool implements InputBuffer, AutoCloseable {

  private static final int IN_MEMORY = 32 * 1024;

  private final Path folder;
  private ByteBuffer memory = ByteBuffer.allocate(0);
  private Optional<FileChannel> file = Optional.empty();
  private long length;
  private long read;

  /** Keeps what has no room in memory in a file of this folder that loses its name at once. */
  BodySpool(Path folder) {
    this.folder = folder;
  }

  /** Keeps what a buffer holds. */
  void write(ByteBuffer bytes) throws IOException {
    if (length == 0) {
      memory = ByteBuffer.allocate(IN_MEMORY);
    }
    length += bytes.remaining();
    if (file.isEmpty() && bytes.remaining() > memory.remaining()) {
      file = Optional.of(nameless());
      writeOut(memory.flip());
    }
    if (file.isPresent()) {
      writeOut(bytes);
    } else {
      memory.put(bytes);
    }
  }

  private void writeOut(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.orElseThrow().write(bytes);
    }
  }

  private FileChannel nameless() throws IOException {
    var path = Files.createTempFile(folder, "body-", "");
    try {
      return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } finally {
      Files.delete(path);
    }
  }

  /** How many bytes are kept. */
  long length() {
    return length;
  }

  /** Reads on from where the last reading ended; -1 at the end. */
  @Override
  public int doRead(ApplicationBufferHandler reader) throws IOException {
    if (read == length) {
      return -1;
    }
    var bytes = file.isPresent() ? next(file.get()) : memory.duplicate().flip();
    var count = bytes.remaining();
    read += count;
    reader.setByteBuffer(bytes);
    return count;
  }

  private ByteBuffer next(FileChannel from) throws IOException {
    var bytes = ByteBuffer.allocate(IN_MEMORY);
    if (from.read(bytes, read) < 0) {
      throw new EOFException("The end of what was kept is gone");
    }
    return bytes.flip();
  }

  @Override
  public int available() {
    return (int) Math.min(length - read, IN_MEMORY);
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
