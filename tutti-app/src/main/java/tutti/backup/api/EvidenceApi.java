package tutti.backup.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tutti.api.ApiRefusals;
import tutti.availability.Unavailable;
import tutti.backup.BackupRefused;
import tutti.backup.EvidenceExport;
import tutti.database.RequestDeadline;

/** Every fact as canonical CSV, as {@code tutti import --data} reads it. */
@RestController
class EvidenceApi {

  /** Each holds a connection to the database for as long as somebody reads. */
  private static final int MOST = 2;

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final EvidenceExport export;
  private final Semaphore places = new Semaphore(MOST);

  EvidenceApi(EvidenceExport export) {
    this.export = export;
  }

  @GetMapping(path = "/api/v1/evidence", produces = "text/csv;charset=UTF-8")
  void evidence(HttpServletResponse response) throws IOException {
    if (!places.tryAcquire()) {
      throw new Unavailable(
          Unavailable.Cause.BUSY,
          "Two others are being handed every fact just now; ask again in a few seconds.",
          RETRY);
    }
    try {
      hand(response);
    } finally {
      places.release();
    }
  }

  /** However many facts there are, and however slowly they are read: half a log is none. */
  private void hand(HttpServletResponse response) throws IOException {
    RequestDeadline.current().ifPresent(RequestDeadline::lift);
    export.writeTo(() -> writer(response));
    response.flushBuffer();
  }

  /** Facts that cannot leave as a table. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notKept(BackupRefused e) {
    return ApiRefusals.answer(
        ApiRefusals.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())));
  }

  private static Writer writer(HttpServletResponse response) {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"evidence.csv\"");
    response.setHeader("Cache-Control", "no-store");
    try {
      return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
