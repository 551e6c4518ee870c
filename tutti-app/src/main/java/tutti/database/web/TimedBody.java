package tutti.database.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tutti.database.RequestDeadline;

/** A request whose time runs anew with everything that arrives of its body. */
final class TimedBody extends HttpServletRequestWrapper {

  private final RequestDeadline deadline;

  TimedBody(HttpServletRequest request, RequestDeadline deadline) {
    super(request);
    this.deadline = requireNonNull(deadline, "deadline");
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new ArrivingBytes(super.getInputStream());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    var charset =
        Optional.ofNullable(getCharacterEncoding())
            .map(Charset::forName)
            .orElse(StandardCharsets.ISO_8859_1);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private final class ArrivingBytes extends ServletInputStream {

    private final ServletInputStream body;

    ArrivingBytes(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      return arrived(body.read());
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      return arrived(body.read(into, from, most));
    }

    private int arrived(int read) {
      deadline.bodyArrives();
      return read;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
