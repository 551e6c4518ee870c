package tutti.bench;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** Inserts facts in plain batches, each a transaction. */
record InsertingClient(Connection database, int facts, AtomicLong keys) implements FactClient {

  InsertingClient {
    requireNonNull(database, "database");
    requireNonNull(keys, "keys");
  }

  @Override
  public int send() throws SQLException {
    database.setAutoCommit(false);
    try (var insert =
        database.prepareStatement(
            """
            insert into bench_evidence (id, source, arrow, key, stage, at, attributes)
            values (?, 'api', ?, ?, 'requested', '2026-03-04T14:22:00Z', '{}')
            """)) {
      for (var i = 0; i < facts; i++) {
        add(insert, keys.incrementAndGet());
      }
      insert.executeBatch();
    }
    database.commit();
    return facts;
  }

  private static void add(PreparedStatement insert, long key) throws SQLException {
    insert.setString(1, "e" + key);
    insert.setString(2, "a" + key % 200);
    insert.setString(3, "k" + key);
    insert.addBatch();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
