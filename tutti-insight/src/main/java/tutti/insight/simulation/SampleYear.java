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
            new EvidenceSimulator(SampleCompany.company(), conducts(), SEED).evidence(YEAR, end));
    facts.addAll(CustomerWishes.year(SEED, end));
    return facts;
  }

  private static Map<String, ArrowConduct> conducts() {
    var conducts = new TreeMap<>(steady());
    conducts.put("answers", ArrowConduct.steady(1.6, 0.93).lately(Duration.ofDays(80), 1.7, 0.3));
    conducts.put("feedback", ArrowConduct.steady(1.0, 1).lately(Duration.ofDays(48), 0, 1));
    conducts.put("leads", ArrowConduct.steady(6, 0.985).lately(Duration.ofDays(19), 6, 0.6));
    conducts.put("promised", ArrowConduct.steady(2.4, 0.9).lately(Duration.ofDays(95), 3, 0.73));
    return conducts;
  }

  private static Map<String, ArrowConduct> steady() {
    var conducts = new TreeMap<String, ArrowConduct>();
    conducts.put("goals", ArrowConduct.steady(1.5, 0.97));
    conducts.put("plan", ArrowConduct.steady(0.9, 0.95));
    conducts.put("told-directly", ArrowConduct.steady(2.6, 0.93));
    conducts.put("backlog", ArrowConduct.steady(2.0, 0.95));
    conducts.put("increments", ArrowConduct.steady(3.4, 0.95));
    conducts.put("designs", ArrowConduct.steady(1.3, 0.96));
    conducts.put("design-needs", ArrowConduct.steady(1.1, 0.95));
    conducts.put("sessions", ArrowConduct.steady(1.4, 1));
    conducts.put("features", ArrowConduct.steady(0.9, 0.95));
    conducts.put("releases", ArrowConduct.steady(2.0, 0.96));
    conducts.put("message", ArrowConduct.steady(1.2, 0.96));
    conducts.put("lost-reasons", ArrowConduct.steady(1.8, 0.95));
    conducts.put("kit", ArrowConduct.steady(0.9, 0.97));
    conducts.put("results", ArrowConduct.steady(0.5, 0.9));
    conducts.put("tests", ArrowConduct.steady(0.7, 0.97));
    conducts.put("audiences", ArrowConduct.steady(0.3, 0.9));
    conducts.put("lead-answers", ArrowConduct.steady(5, 0.93));
    conducts.put("expectation", ArrowConduct.steady(4, 0.92));
    conducts.put("help", ArrowConduct.steady(10, 0.92));
    conducts.put("orders", ArrowConduct.steady(4, 1));
    conducts.put("contract-questions", ArrowConduct.steady(1.4, 0.95));
    conducts.put("contract-answers", ArrowConduct.steady(1.2, 0.87));
    conducts.put("agreed-orders", ArrowConduct.steady(3, 0.95));
    conducts.put("payment", ArrowConduct.steady(4, 1));
    conducts.put("support-answers", ArrowConduct.steady(30, 0.94));
    return conducts;
  }
}
