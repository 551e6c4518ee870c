package tutti.report.finding;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tutti.insight.check.Check;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/**
 * What the rules say as JUnit's XML: one test case for each rule. It fails when one of its findings
 * stops the command, it is skipped when the rule waits for its measure; what else it found stands
 * in its output.
 */
public final class JUnitXml {

  private final Checked checked;
  private final Severity failOn;
  private final XMLStreamWriter xml;

  private JUnitXml(Checked checked, Severity failOn, XMLStreamWriter xml) {
    this.checked = checked;
    this.failOn = failOn;
    this.xml = xml;
  }

  /**
   * The XML, ending with a line break.
   *
   * @param failOn the least severity that stops the command
   */
  public static String write(Checked checked, Severity failOn) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(checked, failOn, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append("\n").toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites", "tutti check");
    counts();
    start("testsuite", checked.company().name());
    counts();
    for (var rule : checked.rules()) {
      write(rule, checked.of(rule));
    }
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void start(String element, String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    attribute("name", name);
  }

  private void counts() throws XMLStreamException {
    attribute("tests", String.valueOf(checked.rules().size()));
    attribute("failures", String.valueOf(checked.rules().stream().filter(this::fails).count()));
    attribute("errors", "0");
    attribute(
        "skipped", String.valueOf(checked.rules().stream().filter(JUnitXml::skipped).count()));
  }

  private boolean fails(Check rule) {
    return checked.of(rule).stream().anyMatch(finding -> Checked.reaches(finding, failOn));
  }

  private static boolean skipped(Check rule) {
    return rule.awaits().isPresent();
  }

  private void write(Check rule, List<Finding> findings) throws XMLStreamException {
    start("testcase", rule.id() + " " + rule.name());
    attribute("classname", "tutti.check");
    if (fails(rule)) {
      xml.writeStartElement("failure");
      attribute("type", worst(findings).word());
      attribute("message", rule.says());
      characters(lines(findings));
      xml.writeEndElement();
    } else if (skipped(rule)) {
      xml.writeStartElement("skipped");
      attribute("message", "It waits for " + rule.awaits().orElse("its measure") + ".");
      xml.writeEndElement();
    } else if (!findings.isEmpty()) {
      xml.writeStartElement("system-out");
      characters(lines(findings));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static Severity worst(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::open)
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElse(Severity.INFO);
  }

  private static String lines(List<Finding> findings) {
    return findings.stream().map(JUnitXml::line).collect(Collectors.joining("\n"));
  }

  private static String line(Finding finding) {
    return "%s, %s: %s %s"
        .formatted(
            finding.open() ? finding.severity().word() : "exempt",
            finding.where(),
            finding.says(),
            finding.fix());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Clean.line(value));
  }

  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(Clean.xml(text));
  }
}
