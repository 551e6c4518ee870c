package tutti.database;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tutti.database.disk.DiskFloor;
import tutti.database.disk.DiskReserve;
import tutti.database.disk.DiskSpace;
import tutti.database.store.CheckedMigration;
import tutti.database.store.SqlPing;

/** What looks after the database, wired. */
@Configuration(proxyBeanMethods = false)
class DatabaseSetup {

  private static final int PING_SECONDS = 2;
  private static final int NO_LIMIT = 0;

  @Bean
  SqlPing databasePing(DatabaseAddress address) {
    return new SqlPing(address.single(PING_SECONDS));
  }

  @Bean
  DatabaseWatch databaseWatch(SqlPing ping, InstantSource clock, StatementPatience patience) {
    return new DatabaseWatch(ping, clock, patience::giveUp);
  }

  @Bean
  StatementPatience statementPatience(DataSource connections) {
    return new StatementPatience(connections);
  }

  /** An outside database does not fill our disk, and is not helped by room on it. */
  @Bean
  DiskFloor diskFloor(
      @Value("${tutti.data-dir:.}") Path folder, @Value("${tutti.outside:false}") boolean outside) {
    var ballast = new DiskReserve(folder.resolve("ballast"), DiskReserve.USUAL);
    return new DiskFloor(DiskSpace.of(folder), Optional.of(ballast).filter(_ -> !outside));
  }

  @Bean
  WriteGate writeGate(DiskFloor floor, StatementPatience patience) {
    return new WriteGate(floor, patience);
  }

  @Bean
  WatchThreads watches(DatabaseWatch database, DiskFloor disk) {
    return new WatchThreads(database, disk);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource connections) {
    return new AvailableTransactions(connections);
  }

  @Bean
  FlywayMigrationStrategy checkedMigration(
      DatabaseAddress address, ObjectProvider<BeforeMigration> copies) {
    return new CheckedMigration(
        address.single(NO_LIMIT), address.where(), Optional.ofNullable(copies.getIfAvailable()));
  }
}
