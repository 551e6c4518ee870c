package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import tutti.testkit.LawCases;

/** The driver, the pool and the Unix socket between them and the server. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DriverTest {

  private static final String FOR_LONG = "select pg_sleep(600)";

  @TempDir(factory = Site.class)
  static Path folder;

  static EmbeddedPostgres postgres;

  @BeforeAll
  static void aServer() {
    postgres = Site.start(folder);
  }

  @AfterAll
  static void ends() {
    postgres.close();
  }

  private static Connection connect(String property, String value) throws SQLException {
    var properties = new Properties();
    properties.put("user", postgres.user());
    properties.put("password", postgres.password());
    properties.put(property, value);
    return DriverManager.getConnection(postgres.jdbcUrl(), properties);
  }

  @Test
  void aQueryThatTakesTooLongIsCancelledAndTheConnectionGoesOn() throws SQLException {
    try (var connection = Site.connect(postgres);
        var statement = connection.createStatement()) {
      statement.setQueryTimeout(1);
      assertThatThrownBy(() -> statement.execute(FOR_LONG))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
      assertThat(Site.ask(connection, "select 7")).isEqualTo("7");
    }
  }

  @Test
  void aSilentServerIsGivenUpAfterTheSocketsTimeout() throws SQLException {
    try (var connection = connect("socketTimeout", "1")) {
      assertThatThrownBy(() -> Site.ask(connection, FOR_LONG))
          .isInstanceOf(SQLException.class)
          .hasRootCauseInstanceOf(SocketTimeoutException.class);
      assertThat(connection.isClosed()).isTrue();
    }
  }

  @Test
  void aNetworkTimeoutThatIsTakenBackLeavesTheConnectionWhole() throws SQLException {
    try (var connection = Site.connect(postgres);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      connection.setNetworkTimeout(threads, 30_000);
      assertThat(connection.isValid(10)).isTrue();
      connection.setNetworkTimeout(threads, 0);
      assertThat(Site.ask(connection, "select pg_sleep(0.2)::text")).isEmpty();
    }
  }

  @Test
  void bigAnswersAndBigQuestionsArriveWhole() throws SQLException {
    String much = "é".repeat(10_000_000);
    try (var connection = Site.connect(postgres);
        var statement = connection.prepareStatement("select ?::text || '!'")) {
      statement.setString(1, much);
      try (var rows = statement.executeQuery()) {
        rows.next();
        assertThat(rows.getString(1).equals(much + "!")).isTrue();
      }
    }
  }

  @Test
  void manyRowsArriveInOrder() throws SQLException {
    try (var connection = Site.connect(postgres);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(1_000);
      int expected = 0;
      try (var rows = statement.executeQuery("select generate_series(1, 300000)")) {
        while (rows.next()) {
          expected++;
          assertThat(rows.getInt(1)).isEqualTo(expected);
        }
      }
      assertThat(expected).isEqualTo(300_000);
    }
  }

  @Test
  void whatIsCopiedInComesOutAgain() throws Exception {
    try (var connection = Site.connect(postgres)) {
      try (var statement = connection.createStatement()) {
        statement.execute("create table copied (line text)");
      }
      String lines = "a line of some length that is stored\n".repeat(300_000);
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      assertThat(copy.copyIn("copy copied from stdin", new StringReader(lines))).isEqualTo(300_000);
      var out = new StringWriter();
      copy.copyOut("copy copied to stdout", out);
      assertThat(out.toString().equals(lines)).isTrue();
    }
  }

  @Test
  void noticesThatHaveNotComeAreNotWaitedForAndOneThatHasIsSeen() throws SQLException {
    try (var ear = Site.connect(postgres);
        var mouth = Site.connect(postgres)) {
      Site.tell(ear, "listen news");
      var listening = ear.unwrap(PGConnection.class);
      assertThat(listening.getNotifications(20)).isNullOrEmpty();
      Site.tell(mouth, "notify news, 'hello'");
      assertThat(listening.getNotifications(30_000)).hasSize(1);
      assertThat(Site.ask(ear, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void abortingAConnectionEndsAReadInAnotherThread() throws Exception {
    for (int round = 0; round < LawCases.cases(20); round++) {
      var connection = Site.connect(postgres);
      var read = reading(connection);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        connection.abort(threads);
      }
      assertThat(read.get(30, TimeUnit.SECONDS)).isInstanceOf(SQLException.class);
      connection.close();
    }
  }

  private static Future<Exception> reading(Connection connection) {
    var ended = new CompletableFuture<Exception>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            Site.ask(connection, FOR_LONG);
            ended.complete(new IllegalStateException("it answered"));
          } catch (SQLException e) {
            ended.complete(e);
          }
        });
    return ended;
  }

  @Test
  void aBackendThatIsKilledEndsTheRead() throws Exception {
    var connection = Site.connect(postgres);
    long backend = Long.parseLong(Site.ask(connection, "select pg_backend_pid()"));
    var read = reading(connection);
    try (var superuser = Site.connectAsSuperuser(postgres)) {
      Site.ask(superuser, "select pg_terminate_backend(" + backend + ")");
    }
    assertThat(read.get(30, TimeUnit.SECONDS)).isInstanceOf(SQLException.class);
    connection.close();
  }

  @Test
  void aThousandVirtualThreadsShareThePoolWhileSlowQueriesRun() throws Exception {
    try (var pool = pool();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Exception>> slow = new ArrayList<>();
      List<Connection> held = new ArrayList<>();
      for (int next = 0; next < 8; next++) {
        held.add(pool.getConnection());
        slow.add(reading(held.getLast()));
      }
      List<Future<Integer>> answers = new ArrayList<>();
      for (int next = 0; next < 1_000; next++) {
        int number = next;
        answers.add(threads.submit(() -> tenfold(pool, number)));
      }
      for (int next = 0; next < 1_000; next++) {
        assertThat(answers.get(next).get(90, TimeUnit.SECONDS)).isEqualTo(10 * next);
      }
      assertThat(slow).noneMatch(Future::isDone);
      for (Connection connection : held) {
        connection.abort(threads);
      }
    }
  }

  private static HikariDataSource pool() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(postgres.jdbcUrl());
    pool.setUsername(postgres.user());
    pool.setPassword(postgres.password());
    pool.setMaximumPoolSize(16);
    pool.setConnectionTimeout(80_000);
    return pool;
  }

  private static int tenfold(HikariDataSource pool, int number) throws SQLException {
    int sum = 0;
    for (int time = 0; time < 10; time++) {
      try (var connection = pool.getConnection()) {
        sum += Integer.parseInt(Site.ask(connection, "select " + number));
      }
    }
    return sum;
  }
}
