package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tutti.backup.store.DatabaseSnapshot;
import tutti.evidence.canonical.CanonicalCsv;
import tutti.intake.store.FactStream;

/** Every fact as canonical CSV, as it is at one moment; memory is bounded. */
@Component
public class EvidenceExport {

  private final DataSource source;

  public EvidenceExport(DataSource source) {
    this.source = requireNonNull(source, "source");
  }

  /**
   * Writes all facts; where they go stays open.
   *
   * @param to opened when it is sure that the facts can leave as CSV
   * @return how many they are
   * @throws BackupRefused when an attribute has a name that no column can have
   */
  public long writeTo(Supplier<Writer> to) {
    try (var snapshot = DatabaseSnapshot.of(source)) {
      var facts = new FactStream(snapshot.sql());
      var attributes = facts.attributes();
      CanonicalCsv.whyNot(attributes)
          .ifPresent(why -> {
            throw new BackupRefused(why + " Keep everything with tutti backup instead.");
          });
      return write(facts, new CanonicalCsv(to.get(), attributes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long write(FactStream facts, CanonicalCsv csv) throws IOException {
    var written = new AtomicLong();
    facts.forEach(fact -> {
      csv.write(fact);
      written.incrementAndGet();
    });
    csv.flush();
    return written.get();
  }
}
