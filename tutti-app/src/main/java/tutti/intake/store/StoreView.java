package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.charter.store.CharterVersions;
import tutti.charter.store.PublishedCompanies;

/** What is remembered, seen over one connection, such as that of a snapshot. */
public record StoreView(JdbcClient sql) {

  public StoreView {
    requireNonNull(sql, "sql");
  }

  public EvidenceLog evidence() {
    return new EvidenceLog(sql);
  }

  public HandOffs handOffs() {
    return new HandOffs(sql, new ArrivalCounts(sql));
  }

  public PublishedCompanies companies() {
    return new PublishedCompanies(new CharterVersions(sql));
  }

  public DerivedRows derived() {
    return new DerivedRows(sql);
  }
}
