package tutti;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import tutti.backup.MigrationCopy;
import tutti.database.BeforeMigration;
import tutti.database.DatabaseAddress;
import tutti.database.PostgresDatabase;

/** The rooms that need Spring, wired. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {

  /** Where the database is, which may still be starting. */
  @Bean
  DatabaseAddress databaseAddress(Future<PostgresDatabase> database) {
    try {
      return address(database.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  private static DatabaseAddress address(PostgresDatabase database) {
    return new DatabaseAddress(
        database.url(), database.user(), database.password(), database.where());
  }

  /** A page may not be waited for too long; a command takes as long as it needs. */
  @Bean
  HikariDataSource dataSource(DatabaseAddress address, ApplicationContext context) {
    return context instanceof WebServerApplicationContext
        ? address.forPages()
        : address.forCommands();
  }

  /** A copy of everything in the data folder before the tables change. */
  @Bean
  BeforeMigration migrationCopy(
      @Value("${tutti.data-dir:tutti-data}") Path dataDir, InstantSource clock) {
    return new MigrationCopy(dataDir, clock)::copy;
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
