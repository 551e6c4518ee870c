package tutti.insight.voice;

/**
 * The net promoter score: per cent of promoters (9 and 10 of 10) minus per cent of detractors (0 to
 * 6).
 *
 * @param asked how many were asked, those who did not answer among them
 */
public record NetPromoterScore(long promoters, long passives, long detractors, long asked) {

  private static final double Z95 = 1.959963984540054;

  public NetPromoterScore {
    var answers = promoters + passives + detractors;
    if (promoters < 0 || passives < 0 || detractors < 0 || answers == 0 || answers > asked) {
      throw new IllegalArgumentException(
          "A score needs an answer, and no more answers than were asked: %d of %d."
              .formatted(answers, asked));
    }
  }

  public long answers() {
    return promoters + passives + detractors;
  }

  /** Answers of asked, above 0 to 1: to be shown beside the score. */
  public double responseRate() {
    return (double) answers() / asked;
  }

  /** -100 to 100. */
  public double score() {
    return 100.0 * (promoters - detractors) / answers();
  }

  /** In points: 100 sqrt(p + d - (p - d)^2) / sqrt(n). */
  public double standardError() {
    var n = (double) answers();
    var net = (promoters - detractors) / n;
    return 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n);
  }

  /**
   * What to add and to take away for 95 % certainty, in points; never 0: as if three more had
   * answered, three quarters of a promoter and three quarters of a detractor among them (Lewis and
   * Sauro 2022).
   */
  public double margin() {
    var n = answers() + 3.0;
    var promoting = (promoters + 0.75) / n;
    var detracting = (detractors + 0.75) / n;
    var net = promoting - detracting;
    return 100 * Z95 * Math.sqrt((promoting + detracting - net * net) / n);
  }
}
