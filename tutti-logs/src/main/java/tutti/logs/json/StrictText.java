package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text without its mark: everything up to the first bytes that are none is given before these
 * are a {@link java.nio.charset.CharacterCodingException}.
 */
final class StrictText extends Reader {

  private static final int BUFFER = 32 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean ended;

  StrictText(InputStream in) throws IOException {
    this.in = requireNonNull(in, "in");
    fill();
    if (bytes.limit() >= MARK.length && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
      bytes.position(MARK.length);
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    var read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    ended = read == 0;
    bytes.position(bytes.position() + read).flip();
  }

  @Override
  public int read(char[] to, int from, int most) throws IOException {
    var chars = CharBuffer.wrap(to, from, most).slice();
    while (chars.position() == 0) {
      var result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.position() == 0) {
        result.throwException();
      }
      if (result.isUnderflow() && chars.position() == 0) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return chars.position();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
