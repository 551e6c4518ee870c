package tutti.handoff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import tutti.evidence.Evidence;

/** A list of evidence as a cursor of primitives; ids become 128 bits of SHA-256. */
final class EvidenceCursor implements FactCursor {

  private final Iterator<Evidence> rest;
  private final MessageDigest digest = sha256();
  private Optional<Evidence> current = Optional.empty();
  private ByteBuffer id = ByteBuffer.allocate(16);

  EvidenceCursor(List<Evidence> evidence) {
    this.rest = evidence.iterator();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean advance() {
    if (!rest.hasNext()) {
      return false;
    }
    current = Optional.of(rest.next());
    id = ByteBuffer.wrap(digest.digest(fact().id().getBytes(StandardCharsets.UTF_8)));
    return true;
  }

  private Evidence fact() {
    return current.orElseThrow();
  }

  @Override
  public long at() {
    return fact().at().toEpochMilli();
  }

  @Override
  public long until() {
    return fact().until().toEpochMilli();
  }

  @Override
  public int stage() {
    return fact().stage().ordinal();
  }

  @Override
  public long idHigh() {
    return id.getLong(0);
  }

  @Override
  public long idLow() {
    return id.getLong(8);
  }

  @Override
  public long due() {
    return fact().details().due().map(Instant::toEpochMilli).orElse(NONE);
  }

  @Override
  public long rating() {
    var rating = fact().details().rating();
    return rating.isPresent() ? rating.getAsInt() : NONE;
  }
}
