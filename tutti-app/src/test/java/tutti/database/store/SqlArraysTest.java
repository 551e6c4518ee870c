package tutti.database.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.Home;

/** Many rows in one statement. */
class SqlArraysTest {

  private final JdbcClient sql = JdbcClient.create(Home.BUNDLED.sql());

  private record Line(String key, Optional<Instant> at, Optional<String> note, int count) {}

  private List<Line> asked(List<Line> lines) {
    return sql.sql(
            """
            select key, at, note, count
              from unnest(:key, :at, :note, :count) with ordinality
                as line(key, at, note, count, place)
             order by place
            """)
        .params(
            new SqlArrays<>(lines)
                .text("key", Line::key)
                .optionalTime("at", Line::at)
                .optional("note", Line::note)
                .number("count", Line::count)
                .byName())
        .query((row, i) ->
            new Line(
                row.getString("key"),
                Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("note")),
                row.getInt("count")))
        .list();
  }

  @Test
  void columnsBecomeRowsAgainAndWhatIsAbsentStaysSo() {
    var lines =
        List.of(
            new Line("a,\"b\"", Optional.empty(), Optional.of("null"), 1),
            new Line("", Optional.of(Instant.parse("2026-10-25T00:30:00Z")), Optional.empty(), -2),
            new Line("{}", Optional.of(Instant.parse("2026-10-25T01:30:00Z")), Optional.of(""), 3));
    assertThat(asked(lines)).isEqualTo(lines);
  }

  @Test
  void noRowsAreNone() {
    assertThat(asked(List.of())).isEmpty();
  }
}
