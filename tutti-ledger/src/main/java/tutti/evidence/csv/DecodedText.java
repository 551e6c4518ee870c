package tutti.evidence.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text, strictly: all that stands before a byte that is none of the encoding is handed on,
 * and then its line is told.
 */
final class DecodedText extends Reader {

  private static final int SIZE = 16 * 1024;

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer in = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer out = CharBuffer.allocate(SIZE).flip();
  private boolean ended;
  private boolean broken;
  private boolean done;
  private boolean afterReturn;
  private int line = 1;

  DecodedText(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Bytes that are none of the encoding. */
  static final class NotEncoded extends CharacterCodingException {
    private static final long serialVersionUID = 1;

    private final int line;

    NotEncoded(int line) {
      this.line = line;
    }

    /** The line in which they stand, counted from 1. */
    int line() {
      return line;
    }
  }

  @Override
  public int read(char[] to, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    while (!out.hasRemaining()) {
      if (broken) {
        throw new NotEncoded(line);
      }
      if (done) {
        return -1;
      }
      decode();
    }
    var count = Math.min(most, out.remaining());
    out.get(to, from, count);
    count(to, from, count);
    return count;
  }

  private void decode() throws IOException {
    fill();
    out.clear();
    var result = decoder.decode(in, out, ended);
    if (result.isUnderflow() && ended) {
      result = decoder.flush(out);
      done = result.isUnderflow();
    }
    broken = result.isError();
    out.flip();
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    in.compact();
    var read = bytes.read(in.array(), in.position(), in.remaining());
    in.position(in.position() + Math.max(0, read));
    ended = read < 0;
    in.flip();
  }

  /** A line ends with LF, CR, or both. */
  private void count(char[] text, int from, int count) {
    for (var i = from; i < from + count; i++) {
      line += text[i] == '\r' || text[i] == '\n' && !afterReturn ? 1 : 0;
      afterReturn = text[i] == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
