package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.evidence.Evidence;

/** All facts, one after another; within a transaction they come in pieces. */
public record FactStream(JdbcTemplate sql) {

  public FactStream {
    requireNonNull(sql, "sql");
  }

  /** The names of all attributes. */
  public List<String> attributes() {
    return sql.query(
        """
        select distinct jsonb_object_keys(attributes) from evidence
        """,
        (row, i) -> row.getString(1));
  }

  /** Hands on each fact in the order in which they were heard. */
  public void forEach(Consumer<Evidence> each) {
    sql.query(
        """
        select * from evidence order by position
        """,
        row -> {
          each.accept(EvidenceLog.fact(row));
        });
  }
}
