package tutti.intake.hand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import tutti.company.Company;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.FactReader;
import tutti.evidence.canonical.ReadFact;
import tutti.intake.imports.ImportHistory;
import tutti.intake.store.HandOffs;
import tutti.people.Actor;

/**
 * Takes what people write down by hand through the one intake: each is an import of its own, with
 * whoever wrote it, and taken back as one.
 */
@Component
public class HandLog {

  /** Where it was heard. */
  static final String SOURCE = "by-hand";

  private final ImportHistory imports;
  private final HandOffs handOffs;
  private final TransactionOperations transaction;

  HandLog(ImportHistory imports, HandOffs handOffs, TransactionOperations transaction) {
    this.imports = imports;
    this.handOffs = handOffs;
    this.transaction = transaction;
  }

  /** Stores an entry, of a company as it stands now. */
  public HandLogOutcome log(Company company, HandEntry entry, Instant now, Actor by) {
    if (entry.title().isEmpty()) {
      return new HandLogOutcome.Wrong("title", "Say what it is, in words both ends know it by.");
    }
    return switch (read(company, entry, now)) {
      case ReadFact.Refused refused -> wrong(refused);
      case ReadFact.Understood understood -> happened(understood.fact(), entry, now, by);
    };
  }

  private static ReadFact read(Company company, HandEntry entry, Instant now) {
    var fields =
        Map.of(
            "arrow", entry.arrow(),
            "key", entry.title(),
            "stage", entry.stage(),
            "at", entry.when().isEmpty() ? now.toString() : entry.when(),
            "title", entry.title());
    return new FactReader(company.subjects(), company.zone(), SOURCE).read(fields, Map.of());
  }

  private static HandLogOutcome.Wrong wrong(ReadFact.Refused refused) {
    var field =
        switch (refused.field()) {
          case "at" -> "when";
          case "stage" -> "stage";
          default -> "title";
        };
    return new HandLogOutcome.Wrong(field, refused.says());
  }

  private HandLogOutcome happened(Evidence fact, HandEntry entry, Instant now, Actor by) {
    return fact.at().isAfter(now)
        ? new HandLogOutcome.Wrong("when", "This is still to come; write it down when it happened.")
        : transaction.execute(status -> stored(fact, entry, by, status));
  }

  private HandLogOutcome stored(
      Evidence read, HandEntry entry, Actor by, TransactionStatus status) {
    var run = imports.beginByHand(entry.what(), by);
    var result = run.take(List.of(keyed(read, new HandKeys(entry.arrow(), entry.title()))));
    if (result.fresh() == 0) {
      status.setRollbackOnly();
      return new HandLogOutcome.Wrong("title", "This is written down already; nothing changed.");
    }
    run.stored();
    return new HandLogOutcome.Logged(run.number());
  }

  private Evidence keyed(Evidence read, HandKeys keys) {
    var known =
        handOffs.withIds(keys.candidates()).stream()
            .collect(Collectors.toMap(handOff -> handOff.id().key(), handOff -> handOff));
    var key = keys.meant(known, read.stage(), read.at());
    return Evidence.saying(SOURCE, read.arrow(), key, read.stage(), read.at(), read.details());
  }
}
