package tutti.logs.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Factories of readers that fetch nothing, declare nothing, and hold everything to a measure. */
public final class StrictXml {

  private static final int MOST_ATTRIBUTES = 200;

  private StrictXml() {}

  /**
   * A factory of its own, to be made stricter by whoever asks for it. Its readers still tell of a
   * document type, which whoever reads has to refuse.
   *
   * @param longest the most characters of an attribute
   * @param deepest how many elements may lie within one another
   */
  public static WstxInputFactory factory(int longest, int deepest) {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, longest);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, deepest);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Something outside of the file is asked for");
    });
    return factory;
  }
}
