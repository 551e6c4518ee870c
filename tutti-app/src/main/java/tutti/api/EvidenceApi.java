package tutti.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tutti.backup.EvidenceExport;

/** Every fact as canonical CSV, as {@code tutti import --data} reads it. */
@RestController
class EvidenceApi {

  private final EvidenceExport export;

  EvidenceApi(EvidenceExport export) {
    this.export = export;
  }

  @GetMapping(path = "/api/v1/evidence", produces = "text/csv;charset=UTF-8")
  void evidence(HttpServletResponse response) throws IOException {
    export.writeTo(() -> writer(response));
    response.flushBuffer();
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
