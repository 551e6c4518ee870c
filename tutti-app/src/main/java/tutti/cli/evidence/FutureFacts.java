package tutti.cli.evidence;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import tutti.evidence.Evidence;
import tutti.handoff.MemoryLedger;

/** Says that facts are dated later than the moment that is looked at: they do not count yet. */
public final class FutureFacts {

  private FutureFacts() {}

  /** Says so in a line, when there are any. */
  public static void tell(MemoryLedger ledger, Instant at, PrintWriter err) {
    var future = ledger.facts().stream().filter(fact -> fact.at().isAfter(at)).toList();
    future.stream()
        .max(Comparator.comparing(Evidence::at))
        .ifPresent(latest -> err.println(line(future.size(), at, latest)));
  }

  private static String line(int facts, Instant at, Evidence latest) {
    return "%s dated in the future of %s and %s not count yet; the latest: %s, hand-off %s, %s at %s."
        .formatted(
            facts == 1 ? "1 fact is" : "%,d facts are".formatted(facts),
            at,
            facts == 1 ? "does" : "do",
            latest.arrow(),
            latest.key(),
            latest.stage().text(),
            latest.at());
  }
}
