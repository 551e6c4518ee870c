package tutti.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The versions of the tables that this program can make. */
public final class KnownSchema {

  private static final String SCRIPTS = "classpath:db/migration/V*__*.sql";
  private static final Pattern NAME = Pattern.compile("V([0-9._]+?)__.*\\.sql");

  private KnownSchema() {}

  /** The newest of them. */
  public static MigrationVersion newest() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SCRIPTS))
          .map(KnownSchema::version)
          .max(Comparator.naturalOrder())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MigrationVersion version(Resource script) {
    var name = NAME.matcher(String.valueOf(script.getFilename()));
    return name.matches() ? MigrationVersion.fromVersion(name.group(1)) : MigrationVersion.EMPTY;
  }

  /** Whether a version is newer than the newest of them. */
  public static boolean newerThanOurs(String schema) {
    return MigrationVersion.fromVersion(schema).isNewerThan(newest().getVersion());
  }
}
