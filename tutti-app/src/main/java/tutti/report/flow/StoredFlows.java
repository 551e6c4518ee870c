package tutti.report.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tutti.charter.store.PublishedCompanies;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.chain.Enablement;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.report.store.LinkedHandOffs;

/** The threads of what is stored. */
@Component
public class StoredFlows {

  private final PublishedCompanies companies;
  private final LinkedHandOffs linked;
  private final TransactionTemplate snapshot;

  StoredFlows(
      PublishedCompanies companies,
      LinkedHandOffs linked,
      PlatformTransactionManager transactions) {
    this.companies = companies;
    this.linked = linked;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** What is read in one snapshot, however much comes in meanwhile. */
  private <T> T together(Supplier<T> work) {
    return requireNonNull(snapshot.execute(status -> work.get()));
  }

  /** The company in force by an instant, else the one in force now. */
  private Optional<Company> company(Instant known) {
    return companies.at(known).or(companies::current).map(PublishedCompanies.Published::company);
  }

  /** All threads at an instant, by what had been heard by another; none before a charter. */
  public Optional<EndToEnd> at(Instant at, Instant known) {
    return together(() -> company(known).map(company -> EndToEnd.of(of(company, at, known))));
  }

  /** The threads of a company. */
  public Flow of(Company company, Instant at, Instant known) {
    var arrows = concerned(company);
    var handOffs =
        arrows.isEmpty() ? List.<HandOff>of() : linked.of(arrows, company.subjects(), at, known);
    return Flow.of(company, handOffs, at, Flow.WINDOW);
  }

  /** The arrows and items that threads are made of: steps, pushes, what they need, relays. */
  private static Set<String> concerned(Company company) {
    return Stream.of(
            company.chain().stages().stream().flatMap(stage -> stage.arrows().stream()),
            company.chain().enablement().stream().map(Enablement::id),
            company.arrows().stream().filter(StoredFlows::needing).map(Arrow::id),
            company.arrows().stream().flatMap(arrow -> arrow.nature().needs().stream()),
            company.exchanges().relays().stream().flatMap(r -> Stream.of(r.from(), r.to())))
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  private static boolean needing(Arrow arrow) {
    return arrow.nature().push() || !arrow.nature().needs().isEmpty();
  }

  /** A thread, and how far it has come. */
  public record Found(Flow flow, FlowThread thread) {}

  /** A key that hand-offs of several threads have. */
  public static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unclear(String says) {
      super(says);
    }

    /** Which they are, in a sentence. */
    public String says() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The thread that has this id, or a hand-off with this key.
   *
   * @throws Unclear when the key names several
   */
  public Optional<Found> thread(String id, Instant at, Instant known) {
    return together(() -> company(known).flatMap(company -> found(company, id, at, known)));
  }

  private Optional<Found> found(Company company, String id, Instant at, Instant known) {
    var flow = Flow.of(company, linked.of(id, company.subjects(), at, known), at, Flow.WINDOW);
    var called = flow.threads().called(id);
    if (called.size() > 1) {
      throw new Unclear(FlowWords.which(id, called));
    }
    return called.stream().findFirst().map(thread -> new Found(flow, thread));
  }
}
