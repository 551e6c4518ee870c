package tutti.evidence.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads records of a piece of CSV leniently, to find out how it is written. */
final class CsvScan {

  private final String text;
  private final char delimiter;
  private int at;

  CsvScan(String text, int from, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.at = from;
  }

  boolean ended() {
    return at >= text.length();
  }

  /** The cells of the next record. */
  List<String> record() {
    var cells = new ArrayList<String>();
    cells.add(cell());
    while (!ended() && text.charAt(at) == delimiter) {
      at++;
      cells.add(cell());
    }
    endLine();
    return cells;
  }

  private String cell() {
    return !ended() && text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    var from = at;
    while (!ended() && text.charAt(at) != delimiter && !breaks(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    var cell = new StringBuilder();
    at++;
    while (!ended() && !(text.charAt(at) == '"' && !doubled())) {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    at++;
    return cell + (ended() ? "" : bare());
  }

  private boolean doubled() {
    return at + 1 < text.length() && text.charAt(at + 1) == '"';
  }

  private void endLine() {
    if (!ended()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r';
  }
}
