package tutti.report.finding;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/**
 * What the rules say as JUnit's XML: one test case for each rule. It fails when one of its findings
 * stops the command, it is skipped when the rule waits for its measure; what else was found stands
 * in the output of the suite, each line with its rule. It keeps to what Ant and Jenkins both take:
 * no counts on the outermost element, and at most one outcome in a test case.
 */
public final class JUnitXml {

  private final CheckReport checked;
  private final Severity failOn;
  private final XMLStreamWriter xml;

  private JUnitXml(CheckReport checked, Severity failOn, XMLStreamWriter xml) {
    this.checked = checked;
    this.failOn = failOn;
    this.xml = xml;
  }

  /**
   * The XML, ending with a line break.
   *
   * @param failOn the least severity that stops the command
   */
  public static String write(CheckReport checked, Severity failOn) {
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
    start("testsuites");
    suite();
    xml.writeCharacters("\n");
    xml.writeEmptyElement("properties");
    for (var rule : checked.rules()) {
      write(rule, checked.of(rule));
    }
    output();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void start(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  /** A check takes no time worth telling, and is of a day, not of a machine. */
  private void suite() throws XMLStreamException {
    start("testsuite");
    attribute("name", checked.company().name().isBlank() ? "company" : checked.company().name());
    attribute("id", "0");
    attribute("package", "tutti.check");
    attribute("timestamp", checked.day() + "T00:00:00");
    attribute("hostname", "localhost");
    attribute("tests", String.valueOf(checked.rules().size()));
    attribute("failures", String.valueOf(checked.rules().stream().filter(this::fails).count()));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(checked.rules().stream().filter(this::skipped).count()));
    attribute("time", "0");
  }

  private boolean fails(CheckRule rule) {
    return checked.of(rule).stream().anyMatch(finding -> CheckReport.reaches(finding, failOn));
  }

  private boolean skipped(CheckRule rule) {
    return rule.awaits().isPresent() && !fails(rule);
  }

  private void write(CheckRule rule, List<Finding> findings) throws XMLStreamException {
    start("testcase");
    attribute("name", rule.id() + " " + rule.name());
    attribute("classname", "tutti.check");
    attribute("time", "0");
    if (fails(rule)) {
      xml.writeStartElement("failure");
      attribute("type", worst(findings).word());
      attribute("message", rule.says());
      characters(lines(findings.stream().map(JUnitXml::line)));
      xml.writeEndElement();
    } else if (skipped(rule)) {
      xml.writeStartElement("skipped");
      attribute("message", "It waits for " + rule.awaits().orElse("its measure") + ".");
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** What was found and stops nothing. */
  private void output() throws XMLStreamException {
    start("system-out");
    var rules = checked.rules().stream().filter(rule -> !fails(rule));
    var found = rules.flatMap(rule -> checked.of(rule).stream());
    characters(lines(found.map(finding -> finding.id() + " " + line(finding))));
    xml.writeEndElement();
    start("system-err");
    xml.writeEndElement();
  }

  private static Severity worst(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::open)
        .map(Finding::severity)
        .min(Severity::compareTo)
        .orElse(Severity.INFO);
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static String line(Finding finding) {
    return "%s, %s: %s %s"
        .formatted(
            finding.open() ? finding.severity().word() : "exempt",
            finding.where().path(),
            finding.says(),
            finding.fix());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, HarmlessText.xml(HarmlessText.line(value)));
  }

  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(HarmlessText.xml(text));
  }
}
