package tutti.map;

import java.util.ArrayList;
import java.util.Random;

/**
 * Planar companies of chance: parties are put one by one into triangles of those before (an
 * Apollonian network), then some lanes are left out, so some companies fall into pieces.
 */
public final class PlanarCompanies {

  private static final String[] STATES = {
    "broken", "at_risk", "silent", "not_enough_evidence", "unmeasured", "kept", "observed"
  };
  private static final String[] WORDS = {
    "leads", "answers", "what", "customers", "told", "us", "forecast", "of", "the", "quarter"
  };

  private PlanarCompanies() {}

  public static Companies ofChance(int seed) {
    var random = new Random(seed);
    return of(4 + random.nextInt(37), 0.3 + 0.7 * random.nextDouble(), seed);
  }

  public static Companies of(int parties, double kept, int seed) {
    var random = new Random(seed);
    var lanes = new ArrayList<int[]>();
    var triangles = new ArrayList<int[]>();
    lanes.add(new int[] {0, 1});
    lanes.add(new int[] {1, 2});
    lanes.add(new int[] {0, 2});
    triangles.add(new int[] {0, 1, 2});
    triangles.add(new int[] {0, 1, 2});
    for (int party = 3; party < parties; party++) {
      put(party, lanes, triangles, random);
    }
    int customer = random.nextInt(parties);
    var lines = new ArrayList<String>();
    for (int party = 0; party < parties; party++) {
      lines.add(name(party, customer));
    }
    for (var lane : lanes) {
      if (random.nextDouble() < kept) {
        arrows(lane, customer, random, lines);
      }
    }
    return Companies.of(lines.toArray(String[]::new));
  }

  private static void put(
      int party, ArrayList<int[]> lanes, ArrayList<int[]> triangles, Random random) {
    var host = triangles.remove(random.nextInt(triangles.size()));
    for (int i = 0; i < 3; i++) {
      lanes.add(new int[] {host[i], party});
      triangles.add(new int[] {host[i], host[(i + 1) % 3], party});
    }
  }

  private static void arrows(int[] lane, int customer, Random random, ArrayList<String> lines) {
    int arrows = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1;
    for (int arrow = 0; arrow < arrows; arrow++) {
      boolean back = random.nextBoolean();
      var state = STATES[random.nextInt(STATES.length)];
      var rank = random.nextInt(12) == 0 ? " #" + (1 + random.nextInt(3)) : "";
      lines.add(
          "%s > %s: %s | %s 3/%d%s"
              .formatted(
                  name(lane[back ? 1 : 0], customer),
                  name(lane[back ? 0 : 1], customer),
                  label(random),
                  state,
                  3 + random.nextInt(9000),
                  rank));
    }
  }

  private static String name(int party, int customer) {
    return party == customer ? "Customer" : "Party number " + party + "x";
  }

  private static String label(Random random) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }
}
