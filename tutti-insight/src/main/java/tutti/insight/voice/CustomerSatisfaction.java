package tutti.insight.voice;

import tutti.measure.distribution.ShareInterval;

/**
 * The share of 4 and 5 on a scale of 1 to 5 (CSAT).
 *
 * @param satisfied answers of 4 or 5
 * @param asked how many were asked, those who did not answer among them
 */
public record CustomerSatisfaction(long satisfied, long answers, long asked) {

  public CustomerSatisfaction {
    if (satisfied < 0 || satisfied > answers || answers < 1 || answers > asked) {
      throw new IllegalArgumentException(
          "Satisfied are some of the answers, and answers some of the asked: %d, %d, %d."
              .formatted(satisfied, answers, asked));
    }
  }

  /** 0 to 1. */
  public double share() {
    return (double) satisfied / answers;
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval interval() {
    return ShareInterval.wilson(satisfied, answers);
  }

  /** Answers of asked, above 0 to 1: to be shown beside the share. */
  public double responseRate() {
    return (double) answers / asked;
  }
}
