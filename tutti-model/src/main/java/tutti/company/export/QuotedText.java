package tutti.company.export;

/** Texts inside quotes, for formats that read them back. */
final class QuotedText {

  private QuotedText() {}

  /** In double quotes, as YAML reads it; whatever is not plain is written by its number. */
  static String yaml(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').appendCodePoint(c);
          } else if (c < ' ' || c > '~' && !Character.isLetterOrDigit(c)) {
            quoted.append((c < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(c));
          } else {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('"').toString();
  }

  /** In double quotes on one line, as DOT reads it; no backslash of the text is an escape. */
  static String dot(String text) {
    return '"' + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The same where DOT is shown to people, who would read {@code &lt;} as another character. */
  static String dotLabel(String text) {
    return dot(text.replaceAll("&(?=#?\\w+;)", "&amp;"));
  }

  /** In double quotes on one line, as Mermaid reads it: all but plain characters by number. */
  static String mermaid(String text) {
    var quoted = new StringBuilder("\"");
    line(text)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || " .,:'/()+%-".indexOf(c) >= 0) {
            quoted.appendCodePoint(c);
          } else {
            quoted.append('#').append(c).append(';');
          }
        });
    return quoted.append('"').toString();
  }

  /** Without line ends and control characters. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
