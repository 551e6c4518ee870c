package tutti.bench;

import java.util.Random;

/**
 * A company far larger than any that was written: 2,000 parties, 10,000 arrows, 30,000 promises,
 * 3,000 seats, as YAML of about 5 MB. The same seed gives the same text.
 */
final class LargeCompany {

  static final int PARTIES = 2_000;
  static final int ARROWS = 10_000;
  static final int PROMISES = 3;
  static final int SEATS = 3_000;

  private final Random random;
  private final StringBuilder yaml = new StringBuilder(6_000_000);

  private LargeCompany(long seed) {
    this.random = new Random(seed);
  }

  /** The text of the company with a seed. */
  static String yaml(long seed) {
    var company = new LargeCompany(seed);
    company.head();
    company.parties();
    company.seats();
    company.arrows();
    return company.yaml.toString();
  }

  private void line(String format, Object... values) {
    yaml.append(format.formatted(values)).append('\n');
  }

  private void head() {
    line("apiVersion: tutti/v1");
    line("kind: Company");
    line("name: Large");
  }

  private void parties() {
    line("parties:");
    line("  - {id: p0, name: Customer, kind: outside, side: customer}");
    for (var i = 1; i < PARTIES; i++) {
      var within = i > 50 ? ", kind: role, within: p%d".formatted(1 + i % 50) : "";
      line("  - {id: p%d, name: Party %d%s}", i, i, within);
    }
  }

  private void seats() {
    line("seats:");
    for (var i = 0; i < SEATS; i++) {
      line("  - {party: p%d, person: Person %d}", 1 + i % (PARTIES - 1), random.nextInt(SEATS));
    }
  }

  private void arrows() {
    line("arrows:");
    for (var i = 0; i < ARROWS; i++) {
      var from = 1 + random.nextInt(PARTIES - 1);
      var to = (from + 1 + random.nextInt(PARTIES - 2)) % PARTIES;
      line("  - id: a%d", i);
      line("    from: p%d", from);
      line("    to: p%d", to);
      line("    gives: thing number %d", i);
      line("    promises:");
      line("      - {id: fast, valid: offered, good: accepted, within: 24bh, target: 80%%}");
      line("      - {id: right, good: first-time-right, window: 90d, target: 70%%}");
      line("      - {id: loved, good: rating >= 4, window: 180d, target: 80%%}");
    }
  }
}
