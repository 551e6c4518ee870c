package tutti.database;

import tutti.WebHouse;
import tutti.database.disk.DiskFloor;
import tutti.database.disk.PretendedDisk;

/** A house whose disk and database are looked at only when a test says so. */
public final class Pretended {

  private Pretended() {}

  /** Nobody looks by himself any more. */
  public static void unwatched(WebHouse house) {
    house.bean("watches", WatchThreads.class).stop();
  }

  /** The disk of the house is so large and so full, in MB. */
  public static void disk(WebHouse house, long usable, long total) {
    unwatched(house);
    PretendedDisk.of(house.bean("diskFloor", DiskFloor.class), usable, total);
  }

  /** The house notices that its database is there again. */
  public static void thawed(WebHouse house) {
    database(house).look();
  }

  /** Looks once at the disk as it is, as the house does each second. */
  static DiskFloor look(WebHouse house) {
    var floor = house.bean("diskFloor", DiskFloor.class);
    floor.look();
    floor.trim();
    return floor;
  }

  static DatabaseWatch database(WebHouse house) {
    return house.bean("databaseWatch", DatabaseWatch.class);
  }
}
