package tutti.insight.check;

import java.util.Locale;

/** How grave a finding is; the gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** One less grave. */
  public Severity lower() {
    return this == ERROR ? WARNING : INFO;
  }

  /** As it is written in JSON and on the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
