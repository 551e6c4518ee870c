package tutti.logs.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.evidence.LogHeader;

/** What columns stand for, told by the names that standards give them. */
class LogRolesTest {

  private static LogRoles of(String... columns) {
    return LogRoles.standard(new LogHeader("a.csv", 1, List.of(columns)));
  }

  @Test
  void theNamesOfXesAreKnown() {
    var roles =
        of("org:group", "time:timestamp", "case:concept:name", "concept:name", "org:resource");
    assertThat(roles.columns())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ColumnRole.CASE, "case:concept:name",
                ColumnRole.TIME, "time:timestamp",
                ColumnRole.PARTY, "org:group",
                ColumnRole.STAGE, "concept:name",
                ColumnRole.PERSON, "org:resource"));
  }

  @Test
  void theNamesOfOcelAreKnown() {
    var roles = of("ocel:eid", "ocel:activity", "ocel:timestamp", "ocel:oid");
    assertThat(roles.column(ColumnRole.CASE)).contains("ocel:oid");
    assertThat(roles.column(ColumnRole.TIME)).contains("ocel:timestamp");
    assertThat(roles.column(ColumnRole.PARTY)).isEmpty();
  }

  @Test
  void theStricterNameGoesBeforeTheLooser() {
    assertThat(of("status", "Activity").column(ColumnRole.STAGE)).contains("Activity");
    assertThat(of("CASE ID", "case").column(ColumnRole.CASE)).contains("CASE ID");
  }

  @Test
  void whatWasSaidGoesBeforeWhatIsUsual() {
    var said = new LogRoles(Map.of(ColumnRole.PARTY, "Queue"));
    var roles = said.or(of("org:group", "time:timestamp"));
    assertThat(roles.column(ColumnRole.PARTY)).contains("Queue");
    assertThat(roles.column(ColumnRole.TIME)).contains("time:timestamp");
  }
}
