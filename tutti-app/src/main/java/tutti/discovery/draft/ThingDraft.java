package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.roster.IdNaming;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.reading.written.Script;
import tutti.reading.written.WrittenValue.Fields;
import tutti.reading.written.WrittenValue.Items;
import tutti.reading.written.WrittenValue.Text;

/**
 * A company of one arrow: who gives the things of a table, who gets them, and the promise that is
 * kept today.
 */
final class ThingDraft {

  /** So many things tell how long they take; a table may hold millions. */
  private static final int MOST = 100_000;

  private static final String TEXT =
      """
      # Drafted from one file. Nobody has promised any of it yet: rename who gives and who gets,
      # and ask both ends.
      apiVersion: tutti/v1
      kind: Company
      name: %s
      zone: %s

      parties:
        - %s
        - %s

      arrows:
        - %s
      """;

  private static final double EIGHT_OF_TEN = 0.8;
  private static final int TEN = 10;
  private static final double ROUNDING = 1e-9;

  private final DraftNaming naming;
  private final UsualExchange exchange;

  ThingDraft(DraftNaming naming, UsualExchange exchange) {
    this.naming = requireNonNull(naming, "naming");
    this.exchange = requireNonNull(exchange, "exchange");
  }

  /** The arrow the rows belong to. */
  String arrow() {
    return id(exchange.gives());
  }

  private static String id(String name) {
    return IdNaming.unused(name, "work", taken -> false);
  }

  /** Its company file, with the promise that the rows of a table show. */
  String yaml(ThingFile file, String mapping) {
    var ledger = known(file, mapping);
    var latest = ledger.facts().stream().map(Evidence::at).max(Instant::compareTo);
    return latest
        .flatMap(at -> kept(ledger.handOffs(at), at))
        .map(promise -> yaml(Optional.of(promise)))
        .orElseGet(() -> yaml(Optional.empty()));
  }

  private MemoryLedger known(ThingFile file, String mapping) {
    var ledger = new MemoryLedger();
    var keys = new HashSet<String>();
    file.facts(
        company(Optional.empty()),
        Optional.of(mapping),
        fact -> {
          if (keys.contains(fact.key()) || keys.size() < MOST) {
            keys.add(fact.key());
            ledger.add(fact);
          }
        });
    return ledger;
  }

  private Company company(Optional<Fields> promise) {
    return CompanyFile.read("drafted.yaml", yaml(promise));
  }

  /** Of eight of ten, or of as many whole tenths as are kept at this time. */
  private Optional<Fields> kept(List<HandOff> handOffs, Instant at) {
    return new KeptPromise(handOffs, naming.zone())
        .fields()
        .map(promise -> promise.with("target", target(share(handOffs, promise, at))));
  }

  private double share(List<HandOff> handOffs, Fields promise, Instant at) {
    var samples = new HandOffSamples(handOffs);
    return CompanyReading.of(company(Optional.of(promise)), samples, at)
        .arrow(arrow())
        .flatMap(ArrowReading::worst)
        .map(reading -> reading.sample().window())
        .filter(tally -> tally.valid() > 0)
        .map(tally -> 1 - (double) tally.bad() / tally.valid())
        .orElse(EIGHT_OF_TEN);
  }

  private static String target(double share) {
    var tenths = (int) (Math.min(EIGHT_OF_TEN, share) * TEN + ROUNDING);
    return Math.max(1, tenths) * TEN + "%";
  }

  private String yaml(Optional<Fields> promise) {
    return TEXT.formatted(
        Script.flow(new Text(naming.name())),
        naming.zone(),
        Script.flow(party(exchange.giver())),
        Script.flow(receiver()),
        Script.flow(arrow(promise)));
  }

  private Fields receiver() {
    var party = party(exchange.receiver());
    return exchange.outside() ? party.with("kind", "outside").with("side", "customer") : party;
  }

  private static Fields party(String name) {
    return Fields.NONE.with("id", id(name)).with("name", name).with("kind", "function");
  }

  private Fields arrow(Optional<Fields> promise) {
    var plain =
        Fields.NONE
            .with("id", arrow())
            .with("from", id(exchange.giver()))
            .with("to", id(exchange.receiver()))
            .with("gives", exchange.gives());
    return promise.map(fields -> plain.with("promises", new Items(List.of(fields)))).orElse(plain);
  }
}
