package tutti.logs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.CanonicalRow;

/** Facts as JSON, an object a line, with the cells of canonical records that say something. */
final class JsonLineFacts implements FactWriter {

  private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

  private final OutputStream out;
  private final JsonGenerator json;
  private final List<String> attributes;
  private final List<String> header;

  JsonLineFacts(OutputStream out, List<String> attributes) {
    this.out = out;
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    this.attributes = attributes;
    this.header = CanonicalRow.header(attributes);
  }

  @Override
  public void write(Evidence fact) {
    var cells = CanonicalRow.of(fact, attributes);
    json.writeStartObject();
    for (var i = 0; i < header.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        json.writeStringProperty(header.get(i), cells.get(i));
      }
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
    out.close();
  }
}
