package tutti.charter;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.company.CharterPublished;
import tutti.company.file.CompanyFile;
import tutti.store.CharterVersions;
import tutti.store.CharterVersions.Version;

/** The charters of the company. */
@Component
public class Charters {

  private final CharterVersions versions;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  Charters(
      CharterVersions versions,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.versions = versions;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** The charter in force. */
  public Optional<Charter> current() {
    return versions.latest().map(Charters::charter);
  }

  private static Charter charter(Version version) {
    var company = CompanyFile.read("charter " + version.number(), version.yaml());
    return new Charter(version.number(), company, version.yaml(), version.publishedAt());
  }

  /**
   * Publishes a text as the next version. A text equal to the one in force publishes nothing.
   *
   * @param file the name problems are reported under
   * @throws tutti.reading.Unreadable when the text is no company
   */
  public Charter publish(String file, String yaml, String by, String why) {
    var company = CompanyFile.read(file, yaml);
    return transaction.execute(status -> {
      var before = versions.latest();
      if (before.filter(version -> version.yaml().equals(yaml)).isPresent()) {
        return charter(before.get());
      }
      var number = before.map(Version::number).orElse(0) + 1;
      var version = new Version(number, yaml, clock.instant(), by, why);
      versions.append(version);
      events.publishEvent(new CharterPublished(number, company));
      return charter(version);
    });
  }
}
