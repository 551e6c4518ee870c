package tutti.report.finding;

/** Colour on a terminal, or none. */
public enum TerminalColour {
  COLOURED,
  PLAIN;

  private static final String RED = "31;1";
  private static final String YELLOW = "33;1";
  private static final String BLUE = "34;1";
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String error(String text) {
    return in(RED, text);
  }

  String warning(String text) {
    return in(YELLOW, text);
  }

  String note(String text) {
    return in(BLUE, text);
  }

  String strong(String text) {
    return in(BOLD, text);
  }

  String faint(String text) {
    return in(FAINT, text);
  }

  private String in(String code, String text) {
    return this == COLOURED ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
