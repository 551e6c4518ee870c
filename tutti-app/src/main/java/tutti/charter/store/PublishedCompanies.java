package tutti.charter.store;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.store.CharterVersions.Head;
import tutti.charter.store.CharterVersions.Version;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/**
 * The published companies, each read once: a version never changes, so the latest few that were
 * asked for are kept.
 */
@Component
public class PublishedCompanies {

  private static final int KEPT = 4;

  private final CharterVersions versions;
  private final Cache<Head, Published> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  public PublishedCompanies(CharterVersions versions) {
    this.versions = versions;
  }

  /** A version and the company it describes. */
  public record Published(Version version, Company company) {
    public Published {
      requireNonNull(version, "version");
      requireNonNull(company, "company");
    }
  }

  /** The company in force. */
  public Optional<Published> current() {
    return versions.latest().map(this::read);
  }

  /** The company of a version. */
  public Optional<Published> version(int number) {
    return versions.find(number).map(this::read);
  }

  /** The company that was in force at an instant. */
  public Optional<Published> at(Instant at) {
    return versions.at(at).map(this::read);
  }

  private synchronized Published read(Head head) {
    var known = Optional.ofNullable(kept.getIfPresent(head));
    return known.orElseGet(() -> keep(read(versions.text(head))));
  }

  private static Published read(Version version) {
    return new Published(
        version, CompanyFile.stored("charter " + version.number(), version.yaml()));
  }

  /** Keeps what was read already, such as a version about to be published. */
  public synchronized Published keep(Published published) {
    kept.put(published.version().head(), published);
    return published;
  }
}
