package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tutti.logs.xml.StrictXml;
import tutti.reading.UnreadableInput;

/** Looks through one part of a workbook that is XML. */
final class PartGuard {

  /** The most characters of a cell. */
  static final int LONGEST_CELL = 1_000_000;

  /** The most characters of a row. */
  static final int LONGEST_ROW = 4_000_000;

  /** The most characters of all texts that cells share. */
  static final int LONGEST_SHARED = 64 << 20;

  private static final int LONGEST_ATTRIBUTE = 100_000;
  private static final int DEEPEST = 100;
  private static final int MOST_SHARED = 2_000_000;
  private static final int MOST_FORMULAS = 50_000;
  private static final int MOST_ELSE = 1_000_000;
  private static final int MOST_CELLS = 16_384;

  private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private long cell;
  private long row;
  private long shared;
  private int cells;
  private int texts;
  private int formulas;
  private int others;

  PartGuard(String file) {
    this.file = requireNonNull(file, "file");
  }

  private static XMLInputFactory factory() {
    var factory = StrictXml.factory(LONGEST_ATTRIBUTE, DEEPEST);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  void look(InputStream part) {
    try {
      var xml = FACTORY.createXMLStreamReader(part);
      while (xml.hasNext()) {
        look(xml.next(), xml);
      }
      xml.close();
    } catch (XMLStreamException | WstxLazyException e) {
      throw damaged();
    }
  }

  private UnreadableInput damaged() {
    return UnreadableInput.file(
        file,
        "A part of the workbook is no XML that Excel writes; open it in a spreadsheet and save it anew.");
  }

  private void look(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused("It has a document type, as no workbook does; save it anew.");
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          weigh(xml.getTextLength());
      default -> {}
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> beginRow(xml);
      case "c" -> beginCell(xml);
      case "si" -> beginShared();
      case "f" -> beginFormula(xml);
      case "v", "is", "t", "r", "rPr", "rPh", "phoneticPr" -> weigh(1);
      default -> refuseUnless(++others < MOST_ELSE, "It has far more styles and rules than rows");
    }
  }

  private void beginRow(XMLStreamReader xml) {
    row = 0;
    cells = 0;
    cell = 0;
    placed(xml, ROW);
  }

  private void beginCell(XMLStreamReader xml) {
    cell = 0;
    refuseUnless(++cells <= MOST_CELLS, "A row has more than 16,384 cells");
    placed(xml, CELL);
    var type = xml.getAttributeValue(null, "t");
    refuseUnless(
        type == null || !type.equals("d"),
        "Its dates are written as texts in a way that cannot be read here yet");
  }

  private void placed(XMLStreamReader xml, Pattern form) {
    var place = xml.getAttributeValue(null, "r");
    refuseUnless(
        place == null || form.matcher(place).matches(), "A row or cell of it has no proper place");
  }

  private void beginShared() {
    cell = 0;
    row = 0;
    refuseUnless(
        ++texts <= MOST_SHARED, "It has more than %,d different texts".formatted(MOST_SHARED));
  }

  private void beginFormula(XMLStreamReader xml) {
    weigh(1);
    formulas += xml.getAttributeValue(null, "ref") == null ? 0 : 1;
    refuseUnless(
        formulas <= MOST_FORMULAS,
        "It has more than %,d formulas that fill ranges".formatted(MOST_FORMULAS));
  }

  private void weigh(int length) {
    cell += length;
    row += length;
    shared += texts == 0 ? 0 : length;
    refuseUnless(
        cell <= LONGEST_CELL, "A cell has more than %,d characters".formatted(LONGEST_CELL));
    refuseUnless(row <= LONGEST_ROW, "A row has more than %,d characters".formatted(LONGEST_ROW));
    refuseUnless(
        shared <= LONGEST_SHARED,
        "Its texts have more than %,d characters".formatted(LONGEST_SHARED));
  }

  private void refuseUnless(boolean fine, String says) {
    if (!fine) {
      throw refused(says + "; save the rows that are meant as CSV.");
    }
  }

  private UnreadableInput refused(String says) {
    return UnreadableInput.file(file, says);
  }
}
