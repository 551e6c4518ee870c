package tutti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.charter.Charters;
import tutti.database.embedded.OutsideServer;
import tutti.database.embedded.Site;
import tutti.intake.EvidenceIntake;
import tutti.report.CompanyReports;

/** The two databases the same tests run on; each is opened once for all tests. */
public enum Home {

  /** The PostgreSQL that Tutti brings along. */
  BUNDLED {
    @Override
    Map<String, String> environment() {
      return Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
    }
  },

  /** One of the user's own, named by {@code TUTTI_DB_URL}. */
  OUTSIDE {
    @Override
    Map<String, String> environment() {
      return OutsideServer.oldest().environment();
    }
  };

  private SpringHouse.@Nullable Open open;
  private final List<String> said = new ArrayList<>();

  abstract Map<String, String> environment();

  private synchronized SpringHouse.Open open() {
    var known = Optional.ofNullable(open).orElseGet(this::opened);
    open = known;
    return known;
  }

  private SpringHouse.Open opened() {
    try {
      var house = new SpringHouse(environment(), said::add);
      var folder = Site.passable();
      var opened = (SpringHouse.Open) house.open(folder, OptionalInt.empty());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(opened, folder)));
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void leave(SpringHouse.Open opened, Path folder) {
    opened.close();
    Site.remove(folder);
  }

  /** Nothing is known yet. */
  public Home emptied() {
    sql().execute("truncate " + String.join(", ", tables()));
    return this;
  }

  /** Whatever the migrations made. */
  private List<String> tables() {
    return sql()
        .query(
            """
            select quote_ident(tablename) from pg_tables
             where schemaname = 'public' and tablename <> 'flyway_schema_history'
            """,
            (row, i) -> row.getString(1));
  }

  public Charters charters() {
    return open().charters();
  }

  public EvidenceIntake intake() {
    return open().intake();
  }

  public CompanyReports reports() {
    return open().reports();
  }

  /** What Spring made of a class. */
  public <T> T bean(Class<T> type) {
    return open().context().getBean(type);
  }

  /** A way to look behind the doors. */
  public JdbcTemplate sql() {
    return bean(JdbcTemplate.class);
  }

  /** What was said while it opened. */
  public List<String> said() {
    open();
    return said;
  }
}
