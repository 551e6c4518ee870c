package tutti;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tutti.store.Database;

/** The rooms that need Spring, wired. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {

  /** Connections to a database that may still be starting. */
  @Bean
  HikariDataSource dataSource(Future<Database> database) {
    try {
      return connections(database.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new CompletionException(e.getCause());
    }
  }

  private static HikariDataSource connections(Database database) {
    var connections = new HikariDataSource();
    connections.setJdbcUrl(database.url());
    connections.setUsername(database.user());
    connections.setPassword(database.password());
    connections.setMaximumPoolSize(16);
    connections.setMinimumIdle(2);
    connections.setConnectionTimeout(3_000);
    // The intake must see what was stored while it waited for its turn.
    connections.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return connections;
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
