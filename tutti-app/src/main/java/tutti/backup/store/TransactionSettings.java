package tutti.backup.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings of one transaction. */
final class TransactionSettings {

  private TransactionSettings() {}

  /** Values are written alike by every server, and nothing is ended for taking long. */
  static void prepare(JdbcClient sql) {
    sql.sql(
            """
            select set_config(name, value, true)
              from pg_settings
              join (values ('TimeZone', 'UTC'),
                           ('DateStyle', 'ISO, YMD'),
                           ('IntervalStyle', 'postgres'),
                           ('extra_float_digits', '1'),
                           ('bytea_output', 'hex'),
                           ('statement_timeout', '0'),
                           ('lock_timeout', '0'),
                           ('idle_in_transaction_session_timeout', '0'),
                           ('transaction_timeout', '0')) as wanted(name, value) using (name)
            """)
        .query(row -> {});
  }

  /** Neither triggers nor foreign keys are looked at while rows come in, where that is allowed. */
  static void trustRows(JdbcClient sql) {
    sql.sql(
            """
            select set_config('session_replication_role', 'replica', true)
              from pg_roles where rolname = current_user and rolsuper
            """)
        .query(row -> {});
  }
}
