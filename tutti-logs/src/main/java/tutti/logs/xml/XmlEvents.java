package tutti.logs.xml;

import static java.util.Objects.requireNonNull;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * The elements of an XML file, one after another. A document type, an entity of its own, a name, a
 * text or a depth without measure end the reading with a sentence; nothing is fetched from
 * anywhere.
 */
public final class XmlEvents implements Closeable {

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int DEEPEST = 200;

  private static final WstxInputFactory FACTORY = factory();

  private final String file;
  private final InputStream bytes;
  private final XMLStreamReader xml;

  private XmlEvents(String file, InputStream bytes, XMLStreamReader xml) {
    this.file = file;
    this.bytes = bytes;
    this.xml = xml;
  }

  private static WstxInputFactory factory() {
    var factory = StrictXml.factory(LONGEST_TEXT, DEEPEST);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
    return factory;
  }

  /**
   * Begins to read.
   *
   * @param file its name, told with every problem
   * @param bytes closed with this
   * @throws UnreadableInput when it is no XML
   */
  public static XmlEvents open(String file, InputStream bytes) {
    requireNonNull(file, "file");
    try {
      return new XmlEvents(file, bytes, FACTORY.createXMLStreamReader(bytes));
    } catch (XMLStreamException e) {
      throw UnreadableInput.file(file, "This is not XML: " + firstLine(e) + ".");
    }
  }

  /**
   * Goes on to the next beginning or end of an element.
   *
   * @return whether there was one
   * @throws UnreadableInput with the line, where nothing more can be read
   */
  public boolean next() {
    try {
      while (xml.hasNext()) {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw fault(
              "It has a document type or an entity of its own, which may hide anything;"
                  + " export it without.");
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw fault("From here on this is not XML (" + firstLine(e) + ").");
    } catch (WstxLazyException | IllegalArgumentException | IllegalStateException e) {
      throw fault("From here on this cannot be read (" + firstLine(e) + ").");
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.]+$", "");
  }

  /** What is wrong at the place that is read. */
  public UnreadableInput fault(String says) {
    return new UnreadableInput(List.of(problem(says)));
  }

  /** The same as a problem. */
  public InputProblem problem(String says) {
    return new InputProblem(file, line(), 0, "", says);
  }

  /** Whether an element begins here; else one ends. */
  public boolean begins() {
    return xml.isStartElement();
  }

  /** The name of the element, without the prefix of its namespace. */
  public String name() {
    var name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** An attribute of the element that begins. */
  public Optional<String> attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The text that is all an element holds; it ends there. */
  public String text() {
    try {
      return xml.getElementText();
    } catch (XMLStreamException e) {
      throw fault("From here on this is not what it was (" + firstLine(e) + ").");
    } catch (WstxLazyException | IllegalArgumentException | IllegalStateException e) {
      throw fault("From here on this cannot be read (" + firstLine(e) + ").");
    }
  }

  /** The line that is read, from 1. */
  public int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      bytes.close();
    }
  }
}
