package tutti.insight.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tutti.company.sample.SampleCompany;
import tutti.evidence.Evidence;

/**
 * A year of Fermata Instruments that went well but for five things. Sales gets no answers (broken),
 * market feedback stopped (silent), leads are not accepted as they used to be (at risk), what was
 * promised reaches Support late (the bottleneck behind the sale), and most of what is released
 * waits for a position.
 */
public final class SampleYear {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final long SEED = 20;

  private SampleYear() {}

  /** What was heard in the year that ends at an instant. */
  public static List<Evidence> evidence(Instant end) {
    var facts =
        new ArrayList<>(
            new Simulator(SampleCompany.company(), conducts(), SEED).evidence(YEAR, end));
    facts.addAll(Wishes.year(SEED, end));
    return facts;
  }

  private static Map<String, Conduct> conducts() {
    var conducts = new TreeMap<>(steady());
    conducts.put("answers", Conduct.steady(1.6, 0.93).lately(Duration.ofDays(80), 1.7, 0.3));
    conducts.put("feedback", Conduct.steady(1.0, 1).lately(Duration.ofDays(48), 0, 1));
    conducts.put("leads", Conduct.steady(6, 0.985).lately(Duration.ofDays(19), 6, 0.6));
    conducts.put("promised", Conduct.steady(2.4, 0.9).lately(Duration.ofDays(95), 3, 0.73));
    return conducts;
  }

  private static Map<String, Conduct> steady() {
    var conducts = new TreeMap<String, Conduct>();
    conducts.put("goals", Conduct.steady(1.5, 0.97));
    conducts.put("plan", Conduct.steady(0.9, 0.95));
    conducts.put("told-directly", Conduct.steady(2.6, 0.93));
    conducts.put("backlog", Conduct.steady(2.0, 0.95));
    conducts.put("increments", Conduct.steady(3.4, 0.95));
    conducts.put("designs", Conduct.steady(1.3, 0.96));
    conducts.put("design-needs", Conduct.steady(1.1, 0.95));
    conducts.put("sessions", Conduct.steady(1.4, 1));
    conducts.put("features", Conduct.steady(0.9, 0.95));
    conducts.put("releases", Conduct.steady(2.0, 0.96));
    conducts.put("message", Conduct.steady(1.2, 0.96));
    conducts.put("lost-reasons", Conduct.steady(1.8, 0.95));
    conducts.put("kit", Conduct.steady(0.9, 0.97));
    conducts.put("results", Conduct.steady(0.5, 0.9));
    conducts.put("tests", Conduct.steady(0.7, 0.97));
    conducts.put("audiences", Conduct.steady(0.3, 0.9));
    conducts.put("lead-answers", Conduct.steady(5, 0.93));
    conducts.put("expectation", Conduct.steady(4, 0.92));
    conducts.put("help", Conduct.steady(10, 0.92));
    conducts.put("orders", Conduct.steady(4, 1));
    conducts.put("contract-questions", Conduct.steady(1.4, 0.95));
    conducts.put("contract-answers", Conduct.steady(1.2, 0.87));
    conducts.put("agreed-orders", Conduct.steady(3, 0.95));
    conducts.put("payment", Conduct.steady(4, 1));
    conducts.put("support-answers", Conduct.steady(30, 0.94));
    return conducts;
  }
}
