package tutti.insight.whatif;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a change would do, in the model of {@link WhatIf}. Shares are 0 to 1.
 *
 * @param before the share of things that reach the Customer now
 * @param after the share that would
 * @param gain after less before, run by run
 * @param paidBefore the share of customers who get everything they need and pay
 * @param paidAfter the share who would
 * @param paths how many value paths there are
 * @param died the paths nothing comes along any more, each as the ids of its arrows
 * @param starved arrows that have nothing to hand on any more, each with the one that starves it
 * @param assumed arrows on a path that nobody measures; they are taken to be always good
 */
public record WhatIfOutlook(
    WhatIfChange change,
    RunEstimate before,
    RunEstimate after,
    RunEstimate gain,
    RunEstimate paidBefore,
    RunEstimate paidAfter,
    int paths,
    List<List<String>> died,
    Map<String, String> starved,
    List<String> assumed) {

  public WhatIfOutlook {
    requireNonNull(change, "change");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(gain, "gain");
    requireNonNull(paidBefore, "paidBefore");
    requireNonNull(paidAfter, "paidAfter");
    died = died.stream().map(List::copyOf).toList();
    starved = Collections.unmodifiableMap(new TreeMap<>(starved));
    assumed = List.copyOf(assumed);
  }
}
