package tutti.database;

import static java.util.Objects.requireNonNull;

import tutti.availability.Unavailable;
import tutti.database.disk.DiskFloor;

/** What every transaction that stores something passes first. */
public final class WriteGate {

  private final DiskFloor floor;
  private final StatementPatience patience;

  WriteGate(DiskFloor floor, StatementPatience patience) {
    this.floor = requireNonNull(floor, "floor");
    this.patience = requireNonNull(patience, "patience");
  }

  /** Whether there is room to store something. */
  public boolean isOpen() {
    return floor.hasRoom();
  }

  /**
   * Begins to store, in the current transaction. Where no request waits, it may take its time and
   * wait for others.
   *
   * @throws Unavailable when there is no room
   */
  public void enter() {
    floor.mustHaveRoom();
    if (RequestDeadline.current().isEmpty()) {
      patience.forAll();
    }
  }

  /**
   * What follows in the current transaction may take as long as it needs, even while somebody
   * waits: it cannot be asked for in smaller parts.
   */
  public void stayLong() {
    RequestDeadline.current().ifPresent(RequestDeadline::lift);
    patience.forWork();
  }
}
