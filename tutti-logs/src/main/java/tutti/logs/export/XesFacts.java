package tutti.logs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.CanonicalRow;
import tutti.handoff.HandOff;

/**
 * Facts as XES (IEEE 1849). A trace holds the facts of one hand-off, which may lie anywhere among
 * the others: all of them are held in memory until the file ends.
 */
final class XesFacts implements FactWriter {

  private final OutputStream out;
  private final List<String> attributes;
  private final Map<HandOff.Id, List<Evidence>> traces = new LinkedHashMap<>();

  XesFacts(OutputStream out, List<String> attributes) {
    this.out = out;
    this.attributes = attributes;
  }

  @Override
  public void write(Evidence fact) {
    traces.computeIfAbsent(HandOff.Id.of(fact), id -> new ArrayList<>()).add(fact);
  }

  @Override
  public void close() throws IOException {
    try {
      log(XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8"));
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    out.close();
  }

  private void log(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("log");
    xml.writeAttribute("xes.version", "1849.2016");
    extension(xml, "Concept", "concept");
    extension(xml, "Time", "time");
    for (var trace : traces.entrySet()) {
      xml.writeStartElement("trace");
      attribute(xml, "string", "concept:name", trace.getKey().key());
      for (var fact : trace.getValue()) {
        event(xml, fact);
      }
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private static void extension(XMLStreamWriter xml, String name, String prefix)
      throws XMLStreamException {
    xml.writeEmptyElement("extension");
    xml.writeAttribute("name", name);
    xml.writeAttribute("prefix", prefix);
    xml.writeAttribute("uri", "http://www.xes-standard.org/%s.xesext".formatted(prefix));
  }

  private void event(XMLStreamWriter xml, Evidence fact) throws XMLStreamException {
    var header = CanonicalRow.header(attributes);
    var cells = CanonicalRow.of(fact, attributes);
    xml.writeStartElement("event");
    attribute(xml, "string", "concept:name", fact.stage().word());
    attribute(xml, "date", "time:timestamp", fact.at().toString());
    for (var i = 0; i < header.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        attribute(xml, "string", header.get(i), cells.get(i));
      }
    }
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String type, String key, String value)
      throws XMLStreamException {
    xml.writeEmptyElement(type);
    xml.writeAttribute("key", key);
    xml.writeAttribute("value", value);
  }
}
