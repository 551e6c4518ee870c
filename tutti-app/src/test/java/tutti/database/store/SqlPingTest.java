package tutti.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.Home;

/** What a ping hears of servers that are there, that went, and that never were. */
class SqlPingTest {

  private static ServerSocket socket() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }

  private static DataSource at(int port) {
    var properties = new Properties();
    properties.setProperty("socketTimeout", "1");
    properties.setProperty("connectTimeout", "1");
    return new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/x", properties);
  }

  @Test
  void nobodyThereIsARefusal() throws Exception {
    int port;
    try (var socket = socket()) {
      port = socket.getLocalPort();
    }
    try (var ping = new SqlPing(at(port))) {
      assertThatThrownBy(ping::ask)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
    }
  }

  @Test
  void somebodyWhoNeverAnswersIsNotWaitedFor() throws Exception {
    try (var socket = socket();
        var ping = new SqlPing(at(socket.getLocalPort()))) {
      assertThatThrownBy(ping::ask)
          .isInstanceOf(SQLException.class)
          .hasRootCauseInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void oneConnectionIsKeptAndOneThatWasCutIsMadeAnewAtOnce() throws Exception {
    var sql = Home.BUNDLED.sql();
    try (var ping = new SqlPing(Home.BUNDLED.bean(DataSource.class))) {
      ping.ask();
      ping.ask();
      cutAllOthers(sql);
      ping.ask();
    }
  }

  private static void cutAllOthers(JdbcTemplate sql) {
    var cut =
        sql.queryForList(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid()
               and backend_type = 'client backend'
            """,
            Boolean.class);
    assertThat(cut).isNotEmpty().containsOnly(true);
  }
}
