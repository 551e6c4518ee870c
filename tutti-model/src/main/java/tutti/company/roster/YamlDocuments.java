package tutti.company.roster;

import java.util.ArrayList;
import java.util.List;

/** Splits a YAML text of several documents at its {@code ---} lines. */
final class YamlDocuments {

  private YamlDocuments() {}

  /**
   * One document.
   *
   * @param skipped the lines of the file before it
   */
  record Document(String text, int skipped) {

    private boolean blank() {
      return text.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
    }
  }

  static List<Document> in(String text) {
    var documents = new ArrayList<Document>();
    var current = new StringBuilder();
    var start = 0;
    var line = 0;
    for (var content : (Iterable<String>) text.lines()::iterator) {
      line++;
      if (content.equals("---") || content.startsWith("--- ") || content.equals("...")) {
        documents.add(new Document(current.toString(), start));
        current.setLength(0);
        start = line;
      } else {
        current.append(content).append('\n');
      }
    }
    documents.add(new Document(current.toString(), start));
    return documents.stream().filter(document -> !document.blank()).toList();
  }
}
