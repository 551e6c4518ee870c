package tutti.handoff;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/** A list of evidence, which is not empty, as a cursor. */
final class EvidenceCursor implements FactCursor {

  private final Iterator<Evidence> rest;
  private Evidence fact;

  EvidenceCursor(List<Evidence> evidence) {
    this.rest = evidence.iterator();
    this.fact = evidence.getFirst();
  }

  @Override
  public boolean advance() {
    if (!rest.hasNext()) {
      return false;
    }
    fact = rest.next();
    return true;
  }

  @Override
  public String id() {
    return fact.id();
  }

  @Override
  public long at() {
    return fact.at().toEpochMilli();
  }

  @Override
  public long until() {
    return fact.until().toEpochMilli();
  }

  @Override
  public int stage() {
    return fact.stage().ordinal();
  }

  @Override
  public long due() {
    return fact.details().due().map(Instant::toEpochMilli).orElse(NONE);
  }

  @Override
  public long rating() {
    var rating = fact.details().rating();
    return rating.isPresent() ? rating.getAsInt() : NONE;
  }

  @Override
  public boolean counts() {
    return fact.counts();
  }

  @Override
  public boolean assumed() {
    return fact.assumed();
  }

  @Override
  public Details details() {
    return fact.details();
  }
}
