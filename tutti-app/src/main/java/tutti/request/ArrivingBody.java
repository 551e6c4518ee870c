package tutti.request;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/**
 * The body of one request on its way in. It is taken whole before anybody works with it, counted
 * while it comes, whatever its headers promise, and handed to Tomcat's own readers of forms and
 * parts afterwards.
 */
final class ArrivingBody implements AutoCloseable {

  private static final String HERE = ArrivingBody.class.getName();
  private static final String TOO_SLOW =
      "What was sent did not arrive in time; nothing was done. Send it again.";
  private static final String NO_ROOM =
      "There is no room on the disk to keep what was sent, so nothing was done; free some and send"
          + " it again.";
  private static final String BROKEN =
      "What was sent broke off or is no proper request; nothing was done. Send it again.";

  private final Request request;
  private final InputBuffer wire;
  private final BodySpool spool;
  private final LongSupplier nanos;
  private final BodyPiece piece = new BodyPiece();
  private boolean refused;

  /**
   * Waits for the body of a request; nothing is read yet.
   *
   * @param folder where a large one is kept while it is needed
   */
  ArrivingBody(Request request, Path folder, LongSupplier nanos) {
    this.spool = new BodySpool(folder);
    this.request = request;
    this.wire = request.getInputBuffer();
    this.nanos = nanos;
  }

  /** The last buffer that came. */
  private static final class BodyPiece implements ApplicationBufferHandler {
    private ByteBuffer bytes = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      // What came is taken at once: nothing has to be kept beside it.
    }
  }

  void presentAt(ServletRequest asked) {
    asked.setAttribute(HERE, this);
  }

  /** The body that was presented; none where another server than Tomcat serves. */
  static Optional<ArrivingBody> at(ServletRequest asked) {
    return Optional.ofNullable((ArrivingBody) asked.getAttribute(HERE));
  }

  /**
   * Takes all of it.
   *
   * @throws BodyRefused when it is more than the limit, comes too slowly or not whole, or when
   *     there is no room to keep it
   */
  void take(BodyLimit limit) throws BodyRefused {
    if (request.getContentLengthLong() > limit.bytes()) {
      throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, limit.refusal());
    }
    try {
      takeAll(limit, new ArrivalPace(nanos));
    } catch (BodyRefused e) {
      throw e;
    } catch (SocketTimeoutException e) {
      throw new BodyRefused(HttpStatus.REQUEST_TIMEOUT, TOO_SLOW);
    } catch (IOException e) {
      throw new BodyRefused(HttpStatus.BAD_REQUEST, BROKEN);
    }
    request.setInputBuffer(spool);
  }

  private void takeAll(BodyLimit limit, ArrivalPace pace) throws IOException {
    while (request.doRead(piece) >= 0) {
      if (spool.length() + piece.bytes.remaining() > limit.bytes()) {
        throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, limit.refusal());
      }
      keep(piece.bytes);
      if (pace.tooSlow(spool.length())) {
        throw new BodyRefused(HttpStatus.REQUEST_TIMEOUT, TOO_SLOW);
      }
    }
  }

  private void keep(ByteBuffer bytes) throws BodyRefused {
    try {
      spool.write(bytes);
    } catch (IOException e) {
      throw new BodyRefused(HttpStatus.INSUFFICIENT_STORAGE, NO_ROOM);
    }
  }

  /** The rest of it is not wanted. */
  void refuse() {
    refused = true;
  }

  boolean isRefused() {
    return refused;
  }

  long length() {
    return spool.length();
  }

  /**
   * Lets so many bytes of a refused body go by, for so long: a browser shows the answer only when
   * it could send all it had.
   */
  void drain(long most, Duration time) {
    var pace = new ArrivalPace(nanos);
    var left = most;
    try {
      while (left > 0 && !pace.over(time) && wire.doRead(piece) >= 0) {
        left -= piece.bytes.remaining();
      }
    } catch (IOException e) {
      // Nobody sends any more, and so nobody waits.
    }
  }

  /** The next request on this connection comes over the wire again. */
  @Override
  public void close() {
    request.setInputBuffer(wire);
    spool.close();
  }
}
