package tutti.insight.voice;

/** How many interviews find a cause: each meets it with the chance that it is there. */
public final class InterviewCount {

  private InterviewCount() {}

  /**
   * The chance that at least one interview meets a cause: 1 - (1 - prevalence)^n.
   *
   * @param prevalence the share of cases that have the cause, 0 to 1
   */
  public static double chanceOfFinding(double prevalence, int interviews) {
    if (!(prevalence >= 0 && prevalence <= 1) || interviews < 0) {
      throw new IllegalArgumentException(
          "A prevalence lies between 0 and 1, and interviews are 0 or more: %s, %d."
              .formatted(prevalence, interviews));
    }
    return 1 - Math.pow(1 - prevalence, interviews);
  }
}
