package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.evidence.Evidence;

/** All facts, one after another; within a transaction they come in pieces. */
public record FactStream(JdbcClient sql) {

  public FactStream {
    requireNonNull(sql, "sql");
  }

  /** The names of all attributes. */
  public List<String> attributes() {
    return sql.sql(
            """
            select distinct jsonb_object_keys(attributes) from evidence
            """)
        .query((row, i) -> row.getString(1))
        .list();
  }

  /** Hands on each fact in the order in which they were heard. */
  public void forEach(Consumer<Evidence> each) {
    sql.sql(
            """
            select * from evidence order by position
            """)
        .query(row -> {
          each.accept(EvidenceLog.fact(row));
        });
  }
}
