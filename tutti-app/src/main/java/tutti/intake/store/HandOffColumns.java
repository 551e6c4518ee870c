package tutti.intake.store;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.SqlTypeValue;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;

/** Which hand-offs a statement is about, as two columns of the same length. */
public final class HandOffColumns {

  private HandOffColumns() {}

  /** Those that are meant: {@code :arrow} and {@code :key}. */
  public static Map<String, SqlTypeValue> of(Collection<HandOff.Id> ids) {
    return named("arrow", "key", ids);
  }

  /** Those that are left out: {@code :gone_arrow} and {@code :gone_key}. */
  public static Map<String, SqlTypeValue> without(Collection<HandOff.Id> ids) {
    return named("gone_arrow", "gone_key", ids);
  }

  private static Map<String, SqlTypeValue> named(
      String arrow, String key, Collection<HandOff.Id> ids) {
    return new SqlArrays<>(ids).text(arrow, HandOff.Id::arrow).text(key, HandOff.Id::key).byName();
  }
}
