package tutti.database.disk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutti.availability.Unavailable;
import tutti.database.disk.DiskLevels.State;
import tutti.database.disk.DiskSpace.Room;

/**
 * Keeps so much of the disk free that the database can write its log and recover: below a floor
 * nothing more is stored, until there is room again.
 */
public final class DiskFloor {

  /** When it is worth asking again. */
  public static final Duration RETRY = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(DiskFloor.class);

  private final DiskSpace space;
  private final Optional<DiskReserve> ballast;
  private volatile KnownSpace known = new KnownSpace(State.PLENTY, new Room(Long.MAX_VALUE, 0));

  private record KnownSpace(State state, Room room) {
    DiskLevels levels() {
      return new DiskLevels(room.total());
    }
  }

  /**
   * @param ballast what is given up when the disk is filled by others; none where the database lies
   *     elsewhere
   */
  public DiskFloor(DiskSpace space, Optional<DiskReserve> ballast) {
    this.space = requireNonNull(space, "space");
    this.ballast = requireNonNull(ballast, "ballast");
  }

  /** Whether the database lies on this disk, and not elsewhere. */
  private boolean holdsTheDatabase() {
    return ballast.isPresent();
  }

  /** Whether something can be stored in the database. */
  public boolean hasRoom() {
    return !holdsTheDatabase() || hasRoomForFiles();
  }

  /** Whether a file can be kept. */
  public boolean hasRoomForFiles() {
    return known.state() != State.FULL;
  }

  /**
   * To be called before something is stored.
   *
   * @throws Unavailable when there is no room for it
   */
  public void mustHaveRoom() {
    if (!hasRoom()) {
      throw noRoom();
    }
  }

  /** That there is no room. */
  public Unavailable noRoom() {
    return new Unavailable(Unavailable.Cause.DISK, full(known), RETRY);
  }

  /** What everybody should know. */
  public Optional<DiskNotice> notice() {
    var now = known;
    return switch (now.state()) {
      case PLENTY -> Optional.empty();
      case LOW -> Optional.of(new DiskNotice(false, low(now)));
      case FULL -> Optional.of(new DiskNotice(true, full(now)));
    };
  }

  private static String low(KnownSpace now) {
    return "The disk of this Tutti is nearly full: %s are left. At %s nothing more is stored until there is room."
        .formatted(left(now), DiskLevels.words(now.levels().floor()));
  }

  private static String full(KnownSpace now) {
    return "The disk of this Tutti is full but for %s, so nothing more is stored; reading goes on. Storing begins again by itself when %s are free."
        .formatted(left(now), DiskLevels.words(now.levels().again()));
  }

  private static String left(KnownSpace now) {
    return DiskLevels.words(now.room().usable());
  }

  /** Looks once. */
  public synchronized void look() {
    try {
      saw(space.look());
    } catch (IOException e) {
      LOG.debug("The disk does not say how full it is", e);
    }
  }

  /** Takes note of what a look showed, and says so once where it changes anything. */
  synchronized void saw(Room room) {
    var before = known;
    known = new KnownSpace(new DiskLevels(room.total()).next(before.state(), room.usable()), room);
    if (before.state() != known.state()) {
      LOG.warn(
          "{}",
          notice()
              .map(DiskNotice::says)
              .orElse("There is room on the disk again: %s are left.".formatted(left(known))));
    }
  }

  /** Gives the ballast up or takes it on, as there is room. */
  public synchronized void trim() {
    ballast.ifPresent(kept -> {
      try {
        trim(kept);
      } catch (IOException e) {
        LOG.debug("The reserve on the disk could not be changed", e);
      }
    });
  }

  private void trim(DiskReserve kept) throws IOException {
    var usable = known.room().usable();
    if (usable < DiskLevels.EMPTY) {
      kept.drop();
    } else if (!kept.isKept() && usable - kept.bytes() >= known.levels().warning()) {
      kept.keep();
    }
  }
}
