package tutti.insight.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** Draws a company of 4 to 10 parties and 6 to 20 arrows, every party on a way to the Customer. */
final class Sketch {

  private static final List<String> TARGETS = List.of("70%", "80%", "85%", "90%", "95%");
  private static final List<String> LIMITS = List.of("1d", "3d", "7d", "14d", "due");

  private final SplittableRandom random;
  private final Set<String> pairs = new HashSet<>();
  private final StringBuilder yaml =
      new StringBuilder("apiVersion: tutti/v1\nkind: Company\nparties:\n");
  private int arrows;

  Sketch(SplittableRandom random) {
    this.random = random;
  }

  Company company() {
    var inner = 3 + random.nextInt(7);
    yaml.append("  - {id: customer, kind: outside}\n");
    for (var i = 1; i <= inner; i++) {
      yaml.append("  - {id: p%d, kind: function}%n".formatted(i));
    }
    yaml.append("arrows:\n");
    for (var i = 1; i <= inner; i++) {
      arrow(i, random.nextInt(i));
    }
    var wanted = Math.max(6 + random.nextInt(15), inner);
    while (arrows < Math.min(wanted, inner * (inner + 1))) {
      arrow(random.nextInt(inner + 1), random.nextInt(inner + 1));
    }
    return CompanyFile.read("random.yaml", yaml.toString());
  }

  /** Party 0 is the Customer. */
  private void arrow(int from, int to) {
    if (from != to && pairs.add(from + ">" + to)) {
      arrows++;
      yaml.append(
          "  - {id: a%d, from: %s, to: %s, %s}%n"
              .formatted(
                  arrows, party(from), party(to), from == 0 ? "observed: true" : promises()));
    }
  }

  private static String party(int number) {
    return number == 0 ? "customer" : "p" + number;
  }

  /** One promise of time or of rating, or both. */
  private String promises() {
    var kind = random.nextInt(4);
    var parts = new TreeSet<String>();
    if (kind < 3) {
      parts.add(
          "{id: in-time, valid: requested, good: delivered, within: %s, window: 90d, target: %s}"
              .formatted(of(LIMITS), of(TARGETS)));
    }
    if (kind > 1) {
      parts.add("{id: liked, good: rating >= 4, window: 90d, target: %s}".formatted(of(TARGETS)));
    }
    return "promises: [" + String.join(", ", parts) + "]";
  }

  private String of(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
