package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tutti.WebHouse;
import tutti.availability.Unavailable;
import tutti.database.embedded.Site;

/** A real database that freezes, is cut off, is locked or takes too long, under real pages. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class OutageTest {

  private static final int POOL = 16;
  private static final WebHouse HOUSE = WebHouse.bundled();

  private final Asking asking = new Asking(HOUSE);
  private final JdbcTemplate sql = HOUSE.bean("jdbcTemplate", JdbcTemplate.class);
  private final TransactionTemplate transaction =
      HOUSE.bean("transactionTemplate", TransactionTemplate.class);
  private final WriteGate gate = HOUSE.bean("writeGate", WriteGate.class);

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  @BeforeEach
  void aCompany() {
    Pretended.unwatched(HOUSE);
    Pretended.database(HOUSE).look();
    forgetTheCut();
    assertThat(asking.publish("Small").statusCode()).isEqualTo(200);
  }

  private static void forgetTheCut() {
    HOUSE.bean("dataSource", HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  private static List<Integer> statuses(Stream<CompletableFuture<HttpResponse<String>>> answers) {
    return answers.toList().stream()
        .map(CompletableFuture::join)
        .map(HttpResponse::statusCode)
        .toList();
  }

  private void everyPageIsThere() {
    var paths = List.of("/", "/arrows", "/health", "/charter", "/api/v1/company", "/parties");
    assertThat(paths).allSatisfy(path -> assertThat(asking.get(path).statusCode()).isEqualTo(200));
    crowdsAreServed("/arrows");
  }

  /** However busy the machine is: more visitors than connections are all served again. */
  private void crowdsAreServed(String path) {
    Site.await(
        "forty at once are answered",
        () ->
            statuses(IntStream.range(0, 40).mapToObj(_ -> asking.getAside(path))).stream()
                .allMatch(status -> status == 200));
  }

  @Test
  void whileItIsFrozenEveryRequestIsAnsweredAndAfterwardsAllIsAsBefore() {
    try (var frozen = FrozenPostgres.of(HOUSE)) {
      var caught = IntStream.range(0, 30).mapToObj(_ -> asking.getAside("/charter")).toList();
      assertThat(statuses(caught.stream())).containsOnly(503);
      assertThat(asking.get("/healthz").body()).isEqualTo("ok\n");
      Pretended.database(HOUSE).look();
      Pretended.database(HOUSE).look();
      pagesSaySo();
      programsAreToldSo();
      assertThat(asking.get("/tutti.css").statusCode()).isEqualTo(200);
      assertThat(asking.get("/vendor/htmx-2.0.11/htmx.min.js").statusCode()).isEqualTo(200);
      assertThat(asking.get("/healthz").statusCode()).isEqualTo(503);
      assertThat(asking.get("/healthz").body()).isEqualTo("database: It does not answer.\n");
      assertThat(frozen).isNotNull();
    }
    Pretended.database(HOUSE).look();
    assertThat(asking.get("/healthz").statusCode()).isEqualTo(200);
    everyPageIsThere();
  }

  private void pagesSaySo() {
    var page = asking.get("/charter");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(page.body())
        .contains(
            "The database does not answer just now. Nothing you stored is lost; this page works"
                + " again by itself as soon as it does.");
    assertThat(page.headers().firstValue("Refresh")).hasValue("5");
  }

  private void programsAreToldSo() {
    var read = asking.get("/api/v1/company");
    assertThat(read.statusCode()).isEqualTo(503);
    assertThat(read.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var change = asking.put("/api/v1/company");
    assertThat(change.statusCode()).isEqualTo(503);
    assertThat(change.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(change.body()).contains("this was not stored");
  }

  @Test
  void connectionsThatWereCutCostAtMostOneAnswerEach() {
    asking.get("/");
    cutAllOthers();
    Pretended.database(HOUSE).look();
    assertThat(Pretended.database(HOUSE).answers()).isTrue();
    var answers =
        IntStream.range(0, 60).mapToObj(_ -> asking.get("/charter").statusCode()).toList();
    assertThat(answers).allMatch(status -> status == 200 || status == 503);
    assertThat(answers.stream().filter(status -> status == 503).count()).isLessThanOrEqualTo(POOL);
    forgetTheCut();
    everyPageIsThere();
  }

  private void cutAllOthers() {
    sql.query(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()
        """,
        row -> {});
  }

  @Test
  void aPageThatWaitsForALockIsToldThatItIsBusy() throws SQLException {
    try (var other = DataSourceUtils.getConnection(dataSource()).unwrap(Connection.class);
        var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(7702)");
      var busy = asking.publish("Another");
      assertThat(busy.statusCode()).isEqualTo(429);
      assertThat(busy.headers().firstValue("Retry-After")).isPresent();
      assertThat(busy.body()).contains("Something long is being stored just now");
      statement.execute("select pg_advisory_unlock(7702)");
    }
    assertThat(asking.publish("Another").statusCode()).isEqualTo(200);
  }

  private static DataSource dataSource() {
    return HOUSE.bean("dataSource", DataSource.class);
  }

  private String setting(String name) {
    return Optional.ofNullable(sql.queryForObject("show " + name, String.class)).orElse("");
  }

  @Test
  void whatNobodyWaitsForTakesItsTimeAndOnlyThat() {
    assertThat(setting("statement_timeout")).isEqualTo("8s");
    assertThat(setting("lock_timeout")).isEqualTo("5s");
    transaction.executeWithoutResult(_ -> {
      gate.enter();
      assertThat(setting("statement_timeout")).isEqualTo("0");
      assertThat(setting("lock_timeout")).isEqualTo("0");
      assertThat(patienceOfTheNetwork()).isZero();
    });
    assertThat(IntStream.range(0, 40).mapToObj(_ -> setting("statement_timeout")))
        .containsOnly("8s");
    transaction.executeWithoutResult(_ -> assertThat(patienceOfTheNetwork()).isEqualTo(9_000));
  }

  private static int patienceOfTheNetwork() {
    try {
      return DataSourceUtils.getConnection(dataSource()).getNetworkTimeout();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aChangeSomebodyWaitsForIsLimitedUntilItHasToStayLong() {
    var deadline = new RequestDeadline(Thread.currentThread(), System::nanoTime);
    ScopedValue.where(RequestDeadline.CURRENT, deadline)
        .run(() ->
            transaction.executeWithoutResult(_ -> {
              gate.enter();
              assertThat(setting("statement_timeout")).isEqualTo("8s");
              gate.stayLong();
              assertThat(setting("statement_timeout")).isEqualTo("0");
              assertThat(setting("lock_timeout")).isEqualTo("5s");
            }));
  }

  @Test
  void aLongStatementIsCutOnAPageAndNotWhereItMayBeLong() {
    var patient =
        CompletableFuture.runAsync(() ->
            transaction.executeWithoutResult(_ -> {
              gate.stayLong();
              sql.execute("select pg_sleep(9.2)");
            }));
    assertThatThrownBy(() -> sql.execute("select pg_sleep(60)"))
        .satisfies(e ->
            assertThat(DatabaseTrouble.of(e, false))
                .map(Unavailable::why)
                .hasValue(Unavailable.Cause.OUT_OF_TIME));
    patient.join();
  }

  @Test
  void patientStatementsOfASilentDatabaseAreBrokenOff() {
    var patience = HOUSE.bean("statementPatience", StatementPatience.class);
    var waiting =
        CompletableFuture.runAsync(() ->
            transaction.executeWithoutResult(_ -> {
              gate.enter();
              sql.execute("select pg_sleep(120)");
            }));
    Site.await("it waits", () -> count("query like 'select pg_sleep(120)%'") > 0);
    patience.giveUp();
    assertThatThrownBy(waiting::join)
        .satisfies(e -> assertThat(DatabaseTrouble.of(e, false)).isPresent());
    cutAllOthers();
  }

  private int count(String which) {
    return Optional.ofNullable(
            sql.queryForObject(
                "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and " + which,
                Integer.class))
        .orElse(0);
  }

  @Test
  void aThreadThatIsInterruptedLosesItsConnectionAndThePoolMakesAnother() throws Exception {
    var failed = new CompletableFuture<Throwable>();
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                sql.execute("select pg_sleep(30)");
              } catch (RuntimeException e) {
                failed.complete(e);
              }
            });
    Site.await("it waits", () -> count("query like 'select pg_sleep(30)%'") > 0);
    thread.interrupt();
    assertThat(DatabaseTrouble.of(failed.join(), false)).isPresent();
    crowdsAreServed("/charter");
    cutAllOthers();
  }

  @Test
  void aCommitThatBrokeOffSaysThatNobodyKnows() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              sql.execute("create table broken_off (id int)");
              cut(sql.queryForObject("select pg_backend_pid()", Integer.class));
            }))
        .satisfies(e ->
            assertThat(DatabaseTrouble.said(e))
                .map(Unavailable::says)
                .hasValueSatisfying(says ->
                    assertThat(says).contains("not known whether this was stored", "Look before")));
  }

  private static void cut(@Nullable Integer pid) {
    var address = HOUSE.bean("databaseAddress", DatabaseAddress.class);
    var other =
        new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
    new JdbcTemplate(other).query("select pg_terminate_backend(" + pid + ")", row -> {});
    other.destroy();
  }

  @Test
  void noPageIsAnsweredAsideWhereNobodyLooksAtItsTime() {
    var routes =
        HOUSE
            .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .values();
    assertThat(routes)
        .isNotEmpty()
        .allSatisfy(route -> {
          var type = route.getMethod().getReturnType().getName();
          assertThat(type)
              .doesNotContain("Callable", "Deferred", "Completion", "Completable")
              .doesNotContain("Emitter", "StreamingResponseBody", "WebAsyncTask", "Publisher");
        });
  }
}
