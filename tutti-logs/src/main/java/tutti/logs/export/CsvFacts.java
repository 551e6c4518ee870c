package tutti.logs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.CanonicalCsv;

/** Facts as canonical CSV. */
final class CsvFacts implements FactWriter {

  private final Writer out;
  private final CanonicalCsv csv;

  CsvFacts(OutputStream out, List<String> attributes) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = new CanonicalCsv(this.out, attributes);
  }

  @Override
  public void write(Evidence fact) {
    csv.write(fact);
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    out.close();
  }
}
