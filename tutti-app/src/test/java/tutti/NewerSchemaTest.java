package tutti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tutti.charter.Charters;
import tutti.cli.option.CommandRefusal;
import tutti.company.sample.SampleCompany;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.Site;
import tutti.people.Actor;

/** An older Tutti on the data of a newer one. */
class NewerSchemaTest {

  private static final String NEWER =
      """
      insert into flyway_schema_history
        (installed_rank, version, description, type, script, checksum, installed_by,
         execution_time, success)
      values (99, '99', 'to come', 'SQL', 'V99__to_come.sql', 1, 'test', 1, true)
      """;

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  private static SpringHouse house() throws Exception {
    return new SpringHouse(Home.BUNDLED.environment(), _ -> {});
  }

  private String behind(String words) throws Exception {
    try (var database = PostgresDatabase.open(folder, Home.BUNDLED.environment(), _ -> {})) {
      var connection =
          new SingleConnectionDataSource(
              database.url(), database.user(), database.password(), true);
      var sql = new JdbcTemplate(connection);
      var said = String.valueOf(sql.queryForList(words + " returning *"));
      connection.destroy();
      return said;
    }
  }

  @Test
  void isRefusedInASentenceAndChangesNothing() throws Exception {
    try (var open = (SpringHouse.Open) house().open(folder, OptionalInt.empty())) {
      open.context()
          .getBean(Charters.class)
          .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    }
    behind(NEWER);
    assertThatThrownBy(() -> house().open(folder, OptionalInt.empty()))
        .isInstanceOf(CommandRefusal.class)
        .message()
        .startsWith("The data in " + folder.toRealPath())
        .contains("were written by a newer Tutti (schema 99; this one knows ")
        .endsWith("from " + folder.toRealPath() + "/copies. Nothing was changed.");
    assertThat(behind("delete from flyway_schema_history where version = '99'"))
        .contains("to come");
    try (var open = house().open(folder, OptionalInt.empty())) {
      assertThat(open.charters().current()).isPresent();
    }
  }
}
