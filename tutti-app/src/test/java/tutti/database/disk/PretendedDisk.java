package tutti.database.disk;

import tutti.database.disk.DiskSpace.Room;

/** A disk that is as full as a test says. */
public final class PretendedDisk {

  private PretendedDisk() {}

  /** The floor is told of so many MB in all, and so many that are left. */
  public static void of(DiskFloor floor, long usable, long total) {
    floor.saw(new Room(usable * DiskLevels.MB, total * DiskLevels.MB));
  }
}
