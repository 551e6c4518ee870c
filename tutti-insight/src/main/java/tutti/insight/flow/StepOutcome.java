package tutti.insight.flow;

/** What became of a thread that reached a step, seen from the next one; the worst first. */
public enum StepOutcome {
  /** It waits longer than somebody promised. */
  OVERDUE,
  /** It waits. */
  WAITING,
  /** It came to nothing. */
  ENDED,
  /** It reached a later step without the next one. */
  LEAPT,
  /** It went on, later than somebody promised. */
  LATE,
  /** It went on; in time, where somebody promised one. */
  IN_TIME
}
