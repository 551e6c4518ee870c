package tutti.ingest;

import static java.util.Objects.requireNonNull;

/** One import, from its trial to its end. */
public final class ImportJob {

  private final String id;
  private final Order order;
  private final Trial trial;
  private Stand stand = new Waiting();
  private boolean dropped;

  ImportJob(String id, Order order, Trial trial) {
    this.id = id;
    this.order = order;
    this.trial = trial;
  }

  /** Where an import stands. */
  public sealed interface Stand {}

  /** Nothing is stored yet. */
  public record Waiting() implements Stand {}

  /** So many facts are safe on disk. */
  public record Storing(long facts) implements Stand {}

  /** All is done. */
  public record Stored(Receipt receipt) implements Stand {
    public Stored {
      requireNonNull(receipt, "receipt");
    }
  }

  /** It broke off; what was stored before stays, and importing again completes it. */
  public record Broken(String says) implements Stand {
    public Broken {
      requireNonNull(says, "says");
    }
  }

  public String id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public Trial trial() {
    return trial;
  }

  /** Whether there is anything to import. */
  public boolean worthwhile() {
    return trial.refused().isEmpty() && (trial.facts() > 0 || order.charter().isPresent());
  }

  public synchronized Stand stand() {
    return stand;
  }

  synchronized void move(Stand to) {
    stand = to;
  }

  /** Whether this call is the one that starts it. */
  synchronized boolean start() {
    var first = !dropped && stand instanceof Waiting && worthwhile();
    if (first) {
      stand = new Storing(0);
    }
    return first;
  }

  /** Whether its files may go: from then on it does not start; one that is storing stays. */
  synchronized boolean drop() {
    dropped |= !(stand instanceof Storing);
    return dropped;
  }
}
