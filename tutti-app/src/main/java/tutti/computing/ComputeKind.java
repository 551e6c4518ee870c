package tutti.computing;

import java.time.Duration;

/** A kind of work that may take long. Of each kind one is worked out at a time. */
public enum ComputeKind {
  /** Where everything lies on a map; what was found so far counts when the time is over. */
  LAYOUT(Duration.ofSeconds(10), "The map"),
  /** A map drawn for a page, and why its lines cross. */
  MAP(Duration.ofSeconds(10), "The map"),
  /** A map as a file. */
  PRINT(Duration.ofSeconds(10), "The file"),
  /** Files read before they are imported; honest ones may be large. */
  TRIAL(Duration.ofMinutes(2), "Reading these files"),
  /** A report on a large company. */
  REPORT(Duration.ofSeconds(8), "This report"),
  /** Many reports at once: half a year of weeks. */
  WEEKS(Duration.ofSeconds(30), "The picture of the weeks");

  private final Duration budget;
  private final String what;

  ComputeKind(Duration budget, String what) {
    this.budget = budget;
    this.what = what;
  }

  /** How long it may take; then it is stopped. */
  Duration budget() {
    return budget;
  }

  /** What it is, as the beginning of a sentence. */
  String what() {
    return what;
  }
}
